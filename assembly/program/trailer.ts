// What follows the packet in an Ethernet frame: padding, trailer, frame check sequence, told apart as tshark 4.0 does (facts 7.3).

import { be16, be32 } from '../octets';
import { IT_FCS, IT_PADDING, IT_TRAILER } from '../shared/items';
import { LEN_MAX } from '../shared/capture';
import {
  FRAME_CAPLEN,
  FRAME_DATA,
  FRAME_LAYERS,
  FRAME_LAYER_COUNT,
  FRAME_LEN,
  LAYER_HEADER,
  LAYER_HEADER_LEN,
  LAYER_PROTO,
  LAYER_REST,
  LAYER_SIZE,
} from '../shared/layout';
import {
  ETHERTYPE_ARP,
  PROTO_ETHERNET,
  PROTO_IPV4,
  PROTO_IPV6,
  PROTO_LLC,
  PROTO_PPPOE,
  PROTO_SLL,
  PROTO_VLAN,
  PROTO_VLAN_AD,
} from '../shared/protocol';
import { addItem } from './items';

/** Shortest frame without and with its check sequence, octets (IEEE Std 802.3-2022 §3.2.8). */
const FRAME_MIN: u32 = 60;
const FRAME_MIN_FCS: u32 = 64;
const FCS: u32 = 4;
const ETHERNET_TYPE = 12;
const ETHERNET_HEADER: u32 = 14;
const TYPE: usize = 2;
const ARP_HEADER: usize = 8;
/** Where ARP says how long addresses are, hardware's first. */
const ARP_HARDWARE: usize = 4;

/** Adds what lies behind the packet of an Ethernet frame. */
export function readTrailerItems(record: usize): void {
  const data: usize = load<u32>(record, FRAME_DATA);
  const len = min<u32>(load<u32>(record, FRAME_LEN), LEN_MAX);
  const used = <u32>(packetEnd(record) - data);
  if (used == 0 || used >= len) return;
  const captured = load<u32>(record, FRAME_CAPLEN);
  let at = used;
  if (len >= FRAME_MIN && used < FRAME_MIN) {
    const padding = FRAME_MIN - used;
    if (FRAME_MIN <= captured && isZero(data + used, padding)) {
      addItem(IT_PADDING, 0, data + used, padding);
      at = FRAME_MIN;
    }
  }
  let end = len;
  if (len >= FRAME_MIN_FCS && end - at >= FCS && isPlain(record)) {
    end -= FCS;
    if (len <= captured) addItem(IT_FCS, be32(data + end), data + end, FCS);
  }
  if (end > captured) end = captured;
  if (at < end) addItem(IT_TRAILER, 0, data + at, end - at);
}

/** Only what an Ethernet header without tags announces can have a check sequence behind it. */
function isPlain(record: usize): bool {
  const layers: usize = load<u32>(record, FRAME_LAYERS);
  const count: usize = load<u8>(record, FRAME_LAYER_COUNT);
  const second: u32 = count < 2 ? 0 : load<u16>(layers + LAYER_SIZE, LAYER_PROTO);
  return load<u16>(layers, LAYER_PROTO) == PROTO_ETHERNET && second != PROTO_VLAN && second != PROTO_VLAN_AD;
}

/** → one past the packet that the outermost Ethernet or cooked header carries; the frame's data when it carries none that is known. */
function packetEnd(record: usize): usize {
  const layers: usize = load<u32>(record, FRAME_LAYERS);
  const data: usize = load<u32>(record, FRAME_DATA);
  const count: usize = load<u8>(record, FRAME_LAYER_COUNT);
  if (count == 0) return data;
  const link: u32 = load<u16>(layers, LAYER_PROTO);
  if (link != PROTO_ETHERNET && link != PROTO_SLL) return data;
  let payload = data + load<u32>(layers, LAYER_HEADER_LEN);
  for (let i: usize = 1; i < count; i++) {
    const layer = layers + i * LAYER_SIZE;
    const proto: u32 = load<u16>(layer, LAYER_PROTO);
    if (proto == PROTO_LLC && link == PROTO_ETHERNET) return data + ETHERNET_HEADER + be16(data, ETHERNET_TYPE);
    // It knows where its payload ends, but does not tell the headers around it.
    if (proto == PROTO_PPPOE) return data;
    if (proto == PROTO_IPV4 || proto == PROTO_IPV6) {
      return <usize>load<u32>(layer, LAYER_HEADER) + load<u32>(layer, LAYER_HEADER_LEN) + load<u32>(layer, LAYER_REST);
    }
    if (proto == PROTO_VLAN || proto == PROTO_VLAN_AD) payload = <usize>load<u32>(layer, LAYER_HEADER) + load<u32>(layer, LAYER_HEADER_LEN);
  }
  return payload + ARP_HEADER <= data + load<u32>(record, FRAME_CAPLEN) && be16(payload - TYPE) == ETHERTYPE_ARP ? arpEnd(payload) : data;
}

/** → one past the ARP packet at `at`, RFC 826: two pairs of addresses. */
function arpEnd(at: usize): usize {
  return at + ARP_HEADER + ((<usize>load<u8>(at, ARP_HARDWARE) + <usize>load<u8>(at, ARP_HARDWARE + 1)) << 1);
}

function isZero(at: usize, octets: u32): bool {
  for (let i: u32 = 0; i < octets; i++) if (load<u8>(at + i)) return false;
  return true;
}
