// Which layer an answer names, by the registry that it is from: for the decoder and for the tree.

import { etherType } from './link/ethertype';
import { pppProtocol } from './link/ppp-protocol';
import { ipProtocol } from './network/ip-protocol';
import { NEXT_ETHERTYPE, NEXT_IP, NEXT_NUMBER, NEXT_PPP, PROTO_IPV4, PROTO_IPV6, PROTO_OTHER } from './shared/protocol';

const IPV4_NIBBLE: u32 = 4;
const IPV6_NIBBLE: u32 = 6;

/** The PROTO_* that an answer names, directly or by a registry. */
export function identify(next: u32): u32 {
  const number = next & NEXT_NUMBER;
  switch (next & ~NEXT_NUMBER) {
    case NEXT_ETHERTYPE:
      return etherType(number);
    case NEXT_IP:
      return ipProtocol(number);
    case NEXT_PPP:
      return pppProtocol(number);
    default:
      return number;
  }
}

/** IP by the version in the first four bits of a packet, PROTO_OTHER for another. */
export function ofNibble(first: u8): u32 {
  switch ((<u32>first) >> 4) {
    case IPV4_NIBBLE:
      return PROTO_IPV4;
    case IPV6_NIBBLE:
      return PROTO_IPV6;
    default:
      return PROTO_OTHER;
  }
}
