import { FEATURE_ANALYSIS } from '../../../assembly/shared/options.ts';
import { SLOT_FRAMES } from '../../../assembly/shared/program.ts';
import { HandsharkError } from '../../errors.ts';
import { DEFAULT_LINE, headerLine, lineProgram, needsAnalysis } from '../../fields/line.ts';
import { isColumn, unknownFields } from '../../fields/registry.ts';
import { parseFilter } from '../../filter/filter.ts';
import { vocabularyImage } from '../../fields/vocabulary/image.ts';
import { columnWriter, needsTrees } from '../../view/columns/columns.ts';
import { DEFAULT_TIME } from '../../view/columns/time.ts';
import type { FieldsFormat } from '../format.ts';
import { FRAME_FEATURES, type Plan } from '../plan.ts';
import { vocabularyFor } from './vocabulary.ts';

/** Throws HandsharkError ERR_FIELD for fields that are not known, FilterError. */
export function linePlan(format: FieldsFormat): Plan {
  const unknown = unknownFields(format.fields);
  if (unknown.length > 0) throw new HandsharkError('ERR_FIELD', `unknown fields: ${unknown.join(', ')}`);
  const line = { ...DEFAULT_LINE, ...format };
  const filter = format.filter === undefined ? undefined : parseFilter(format.filter);
  const analyses = needsAnalysis(format.fields) || filter?.analysis === true;
  const fields = [...format.fields, ...(filter?.fields ?? [])];
  return {
    features: analyses ? FRAME_FEATURES | FEATURE_ANALYSIS : FRAME_FEATURES,
    programs: new Map([[SLOT_FRAMES, lineProgram(format.fields, line, filter, columnWriter(format.time ?? DEFAULT_TIME, format.layout))]]),
    ...(format.header === true ? { header: headerLine(format.fields, line) } : {}),
    fields,
    ...(showsTrees(format) ? { vocabulary: vocabularyImage({ vendors: true }) } : vocabularyFor(fields)),
  };
}

/** Are any of the columns among the fields found in the trees of frames? */
function showsTrees({ fields, layout = [] }: FieldsFormat): boolean {
  return fields.some(isColumn) && needsTrees(layout);
}
