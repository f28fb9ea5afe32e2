// The TCP checksum, RFC 9293 §3.1, with the pseudo headers of RFC 9293 §3.1 (IPv4) and RFC 8200 §8.1 (IPv6).
//
// One's complement sums do not care for byte order (RFC 1071 §2 B), so words are added as they lie in memory.

import { network16 } from '../octets';
import {
  FRAME_CALCULATED,
  FRAME_DST,
  FRAME_IP_VERSION,
  FRAME_SRC,
  FRAME_STATUS,
  FS_CHECKSUM_BAD,
  FS_CHECKSUM_GOOD,
  FS_FRAGMENT,
} from '../shared/layout';
import { IPPROTO_TCP } from '../shared/protocol';

const VECTOR: u32 = 16;
/** Offset of the checksum in the header, octets. */
const FIELD = 16;
/** A sum over data that carries its own checksum. */
const ALL_ONES: u32 = 0xffff;

/** Whether segments are verified. Off at the start, as in tshark. */
export class Checksum {
  static wanted: bool = false;
}

/** Turns verification on or off for the segments decoded from now on. */
export function setChecksum(on: bool): void {
  Checksum.wanted = on;
}

/**
 * FS_CHECKSUM_GOOD or FS_CHECKSUM_BAD for the segment of `octets` octets at `p`, 0 when it cannot be known:
 * less than the segment captured or quoted, a fragment by itself, or no IP below. Writes what the checksum should be to the record.
 */
export function verifyChecksum(record: usize, p: usize, there: u32, octets: u32): u32 {
  if (there != octets || load<u32>(record, FRAME_STATUS) & FS_FRAGMENT) return 0;
  if (!load<u8>(record, FRAME_IP_VERSION)) return 0;
  // Addresses not used (the tail of an IPv4 one) are zero and add nothing.
  let sum = words(v128.load(record, FRAME_SRC)) + words(v128.load(record, FRAME_DST));
  sum += network16(octets & ALL_ONES) + network16(octets >> 16) + network16(IPPROTO_TCP);
  sum += add(p, octets);
  while (sum >> 16) sum = (sum & ALL_ONES) + (sum >> 16);
  // Taken out again, what the field holds leaves what it should hold.
  let rest = sum + (ALL_ONES ^ (<u32>load<u16>(p, FIELD)));
  while (rest >> 16) rest = (rest & ALL_ONES) + (rest >> 16);
  store<u16>(record, <u16>network16(<u32>(ALL_ONES ^ (<u32>rest))), FRAME_CALCULATED);
  return sum == ALL_ONES ? FS_CHECKSUM_GOOD : FS_CHECKSUM_BAD;
}

/** Sum of the eight 16-bit words of a vector. */
function words(vector: v128): u64 {
  return lanes(i32x4.extadd_pairwise_i16x8_u(vector));
}

/** Sum of the four 32-bit lanes. */
function lanes(vector: v128): u64 {
  return (
    <u64>(<u32>i32x4.extract_lane(vector, 0)) +
    <u64>(<u32>i32x4.extract_lane(vector, 1)) +
    <u64>(<u32>i32x4.extract_lane(vector, 2)) +
    <u64>(<u32>i32x4.extract_lane(vector, 3))
  );
}

/**
 * Sum of the 16-bit words of `octets` octets at `p`, an odd last one padded with zero. Each of the eight 16-bit lanes of a
 * vector adds at most 2^16 − 1, so a 32-bit lane is emptied before 2^15 vectors have gone in (half a megabyte).
 */
function add(p: usize, octets: u32): u64 {
  let at = p;
  const end = p + octets;
  let total: u64 = 0;
  while (at + VECTOR <= end) {
    const stop = min(end, at + (VECTOR << 14));
    let partial = i32x4.splat(0);
    while (at + VECTOR <= stop) {
      partial = i32x4.add(partial, i32x4.extadd_pairwise_i16x8_u(v128.load(at)));
      at += VECTOR;
    }
    total += lanes(partial);
  }
  while (at + 2 <= end) {
    total += <u64>load<u16>(at);
    at += 2;
  }
  return at < end ? total + <u64>load<u8>(at) : total;
}
