// Network service header, RFC 8300 §2.2.
//
//  0 version 2, OAM 1, unassigned 1, TTL 6, length 6 (4-octet units)   2 unassigned 4, MD type 4   3 next protocol 1

import { be16 } from '../octets';
import { Packet, captured, enter, malformed, missing } from '../packet';
import { PROTO_ETHERNET, PROTO_IPV4, PROTO_IPV6, PROTO_MPLS, PROTO_NSH, PROTO_OTHER } from '../shared/protocol';

const NEXT_PROTOCOL = 3;
const HEADER_MIN: u32 = 8;
const LENGTH: u32 = 0x3f;
/** IANA "NSH Next Protocol". */
const NEXT_IPV4: u32 = 1;
const NEXT_IPV6: u32 = 2;
const NEXT_ETHERNET: u32 = 3;
const NEXT_NSH: u32 = 4;
const NEXT_MPLS: u32 = 5;

/** Reads the header. Answers the next protocol. */
export function nsh(): u32 {
  if (!captured(HEADER_MIN)) return missing(HEADER_MIN);
  const p = Packet.at;
  const octets = (be16(p) & LENGTH) << 2;
  if (octets < HEADER_MIN) return malformed();
  if (!captured(octets)) return missing(octets);
  return enter(PROTO_NSH, octets, protocol(<u32>load<u8>(p, NEXT_PROTOCOL)));
}

function protocol(number: u32): u32 {
  switch (number) {
    case NEXT_IPV4:
      return PROTO_IPV4;
    case NEXT_IPV6:
      return PROTO_IPV6;
    case NEXT_ETHERNET:
      return PROTO_ETHERNET;
    case NEXT_NSH:
      return PROTO_NSH;
    case NEXT_MPLS:
      return PROTO_MPLS;
    default:
      return PROTO_OTHER;
  }
}
