// VXLAN, RFC 7348 §5, and its generic protocol extension, draft-ietf-nvo3-vxlan-gpe-13 §3.
//
//  0 flags 1   1 reserved 2   3 next protocol 1 (GPE; else reserved)   4 network 3   7 reserved 1

import { Packet, captured, enter, missing } from '../packet';
import { PROTO_ETHERNET, PROTO_IPV4, PROTO_IPV6, PROTO_MPLS, PROTO_NSH, PROTO_OTHER, PROTO_VXLAN } from '../shared/protocol';

const NEXT_PROTOCOL = 3;
const HEADER: u32 = 8;
/** GPE next protocols. */
const GPE_IPV4: u32 = 1;
const GPE_IPV6: u32 = 2;
const GPE_ETHERNET: u32 = 3;
const GPE_NSH: u32 = 4;
const GPE_MPLS: u32 = 5;

/** Reads a VXLAN header. Answers PROTO_ETHERNET. */
export function vxlan(): u32 {
  return captured(HEADER) ? enter(PROTO_VXLAN, HEADER, PROTO_ETHERNET) : missing(HEADER);
}

/** Reads a VXLAN-GPE header. Answers the next protocol. */
export function vxlanGpe(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  return enter(PROTO_VXLAN, HEADER, gpeProtocol(<u32>load<u8>(Packet.at, NEXT_PROTOCOL)));
}

function gpeProtocol(number: u32): u32 {
  switch (number) {
    case GPE_IPV4:
      return PROTO_IPV4;
    case GPE_IPV6:
      return PROTO_IPV6;
    case GPE_ETHERNET:
      return PROTO_ETHERNET;
    case GPE_NSH:
      return PROTO_NSH;
    case GPE_MPLS:
      return PROTO_MPLS;
    default:
      return PROTO_OTHER;
  }
}
