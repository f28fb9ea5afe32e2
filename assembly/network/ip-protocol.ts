// IP protocol → layer, IANA "Assigned Internet Protocol Numbers". IPv6 extension headers count as protocols too.

import {
  IPPROTO_AH,
  IPPROTO_DSTOPTS,
  IPPROTO_ETHERIP,
  IPPROTO_ETHERNET,
  IPPROTO_FRAGMENT,
  IPPROTO_GRE,
  IPPROTO_HIP,
  IPPROTO_HOPOPTS,
  IPPROTO_ICMP,
  IPPROTO_ICMPV6,
  IPPROTO_IPIP,
  IPPROTO_IPV6,
  IPPROTO_MOBILITY,
  IPPROTO_MPLS,
  IPPROTO_ROUTING,
  IPPROTO_SHIM6,
  IPPROTO_TCP,
  IPPROTO_UDP,
  PROTO_AH,
  PROTO_ETHERIP,
  PROTO_ETHERNET,
  PROTO_GRE,
  PROTO_ICMP,
  PROTO_ICMPV6,
  PROTO_IPV4,
  PROTO_IPV6,
  PROTO_IPV6_EXT,
  PROTO_MPLS,
  PROTO_OTHER,
  PROTO_TCP,
  PROTO_UDP,
} from '../shared/protocol';

/** The PROTO_* an IP protocol number names; PROTO_OTHER for those not decoded. Never fails. */
export function ipProtocol(number: u32): u32 {
  switch (number) {
    case IPPROTO_TCP:
      return PROTO_TCP;
    case IPPROTO_UDP:
      return PROTO_UDP;
    case IPPROTO_ICMP:
      return PROTO_ICMP;
    case IPPROTO_ICMPV6:
      return PROTO_ICMPV6;
    case IPPROTO_IPIP:
      return PROTO_IPV4;
    case IPPROTO_IPV6:
      return PROTO_IPV6;
    case IPPROTO_GRE:
      return PROTO_GRE;
    case IPPROTO_AH:
      return PROTO_AH;
    case IPPROTO_HOPOPTS:
    case IPPROTO_ROUTING:
    case IPPROTO_FRAGMENT:
    case IPPROTO_DSTOPTS:
    case IPPROTO_MOBILITY:
    case IPPROTO_HIP:
    case IPPROTO_SHIM6:
      return PROTO_IPV6_EXT;
    case IPPROTO_ETHERIP:
      return PROTO_ETHERIP;
    case IPPROTO_ETHERNET:
      return PROTO_ETHERNET;
    case IPPROTO_MPLS:
      return PROTO_MPLS;
    default:
      return PROTO_OTHER;
  }
}
