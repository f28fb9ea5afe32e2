// What Wireshark's exceptions and experts call protocols.

import {
  NAME_DESTINATION,
  NAME_FRAGMENT,
  NAME_HOP_BY_HOP,
  NAME_MPTCP,
  NAME_ROUTING,
  PROTO_AH,
  PROTO_ARP,
  PROTO_ESP,
  PROTO_ETHERNET,
  PROTO_GRE,
  PROTO_ICMP,
  PROTO_ICMPV6,
  PROTO_IPV4,
  PROTO_IPV6,
  PROTO_IPV6_EXT,
  PROTO_LLC,
  PROTO_MPLS,
  PROTO_NULL,
  PROTO_PPP,
  PROTO_PPPOE,
  PROTO_PPPOE_DISCOVERY,
  PROTO_RAW,
  PROTO_SLL,
  PROTO_TCP,
  PROTO_UDP,
  PROTO_VLAN,
} from '../shared/protocol';
import { say } from './say';

/** Says the short name of a PROTO_*. */
export function sayShortName(proto: u32): void {
  say(shortName(proto));
}

function shortName(proto: u32): string {
  switch (proto) {
    case PROTO_ETHERNET:
      return 'Ethernet';
    case PROTO_VLAN:
      return 'VLAN';
    case PROTO_LLC:
      return 'LLC';
    case PROTO_SLL:
      return 'SLL';
    case PROTO_NULL:
      return 'Null';
    case PROTO_PPP:
      return 'PPP';
    case PROTO_PPPOE:
      return 'PPPoES';
    case PROTO_PPPOE_DISCOVERY:
      return 'PPPoED';
    case PROTO_ARP:
      return 'ARP/RARP';
    case PROTO_AH:
      return 'AH';
    case PROTO_ESP:
      return 'ESP';
    case PROTO_RAW:
      return 'Raw';
    case PROTO_MPLS:
      return 'MPLS';
    case PROTO_IPV4:
      return 'IPv4';
    case PROTO_IPV6:
    case PROTO_IPV6_EXT:
      return 'IPv6';
    case PROTO_ICMP:
      return 'ICMP';
    case PROTO_ICMPV6:
      return 'ICMPv6';
    case PROTO_UDP:
      return 'UDP';
    case PROTO_GRE:
      return 'GRE';
    case PROTO_TCP:
      return 'TCP';
    case NAME_MPTCP:
      return 'MPTCP';
    case NAME_HOP_BY_HOP:
      return 'IPv6 Hop-by-Hop';
    case NAME_ROUTING:
      return 'IPv6 Routing';
    case NAME_DESTINATION:
      return 'IPv6 Destination';
    case NAME_FRAGMENT:
      return 'IPv6 Fragment';
    default:
      return 'Frame';
  }
}
