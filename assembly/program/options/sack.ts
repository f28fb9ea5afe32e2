// Selective acknowledgments, RFC 2018, and what Wireshark takes for a duplicate one (RFC 2883).

import { be32 } from '../../octets';
import {
  IT_DSACK,
  IT_DSACK_LEFT,
  IT_DSACK_RIGHT,
  IT_SACK_COUNT,
  IT_SACK_LEFT,
  IT_SACK_RIGHT,
  IT_SUBOPTION_MALFORMED,
} from '../../shared/items';
import {
  FRAME_ACK,
  FRAME_FLAGS,
  FRAME_PEER_BASE,
  FRAME_STATUS,
  FS_FRAGMENT,
  FS_PEER_BASE,
  FS_QUOTED,
  FS_SHORT_SEGMENT,
} from '../../shared/layout';
import { TCP_ACK } from '../../shared/protocol';
import { addItem, addNumber } from '../items';
import { Cursor, has, left } from './cursor';

const EDGE: u32 = 4;
const NOT_FOLLOWED: u32 = FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT;

/** The first ranges of the last SACK option, left edge u32 and right edge u32 each, relative; and how many they are. */
export const SACKS_KEPT: u32 = 3;
export const SACKS: usize = memory.data(24, 4);
export class Sacks {
  static count: u32 = 0;
}

/** First and second range of the header, whichever options they are in; zero where there is none. */
let left1: u32 = 0;
let right1: u32 = 0;
let left2: u32 = 0;
let right2: u32 = 0;
let ranges: u32 = 0;

/** Forgets the ranges of another header. */
export function forgetRanges(): void {
  ranges = 0;
  Sacks.count = 0;
  left1 = right1 = left2 = right2 = 0;
}

/** Adds the ranges, relative to the peer's first number, their count and what looks like a duplicate. */
export function sack(record: usize): bool {
  const base: u32 = load<u32>(record, FRAME_STATUS) & FS_PEER_BASE ? load<u32>(record, FRAME_PEER_BASE) : 0;
  const first = Cursor.at;
  let count: u32 = 0;
  Sacks.count = 0;
  while (left() > 0) {
    if (left() < EDGE) {
      addItem(IT_SUBOPTION_MALFORMED, 1, Cursor.at, left());
      if (left() > 0 && !has(1)) return false;
      break;
    }
    if (!has(EDGE)) return false;
    const leftEdge = be32(Cursor.at) - base;
    addItem(IT_SACK_LEFT, leftEdge, Cursor.at, EDGE);
    if (ranges == 0) left1 = leftEdge;
    Cursor.at += EDGE;
    if (left() < EDGE) {
      // As in tshark: as many octets as are left, from the range's first one on.
      addItem(IT_SUBOPTION_MALFORMED, 1, Cursor.at - EDGE, left());
      if (left() > 0 && !has(1)) return false;
      break;
    }
    if (!has(EDGE)) return false;
    const rightEdge = be32(Cursor.at) - base;
    addItem(IT_SACK_RIGHT, rightEdge, Cursor.at, EDGE);
    Cursor.at += EDGE;
    if (ranges == 0) right1 = rightEdge;
    else if (ranges == 1) {
      left2 = leftEdge;
      right2 = rightEdge;
    }
    if (count < SACKS_KEPT) {
      store<u32>(SACKS + (count << 3), leftEdge);
      store<u32>(SACKS + (count << 3), rightEdge, EDGE);
      Sacks.count = count + 1;
    }
    count++;
    ranges++;
  }
  addNumber(IT_SACK_COUNT, count);
  if (!isDuplicate(shownAck(record, base), ranges)) return true;
  Cursor.at = first;
  if (!has(EDGE)) return false;
  // Shown is the first range of this option, whichever was looked at.
  addItem(IT_DSACK_LEFT, be32(first) - base, first, EDGE);
  if (!has(2 * EDGE)) return false;
  addItem(IT_DSACK_RIGHT, be32(first + EDGE) - base, first + EDGE, EDGE);
  addItem(IT_DSACK, 1, first, 2 * EDGE);
  return true;
}

/** The first range lies below the acknowledgment, or within the second one. */
function isDuplicate(ack: u32, count: u32): bool {
  if (<i32>(right1 - ack) <= 0) return true;
  return count > 1 && <i32>(left2 - right1) < 0 && <i32>(right2 - right1) >= 0;
}

/** The acknowledgment number as tcp.ack shows it. */
function shownAck(record: usize, base: u32): u32 {
  const ack = load<u32>(record, FRAME_ACK);
  const isRelative = load<u16>(record, FRAME_FLAGS) & TCP_ACK && !(load<u32>(record, FRAME_STATUS) & NOT_FOLLOWED);
  return isRelative ? ack - base : ack;
}
