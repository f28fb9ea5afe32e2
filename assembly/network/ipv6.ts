// IPv6, RFC 8200 §3, with jumbograms (RFC 2675).
//
//  0 version 4, traffic class 8, flow label 20   4 payload length 2   6 next header 1   7 hop limit 1
//  8 source 16                                  24 destination 16

import { be16, be32 } from '../octets';
import { Packet, captured, enter, malformed, mark, missing, narrow } from '../packet';
import { FRAME_DST, FRAME_IP_VERSION, FRAME_SRC, FS_IP } from '../shared/layout';
import { PREF_OFFLOAD_V6 } from '../shared/options';
import { IPPROTO_HOPOPTS, NEXT_IP, PROTO_IPV6 } from '../shared/protocol';

export const IPV6_VERSION_CLASS = 0;
export const IPV6_PAYLOAD_LENGTH = 4;
export const IPV6_NEXT_HEADER = 6;
export const IPV6_SOURCE = 8;
export const IPV6_DESTINATION = 24;
export const IPV6_HEADER: u32 = 40;
const VERSION: u32 = 6;

/** Hop-by-hop options header: next header 1, length 1 (8-octet units past the first 8), options from 2 on. */
const HOP_LENGTH = 1;
const HOP_OPTIONS: u32 = 2;
const OPTION_PAD1: u32 = 0x00;
/** Jumbo payload, RFC 2675 §2: type 0xC2, length 4, then the payload length. */
const OPTION_JUMBO: u32 = 0xc2;
const OPTION_HEADER: u32 = 2;
const JUMBO_OCTETS: u32 = 4;
/** Lengths that the fixed header could state are errors (RFC 2675 §3). */
const JUMBO_ABOVE: u32 = 65535;

/**
 * Reads the fixed header. Answers the next header, or PROTO_NONE for a wrong version (FS_MALFORMED).
 * Payload length 0 without a jumbo payload option is an empty packet, as in tshark, whatever the frame holds after it.
 */
export function ipv6(): u32 {
  if (!captured(IPV6_HEADER)) return missing(IPV6_HEADER);
  const p = Packet.at;
  if ((<u32>load<u8>(p, IPV6_VERSION_CLASS)) >> 4 != VERSION) return malformed();
  const record = Packet.record;
  store<u8>(record, <u8>VERSION, FRAME_IP_VERSION);
  v128.store(record, v128.load(p, IPV6_SOURCE), FRAME_SRC);
  v128.store(record, v128.load(p, IPV6_DESTINATION), FRAME_DST);
  mark(FS_IP);
  const nextHeader = <u32>load<u8>(p, IPV6_NEXT_HEADER);
  let payload = be16(p, IPV6_PAYLOAD_LENGTH);
  if (payload == 0 && nextHeader == IPPROTO_HOPOPTS) payload = jumboLength(p + IPV6_HEADER, Packet.end);
  if (payload == 0 && Packet.preferences & PREF_OFFLOAD_V6) payload = <u32>(Packet.wireEnd - p) - IPV6_HEADER;
  Packet.claimedEnd = p + IPV6_HEADER + payload;
  narrow(p + IPV6_HEADER, payload);
  if (Packet.quoted && p + IPV6_HEADER + payload > p) Packet.wireEnd = p + IPV6_HEADER + payload;
  return enter(PROTO_IPV6, IPV6_HEADER, NEXT_IP + nextHeader);
}

/** Payload length by the jumbo payload option of the hop-by-hop header at `p`, of which nothing is read from `limit` on; 0 when it has none. */
export function jumboLength(p: usize, limit: usize): u32 {
  if (p + 8 > limit) return 0;
  const end = min(limit, p + ((<usize>load<u8>(p, HOP_LENGTH) + 1) << 3));
  let at = p + HOP_OPTIONS;
  while (at + OPTION_HEADER <= end) {
    const kind = <u32>load<u8>(at);
    if (kind == OPTION_PAD1) {
      at += 1;
      continue;
    }
    const octets = <u32>load<u8>(at, 1);
    if (kind == OPTION_JUMBO && octets == JUMBO_OCTETS && at + OPTION_HEADER + JUMBO_OCTETS <= end) {
      const length = be32(at, OPTION_HEADER);
      return length > JUMBO_ABOVE ? length : 0;
    }
    at += OPTION_HEADER + octets;
  }
  return 0;
}
