// Parts of octets.

import { RANGE_LENGTH, RANGE_SIZE, RANGE_START } from '../../shared/filter';
import { keepOctets, madeRoom, makeOctets, writeOctets } from './lists';

/**
 * Writes at `out` the value that `ranges` (RANGES) take from `octets` octets at `at`. A range that reaches beyond them takes nothing, nor
 * do those after it.
 */
export function sliceOctets(out: usize, at: usize, octets: u32, ranges: usize): void {
  const count = load<u32>(ranges);
  const first = ranges + 4;
  if (count == 1) {
    const from = startOf(first, octets);
    const length = lengthOf(first, from, octets);
    writeOctets(out, at + from, length, 0);
    return;
  }
  const to = makeOctets(octets);
  let made: usize = 0;
  for (let i: u32 = 0; i < count; i++) {
    const range = first + i * RANGE_SIZE;
    const from = startOf(range, octets);
    const length = min<usize>(lengthOf(range, from, octets), madeRoom() - made);
    if (length == 0) break;
    memory.copy(to + made, at + from, length);
    made += length;
  }
  keepOctets(made);
  writeOctets(out, to, <u32>made, 0);
}

/** Where a range starts; `octets` or more when it starts beyond them on either side. */
function startOf(range: usize, octets: u32): u32 {
  const start = load<i32>(range, RANGE_START);
  return start >= 0 ? start : <u32>-start > octets ? octets : octets + start;
}

/** Octets that a range takes, 0 when they are not all there. */
function lengthOf(range: usize, from: u32, octets: u32): u32 {
  if (from >= octets) return 0;
  const length = load<i32>(range, RANGE_LENGTH);
  return length < 0 ? octets - from : <u32>length > octets - from ? 0 : length;
}
