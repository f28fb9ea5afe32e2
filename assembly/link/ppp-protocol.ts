// PPP protocol → layer, IANA "Point-to-Point (PPP) Protocol Field Assignments".

import {
  PPP_BRIDGING,
  PPP_IPV4,
  PPP_IPV6,
  PPP_MPLS_MULTICAST,
  PPP_MPLS_UNICAST,
  PPP_MULTILINK,
  PROTO_BCP,
  PROTO_IPV4,
  PROTO_IPV6,
  PROTO_MPLS,
  PROTO_OTHER,
  PROTO_PPP_MULTILINK,
} from '../shared/protocol';

/** The PROTO_* a PPP protocol number names; PROTO_OTHER for those not decoded. Never fails. */
export function pppProtocol(number: u32): u32 {
  switch (number) {
    case PPP_IPV4:
      return PROTO_IPV4;
    case PPP_IPV6:
      return PROTO_IPV6;
    case PPP_MPLS_UNICAST:
    case PPP_MPLS_MULTICAST:
      return PROTO_MPLS;
    case PPP_BRIDGING:
      return PROTO_BCP;
    case PPP_MULTILINK:
      return PROTO_PPP_MULTILINK;
    default:
      return PROTO_OTHER;
  }
}
