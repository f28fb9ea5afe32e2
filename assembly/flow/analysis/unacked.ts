// Segments that were sent and not acknowledged yet, newest first: round trips and octets in flight come from them (facts 4.2, steps 17, 21, 22).
import { Pool, giveRecord, takeRecord } from '../pool';
import { after, before } from '../sequence';
import { Direction } from './state';

/** UNACKED: one segment. */
@unmanaged
export class Unacked {
  older: usize;
  frame: u32;
  time: i64;
  seq: u32;
  next: u32;
}
const entries = changetype<Pool>(memory.data(20, 4));
entries.size = offsetof<Unacked>();
/** tshark follows no more than this many; what comes on top is not listed. */
export const UNACKED_MOST: u32 = 10000;

/** Lists a segment as the newest. */
export function pushUnacked(direction: Direction, frame: u32, time: i64, seq: u32, next: u32): void {
  const record = takeRecord(entries);
  if (!record) return;
  const entry = changetype<Unacked>(record);
  entry.older = direction.unacked;
  entry.frame = frame;
  entry.time = time;
  entry.seq = seq;
  entry.next = next;
  direction.unacked = record;
  direction.unackedCount++;
}

/** → the oldest entry, 0 = none. */
export function oldestUnacked(direction: Direction): usize {
  let at = direction.unacked;
  if (!at) return 0;
  while (changetype<Unacked>(at).older) at = changetype<Unacked>(at).older;
  return at;
}

/** Empties the list. */
export function dropUnacked(direction: Direction): void {
  let at = direction.unacked;
  while (at) {
    const older = changetype<Unacked>(at).older;
    giveRecord(entries, at);
    at = older;
  }
  direction.unacked = 0;
  direction.unackedCount = 0;
}

/** What an acknowledgment answers. */
export class Answered {
  static frame: u32 = 0;
  static time: i64 = 0;
}

/** Takes `ack` through the list of the direction that it acknowledges. True when it is exactly the end of a segment: `Answered` is the oldest such. */
export function acknowledge(direction: Direction, ack: u32): bool {
  let exact = false;
  let link: usize = 0;
  let at = direction.unacked;
  while (at) {
    const entry = changetype<Unacked>(at);
    const older = entry.older;
    let keep = true;
    if (ack == entry.next) {
      Answered.frame = entry.frame;
      Answered.time = entry.time;
      exact = true;
      keep = false;
    } else if (before(entry.seq, ack) && !after(ack, entry.next)) entry.seq = ack;
    else if (!before(ack, entry.next)) keep = false;
    if (keep) link = at;
    else {
      if (link) changetype<Unacked>(link).older = older;
      else direction.unacked = older;
      direction.unackedCount--;
      giveRecord(entries, at);
    }
    at = older;
  }
  return exact;
}

/** Span of the listed segments, octets of sequence space: highest end less lowest start, both relative to the base. */
export function span(direction: Direction): u32 {
  let low: u32 = u32.MAX_VALUE;
  let high: u32 = 0;
  let at = direction.unacked;
  while (at) {
    const entry = changetype<Unacked>(at);
    const start = entry.seq - direction.base;
    const end = entry.next - direction.base;
    if (start < low) low = start;
    if (end > high) high = end;
    at = entry.older;
  }
  return high - low;
}
