// Content gaps: octets that the receiver acknowledged and the capture has not. Octets out of order are parked until their hole
// fills or is acknowledged.
import { ZEEK_MISSED } from '../../shared/zeek';
import { Pool, giveRecord, takeRecord } from '../pool';
import { after, before } from '../sequence';
import { END_CLOSED, END_ESTABLISHED, EP_CLOSE_WAITS, EP_FIN, EP_SKIP, Endpoint, nothingAcked } from './endpoint';
import { scaled } from './history';

/** PARKED: octets `from … to` (relative) beyond a hole, in order. */
@unmanaged
class Parked {
  next: usize;
  from: u32;
  to: u32;
  pad: u32;
}
const parkeds = changetype<Pool>(memory.data(20, 4));
parkeds.size = offsetof<Parked>();
const GAP: u8 = 0x47; // G
/** Zeek gives up on a direction that has this much beyond a hole and no acknowledgment at all (tcp_max_above_hole_without_any_acks). */
const ABOVE_HOLE_MOST: u32 = 16384;
/** … or this much parked in all (tcp_excessive_data_without_further_acks). */
const PARKED_MOST: u32 = 10485760;

/** Forgets what is parked. */
export function dropParked(end: Endpoint): void {
  while (end.parked) {
    const first = changetype<Parked>(end.parked);
    end.parked = first.next;
    giveRecord(parkeds, changetype<usize>(first));
  }
  end.parkedOctets = 0;
}

/** Octets `from … from + len` (relative) were sent. */
export function dataSent(end: Endpoint, from: u32, len: u32): void {
  if (end.bits & EP_SKIP) return;
  const to = from + len;
  const acked = end.acked - end.start;
  let start = from;
  if (before(start, acked)) {
    if (!after(to, acked)) return;
    start = acked;
  }
  if (!after(to, end.contig)) return;
  if (!after(start, end.contig)) end.contig = to;
  else park(end, start, to);
  deliver(end);
  if ((nothingAcked(end) && above(end) > ABOVE_HOLE_MOST) || end.parkedOctets > PARKED_MOST) {
    dropParked(end);
    end.bits |= EP_SKIP;
  }
}

/** Octets from the hole to the last one parked. */
function above(end: Endpoint): u32 {
  let at = end.parked;
  let to = end.contig;
  while (at) {
    to = changetype<Parked>(at).to;
    at = changetype<Parked>(at).next;
  }
  return to - end.contig;
}

function park(end: Endpoint, from: u32, to: u32): void {
  let link: usize = 0;
  let at = end.parked;
  while (at && before(changetype<Parked>(at).to, from)) {
    link = at;
    at = changetype<Parked>(at).next;
  }
  if (at && !after(changetype<Parked>(at).from, to)) {
    const block = changetype<Parked>(at);
    end.parkedOctets -= block.to - block.from;
    if (before(from, block.from)) block.from = from;
    if (after(to, block.to)) block.to = to;
    while (block.next && !after(changetype<Parked>(block.next).from, block.to)) {
      const next = changetype<Parked>(block.next);
      if (after(next.to, block.to)) block.to = next.to;
      end.parkedOctets -= next.to - next.from;
      block.next = next.next;
      giveRecord(parkeds, changetype<usize>(next));
    }
    end.parkedOctets += block.to - block.from;
    return;
  }
  const record = takeRecord(parkeds);
  if (!record) return;
  const block = changetype<Parked>(record);
  block.from = from;
  block.to = to;
  block.next = at;
  end.parkedOctets += to - from;
  if (link) changetype<Parked>(link).next = record;
  else end.parked = record;
}

/** Takes parked octets that follow on. */
function deliver(end: Endpoint): void {
  while (end.parked && !after(changetype<Parked>(end.parked).from, end.contig)) {
    const block = changetype<Parked>(end.parked);
    if (after(block.to, end.contig)) end.contig = block.to;
    end.parkedOctets -= block.to - block.from;
    end.parked = block.next;
    giveRecord(parkeds, changetype<usize>(block));
  }
}

/** Gaps are told only of connections that opened cleanly and are open or closing. */
function isClean(end: Endpoint): bool {
  return end.state == END_ESTABLISHED || (end.state == END_CLOSED && end.former == END_ESTABLISHED);
}

/** The peer acknowledged up to `ack` (relative); `partial`: the connection was picked up midstream. `d` = whose octets these are. */
export function ackReceived(zeek: usize, end: Endpoint, peer: Endpoint, d: u32, ack: u32, partial: bool): void {
  let to = ack;
  if (end.bits & EP_FIN && !before(to, end.finEnd)) to = end.finEnd - 1;
  if (!after(to, end.contig)) return;
  if (to <= 2 && partial) return;
  const tells = !(end.bits & EP_SKIP) && isClean(end) && isClean(peer);
  while (end.parked && before(changetype<Parked>(end.parked).from, to)) {
    const from = changetype<Parked>(end.parked).from;
    if (tells) tellGap(zeek, end, d, from - end.contig);
    end.contig = from;
    deliver(end);
  }
  if (!after(to, end.contig)) return;
  if (tells) tellGap(zeek, end, d, to - end.contig);
  end.contig = to;
  deliver(end);
}

function tellGap(zeek: usize, end: Endpoint, d: u32, octets: u32): void {
  end.gaps++;
  end.gapMark = scaled(zeek, d, end.gaps, end.gapMark, GAP);
  store<u64>(zeek, load<u64>(zeek, ZEEK_MISSED) + octets, ZEEK_MISSED);
}

/** Octets of this end are missing before its last one: its close waits for them. */
export function dataPending(end: Endpoint): bool {
  return !(end.bits & EP_SKIP) && after(end.last - end.start, end.contig + 1);
}

/** Does a close that waited go through now? */
export function closeDue(end: Endpoint): bool {
  return (end.bits & EP_CLOSE_WAITS) != 0 && !dataPending(end);
}
