import * as P from '../../assembly/shared/protocol.ts';
import { HandsharkError } from '../errors.ts';

/** Layers that a run can leave out, by Wireshark's names. */
const OPTIONAL: ReadonlyMap<string, number> = new Map([
  ['vlan', P.PROTO_VLAN],
  ['ieee8021ad', P.PROTO_VLAN_AD],
  ['llc', P.PROTO_LLC],
  ['ppp', P.PROTO_PPP],
  ['chdlc', P.PROTO_CHDLC],
  ['pppoes', P.PROTO_PPPOE],
  ['mpls', P.PROTO_MPLS],
  ['nflog', P.PROTO_NFLOG],
  ['fddi', P.PROTO_FDDI],
  ['ieee8021ah', P.PROTO_PBB],
  ['macsec', P.PROTO_MACSEC],
  ['vntag', P.PROTO_VN_TAG],
  ['cfp', P.PROTO_FABRIC_PATH],
  ['wlan', P.PROTO_WLAN],
  ['radiotap', P.HEADER_RADIOTAP],
  ['prism', P.HEADER_PRISM],
  ['wlancap', P.HEADER_AVS],
  ['ppi', P.HEADER_PPI],
  ['etag', P.PROTO_E_TAG],
  ['cmd', P.PROTO_CISCO_METADATA],
  ['hsr', P.PROTO_HSR],
  ['trill', P.PROTO_TRILL],
  ['bcp_bpdu', P.PROTO_BCP],
  ['mp', P.PROTO_PPP_MULTILINK],
  ['ah', P.PROTO_AH],
  ['gre', P.PROTO_GRE],
  ['erspan', P.PROTO_ERSPAN],
  ['vxlan', P.PROTO_VXLAN],
  ['geneve', P.PROTO_GENEVE],
  ['gtp', P.PROTO_GTPU],
  ['ayiya', P.PROTO_AYIYA],
  ['teredo', P.PROTO_TEREDO],
  ['l2tp', P.PROTO_L2TP],
  ['etherip', P.PROTO_ETHERIP],
  ['nsh', P.PROTO_NSH],
  ['lisp-data', P.PROTO_LISP],
  ['wccp', P.PROTO_WCCP],
]);
/** What no run can do without. */
const NEEDED: ReadonlySet<string> = new Set('frame eth ethertype sll null raw ip ipv6 icmp icmpv6 arp udp tcp data'.split(' '));

/**
 * The bits of OPTION_DISABLED for `names`, Wireshark's. Names of what handshark does not dissect change nothing. Throws HandsharkError
 * ERR_OPTION for what it always dissects.
 */
export function disabledBits(names: readonly string[]): bigint {
  let bits = 0n;
  for (const name of names) {
    if (NEEDED.has(name)) throw new HandsharkError('ERR_OPTION', `handshark always dissects ${name}`);
    const proto = OPTIONAL.get(name);
    if (proto !== undefined) bits |= 1n << BigInt(proto);
  }
  return bits;
}
