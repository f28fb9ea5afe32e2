// What a number in a header says comes next, as far as tshark's columns tell it.

import { be16 } from '../../octets';
import * as C from '../../shared/columns';
import * as P from '../../shared/protocol';
import { setKind } from './record';

const ETHERTYPE_ARP: u32 = 0x0806;
const ETHERTYPE_LOOP: u32 = 0x9000;
const IPPROTO_ESP: u32 = 50;
const IPPROTO_SCTP: u32 = 132;
/** Of a header that is read to its end, what comes after it does not matter. */
/** ARP for Ethernet and IPv4. */
const ARP_OCTETS: u32 = 28;
const TAG_OCTETS: u32 = 2;
const PPPOE_HEADER: u32 = 6;
const SCTP_HEADER: u32 = 12;
const PORTS: u32 = 4;
const IPV6: u8 = 6;
const ESP_HEADER: u32 = 4;

/** Was the kind's own header read, so that nothing ended the dissection early? */
export function isComplete(kind: u32): bool {
  switch (kind) {
    case C.COL_ETHERTYPE:
    case C.COL_ETHERNET_LENGTH:
    case C.COL_ETHERNET_RAW:
    case C.COL_IP_PROTOCOL:
    case C.COL_CUSTOM:
    case C.COL_ARP:
    case C.COL_LLC:
    case C.COL_PPP:
    case C.COL_PPPOED:
    case C.COL_AH:
    case C.COL_GRE:
    case C.COL_ESP:
    case C.COL_SCTP:
      return true;
    default:
      return false;
  }
}

/** Is a layer known for the EtherType? */
export function isKnownType(type: u32): bool {
  switch (type) {
    case P.ETHERTYPE_IPV4:
    case P.ETHERTYPE_IPV6:
    case P.ETHERTYPE_VLAN:
    case P.ETHERTYPE_MPLS:
    case P.ETHERTYPE_PPPOE_SESSION:
    case P.ETHERTYPE_PPPOE_DISCOVERY:
    case ETHERTYPE_ARP:
    case ETHERTYPE_LOOP:
      return true;
    default:
      return false;
  }
}

/** The EtherType `type` names what lies at `at`. */
export function byEtherType(type: u32, at: usize, octets: u32, rest: u32): void {
  switch (type) {
    case P.ETHERTYPE_IPV4:
      return setKind(C.COL_IPV4, at, octets, rest, type);
    case P.ETHERTYPE_IPV6:
      // Of another version tshark makes nothing but the type.
      return setKind(octets != 0 && load<u8>(at) >> 4 != IPV6 ? C.COL_ETHERTYPE : C.COL_IPV6, at, octets, rest, type);
    case P.ETHERTYPE_VLAN:
    case P.ETHERTYPE_VLAN_9100:
    case P.ETHERTYPE_VLAN_9200:
    case P.ETHERTYPE_VLAN_AD:
      return setKind(octets < TAG_OCTETS ? C.COL_OTHER : C.COL_VLAN, at, octets, rest, type);
    case P.ETHERTYPE_MPLS:
    case P.ETHERTYPE_MPLS_UPSTREAM:
      return setKind(C.COL_MPLS, at, octets, rest, type);
    case P.ETHERTYPE_PPPOE_SESSION:
      return setKind(C.COL_PPPOE, at, octets, rest, type);
    case P.ETHERTYPE_PPPOE_DISCOVERY:
      return setKind(octets < PPPOE_HEADER ? C.COL_OTHER : C.COL_PPPOED, at, octets, rest, type);
    case ETHERTYPE_ARP:
      return setKind(octets < ARP_OCTETS ? C.COL_OTHER : C.COL_ARP, at, octets, rest, type);
    case ETHERTYPE_LOOP:
      return setKind(C.COL_LOOP, at, octets, rest, type);
    default:
      return setKind(C.COL_ETHERTYPE, at, octets, rest, type);
  }
}

/** The IP protocol `number` names what lies at `at`. */
export function byIpProtocol(number: u32, at: usize, octets: u32, rest: u32): void {
  switch (number) {
    case P.IPPROTO_IPIP:
      return setKind(C.COL_IPV4, at, octets, rest, number);
    case P.IPPROTO_IPV6:
      return setKind(C.COL_IPV6, at, octets, rest, number);
    case P.IPPROTO_HOPOPTS:
    case P.IPPROTO_ROUTING:
    case P.IPPROTO_FRAGMENT:
    case P.IPPROTO_DSTOPTS:
      return setKind(C.COL_IPV6_EXT, at, octets, rest, number);
    case IPPROTO_SCTP:
      return setKind(octets < SCTP_HEADER ? C.COL_IP_PAYLOAD : C.COL_SCTP, at, octets, rest, number);
    case IPPROTO_ESP:
      return setKind(octets < ESP_HEADER ? C.COL_IP_PAYLOAD : C.COL_ESP, at, octets, rest, number);
    case P.IPPROTO_UDP:
      return setKind(octets < PORTS ? C.COL_IP_PAYLOAD : C.COL_UDP, at, octets, rest, number);
    case P.IPPROTO_ICMP:
      return setKind(rest == 0 ? C.COL_IP_PAYLOAD : C.COL_ICMP_CUT, at, octets, rest, number);
    case P.IPPROTO_ICMPV6:
      return setKind(rest == 0 ? C.COL_IP_PAYLOAD : C.COL_ICMPV6_CUT, at, octets, rest, number);
    case P.IPPROTO_TCP:
    case P.IPPROTO_GRE:
    case P.IPPROTO_AH:
      return setKind(C.COL_IP_PAYLOAD, at, octets, rest, number);
    default:
      return setKind(C.COL_IP_PROTOCOL, at, octets, rest, number);
  }
}

/** The PPP header at `header` ends at `at`; its protocol field is one octet, or two. */
export function byPpp(header: usize, at: usize, octets: u32, rest: u32): void {
  const before: u32 = load<u8>(at - 2);
  const last: u32 = load<u8>(at - 1);
  const number = at - header >= 2 && !(before & 1) ? be16(at - 2) : last;
  setKind(C.COL_PPP, at, octets, rest, number);
}
