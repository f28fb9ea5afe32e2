// Builds the tree of a frame, layer by layer, from the octets and from what the earlier stages said of them.

import { identify, ofNibble } from '../identify';
import { forgetItems } from '../program/items';
import { FRAME_CAPLEN, FRAME_DATA, FRAME_LEN, FRAME_LINK, LAYER_HEADER, LAYER_HEADER_LEN, LAYER_PROTO, LAYER_REST } from '../shared/layout';
import { LEN_MAX, LINK_NONE } from '../shared/capture';
import * as P from '../shared/protocol';
import { addData, addPostponed, postponeData } from './data';
import { addException } from './exception';
import { addFrame } from './frame';
import { addEthernet } from './link/ethernet';
import { addLlc } from './link/llc';
import { addMpls } from './link/mpls';
import { addNull, addRaw } from './link/null';
import { addPpp, addPppoe } from './link/ppp';
import { addPppoeDiscovery } from './link/pppoe-discovery';
import { addSll, addSll2 } from './link/sll';
import { addVlan } from './link/vlan';
import { addArp } from './network/arp';
import { addIcmp } from './network/icmp';
import { addIcmpv6 } from './network/icmpv6';
import { addIp, addIpv4 } from './network/ipv4';
import { addIpv6 } from './network/ipv6';
import { addAh, addEsp } from './network/security';
import { addTcp } from './transport/tcp';
import { addUdp } from './transport/udp';
import { addGre } from './tunnel/gre';
import { addVxlan } from './tunnel/vxlan';
import { beginTree, setText, THROWN_SHORT, Tree } from './tree';
import { beginNames, layerAfter, layerAt, layerOf, namesAt, NEXT_DATA, NEXT_NONE, Walk } from './walk';

/** Builds the tree of the FRAME `record`; its times relative to others are at `times` (tree/frame.ts). */
export function dissect(record: usize, times: usize): void {
  const data: usize = load<u32>(record, FRAME_DATA);
  const caplen = load<u32>(record, FRAME_CAPLEN);
  const wireEnd = data + max(caplen, min<u32>(load<u32>(record, FRAME_LEN), LEN_MAX));
  beginTree();
  beginNames();
  forgetItems();
  Walk.record = record;
  Walk.at = data;
  Walk.protocol = P.PROTO_NONE;
  Walk.inner = false;
  Walk.packet = 0;
  Walk.version = 0;
  Walk.sourceOctets = 0;
  Walk.destinationOctets = 0;
  Walk.quoted = false;
  Walk.marked = false;
  Walk.fragment = false;
  Walk.caught = data;
  Tree.source = data;
  Tree.end = data + caplen;
  Tree.wireEnd = wireEnd < data ? usize.MAX_VALUE : wireEnd;
  const protocols = addFrame(times);
  const link: u32 = load<u16>(record, FRAME_LINK);
  if (link == LINK_NONE) addData(data);
  else follow(P.NEXT_LINK + link);
  Tree.depth = 0;
  addPostponed();
  // What an error quotes may end anywhere.
  if (Tree.thrown == THROWN_SHORT || (Tree.thrown != 0 && !Walk.quoted)) addException();
  setText(protocols, namesAt(), <u32>(Walk.named - namesAt()));
}

/** Goes from layer to layer until nothing, or only data, follows. */
function follow(first: u32): void {
  const depth = Tree.depth;
  let next = first;
  while (next != NEXT_NONE && Tree.thrown == 0) {
    const proto = protocolOf(next);
    if (proto == NEXT_NONE) return;
    if (proto == NEXT_DATA) {
      if (Walk.quoted && Walk.protocol == P.PROTO_UDP) postponeData(Walk.at);
      else addData(Walk.at);
      return;
    }
    next = addLayer(proto);
    Tree.depth = depth;
  }
}

/** Adds what an ICMP error quotes, which begins with the layer `proto` at Walk.at, as children of the node that is open. */
export function followQuoted(proto: u32): void {
  Walk.quoted = true;
  Walk.marked = proto == P.PROTO_IPV4;
  follow(proto);
}

/** The PROTO_* that an answer names; NEXT_DATA for what is not known. Trees know some that the decoder has no use for. */
function protocolOf(next: u32): u32 {
  const number = next & P.NEXT_NUMBER;
  const registry = next & ~P.NEXT_NUMBER;
  if (registry == P.NEXT_LINK) return linkProtocol(number);
  // GRE has a table of its own.
  Walk.typed = registry == P.NEXT_ETHERTYPE && Walk.protocol != P.PROTO_GRE;
  if (registry == P.NEXT_ETHERTYPE) {
    Walk.caught = Walk.at;
    if (number == <u32>P.ETHERTYPE_ARP) return P.PROTO_ARP;
    if (number == <u32>P.ETHERTYPE_PPPOE_DISCOVERY) return P.PROTO_PPPOE_DISCOVERY;
  }
  return next == P.NEXT_IP + P.IPPROTO_ESP ? <u32>P.PROTO_ESP : identify(next);
}

function linkProtocol(link: u32): u32 {
  switch (link) {
    case P.LINKTYPE_ETHERNET:
      return P.PROTO_ETHERNET;
    case P.LINKTYPE_LINUX_SLL:
      return P.PROTO_SLL;
    case P.LINKTYPE_LINUX_SLL2:
      return P.PROTO_SLL2;
    case P.LINKTYPE_NULL:
      return P.PROTO_NULL;
    case P.LINKTYPE_RAW:
    case P.LINKTYPE_RAW_BSD:
    case P.LINKTYPE_RAW_OPENBSD:
      return P.PROTO_RAW;
    case P.LINKTYPE_IPV4:
      return P.PROTO_IPV4;
    case P.LINKTYPE_IPV6:
      return P.PROTO_IPV6;
    default: {
      const layer = layerAt(Walk.at);
      // Of other links nothing is shown.
      return layer != 0 && load<u16>(layer, LAYER_PROTO) == <u16>P.PROTO_PPP ? <u32>P.PROTO_PPP : NEXT_NONE;
    }
  }
}

/** Adds the layer `proto` at Walk.at. Answers what follows. */
function addLayer(proto: u32): u32 {
  switch (proto) {
    case P.PROTO_IPV4:
      return Walk.typed ? addIpv4() : addIp();
    case P.PROTO_TCP:
      return addTcp();
    case P.PROTO_ETHERNET:
      return addEthernet();
    case P.PROTO_IPV6:
      return addIpv6();
    case P.PROTO_UDP:
      return addUdp();
    case P.PROTO_ICMP:
      return addIcmp();
    case P.PROTO_ICMPV6:
      return addIcmpv6();
    case P.PROTO_LLC:
      return addLlc();
    case P.PROTO_ARP:
      return addArp();
    case P.PROTO_AH:
      return addAh();
    case P.PROTO_ESP:
      return addEsp();
    case P.PROTO_VLAN:
    case P.PROTO_VLAN_AD:
      return addVlan(proto);
    case P.PROTO_SLL:
      return addSll();
    case P.PROTO_SLL2:
      return addSll2();
    case P.PROTO_NULL:
      return addNull();
    case P.PROTO_MPLS:
      return addMpls(Walk.protocol != P.PROTO_MPLS);
    case P.PROTO_PPP:
      return addPpp();
    case P.PROTO_PPPOE:
      return addPppoe();
    case P.PROTO_PPPOE_DISCOVERY:
      return addPppoeDiscovery();
    case P.PROTO_GRE:
      return addGre();
    case P.PROTO_RAW:
      return addRaw();
    case P.PROTO_BY_NIBBLE:
      return Walk.at < Tree.end ? ofNibble(load<u8>(Walk.at)) : NEXT_NONE;
    case P.PROTO_VXLAN:
      return addVxlan();
    default:
      return stepOver(proto);
  }
}

/** A layer that has no tree: goes on where the decoder did. */
function stepOver(proto: u32): u32 {
  const layer = layerOf(proto, Walk.at);
  const after = layerAfter(layer);
  if (after == 0) return NEXT_DATA;
  const payload = <usize>load<u32>(layer, LAYER_HEADER) + load<u32>(layer, LAYER_HEADER_LEN);
  const limit = payload + load<u32>(layer, LAYER_REST);
  Walk.at = load<u32>(after, LAYER_HEADER);
  if (limit < Tree.wireEnd) Tree.wireEnd = limit;
  if (limit < Tree.end) Tree.end = limit;
  return load<u16>(after, LAYER_PROTO);
}
