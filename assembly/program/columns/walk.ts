// Which protocol wrote tshark's columns last, and what addresses they show: found from the layers that were entered, and from what the
// last of them says comes next.

import { pointerOf } from '../../learnt';
import { be16, be32 } from '../../octets';
import { LEN_MAX, LINK_NONE } from '../../shared/capture';
import * as C from '../../shared/columns';
import {
  FRAME_CAPLEN,
  FRAME_DATA,
  FRAME_LAYERS,
  FRAME_LAYER_COUNT,
  FRAME_LEN,
  FRAME_LINK,
  FRAME_NUMBER,
  FRAME_STATUS,
  FS_IP_FRAGMENT,
  FS_MALFORMED,
  FS_QUOTED,
  FS_SNAPPED,
  LAYER_FLAGS,
  LAYER_HEADER,
  LAYER_HEADER_LEN,
  LAYER_PROTO,
  LAYER_REST,
  LAYER_SIZE,
} from '../../shared/layout';
import * as P from '../../shared/protocol';
import { finalDestination } from '../../source-route';
import { relate } from './echo';
import { byEtherType, byIpProtocol, byPpp, isComplete, isKnownType } from './next';
import { COLUMNS, setAddresses, setEnd, setHardware, setHardwareSource, setKind, setSource } from './record';

/** Offsets of addresses and of what names the next header. */
const ETHER_SOURCE: usize = 6;
const ETHER_TYPE: usize = 12;
const VLAN_TYPE: usize = 2;
const SNAP_TYPE: usize = 3;
const SLL_LENGTH: usize = 4;
const SLL_ADDRESS: usize = 6;
const SLL_TYPE: usize = 14;
const SLL2_TYPE: usize = 0;
const SLL2_LENGTH: usize = 11;
const SLL2_ADDRESS: usize = 12;
const ETHER_OCTETS: u32 = 6;
const IPV4_PROTOCOL: usize = 9;
const IPV4_TOTAL: usize = 2;
const IPV4_SOURCE: usize = 12;
const IPV4_DESTINATION: u32 = 16;
const IPV6_NEXT: usize = 6;
const IPV6_SOURCE: usize = 8;
const IPV6_DESTINATION: usize = 24;
const TYPE_MIN: u32 = 0x0600;
const LENGTH_MAX: u32 = 1500;
const RAW_MARK: u32 = 0xffff;
const OUI_SHIFT: u32 = 8;
const IPV4_HEADER: u32 = 20;
const IPV6_HEADER: u32 = 40;
/** Source and destination of TCP, octets. */
const PORTS: u32 = 4;
const IPV4: u8 = 4;
const IPV6: u8 = 6;
/** The type of a custom block lies this far before its data. */
const CUSTOM_TYPE: usize = 12;

/** → COLUMNS, filled for the FRAME at `record`. */
export function readColumns(record: usize): usize {
  if (load<u8>(COLUMNS, C.COLUMNS_KNOWN)) return COLUMNS;
  memory.fill(COLUMNS, 0, C.COLUMNS_SIZE);
  store<u8>(COLUMNS, 1, C.COLUMNS_KNOWN);
  const data: usize = load<u32>(record, FRAME_DATA);
  const captured = load<u32>(record, FRAME_CAPLEN);
  if (load<u16>(record, FRAME_LINK) == LINK_NONE) setKind(C.COL_CUSTOM, data - CUSTOM_TYPE, captured, captured, 0);
  else walk(record, data, captured);
  return COLUMNS;
}

function walk(record: usize, data: usize, captured: u32): void {
  const count: u32 = load<u8>(record, FRAME_LAYER_COUNT);
  const status = load<u32>(record, FRAME_STATUS);
  let layer: usize = load<u32>(record, FRAME_LAYERS);
  const len = min<u32>(load<u32>(record, FRAME_LEN), LEN_MAX);
  byLink(load<u16>(record, FRAME_LINK), data, captured, len);
  for (let i: u32 = 0; i < count; i++, layer += LAYER_SIZE) {
    const header: usize = load<u32>(layer, LAYER_HEADER);
    const proto: u32 = load<u16>(layer, LAYER_PROTO);
    const headerOctets = load<u32>(layer, LAYER_HEADER_LEN);
    const rest = load<u32>(layer, LAYER_REST);
    const at = header + headerOctets;
    // What was put together from fragments lies elsewhere, and is whole.
    const inFrame = at >= data && at <= data + captured;
    const octets = inFrame ? min<u32>(rest, <u32>(data + captured - at)) : rest;
    // Of 802.11 no more is told than what TCP says in it.
    if (proto == P.PROTO_RADIO || proto == P.PROTO_WLAN) return setKind(C.COL_FRAME, data, captured, len, 0);
    visit(proto, header, load<u16>(layer, LAYER_FLAGS), at, octets, rest);
    if (proto == P.PROTO_ICMP || proto == P.PROTO_ICMPV6) {
      if (status & FS_QUOTED) return;
      relate(record, header, proto == P.PROTO_ICMPV6);
    }
  }
  enterCutPacket();
  const kind: u32 = load<u8>(COLUMNS, C.COLUMNS_KIND);
  if (status & FS_IP_FRAGMENT) fragment(record, kind);
  else if (!isComplete(kind) && !isBogus(kind))
    setEnd(status & FS_MALFORMED ? C.COL_END_MALFORMED : status & FS_SNAPPED ? C.COL_END_CUT : C.COL_END_WHOLE);
}

/** An IP header that is cut shows its addresses, as far as they are there. */
function enterCutPacket(): void {
  const kind: u32 = load<u8>(COLUMNS, C.COLUMNS_KIND);
  const octets = load<u32>(COLUMNS, C.COLUMNS_OCTETS);
  const header = <usize>load<u32>(COLUMNS, C.COLUMNS_HEADER);
  if (kind == C.COL_IPV4 && octets >= IPV4_DESTINATION) enterCutIpv4(header, octets);
  else if (kind == C.COL_IPV6 && octets >= <u32>IPV6_DESTINATION && load<u32>(COLUMNS, C.COLUMNS_LENGTH) >= IPV6_HEADER)
    setSource(C.COL_ADDRESS_IPV6, header + IPV6_SOURCE);
}

function enterCutIpv4(header: usize, octets: u32): void {
  const first: u32 = load<u8>(header);
  const headerOctets = (first & 0xf) << 2;
  const total = be16(header, IPV4_TOTAL);
  if (first >> 4 != 4 || headerOctets <= octets || (total && total < headerOctets)) return;
  const destination = octets < IPV4_HEADER ? <usize>0 : finalDestination(header, header + headerOctets, header + octets);
  if (destination) setAddresses(C.COL_ADDRESS_IPV4, header + IPV4_SOURCE, destination);
  else setSource(C.COL_ADDRESS_IPV4, header + IPV4_SOURCE);
  enterPacket(header, IPV4);
  setKind(C.COL_IP_PAYLOAD, header + IPV4_HEADER, 0, 0, 0);
}

/** Is it an IPv4 header that is there, and wrong? */
function isBogus(kind: u32): bool {
  return kind == C.COL_IPV4 && load<u32>(COLUMNS, C.COLUMNS_OCTETS) >= IPV4_HEADER;
}

/** The fragment completes no datagram: tshark says so in place of what it carries. */
function fragment(record: usize, kind: u32): void {
  if (!load<u32>(COLUMNS, C.COLUMNS_PACKET)) return;
  store<u32>(COLUMNS, pointerOf(load<u32>(record, FRAME_NUMBER)), C.COLUMNS_RELATED);
  if (kind == C.COL_IPV6_FRAGMENT) return;
  store<u8>(COLUMNS, <u8>(load<u8>(COLUMNS, C.COLUMNS_VERSION) == IPV4 ? C.COL_IPV4_FRAGMENT : C.COL_IPV6_FRAGMENT), C.COLUMNS_KIND);
}

/** What the link type begins with, should not even its header be there. */
function byLink(link: u32, data: usize, octets: u32, length: u32): void {
  switch (link) {
    case P.LINKTYPE_ETHERNET:
      return setKind(C.COL_ETHERNET, data, octets, length, 0);
    case P.LINKTYPE_LINUX_SLL:
    case P.LINKTYPE_LINUX_SLL2:
      return setKind(C.COL_SLL, data, octets, length, 0);
    case P.LINKTYPE_NULL:
    case P.LINKTYPE_LOOP:
      if (octets == 0) return setKind(C.COL_FRAME, data, octets, length, 0);
      setHardware(C.COL_ADDRESS_NA, data, data);
      return setKind(C.COL_NULL, data, octets, length, 0);
    case P.LINKTYPE_PPP:
    case P.LINKTYPE_PPP_HDLC:
    case P.LINKTYPE_PPP_WITH_DIR:
      setHardware(C.COL_ADDRESS_NA, data, data);
      return setKind(C.COL_PPP, data, octets, length, 0);
    case P.LINKTYPE_RAW:
    case P.LINKTYPE_RAW_BSD:
    case P.LINKTYPE_RAW_OPENBSD:
      return setKind(C.COL_RAW, data, octets, length, 0);
    case P.LINKTYPE_IPV4:
      return setKind(C.COL_IPV4, data, octets, length, 0);
    case P.LINKTYPE_IPV6:
      return setKind(C.COL_IPV6, data, octets, length, 0);
    default:
      return setKind(C.COL_FRAME, data, octets, length, 0);
  }
}

/** A layer was entered: its addresses show, and what it says comes next is what wrote last, unless that is entered too. */
function visit(proto: u32, header: usize, flags: u32, at: usize, octets: u32, rest: u32): void {
  switch (proto) {
    case P.PROTO_ETHERNET:
      setHardware(C.COL_ADDRESS_ETHER, header + ETHER_SOURCE, header);
      return typeOrLength(be16(header, ETHER_TYPE), at, octets, rest);
    case P.PROTO_VLAN:
    case P.PROTO_VLAN_AD:
      return typeOrLength(be16(header, VLAN_TYPE), at, octets, rest);
    case P.PROTO_SLL:
      if (be16(header, SLL_LENGTH) == ETHER_OCTETS) setHardwareSource(C.COL_ADDRESS_ETHER, header + SLL_ADDRESS);
      return byEtherType(be16(header, SLL_TYPE), at, octets, rest);
    case P.PROTO_SLL2:
      if (load<u8>(header, SLL2_LENGTH) == <u8>ETHER_OCTETS) setHardwareSource(C.COL_ADDRESS_ETHER, header + SLL2_ADDRESS);
      return byEtherType(be16(header, SLL2_TYPE), at, octets, rest);
    case P.PROTO_LLC:
      return setKind(C.COL_LLC, header, octets, rest, 0);
    case P.PROTO_SNAP:
      // What no layer is known for stays with LLC.
      if (be32(header) >> OUI_SHIFT == 0 && isKnownType(be16(header, SNAP_TYPE)))
        return byEtherType(be16(header, SNAP_TYPE), at, octets, rest);
      return;
    case P.PROTO_NULL:
    case P.PROTO_LOOP:
      return setKind(C.COL_NULL, header, octets, rest, 0);
    case P.PROTO_RAW:
      setHardware(C.COL_ADDRESS_NA, header, header);
      return setKind(C.COL_RAW, header, octets, rest, 0);
    case P.PROTO_PPP:
      return byPpp(header, at, octets, rest);
    case P.PROTO_PPPOE:
      return setKind(C.COL_PPPOE, header, octets, rest, 0);
    case P.PROTO_MPLS:
      return setKind(C.COL_MPLS, header, octets, rest, 0);
    case P.PROTO_GRE:
      return setKind(C.COL_GRE, header, octets, rest, be16(header, VLAN_TYPE));
    default:
      return visitIp(proto, header, flags, at, octets, rest);
  }
}

function visitIp(proto: u32, header: usize, flags: u32, at: usize, octets: u32, rest: u32): void {
  switch (proto) {
    case P.PROTO_IPV4:
      setAddresses(C.COL_ADDRESS_IPV4, header + IPV4_SOURCE, finalDestination(header, at, at));
      enterPacket(header, IPV4);
      return byIpProtocol(load<u8>(header, IPV4_PROTOCOL), at, octets, rest);
    case P.PROTO_IPV6:
      setAddresses(C.COL_ADDRESS_IPV6, header + IPV6_SOURCE, header + IPV6_DESTINATION);
      enterPacket(header, IPV6);
      return byIpProtocol(load<u8>(header, IPV6_NEXT), at, octets, rest);
    case P.PROTO_IPV6_EXT:
      if (flags == P.IPPROTO_FRAGMENT && (be16(header, 2) & ~6) != 0) {
        setKind(C.COL_IPV6_FRAGMENT, header, octets, rest, load<u8>(header));
        if (!(be16(header, 2) & 0xfff9)) byIpProtocol(load<u8>(header), at, octets, rest);
        return;
      }
      return byIpProtocol(load<u8>(header), at, octets, rest);
    case P.PROTO_AH:
      byIpProtocol(load<u8>(header), at, octets, rest);
      // A protocol that is not known leaves the word to the header before it.
      if (load<u8>(COLUMNS, C.COLUMNS_KIND) == <u8>C.COL_IP_PROTOCOL) setKind(C.COL_AH, header, octets, rest, 0);
      return;
    case P.PROTO_UDP:
      // The lengths are those that IP left, not those that the header itself says.
      return setKind(C.COL_UDP, header, load<u32>(COLUMNS, C.COLUMNS_OCTETS), load<u32>(COLUMNS, C.COLUMNS_LENGTH), 0);
    case P.PROTO_ICMP:
      return setKind(C.COL_ICMP, header, octets, rest, 0);
    case P.PROTO_ICMPV6:
      return setKind(C.COL_ICMPV6, header, octets, rest, 0);
    case P.PROTO_TCP:
      return setKind(octets < PORTS ? C.COL_IP_PAYLOAD : C.COL_TCP, header, octets, rest, 0);
    default:
      // What a tunnel carries is told of, the tunnel itself is not: the word stays with what carries it.
      return;
  }
}

function enterPacket(header: usize, version: u8): void {
  store<u32>(COLUMNS, <u32>header, C.COLUMNS_PACKET);
  store<u8>(COLUMNS, version, C.COLUMNS_VERSION);
}

function typeOrLength(type: u32, at: usize, octets: u32, rest: u32): void {
  if (type >= TYPE_MIN) return byEtherType(type, at, octets, rest);
  if (type > LENGTH_MAX) return setKind(C.COL_ETHERNET_LENGTH, at, octets, rest, type);
  if (octets >= 2 && be16(at) == RAW_MARK) return setKind(C.COL_ETHERNET_RAW, at, octets, rest, type);
  // Where the header is there, the layer is entered and says so itself.
  setKind(C.COL_OTHER, at, octets, rest, 0);
}
