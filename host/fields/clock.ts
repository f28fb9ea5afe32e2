import { FRAME_NUMBER, FRAME_STATUS, FRAME_TIME, FS_NO_TIME } from '../../assembly/shared/layout.ts';
import { OP_LOAD } from '../../assembly/shared/program.ts';
import { different, equal, i64, noBit, u32, type Base } from '../record/place.ts';
import type { ProgramBuilder } from '../record/program.ts';

const CLOCK: Base = { kind: 'memory', name: 'clock', octets: 32 };
const FRAME = i64(24, CLOCK);
const CURRENT = i64(16, CLOCK);

/** Time of the first frame, ns; 0 where that has none, as in Wireshark. */
export const FIRST_TIME: ReturnType<typeof i64> = i64(0, CLOCK);
/** Time of the latest frame before that has one, ns; on the first frame its own. */
export const PREVIOUS_TIME: ReturnType<typeof i64> = i64(8, CLOCK);

/** Adds the OPs that move the clock on to this frame. They do nothing when run again for the same frame. */
export function emitClock(program: ProgramBuilder): void {
  const time = i64(FRAME_TIME);
  const number = u32(FRAME_NUMBER);
  program.when([equal(FRAME, 0)], () => {
    program.value(OP_LOAD, time);
    program.keep(FIRST_TIME);
    program.keep(CURRENT);
  });
  program.when([different(number, FRAME)], () => {
    program.value(OP_LOAD, CURRENT);
    program.keep(PREVIOUS_TIME);
    program.when([noBit(u32(FRAME_STATUS), FS_NO_TIME)], () => {
      program.value(OP_LOAD, time);
      program.keep(CURRENT);
    });
    program.value(OP_LOAD, number);
    program.keep(FRAME);
  });
}
