import { FEATURE_ANALYSIS, FEATURE_LEARN } from '../../../assembly/shared/options.ts';
import { OP_END, OP_GLANCE, OP_KEEP, SLOT_FRAMES } from '../../../assembly/shared/program.ts';
import { vocabularyImage } from '../../fields/vocabulary/image.ts';
import { ProgramBuilder } from '../../record/program.ts';
import { FRAME_FEATURES, type Plan } from '../plan.ts';
import { filterOf } from './filter.ts';

/** What the first of two passes does, where `filter` says which frames are kept. Throws FilterError. */
export async function learningPlan(filter?: string): Promise<Plan> {
  const program = new ProgramBuilder();
  const picked = await filterOf(filter);
  picked?.emit(program, () => {
    program.op(OP_KEEP);
  });
  program.op(OP_GLANCE);
  program.op(OP_END);
  return {
    features: FRAME_FEATURES | FEATURE_ANALYSIS | FEATURE_LEARN,
    programs: new Map([[SLOT_FRAMES, program.build()]]),
    vocabulary: vocabularyImage(),
  };
}
