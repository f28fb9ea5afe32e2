import { SLOT_EVENTS } from '../../../assembly/shared/program.ts';
import { eventProgram } from '../../events/program.ts';
import { EVENTS_PLAN, type Plan } from '../plan.ts';

export function eventsPlan(ids: boolean): Plan {
  return { ...EVENTS_PLAN, programs: new Map([[SLOT_EVENTS, eventProgram(ids)]]) };
}
