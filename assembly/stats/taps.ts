// The statistics of a run: made by the host, fed with every frame once all stages have seen it.

import {
  TAPS_MAX,
  TAP_ARGUMENT,
  TAP_EXPERT,
  TAP_FOLLOW,
  TAP_HIERARCHY,
  TAP_INTERVALS,
  TAP_KIND,
  TAP_PAIRS,
  TAP_PROGRAM,
  TAP_SEGMENTS,
  TAP_SIZE,
  TAP_SPAN,
} from '../shared/stats';
import { tick } from './clock';
import { countExperts } from './experts';
import { filterMemory, isWanted } from './filter';
import { follow } from './follow';
import { countHierarchy } from './hierarchy';
import { countInterval } from './intervals';
import { countPairs } from './pairs';
import { keepSegment } from './segments';

const TAPS: usize = memory.data(TAPS_MAX * TAP_SIZE, 16);
let taps: u32 = 0;

/**
 * → a new TAP (shared/stats.ts) whose filter has a program of `octets` octets (0: none), which the host writes to where TAP_PROGRAM
 * points. 0 when there are too many or memory is used up.
 */
export function addTap(kind: u32, argument: u32, span: u64, octets: u32): usize {
  if (taps >= <u32>TAPS_MAX) return 0;
  const program = octets ? filterMemory(octets) : 0;
  if (octets && !program) return 0;
  const tap = TAPS + <usize>taps * TAP_SIZE;
  taps++;
  store<u32>(tap, kind, TAP_KIND);
  store<u32>(tap, argument, TAP_ARGUMENT);
  store<u64>(tap, span, TAP_SPAN);
  store<u32>(tap, <u32>program, TAP_PROGRAM);
  return tap;
}

/** Counts the frame in all statistics. */
export function tapFrame(record: usize): void {
  tick(record);
  const end = TAPS + <usize>taps * TAP_SIZE;
  for (let tap = TAPS; tap < end; tap += TAP_SIZE) if (isWanted(tap, record)) count(tap, record);
}

function count(tap: usize, record: usize): void {
  switch (load<u32>(tap, TAP_KIND)) {
    case TAP_PAIRS:
      countPairs(tap, record);
      break;
    case TAP_INTERVALS:
      countInterval(tap, record);
      break;
    case TAP_SEGMENTS:
      keepSegment(tap, record);
      break;
    case TAP_HIERARCHY:
      countHierarchy(tap, record);
      break;
    case TAP_EXPERT:
      countExperts(tap, record);
      break;
    case TAP_FOLLOW:
      follow(tap, record);
      break;
  }
}
