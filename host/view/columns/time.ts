import { FRAME_STATUS, FRAME_TIME, FS_NO_TIME } from '../../../assembly/shared/layout.ts';
import {
  OP_LOAD,
  OP_STAMP,
  OP_SUBTRACT,
  STAMP_CLOCK,
  STAMP_DATE,
  STAMP_DAY_OF_YEAR,
  STAMP_HOURS,
  STAMP_SECONDS,
} from '../../../assembly/shared/program.ts';
import { CAPTURED, DISPLAYED, type Clock } from '../../fields/clock.ts';
import { localZones } from '../../fields/zone.ts';
import { ACCUMULATOR } from '../../record/numbers.ts';
import { i64, noBit, u32, type Place } from '../../record/place.ts';
import type { ProgramBuilder, Zone } from '../../record/program.ts';

/** What the Time column shows, by the names of tshark's -t. */
export type TimeForm = 'a' | 'ad' | 'adoy' | 'd' | 'dd' | 'e' | 'r' | 'u' | 'ud' | 'udoy';

/** How the Time column is written. */
export interface TimeFormat {
  readonly form: TimeForm;
  /** Spans as hours, minutes and seconds. */
  readonly hours: boolean;
}

export const DEFAULT_TIME: TimeFormat = { form: 'r', hours: false };

const UTC: readonly Zone[] = [{ from: 0, offset: 0, name: 'UTC' }];
const STAMPS: Readonly<Partial<Record<TimeForm, number>>> = {
  a: STAMP_CLOCK,
  ad: STAMP_DATE,
  adoy: STAMP_DAY_OF_YEAR,
  u: STAMP_CLOCK,
  ud: STAMP_DATE,
  udoy: STAMP_DAY_OF_YEAR,
};

/** The clock that a form counts from. */
export function clockOf({ form }: TimeFormat): Clock | undefined {
  return form === 'dd' ? DISPLAYED : form === 'r' || form === 'd' ? CAPTURED : undefined;
}

function since(form: TimeForm): Place | undefined {
  return form === 'r' ? CAPTURED.first : form === 'd' ? CAPTURED.previous : form === 'dd' ? DISPLAYED.previous : undefined;
}

/** Adds the Time column; empty where the capture gives the frame no time. */
export function emitTime(program: ProgramBuilder, { form, hours }: TimeFormat): void {
  program.when([noBit(u32(FRAME_STATUS), FS_NO_TIME)], () => {
    const zones = program.zones(form.startsWith('a') ? localZones() : UTC);
    const from = since(form);
    program.value(OP_LOAD, i64(FRAME_TIME));
    if (from !== undefined) program.value(OP_SUBTRACT, from);
    const span = hours && form !== 'e' ? STAMP_HOURS : STAMP_SECONDS;
    program.value(OP_STAMP, ACCUMULATOR, { poolArg: zones, extra: STAMPS[form] ?? span });
  });
}
