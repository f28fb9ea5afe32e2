// The time of frames since the first one, and how long the capture lasts.

import { FRAME_TIME } from '../shared/layout';
import { CLOCK_FIRST, CLOCK_FRAMES, CLOCK_LAST, CLOCK_SIZE } from '../shared/stats';

/** → CLOCK (shared/stats.ts). */
export const CLOCK: usize = memory.data(CLOCK_SIZE, 8);

/** Time of the frame at hand since the first one, ns. */
let since: i64 = 0;
/** How long it came after the one before, ns. */
let delta: i64 = 0;

/** Moves the clock on to this frame. */
export function tick(record: usize): void {
  const time = load<i64>(record, FRAME_TIME);
  const frames = load<u64>(CLOCK, CLOCK_FRAMES);
  if (frames == 0) store<i64>(CLOCK, time, CLOCK_FIRST);
  store<u64>(CLOCK, frames + 1, CLOCK_FRAMES);
  const now = time - load<i64>(CLOCK, CLOCK_FIRST);
  delta = frames == 0 ? 0 : now - since;
  since = now;
  if (since > load<i64>(CLOCK, CLOCK_LAST)) store<i64>(CLOCK, since, CLOCK_LAST);
}

/** ns from the frame before to this one. */
export function sinceBefore(): i64 {
  return delta;
}

/** ns from the first frame of the capture to this one. */
export function sinceFirst(): i64 {
  return since;
}
