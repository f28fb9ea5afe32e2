// The octets of a TCP stream in order, put together from segments as tshark 4.0 does it for "follow" (facts 8.5): what came ahead
// of its turn waits, what came twice is told once, and what the receiver acknowledged although it was not captured is told as a gap.
//
// For each segment: `offer` it, then ask `nextPiece` until it answers false.

import { lowestAhead, park, Parked, PARKED_SIZE, release, SIDE_SIZE, Side, takeDue } from './side';

/** Two SIDEs. */
export const STREAM_SIZE: u32 = 2 * SIDE_SIZE;

/** What nextPiece found. Valid until the next call, and as long as the segment that was offered lies where it was. */
export class Piece {
  /** Which side sent it, 0 or 1. */
  static side: u32 = 0;
  /** → its octets, and how many; none in a gap. */
  static at: usize = 0;
  static octets: u32 = 0;
  /** Octets of the stream that were not captured; 0 where the piece is data. */
  static gap: i32 = 0;
  /** Number and time (ns since 1970) of the frame that brought it; of a gap, the number of the frame that showed it, and 0. */
  static frame: u32 = 0;
  static time: i64 = 0;
}

/** The segment that was offered. */
class Offer {
  static stream: usize = 0;
  static side: u32 = 0;
  static seq: u32 = 0;
  static ack: u32 = 0;
  static length: u32 = 0;
  static data: usize = 0;
  static octets: u32 = 0;
  static frame: u32 = 0;
  static time: i64 = 0;
}

const STAGE_PEER: u32 = 0;
const STAGE_OWN: u32 = 1;
const STAGE_PARKED: u32 = 2;
const STAGE_DONE: u32 = 3;
let stage: u32 = STAGE_DONE;
/** A segment whose octets were handed out: it goes with the next call. */
let spent: usize = 0;

/**
 * Takes a segment of side `side` (0 or 1). `seq` and `ack` are as they are shown; `seq` counts the SYN, where there is one, as
 * gone by. `length`: octets by the IP length, of which `octets` were captured, at `data`.
 */
export function offer(stream: usize, side: u32, seq: u32, ack: u32, length: u32, data: usize, octets: u32, frame: u32, time: i64): void {
  Offer.stream = stream;
  Offer.side = side;
  Offer.seq = seq;
  Offer.ack = ack;
  Offer.length = length;
  Offer.data = data;
  Offer.octets = octets;
  Offer.frame = frame;
  Offer.time = time;
  stage = STAGE_PEER;
}

/** Is there another piece? It is in Piece. */
export function nextPiece(): bool {
  if (spent) release(spent);
  spent = 0;
  if (stage == STAGE_PEER) {
    if (drain(1 - Offer.side, true)) return true;
    stage = STAGE_OWN;
  }
  if (stage == STAGE_OWN) {
    stage = STAGE_DONE;
    if (own(sideOf(Offer.side))) return true;
  }
  return stage == STAGE_PARKED && drain(Offer.side, false);
}

function sideOf(side: u32): Side {
  return changetype<Side>(Offer.stream + <usize>side * SIDE_SIZE);
}

/** The segment itself: told when it is due, parked when it is ahead. */
function own(side: Side): bool {
  let seq = Offer.seq;
  let data = Offer.data;
  let octets = Offer.octets;
  let length = Offer.length;
  if (side.written == 0 && side.next == 0) side.next = seq;
  if (<i32>(seq - side.next) < 0) {
    const known = side.next - seq;
    if (<i32>(seq + length - side.next) <= 0) return false;
    data += min<u32>(known, octets);
    octets -= min<u32>(known, octets);
    length -= known;
    seq = side.next;
  }
  if (octets == 0) return false;
  if (seq != side.next) {
    park(side, seq, octets, data, Offer.frame, Offer.time);
    return false;
  }
  stage = STAGE_PARKED;
  side.next += length;
  tell(side, Offer.side, data, octets, Offer.frame, Offer.time);
  return true;
}

/** The next parked piece of `which` that is due, or a gap before it that the peer has acknowledged. */
function drain(which: u32, acknowledged: bool): bool {
  const side = sideOf(which);
  while (true) {
    const piece = takeDue(side);
    if (!piece) break;
    const parked = changetype<Parked>(piece);
    const known = side.next - parked.seq;
    if (known >= parked.octets && known != 0) {
      release(piece);
      continue;
    }
    spent = piece;
    side.next += parked.octets - known;
    tell(side, which, piece + PARKED_SIZE + known, parked.octets - known, parked.frame, parked.time);
    return true;
  }
  if (!acknowledged || side.count == 0) return false;
  const lowest = lowestAhead(side);
  if (<i32>(Offer.ack - lowest) <= 0) return false;
  Piece.gap = <i32>(lowest - side.next);
  Piece.side = which;
  Piece.octets = 0;
  Piece.frame = Offer.frame;
  Piece.time = 0;
  side.next = lowest;
  return true;
}

function tell(side: Side, which: u32, at: usize, octets: u32, frame: u32, time: i64): void {
  side.written += octets;
  Piece.gap = 0;
  Piece.side = which;
  Piece.at = at;
  Piece.octets = octets;
  Piece.frame = frame;
  Piece.time = time;
}
