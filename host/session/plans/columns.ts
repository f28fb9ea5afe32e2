import { FEATURE_ANALYSIS } from '../../../assembly/shared/options.ts';
import { SLOT_FRAMES } from '../../../assembly/shared/program.ts';
import { parseFilter } from '../../filter/filter.ts';
import { columnsAround, columnsProgram } from '../../view/columns/line.ts';
import type { ColumnsFormat } from '../format.ts';
import { FRAME_FEATURES, type Plan } from '../plan.ts';
import { vocabularyFor } from './vocabulary.ts';

/** Throws FilterError. */
export function columnsPlan({ columns, filter, time }: ColumnsFormat): Plan {
  const picked = filter === undefined ? undefined : parseFilter(filter);
  return {
    features: FRAME_FEATURES | FEATURE_ANALYSIS,
    programs: new Map([[SLOT_FRAMES, columnsProgram(columns, picked, time)]]),
    ...columnsAround(columns),
    ...vocabularyFor(picked?.fields ?? []),
  };
}
