import { FEATURE_ANALYSIS } from '../../../assembly/shared/options.ts';
import { SLOT_FRAMES } from '../../../assembly/shared/program.ts';
import { parseFilter } from '../../filter/filter.ts';
import { frameProgram } from '../../frames/frame.ts';
import { FRAME_FEATURES, type Plan } from '../plan.ts';
import { vocabularyFor } from './vocabulary.ts';

/** All frames as JSON, with their Community IDs. */
export function framesWithIdsPlan(): Plan {
  return { features: FRAME_FEATURES, programs: new Map([[SLOT_FRAMES, frameProgram(true)]]) };
}

/** The frames that `filter` picks as JSON, for `Capture.frames`. Throws FilterError. */
export function framesPlan(filter?: string): Plan {
  if (filter === undefined) return { features: FRAME_FEATURES, programs: new Map([[SLOT_FRAMES, frameProgram(false)]]) };
  const { analysis, emit, fields } = parseFilter(filter);
  return {
    features: analysis ? FRAME_FEATURES | FEATURE_ANALYSIS : FRAME_FEATURES,
    programs: new Map([[SLOT_FRAMES, frameProgram(false, emit)]]),
    ...vocabularyFor(fields),
  };
}
