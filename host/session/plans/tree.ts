import { FEATURE_ANALYSIS } from '../../../assembly/shared/options.ts';
import { SLOT_FRAMES } from '../../../assembly/shared/program.ts';
import { vocabularyImage } from '../../fields/vocabulary/image.ts';
import { parseFilter } from '../../filter/filter.ts';
import { treeEnds, type TreeFormat } from '../../view/tree/format.ts';
import { treeProgram } from '../../view/tree/program.ts';
import { FRAME_FEATURES, type Plan } from '../plan.ts';

/** Throws FilterError. */
export function treePlan(format: TreeFormat): Plan {
  const filter = format.filter === undefined ? undefined : parseFilter(format.filter);
  return {
    features: FRAME_FEATURES | FEATURE_ANALYSIS,
    programs: new Map([[SLOT_FRAMES, treeProgram(format, filter)]]),
    vocabulary: vocabularyImage({ ...format, vendors: format.tree !== 'dump' }),
    ...treeEnds(format),
  };
}
