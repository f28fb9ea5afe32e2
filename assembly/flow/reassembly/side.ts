// What one side of a stream sent: how far it is known without a gap, and the segments that came ahead of their turn.

import { givePiece, takePiece } from './pool';

/**
 * SIDE, 32 octets:
 * ```
 *  0 next u32 sequence number that is due   4 count u32 of parked segments   8 written u64 octets told so far
 * 16 first u32 → PARKED, in the order of arrival   20 last u32   24 lowest u32 sequence number among them   28 dropped u32 for want of room
 * ```
 */
@unmanaged
export class Side {
  next: u32;
  count: u32;
  written: u64;
  first: usize;
  last: usize;
  lowest: u32;
  dropped: u32;
}
export const SIDE_SIZE: u32 = 32;
if (offsetof<Side>() != SIDE_SIZE) ERROR('layout drift: Side');

/** PARKED, 32 octets before its data. */
@unmanaged
export class Parked {
  following: usize;
  seq: u32;
  octets: u32;
  frame: u32;
  time: i64;
  pad: u64;
}
export const PARKED_SIZE: u32 = 32;
if (offsetof<Parked>('time') != 16 || offsetof<Parked>() != PARKED_SIZE) ERROR('layout drift: Parked');

/** Most segments parked on a side: with more ahead of their turn, what came before them is not going to come. */
const PARKED_MAX: u32 = 65536;

/** Keeps a copy of `octets` octets at `data` for later. */
export function park(side: Side, seq: u32, octets: u32, data: usize, frame: u32, time: i64): void {
  const piece = side.count < PARKED_MAX ? takePiece(PARKED_SIZE + octets) : 0;
  if (!piece) {
    side.dropped++;
    return;
  }
  const parked = changetype<Parked>(piece);
  parked.following = 0;
  parked.seq = seq;
  parked.octets = octets;
  parked.frame = frame;
  parked.time = time;
  memory.copy(piece + PARKED_SIZE, data, octets);
  if (side.first) changetype<Parked>(side.last).following = piece;
  else side.first = piece;
  side.last = piece;
  if (side.count == 0 || <i32>(seq - side.lowest) < 0) side.lowest = seq;
  side.count++;
}

/** The first parked segment, in the order of arrival, that does not lie ahead of what is due; 0 when there is none. */
export function duePiece(side: Side): usize {
  if (side.count == 0 || <i32>(side.lowest - side.next) > 0) return 0;
  let at = side.first;
  while (at && <i32>(changetype<Parked>(at).seq - side.next) > 0) at = changetype<Parked>(at).following;
  return at;
}

/** Takes a parked segment out of the list; its memory stays until `release`. */
export function unlink(side: Side, piece: usize): void {
  let before: usize = 0;
  let at = side.first;
  while (at != piece) {
    before = at;
    at = changetype<Parked>(at).following;
  }
  const following = changetype<Parked>(piece).following;
  if (before) changetype<Parked>(before).following = following;
  else side.first = following;
  if (side.last == piece) side.last = before;
  side.count--;
  at = side.first;
  if (at) side.lowest = changetype<Parked>(at).seq;
  for (; at; at = changetype<Parked>(at).following) {
    const seq = changetype<Parked>(at).seq;
    if (<i32>(seq - side.lowest) < 0) side.lowest = seq;
  }
}

/** Gives back the memory of a segment that was taken out of the list. */
export function release(piece: usize): void {
  givePiece(piece, PARKED_SIZE + changetype<Parked>(piece).octets);
}
