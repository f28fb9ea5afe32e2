// Two passes over a capture (tshark's -2): what the first one learns, kept for the second one.
//
// The first pass knows frames by their place in the capture. The second one has the read filter's verdict before it, and numbers only
// the frames that are kept; the others go through the flows with the number of the next one, and nothing is shown of them.

import { give, take } from './arena';
import * as L from './shared/learnt';
import { FRAME_NUMBER, FRAME_STATUS, FS_HIDDEN } from './shared/layout';

/** ARRAY by kind: 0 at u32   4 octets u32 there   8 octets u32 in use. */
const ARRAY: u32 = 12;
const ROOM: usize = 4;
const USED: usize = 8;
const arrays: usize = memory.data(36, 4);
const OCTETS_MIN: u32 = 1 << 16;

let first: bool = false;
let second: bool = false;
/** Frames of the capture that the second pass has seen, how many of them are kept, and how many will be. */
let seen: u32 = 0;
let kept: u32 = 0;
let total: u32 = 0;

/** Says which of two passes this is, if any. */
export function setPass(isFirst: bool, isSecond: bool): void {
  first = isFirst;
  second = isSecond;
}

/** Is this the first of two passes? */
export function learns(): bool {
  return first;
}

/** Is this the second one? */
export function hasLearnt(): bool {
  return second;
}

/** → the array of `kind` (LEARNT_*). */
export function learntAt(kind: u32): usize {
  return load<u32>(arrays + kind * ARRAY);
}

/** How many of its octets are in use. */
export function learntOctets(kind: u32): u32 {
  return load<u32>(arrays + kind * ARRAY, USED);
}

/** → room for `octets` of the array of `kind`, contents kept; 0 when memory is used up. */
export function learntMemory(kind: u32, octets: u32): usize {
  const array = arrays + kind * ARRAY;
  const old: usize = load<u32>(array);
  const room = load<u32>(array, ROOM);
  if (octets > room) {
    const wanted = max(max(room << 1, octets), OCTETS_MIN);
    const at = take(wanted, 16);
    if (!at) return 0;
    memory.copy(at, old, room);
    if (old) give(old, room);
    store<u32>(array, <u32>at);
    store<u32>(array, wanted, ROOM);
  }
  store<u32>(array, max(octets, load<u32>(array, USED)), USED);
  return load<u32>(array);
}

/** → what is known of number `index`; 0 where nothing is. */
export function known(kind: u32, index: u32, size: u32): usize {
  const array = arrays + kind * ARRAY;
  return <u64>(index + 1) * size <= <u64>load<u32>(array, USED) ? <usize>load<u32>(array) + <usize>index * size : 0;
}

/** → room for what is learnt of number `index`; 0 when memory is used up. */
export function learnt(kind: u32, index: u32, size: u32): usize {
  const at = learntMemory(kind, (index + 1) * size);
  return at ? at + <usize>index * size : 0;
}

/** The frame numbered `frame` points to `later`. */
export function learnPointer(frame: u32, later: u32): void {
  const at = learnt(L.LEARNT_POINTERS, frame, L.NUMBER_SIZE);
  if (at) store<u32>(at, later);
}

/** What learnPointer() said of the frame last. */
export function pointed(frame: u32): u32 {
  const at = known(L.LEARNT_POINTERS, frame, L.NUMBER_SIZE);
  return at ? load<u32>(at) : 0;
}

/** The later frame that the frame points to, as numbered in this pass; 0 for none, and in the first pass. */
export function pointerOf(frame: u32): u32 {
  if (!hasLearnt()) return 0;
  const later = pointed(frame);
  return later > frame ? later : 0;
}

/** The read filter keeps the frame. */
export function keepFrame(frame: u32): void {
  const at = learnt(L.LEARNT_KEPT, frame, L.NUMBER_SIZE);
  if (at) store<u32>(at, 1);
}

/** Before a second pass: pointers among frames as they are numbered there. Where no read filter was, all frames are kept. */
export function beginLearnt(): void {
  seen = 0;
  kept = 0;
  const count = learntOctets(L.LEARNT_POINTERS) / L.NUMBER_SIZE;
  if (!hasLearnt() || learntOctets(L.LEARNT_KEPT) == 0) return;
  // Where a frame will be is its number among those kept, or that of the next one kept: never beyond its place now.
  const all = learntOctets(L.LEARNT_KEPT) / L.NUMBER_SIZE;
  let before: u32 = 0;
  for (let frame: u32 = 1; frame < all; frame++) {
    const at = learntAt(L.LEARNT_KEPT) + <usize>frame * L.NUMBER_SIZE;
    const isKept = load<u32>(at);
    store<u32>(at, ((before + 1) << 1) | isKept);
    before += isKept;
  }
  total = before;
  for (let frame: u32 = 1; frame < count; frame++) {
    const at = learntAt(L.LEARNT_POINTERS) + <usize>frame * L.NUMBER_SIZE;
    const later = load<u32>(at);
    store<u32>(at, 0);
    if (isKeptFrame(frame))
      store<u32>(learntAt(L.LEARNT_POINTERS) + <usize>numberOf(frame) * L.NUMBER_SIZE, later > frame ? numberOf(later) : 0);
  }
}

function isKeptFrame(frame: u32): bool {
  const at = known(L.LEARNT_KEPT, frame, L.NUMBER_SIZE);
  return at != 0 && (load<u32>(at) & 1) != 0;
}

function numberOf(frame: u32): u32 {
  const at = known(L.LEARNT_KEPT, frame, L.NUMBER_SIZE);
  return at ? load<u32>(at) >> 1 : total + 1;
}

/** Numbers the next FRAME `record` of a second pass; one that the read filter does not keep is marked FS_HIDDEN. */
export function renumber(record: usize): void {
  seen++;
  if (learntOctets(L.LEARNT_KEPT) == 0) return;
  store<u32>(record, kept + 1, FRAME_NUMBER);
  if (isKeptFrame(seen)) kept++;
  else store<u32>(record, load<u32>(record, FRAME_STATUS) | FS_HIDDEN, FRAME_STATUS);
}
