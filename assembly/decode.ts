// Which layer follows which: the only file that knows.

import { hashFrame } from './flow/hash';
import { identify, isDisabled, ofNibble } from './identify';
import { bcp } from './link/bcp';
import { chdlc, looksLikeChdlc } from './link/chdlc';
import { ethernet } from './link/ethernet';
import { fabricPath } from './link/fabric-path';
import { fddi } from './link/fddi';
import { llc, snap } from './link/llc';
import { macsec } from './link/macsec';
import { mpls } from './link/mpls';
import { multilink } from './link/multilink';
import { nflog } from './link/nflog';
import { loop, nullLink } from './link/null';
import { pbb } from './link/pbb';
import { ppp } from './link/ppp';
import { pppoe } from './link/pppoe';
import { pseudowire } from './link/pseudowire';
import { avs, ppi, prism, radiotap } from './link/radio';
import { raw } from './link/raw';
import { sll, sll2 } from './link/sll';
import { ciscoMetadata, eTag, hsr, vnTag } from './link/tags';
import { trill } from './link/trill';
import { vlan } from './link/vlan';
import { wlan } from './link/wlan';
import { ah } from './network/ah';
import { fragmentV6 } from './network/fragment';
import { icmp, icmpv6 } from './network/icmp';
import { ipv4 } from './network/ipv4';
import { ipv6 } from './network/ipv6';
import { ipv6Extension } from './network/ipv6-extension';
import { Packet, captured } from './packet';
import {
  FRAME_CAPLEN,
  FRAME_DATA,
  FRAME_DST,
  FRAME_END,
  FRAME_ICMP,
  FRAME_LAYERS,
  FRAME_LEN,
  FRAME_LINK,
  FRAME_PORTS,
  FRAME_SACK_OFF,
  FRAME_SRC,
  FRAME_STATUS,
  FRAME_TCP_LEN,
  FRAME_TSECR,
  FS_IP,
  FS_TCP,
  FS_TCP_CUT,
} from './shared/layout';
import { LINK_DECODED } from './shared/extract';
import * as P from './shared/protocol';
import { straight } from './straight';
import { tcp } from './transport/tcp';
import { udp } from './transport/udp';
import { ayiya } from './tunnel/ayiya';
import { erspan, erspanI } from './tunnel/erspan';
import { etherIp } from './tunnel/etherip';
import { geneve } from './tunnel/geneve';
import { gre } from './tunnel/gre';
import { gtpu } from './tunnel/gtpu';
import { l2tp } from './tunnel/l2tp';
import { lisp } from './tunnel/lisp';
import { nsh } from './tunnel/nsh';
import { tunnelOfPorts } from './tunnel/ports';
import { teredo } from './tunnel/teredo';
import { vxlan, vxlanGpe } from './tunnel/vxlan';
import { wccp } from './tunnel/wccp';

/** Nothing lies past the last octet that a 32-bit address names. */
const HIGHEST: usize = usize.MAX_VALUE;
/** PPP captured with a direction octet before it (LINKTYPE_PPP_WITH_DIR). */
const DIRECTION_OCTET: u32 = 1;

/**
 * Fills the FRAME record from the frame's octets, and its LAYER records. The packet walker has written time, number, lengths,
 * data, link type, interface, status and FRAME_LAYERS. True when the record has a segment (FS_TCP). Damage never throws: it
 * ends the decoding and shows in FRAME_STATUS.
 */
export function decodeFrame(record: usize): bool {
  const link = <u32>load<u16>(record, FRAME_LINK);
  if (link == P.LINKTYPE_ETHERNET && straight(record)) return true;
  if (link == LINK_DECODED) return true;
  begin(record);
  if (!follow(P.NEXT_LINK + link)) return false;
  const whole = tcp();
  const status = load<u32>(record, FRAME_STATUS);
  if (status & (FS_TCP | FS_TCP_CUT) && status & FS_IP) hashFrame(record);
  return whole;
}

/** Points the packet at the frame and clears the fields that the layers fill. */
function begin(record: usize): void {
  const data: usize = load<u32>(record, FRAME_DATA);
  const caplen = load<u32>(record, FRAME_CAPLEN);
  const wireEnd = data + Packet.wireLength(caplen, load<u32>(record, FRAME_LEN));
  Packet.record = record;
  Packet.at = data;
  Packet.end = data + caplen;
  Packet.wireEnd = wireEnd < data ? HIGHEST : wireEnd;
  Packet.layer = load<u32>(record, FRAME_LAYERS);
  Packet.vlan = 0;
  Packet.quoted = false;
  Packet.redirected = false;
  const zero = i64x2(0, 0);
  v128.store(record, zero, FRAME_SRC);
  v128.store(record, zero, FRAME_DST);
  v128.store(record, zero, FRAME_PORTS);
  v128.store(record, zero, FRAME_TCP_LEN);
  // tsecr, options, mss, scale, header length, IP version, layer count, TCP header: up to FRAME_LAYERS, which stands.
  v128.store(record, zero, FRAME_TSECR);
  // icmp, urgent, hash.
  store<u64>(record, 0, FRAME_ICMP);
  // And what the conversation knew.
  store<u16>(record, 0, FRAME_SACK_OFF);
  store<u32>(record, 0, FRAME_END);
}

/** Reads the header that a link type begins with and answers what follows, or answers the first layer where that has a PROTO_*. */
function firstLayer(link: u32): u32 {
  switch (link) {
    case P.LINKTYPE_ETHERNET:
      return P.PROTO_ETHERNET;
    case P.LINKTYPE_LINUX_SLL:
      return sll();
    case P.LINKTYPE_LINUX_SLL2:
      return sll2();
    case P.LINKTYPE_NULL:
      return nullLink();
    case P.LINKTYPE_LOOP:
      return loop();
    case P.LINKTYPE_RAW:
    case P.LINKTYPE_RAW_BSD:
    case P.LINKTYPE_RAW_OPENBSD:
      return raw();
    case P.LINKTYPE_IPV4:
      return P.PROTO_IPV4;
    case P.LINKTYPE_IPV6:
      return P.PROTO_IPV6;
    case P.LINKTYPE_PPP_WITH_DIR:
      if (!captured(DIRECTION_OCTET)) return P.PROTO_NONE;
      Packet.at += DIRECTION_OCTET;
      return looksLikeChdlc() ? chdlc() : ppp();
    case P.LINKTYPE_PPP:
    case P.LINKTYPE_PPP_HDLC:
      return looksLikeChdlc() ? chdlc() : ppp();
    case P.LINKTYPE_PPP_ETHER:
      return pppoe();
    case P.LINKTYPE_C_HDLC:
      return isDisabled(P.PROTO_CHDLC) ? <u32>P.PROTO_OTHER : chdlc();
    case P.LINKTYPE_NFLOG:
      return isDisabled(P.PROTO_NFLOG) ? <u32>P.PROTO_OTHER : nflog();
    case P.LINKTYPE_FDDI:
      return isDisabled(P.PROTO_FDDI) ? <u32>P.PROTO_OTHER : fddi();
    case P.LINKTYPE_IEEE802_11:
      return P.PROTO_WLAN;
    case P.LINKTYPE_RADIOTAP:
      return isDisabled(P.HEADER_RADIOTAP) ? <u32>P.PROTO_OTHER : radiotap();
    case P.LINKTYPE_PRISM:
      return isDisabled(P.HEADER_PRISM) ? <u32>P.PROTO_OTHER : prism();
    case P.LINKTYPE_AVS:
      return isDisabled(P.HEADER_AVS) ? <u32>P.PROTO_OTHER : avs();
    case P.LINKTYPE_PPI:
      return isDisabled(P.HEADER_PPI) ? <u32>P.PROTO_OTHER : ppi();
    default:
      return P.PROTO_OTHER;
  }
}

/** Goes from layer to layer, beginning with the answer `first`, until TCP (true) or the end (false). pushLayer bounds the number. */
function follow(first: u32): bool {
  let next = first;
  while (true) {
    while ((next & ~P.NEXT_NUMBER) == P.NEXT_LINK) next = firstLayer(next & P.NEXT_NUMBER);
    const proto = identify(next);
    if (proto == P.PROTO_TCP) return true;
    if (proto == P.PROTO_NONE || proto == P.PROTO_OTHER) return false;
    next = read(proto, next & P.NEXT_NUMBER);
  }
}

/** Reads the layer `proto` at the packet's place; `number` is what its registry calls it. Answers what follows. */
function read(proto: u32, number: u32): u32 {
  switch (proto) {
    case P.PROTO_IPV4:
      return ipv4();
    case P.PROTO_IPV6:
      return ipv6();
    case P.PROTO_ETHERNET:
      return ethernet();
    case P.PROTO_VLAN:
      return vlan(P.PROTO_VLAN);
    case P.PROTO_VLAN_AD:
      return vlan(P.PROTO_VLAN_AD);
    case P.PROTO_LLC:
      return llc();
    case P.PROTO_SNAP:
      return snap();
    case P.PROTO_PPP:
      return ppp();
    case P.PROTO_BCP:
      return bcp();
    case P.PROTO_PPP_MULTILINK:
      return multilink();
    case P.PROTO_PPPOE:
      return pppoe();
    case P.PROTO_MPLS:
      return mpls();
    case P.PROTO_MPLS_PAYLOAD:
      return pseudowire();
    case P.PROTO_PBB:
      return pbb();
    case P.PROTO_VN_TAG:
      return vnTag();
    case P.PROTO_E_TAG:
      return eTag();
    case P.PROTO_CISCO_METADATA:
      return ciscoMetadata();
    case P.PROTO_HSR:
      return hsr();
    case P.PROTO_TRILL:
      return trill();
    case P.PROTO_WLAN:
      return wlan(false);
    case P.PROTO_WLAN_PADDED:
      return wlan(true);
    case P.PROTO_FABRIC_PATH:
      return fabricPath();
    case P.PROTO_MACSEC:
      return macsec();
    case P.PROTO_BY_NIBBLE:
      return byNibble();
    default:
      return readAboveIp(proto, number);
  }
}

function readAboveIp(proto: u32, number: u32): u32 {
  switch (proto) {
    case P.PROTO_IPV6_EXT:
      return number == P.IPPROTO_FRAGMENT ? fragmentV6() : ipv6Extension(number);
    case P.PROTO_AH:
      return ah();
    case P.PROTO_ICMP:
      return icmp();
    case P.PROTO_ICMPV6:
      return icmpv6();
    case P.PROTO_UDP:
      return tunnelOfPorts(udp());
    case P.PROTO_GRE:
      return gre();
    case P.PROTO_ERSPAN_I:
      return erspanI();
    case P.PROTO_ERSPAN:
      return erspan();
    case P.PROTO_WCCP:
      return wccp();
    case P.PROTO_ETHERIP:
      return etherIp();
    case P.PROTO_VXLAN:
      return vxlan();
    case P.PROTO_VXLAN_GPE:
      return vxlanGpe();
    case P.PROTO_NSH:
      return nsh();
    case P.PROTO_GENEVE:
      return geneve();
    case P.PROTO_GTPU:
      return gtpu();
    case P.PROTO_AYIYA:
      return ayiya();
    case P.PROTO_TEREDO:
      return teredo();
    case P.PROTO_L2TP:
      return l2tp();
    case P.PROTO_LISP:
      return lisp();
    default:
      return P.PROTO_OTHER;
  }
}

/** IP by the version in the first four bits. */
function byNibble(): u32 {
  return captured(1) ? ofNibble(load<u8>(Packet.at)) : P.PROTO_NONE;
}
