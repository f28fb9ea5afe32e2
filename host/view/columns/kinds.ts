import * as C from '../../../assembly/shared/columns.ts';
import { ARP } from './arp.ts';
import type { ProtocolColumns } from './column.ts';
import { AH, ESP } from './esp.ts';
import { ETHERNET, ETHERNET_LENGTH, ETHERNET_RAW, ETHERTYPE } from './ethernet.ts';
import { ICMP, ICMP_CUT } from './icmp.ts';
import { ICMPV6, ICMPV6_CUT } from './icmpv6.ts';
import { IP_PAYLOAD, IP_PROTOCOL, IPV4, IPV4_FRAGMENT, IPV6, IPV6_FRAGMENT } from './ip.ts';
import { CUSTOM, GRE, MPLS, NULL, PPPOE, RAW, SLL, VLAN } from './link.ts';
import { LLC } from './llc.ts';
import { PPP, PPPOED } from './ppp.ts';
import { TCP } from './tcp.ts';
import { UDP } from './udp.ts';

/** Who may have the last word of a frame, by the COL_ number. A number without a protocol leaves both columns empty. */
export const KINDS: readonly (readonly [number, ProtocolColumns])[] = [
  [C.COL_ETHERNET, ETHERNET],
  [C.COL_ETHERTYPE, ETHERTYPE],
  [C.COL_ETHERNET_LENGTH, ETHERNET_LENGTH],
  [C.COL_ETHERNET_RAW, ETHERNET_RAW],
  [C.COL_ARP, ARP],
  [C.COL_IPV4, IPV4],
  [C.COL_IPV4_FRAGMENT, IPV4_FRAGMENT],
  [C.COL_IP_PROTOCOL, IP_PROTOCOL],
  [C.COL_IPV6_FRAGMENT, IPV6_FRAGMENT],
  [C.COL_UDP, UDP],
  [C.COL_TCP, TCP],
  [C.COL_CUSTOM, CUSTOM],
  [C.COL_VLAN, VLAN],
  [C.COL_LLC, LLC],
  [C.COL_SLL, SLL],
  [C.COL_RAW, RAW],
  [C.COL_NULL, NULL],
  [C.COL_PPP, PPP],
  [C.COL_PPPOE, PPPOE],
  [C.COL_PPPOED, PPPOED],
  [C.COL_MPLS, MPLS],
  [C.COL_GRE, GRE],
  [C.COL_IPV6, IPV6],
  [C.COL_IP_PAYLOAD, IP_PAYLOAD],
  [C.COL_IPV6_EXT, IP_PAYLOAD],
  [C.COL_ICMP, ICMP],
  [C.COL_ICMP_CUT, ICMP_CUT],
  [C.COL_ICMPV6, ICMPV6],
  [C.COL_ICMPV6_CUT, ICMPV6_CUT],
  [C.COL_ESP, ESP],
  [C.COL_AH, AH],
];
