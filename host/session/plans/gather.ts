import { FEATURE_EVENTS, FEATURE_LIFECYCLE } from '../../../assembly/shared/options.ts';
import type { FieldsFormat } from '../format.ts';
import type { Harvest } from '../harvest.ts';
import { FLOWS_PLAN, type Plan } from '../plan.ts';
import { linePlan } from './line.ts';

/** Everything that `harvest` takes, in one pass; `lines`: what is written of frames. Rejected with what linePlan is. */
export async function gatherPlan(harvest: Harvest, lines?: FieldsFormat): Promise<Plan> {
  const written = lines === undefined ? undefined : await linePlan(lines);
  const events = harvest.event === undefined ? 0 : FEATURE_LIFECYCLE | FEATURE_EVENTS;
  const flows = harvest.flow === undefined ? 0 : FLOWS_PLAN.features;
  return { ...(written ?? FLOWS_PLAN), features: events | flows | (written?.features ?? 0) };
}
