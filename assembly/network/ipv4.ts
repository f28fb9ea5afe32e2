// IPv4, RFC 791 §3.1.
//
//  0 version 4, IHL 4   1 DSCP 6, ECN 2   2 total length 2   4 identification 2   6 flags 3, fragment offset 13
//  8 time to live 1     9 protocol 1     10 checksum 2      12 source 4         16 destination 4         20 options

import { be16 } from '../octets';
import { Packet, captured, enter, malformed, mark, missing, narrow } from '../packet';
import { FRAME_DST, FRAME_IP_VERSION, FRAME_SRC, FS_IP, FS_OFFLOAD } from '../shared/layout';
import { PREF_NO_OFFLOAD_V4 } from '../shared/options';
import { NEXT_IP, PROTO_IPV4, PROTO_IPV6 } from '../shared/protocol';
import { finalDestination } from '../source-route';
import { fragmentV4 } from './fragment';

export const IPV4_VERSION_IHL = 0;
export const IPV4_TOTAL_LENGTH = 2;
export const IPV4_FRAGMENT = 6;
export const IPV4_PROTOCOL = 9;
export const IPV4_SOURCE = 12;
export const IPV4_DESTINATION = 16;
export const IPV4_HEADER_MIN: u32 = 20;
const VERSION: u32 = 4;
const VERSION_6: u32 = 6;
/** More-fragments flag and the 13-bit offset: any of them set makes a fragment. */
const FRAGMENTED: u32 = 0x3fff;

/**
 * Reads the header. Answers the protocol, PROTO_IPV6 where that is what the version says (as tshark does), or PROTO_NONE: for
 * another version, a header length under 20, a total length under the header length (FS_MALFORMED), and for fragments that
 * complete nothing.
 * A total length of 0 means an offloaded super-segment: the frame bounds it. One beyond the frame is followed to the frame's
 * end, as tshark does; in a quoted packet it stands, for there the reporter cut the packet.
 */
export function ipv4(): u32 {
  if (!captured(IPV4_HEADER_MIN)) return missing(IPV4_HEADER_MIN);
  const p = Packet.at;
  const first = <u32>load<u8>(p, IPV4_VERSION_IHL);
  const headerLen = (first & 0xf) << 2;
  if (first >> 4 != VERSION) return first >> 4 == VERSION_6 ? PROTO_IPV6 : malformed();
  if (headerLen < IPV4_HEADER_MIN) return malformed();
  const total = be16(p, IPV4_TOTAL_LENGTH);
  const record = Packet.record;
  store<u8>(record, <u8>VERSION, FRAME_IP_VERSION);
  v128.store(record, i64x2(<i64>load<u32>(p, IPV4_SOURCE), 0), FRAME_SRC);
  v128.store(record, i64x2(<i64>load<u32>(p, IPV4_DESTINATION), 0), FRAME_DST);
  if (total == 0) {
    if (Packet.preferences & PREF_NO_OFFLOAD_V4) return malformed();
    mark(FS_IP | FS_OFFLOAD);
    Packet.claimedEnd = Packet.wireEnd;
  } else {
    mark(FS_IP);
    if (total < headerLen) return malformed();
    Packet.claimedEnd = p + total;
    narrow(p, total);
    if (Packet.quoted) Packet.wireEnd = p + total;
  }
  if (!captured(headerLen)) return missing(headerLen);
  if (headerLen > IPV4_HEADER_MIN) store<u32>(record, load<u32>(finalDestination(p, p + headerLen, p + headerLen)), FRAME_DST);
  const next = enter(PROTO_IPV4, headerLen, NEXT_IP + <u32>load<u8>(p, IPV4_PROTOCOL));
  return be16(p, IPV4_FRAGMENT) & FRAGMENTED ? fragmentV4(p, next) : next;
}
