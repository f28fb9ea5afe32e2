// Records that lie one behind the other in memory that grows: a tap's entries or items.

import { give, take } from '../arena';
import { TAP_CAPACITY, TAP_COUNT, TAP_ENTRIES, TAP_LOST } from '../shared/stats';

const CAPACITY: u32 = 256;
/** Most records of one tap. What comes after them is left out and counted. */
const RECORDS_MAX: u32 = 1 << 24;

/** → room for one more record of `octets` octets, zeroed; 0 when there is none, which is counted. The ones before may have moved. */
export function append(tap: usize, octets: u32): usize {
  const count = load<u32>(tap, TAP_COUNT);
  if (count == load<u32>(tap, TAP_CAPACITY) && !grow(tap, octets)) {
    store<u32>(tap, load<u32>(tap, TAP_LOST) + 1, TAP_LOST);
    return 0;
  }
  store<u32>(tap, count + 1, TAP_COUNT);
  return recordAt(tap, count, octets);
}

/** → the record with that number, from 0. */
export function recordAt(tap: usize, number: u32, octets: u32): usize {
  return <usize>load<u32>(tap, TAP_ENTRIES) + <usize>number * octets;
}

function grow(tap: usize, octets: u32): bool {
  const capacity = load<u32>(tap, TAP_CAPACITY);
  if (capacity >= RECORDS_MAX) return false;
  const wanted = capacity ? capacity << 1 : CAPACITY;
  const at = take(<usize>wanted * octets, 16);
  if (!at) return false;
  const before: usize = load<u32>(tap, TAP_ENTRIES);
  if (before) {
    memory.copy(at, before, <usize>capacity * octets);
    give(before, <usize>capacity * octets);
  }
  store<u32>(tap, <u32>at, TAP_ENTRIES);
  store<u32>(tap, wanted, TAP_CAPACITY);
  return true;
}
