// Lists of values in registers, and memory for octets that are made while a filter runs.

import { REGISTERS, VALUE_AT, VALUE_MARK, VALUE_NUMBER, VALUE_OCTETS, VALUE_SIZE } from '../../shared/filter';

const VALUES_MAX: i32 = 4096;
const VALUES: usize = memory.data(VALUES_MAX * VALUE_SIZE, 16);
const VALUES_END: usize = VALUES + VALUES_MAX * VALUE_SIZE;
/** → end of the list in each register. One begins where the one before ends. */
const ENDS: usize = memory.data(REGISTERS * 4, 8);

const HEAP_OCTETS: i32 = 1 << 17;
/** Copies go by sixteen. */
const HEAP: usize = memory.data(HEAP_OCTETS + 16, 16);

let register: u32 = 0;
let heap: usize = HEAP;

/** → first value of the list in register `index`. */
export function listStart(index: u32): usize {
  return index == 0 ? VALUES : <usize>load<u32>(ENDS + ((<usize>index - 1) << 2));
}

/** → one past its last value. */
export function listEnd(index: u32): usize {
  return load<u32>(ENDS + ((<usize>index) << 2));
}

/** The list in register `index` ends at `end`. */
export function endList(index: u32, end: usize): void {
  store<u32>(ENDS + ((<usize>index) << 2), <u32>end);
}

/** Empties register `index`; values are added to it from now on. With the first register the octets made so far are forgotten. */
export function openList(index: u32): void {
  register = index;
  if (index == 0) heap = HEAP;
  endList(index, listStart(index));
}

/** Is there room for a value at `at`? Values beyond the room are left out: no frame has that many. */
export function hasRoom(at: usize): bool {
  return at < VALUES_END;
}

/** Adds a number to the list that is open. */
export function addNumber(number: i64, mark: u32): void {
  const at = listEnd(register);
  if (!hasRoom(at)) return;
  writeNumber(at, number, mark);
  endList(register, at + VALUE_SIZE);
}

/** Adds octets to the list that is open. */
export function addOctets(from: usize, octets: u32, mark: u32): void {
  const at = listEnd(register);
  if (!hasRoom(at)) return;
  writeOctets(at, from, octets, mark);
  endList(register, at + VALUE_SIZE);
}

/** Adds a copy of octets to the list that is open. */
export function addCopy(from: usize, octets: usize): void {
  const to = makeOctets(octets);
  const length = min(octets, madeRoom());
  memory.copy(to, from, length);
  keepOctets(length);
  addOctets(to, <u32>length, 0);
}

export function writeNumber(at: usize, number: i64, mark: u32): void {
  store<i64>(at, number, VALUE_NUMBER);
  store<u32>(at, mark, VALUE_MARK);
}

export function writeOctets(at: usize, from: usize, octets: u32, mark: u32): void {
  store<u32>(at, <u32>from, VALUE_AT);
  store<u32>(at, octets, VALUE_OCTETS);
  store<u32>(at, mark, VALUE_MARK);
}

/** → room for up to `octets` octets to be made; at most `madeRoom()` of them fit. */
export function makeOctets(octets: usize): usize {
  return octets == 0 ? HEAP : heap;
}

/** Octets that can still be made. */
export function madeRoom(): usize {
  return HEAP + HEAP_OCTETS - heap;
}

/** Keeps the first `octets` of those made last. */
export function keepOctets(octets: usize): void {
  heap += octets;
}
