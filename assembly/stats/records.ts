// RECORDs of followed streams on their way to the host: a buffer that it reads out while the run goes on.

import { give, take } from '../arena';

const CAPACITY: usize = 1 << 20;
/** From here on the buffer is to be read before the next frame. */
const FULL: usize = 1 << 19;

let start: usize = 0;
let end: usize = 0;
let limit: usize = 0;

/** → room for `octets` more octets, a multiple of eight. A frame may release much that waited: the buffer grows for it. Traps when memory is out. */
export function recordRoom(octets: usize): usize {
  if (end + octets > limit) grow(octets);
  const at = end;
  end += octets;
  return at;
}

function grow(octets: usize): void {
  let capacity = limit == start ? CAPACITY : (limit - start) << 1;
  while (capacity < end - start + octets) capacity <<= 1;
  const at = take(capacity, 16);
  if (!at) unreachable();
  memory.copy(at, start, end - start);
  if (start) give(start, limit - start);
  end = at + (end - start);
  start = at;
  limit = at + capacity;
}

/** Is it time to read the records? */
export function recordsAreFull(): bool {
  return end - start >= FULL;
}

/** → the records since the last `recordsRead`. */
export function recordsAt(): usize {
  return start;
}

/** Octets of them. */
export function recordsLength(): u32 {
  return <u32>(end - start);
}

/** The host has taken them. */
export function recordsRead(): void {
  end = start;
}
