import * as P from '../../assembly/shared/protocol.ts';
import { REMARK_BY_ETHERTYPE } from '../../assembly/shared/stats.ts';
import { numberedEntries } from '../fields/vocabulary/entries.ts';

/** Protocols by filter name, as `tshark -G protocols` shortens them. */
const SHORT: Readonly<Record<string, string>> = {
  frame: 'Frame',
  pkt_comment: 'Frame',
  eth: 'Ethernet',
  ethertype: 'Ethertype',
  vlan: 'VLAN',
  llc: 'LLC',
  sll: 'SLL',
  null: 'Null',
  raw: 'Raw IP',
  ppp: 'PPP',
  pppoes: 'PPPoES',
  mpls: 'MPLS',
  ip: 'IPv4',
  ipv6: 'IPv6',
  'ipv6.routing': 'IPv6 Routing',
  'ipv6.hopopts': 'IPv6 Hop-by-Hop',
  'ipv6.dstopts': 'IPv6 Destination',
  'ipv6.fraghdr': 'IPv6 Fragment',
  icmp: 'ICMP',
  icmpv6: 'ICMPv6',
  gre: 'GRE',
  vxlan: 'VXLAN',
  udp: 'UDP',
  tcp: 'TCP',
  mptcp: 'MPTCP',
  data: 'Data',
};
/** Layers by filter name. */
const LAYERS: ReadonlyMap<number, string> = new Map([
  [P.PROTO_ETHERNET, 'eth'],
  [P.PROTO_VLAN, 'vlan'],
  [P.PROTO_VLAN_AD, 'ieee8021ad'],
  [P.PROTO_LLC, 'llc'],
  [P.PROTO_SLL, 'sll'],
  [P.PROTO_SLL2, 'sll'],
  [P.PROTO_NULL, 'null'],
  [P.PROTO_LOOP, 'null'],
  [P.PROTO_RAW, 'raw'],
  [P.PROTO_PPP, 'ppp'],
  [P.PROTO_CHDLC, 'chdlc'],
  [P.PROTO_PPPOE, 'pppoes'],
  [P.PROTO_MPLS, 'mpls'],
  [P.PROTO_NFLOG, 'nflog'],
  [P.PROTO_FDDI, 'fddi'],
  [P.PROTO_PBB, 'ieee8021ah'],
  [P.PROTO_MACSEC, 'macsec'],
  [P.PROTO_VN_TAG, 'vntag'],
  [P.PROTO_FABRIC_PATH, 'cfp'],
  [P.PROTO_RADIO, 'radiotap'],
  [P.PROTO_WLAN, 'wlan'],
  [P.PROTO_TRILL, 'trill'],
  [P.PROTO_HSR, 'hsr'],
  [P.PROTO_IPV4, 'ip'],
  [P.PROTO_IPV6, 'ipv6'],
  [P.PROTO_IPV6_EXT, 'ipv6'],
  [P.PROTO_AH, 'ah'],
  [P.PROTO_ICMP, 'icmp'],
  [P.PROTO_ICMPV6, 'icmpv6'],
  [P.PROTO_UDP, 'udp'],
  [P.PROTO_GRE, 'gre'],
  [P.PROTO_ERSPAN, 'erspan'],
  [P.PROTO_VXLAN, 'vxlan'],
  [P.PROTO_GENEVE, 'geneve'],
  [P.PROTO_GTPU, 'gtp'],
  [P.PROTO_AYIYA, 'ayiya'],
  [P.PROTO_TEREDO, 'teredo'],
  [P.PROTO_L2TP, 'l2tp'],
  [P.PROTO_ETHERIP, 'etherip'],
  [P.PROTO_NSH, 'nsh'],
  [P.PROTO_LISP, 'lisp'],
  [P.PROTO_TCP, 'tcp'],
  [P.NAME_MPTCP, 'mptcp'],
  [P.NAME_HOP_BY_HOP, 'ipv6.hopopts'],
  [P.NAME_ROUTING, 'ipv6.routing'],
  [P.NAME_DESTINATION, 'ipv6.dstopts'],
  [P.NAME_FRAGMENT, 'ipv6.fraghdr'],
  [REMARK_BY_ETHERTYPE, 'ethertype'],
]);

/** Filter name of field F_* `number`. */
export function nameOfField(number: number): string {
  return numberedEntries().get(number)?.abbreviation ?? '';
}

/** Filter name of layer PROTO_* `proto`. */
export function nameOfLayer(proto: number): string {
  return LAYERS.get(proto) ?? '';
}

/** Short name of the protocol that field F_* `number` belongs to. */
export function protocolOfField(number: number): string {
  const { protocol = '' } = numberedEntries().get(number) ?? {};
  return SHORT[protocol] ?? protocol;
}

/** Short name of the protocol of layer PROTO_* `proto`. */
export function protocolOfLayer(proto: number): string {
  return SHORT[LAYERS.get(proto) ?? 'frame'] ?? '';
}
