import { FEATURE_ANALYSIS } from '../../../assembly/shared/options.ts';
import { SLOT_FRAMES } from '../../../assembly/shared/program.ts';
import { vocabularyImage } from '../../fields/vocabulary/image.ts';
import { needsTrees } from '../../view/columns/columns.ts';
import { DEFAULT_LAYOUT } from '../../view/columns/layout.ts';
import { columnsAround, columnsProgram } from '../../view/columns/line.ts';
import type { ColumnsFormat } from '../format.ts';
import { FRAME_FEATURES, type Plan } from '../plan.ts';
import { filterOf } from './filter.ts';
import { vocabularyFor } from './vocabulary.ts';

/** Throws FilterError. */
export async function columnsPlan({ columns, filter, time, layout = DEFAULT_LAYOUT }: ColumnsFormat): Promise<Plan> {
  const picked = await filterOf(filter);
  return {
    features: FRAME_FEATURES | FEATURE_ANALYSIS,
    programs: new Map([[SLOT_FRAMES, columnsProgram(columns, layout, picked, time)]]),
    ...columnsAround(columns, layout),
    ...(needsTrees(layout) ? { vocabulary: vocabularyImage({ vendors: true }) } : vocabularyFor(picked?.fields ?? [])),
  };
}
