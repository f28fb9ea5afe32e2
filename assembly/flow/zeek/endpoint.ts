// The tracker's own view of one end. Sequence numbers relative to the first one (SYN = 0) are kept as their low 32 bits.
import { ZEEK_SIZE } from '../../shared/zeek';
import { after } from '../sequence';

/**
 * ENDPOINT, 72 octets: two follow the 128 octets of a ZEEK record.
 * ```
 *  0 state u8 END_*   1 former u8 END_*   2 bits u8 EP_*   3 letters u8 (which history letters were written)
 *  4 start u32   8 last u32   12 acked u32   16 lastWraps u16   18 ackedWraps u16
 * 20 synSeq u32   24 finSeq u32   28 rstSeq u32   relative, of the latest SYN, FIN, RST
 * 32 retransmits u32  36 next mark  40 zero windows u32  44 next mark  48 gaps u32  52 next mark
 * 56 contig u32 relative, delivered in order up to here   60 parked u32 → PARKED list
 * 64 finEnd u32 relative, one past the FIN   68 parkedOctets u32
 * ```
 */
@unmanaged
export class Endpoint {
  state: u8;
  former: u8;
  bits: u8;
  letters: u8;
  start: u32;
  last: u32;
  acked: u32;
  lastWraps: u16;
  ackedWraps: u16;
  synSeq: u32;
  finSeq: u32;
  rstSeq: u32;
  retransmits: u32;
  retransmitMark: u32;
  zeroWindows: u32;
  zeroWindowMark: u32;
  gaps: u32;
  gapMark: u32;
  contig: u32;
  parked: usize;
  finEnd: u32;
  parkedOctets: u32;
}
export const ENDPOINT_SIZE: u32 = 72;
/** A ZEEK record with both ends behind it. */
export const TRACKER_SIZE: u32 = ZEEK_SIZE + 2 * ENDPOINT_SIZE;

// States of one end, Zeek's.
export const END_INACTIVE: u32 = 0;
export const END_SYN_SENT: u32 = 1;
export const END_SYN_ACK_SENT: u32 = 2;
export const END_PARTIAL: u32 = 3;
export const END_ESTABLISHED: u32 = 4;
export const END_CLOSED: u32 = 5;
export const END_RESET: u32 = 6;

/** This end is done: FIN or RST dealt with. */
export const EP_CLOSED: u8 = 1 << 0;
export const EP_FIN: u8 = 1 << 1;
/** Its close waits for octets that are still missing. */
export const EP_CLOSE_WAITS: u8 = 1 << 2;
/** Too much is missing: gaps are not looked for any more. */
export const EP_SKIP: u8 = 1 << 3;
/** A packet of it was seen. */
export const EP_SEEN: u8 = 1 << 4;

/** The end that endpoint `d` of the flow is. */
export function endOf(zeek: usize, d: u32): Endpoint {
  return changetype<Endpoint>(zeek + ZEEK_SIZE + d * ENDPOINT_SIZE);
}

export function setState(end: Endpoint, state: u32): void {
  if (end.state == state) return;
  end.former = end.state;
  end.state = <u8>state;
}

/** Numbers the end as though its SYN had `start`. */
export function startAt(end: Endpoint, start: u32, last: u32): void {
  end.start = start;
  end.acked = start;
  end.last = last;
}

export function advanceLast(end: Endpoint, to: u32): void {
  if (to < end.last) end.lastWraps++;
  end.last = to;
}

export function advanceAcked(end: Endpoint, to: u32): void {
  if (!after(to, end.acked)) return;
  if (to < end.acked) end.ackedWraps++;
  end.acked = to;
}

/** No octet after the SYN was acknowledged. */
export function nothingAcked(end: Endpoint): bool {
  return end.acked == end.start || end.acked == end.start + 1;
}

/** Payload octets by the sequence numbers sent or acknowledged, whichever go further; SYN and FIN left out. */
export function sizeOf(end: Endpoint, peer: Endpoint): u64 {
  if (end.former == END_SYN_SENT && end.state == END_RESET && peer.state == END_INACTIVE && !nothingAcked(end)) return 0;
  const last = ((<u64>end.lastWraps) << 32) | end.last;
  const acked = ((<u64>end.ackedWraps) << 32) | end.acked;
  let size = (last > acked ? last : acked) - end.start;
  if (size) size--;
  if (end.bits & EP_FIN && size) size--;
  return size;
}
