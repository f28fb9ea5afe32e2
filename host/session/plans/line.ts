import { FEATURE_ANALYSIS } from '../../../assembly/shared/options.ts';
import { SLOT_FRAMES } from '../../../assembly/shared/program.ts';
import { HandsharkError } from '../../errors.ts';
import { DEFAULT_LINE, headerLine, lineProgram, needsAnalysis } from '../../fields/line.ts';
import { isColumn, unknownFields } from '../../fields/registry.ts';
import { vocabularyImage } from '../../fields/vocabulary/image.ts';
import { DEFAULT_TIME } from '../../view/columns/time.ts';
import type { FieldsFormat } from '../format.ts';
import { FRAME_FEATURES, type Plan } from '../plan.ts';
import { filterOf } from './filter.ts';
import { vocabularyFor } from './vocabulary.ts';

/** Throws HandsharkError ERR_FIELD for fields that are not known, FilterError. */
export async function linePlan(format: FieldsFormat): Promise<Plan> {
  const unknown = unknownFields(format.fields);
  if (unknown.length > 0) throw new HandsharkError('ERR_FIELD', `unknown fields: ${unknown.join(', ')}`);
  const line = { ...DEFAULT_LINE, ...format };
  const filter = await filterOf(format.filter);
  // Columns of the packet list may stand among the fields.
  const columns = format.fields.some(isColumn) ? await import('../../view/columns/columns.ts') : undefined;
  const analyses = needsAnalysis(format.fields) || filter?.analysis === true;
  const fields = [...format.fields, ...(filter?.fields ?? [])];
  return {
    features: analyses ? FRAME_FEATURES | FEATURE_ANALYSIS : FRAME_FEATURES,
    programs: new Map([
      [SLOT_FRAMES, lineProgram(format.fields, line, filter, columns?.columnWriter(format.time ?? DEFAULT_TIME, format.layout))],
    ]),
    ...(format.header === true ? { header: headerLine(format.fields, line) } : {}),
    fields,
    ...(columns?.needsTrees(format.layout ?? []) === true ? { vocabulary: vocabularyImage({ vendors: true }) } : vocabularyFor(fields)),
  };
}
