// What one side of a stream sent: how far it is known without a gap, and the segments that came ahead of their turn.
//
// Those are kept in two pairing heaps: `ahead`, by sequence number, and `due`, by arrival. A segment goes from one to the other
// once, so that whatever order segments come in, each costs a number of steps that grows with the logarithm of how many wait.

import { givePiece, takePiece } from './pool';

/**
 * SIDE, 32 octets:
 * ```
 *  0 next u32 sequence number that is due   4 count u32 of parked segments   8 written u64 octets told so far
 * 16 ahead u32 → PARKED with the lowest number   20 due u32 → PARKED that came first   24 pad u64
 * ```
 */
@unmanaged
export class Side {
  next: u32;
  count: u32;
  written: u64;
  ahead: usize;
  due: usize;
  pad: u64;
}
export const SIDE_SIZE: u32 = 32;
if (offsetof<Side>() != SIDE_SIZE) ERROR('layout drift: Side');

/** PARKED, 32 octets before its data: `child` and `sibling` are those of the heap. */
@unmanaged
export class Parked {
  child: usize;
  sibling: usize;
  seq: u32;
  octets: u32;
  time: i64;
  frame: u32;
  pad: u32;
}
export const PARKED_SIZE: u32 = 32;
if (offsetof<Parked>('time') != 16 || offsetof<Parked>() != PARKED_SIZE) ERROR('layout drift: Parked');

/** Most segments parked on a side: with more ahead of their turn, what came before them is not going to come. */
const PARKED_MAX: u32 = 65536;

/** Keeps a copy of `octets` octets at `data`, which lie ahead of what is due, for later. What there is no room for is left out. */
export function park(side: Side, seq: u32, octets: u32, data: usize, frame: u32, time: i64): void {
  const piece = side.count < PARKED_MAX ? takePiece(PARKED_SIZE + octets) : 0;
  if (!piece) return;
  const parked = changetype<Parked>(piece);
  parked.child = 0;
  parked.sibling = 0;
  parked.seq = seq;
  parked.octets = octets;
  parked.frame = frame;
  parked.time = time;
  memory.copy(piece + PARKED_SIZE, data, octets);
  side.ahead = meld(side.ahead, piece, false);
  side.count++;
}

/** The first parked segment, in the order of arrival, that does not lie ahead of what is due, taken out; 0 when there is none. Its memory stays until `release`. */
export function takeDue(side: Side): usize {
  while (side.ahead && <i32>(changetype<Parked>(side.ahead).seq - side.next) <= 0) {
    const piece = side.ahead;
    side.ahead = withoutFirst(piece, false);
    side.due = meld(side.due, piece, true);
  }
  const piece = side.due;
  if (!piece) return 0;
  side.due = withoutFirst(piece, true);
  side.count--;
  return piece;
}

/** Lowest sequence number of those that lie ahead; there must be one. */
export function lowestAhead(side: Side): u32 {
  return changetype<Parked>(side.ahead).seq;
}

/** Gives back the memory of a segment that was taken out. */
export function release(piece: usize): void {
  givePiece(piece, PARKED_SIZE + changetype<Parked>(piece).octets);
}

/** Does `a` come before `b`? All that lie ahead lie less than 2^31 ahead, so their order is one. */
function precedes(a: Parked, b: Parked, byArrival: bool): bool {
  if (byArrival || a.seq == b.seq) return a.frame < b.frame;
  return <i32>(a.seq - b.seq) < 0;
}

/** Two heaps as one; their first ones have no siblings. */
function meld(a: usize, b: usize, byArrival: bool): usize {
  if (!a) return b;
  if (!b) return a;
  const first = precedes(changetype<Parked>(a), changetype<Parked>(b), byArrival) ? a : b;
  const other = changetype<Parked>(first == a ? b : a);
  other.sibling = changetype<Parked>(first).child;
  changetype<Parked>(first).child = changetype<usize>(other);
  return first;
}

/** What is left of the heap when its first one goes: the children melded in pairs from the left, the pairs from the right. */
function withoutFirst(first: usize, byArrival: bool): usize {
  let at = changetype<Parked>(first).child;
  changetype<Parked>(first).child = 0;
  let pairs: usize = 0;
  while (at) {
    const second = changetype<Parked>(at).sibling;
    const rest = second ? changetype<Parked>(second).sibling : 0;
    changetype<Parked>(at).sibling = 0;
    if (second) changetype<Parked>(second).sibling = 0;
    const pair = meld(at, second, byArrival);
    changetype<Parked>(pair).sibling = pairs;
    pairs = pair;
    at = rest;
  }
  let whole: usize = 0;
  while (pairs) {
    const next = changetype<Parked>(pairs).sibling;
    changetype<Parked>(pairs).sibling = 0;
    whole = meld(whole, pairs, byArrival);
    pairs = next;
  }
  return whole;
}
