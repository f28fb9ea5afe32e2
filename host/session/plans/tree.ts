import { FEATURE_ANALYSIS } from '../../../assembly/shared/options.ts';
import { SLOT_FRAMES } from '../../../assembly/shared/program.ts';
import { vocabularyImage } from '../../fields/vocabulary/image.ts';
import { treeEnds, type TreeFormat } from '../../view/tree/format.ts';
import { treeProgram } from '../../view/tree/program.ts';
import { FRAME_FEATURES, type Plan } from '../plan.ts';
import { filterOf } from './filter.ts';

/** Throws FilterError. */
export async function treePlan(format: TreeFormat): Promise<Plan> {
  const filter = await filterOf(format.filter);
  return {
    features: FRAME_FEATURES | FEATURE_ANALYSIS,
    programs: new Map([[SLOT_FRAMES, treeProgram(format, filter)]]),
    vocabulary: vocabularyImage({ ...format, vendors: format.tree !== 'dump' }),
    ...treeEnds(format),
  };
}
