// What follows the packet in an Ethernet frame: padding, trailer, frame check sequence, told apart as tshark 4.0 does (facts 7.3).

import { be16, be32 } from '../octets';
import { IT_FCS, IT_PADDING, IT_TRAILER } from '../shared/items';
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
import { PROTO_ETHERNET, PROTO_IPV4, PROTO_IPV6, PROTO_LLC } from '../shared/protocol';
import { addItem } from './items';

/** Shortest frame without and with its check sequence, octets (IEEE Std 802.3-2022 §3.2.8). */
const FRAME_MIN: u32 = 60;
const FRAME_MIN_FCS: u32 = 64;
const FCS: u32 = 4;
const ETHERNET_TYPE = 12;
const ETHERNET_HEADER: u32 = 14;

/** Adds what lies behind the packet of an Ethernet frame. */
export function readTrailerItems(record: usize): void {
  const data: usize = load<u32>(record, FRAME_DATA);
  const len = load<u32>(record, FRAME_LEN);
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
  if (len >= FRAME_MIN_FCS && end - at >= FCS) {
    end -= FCS;
    if (len <= captured) addItem(IT_FCS, be32(data + end), data + end, FCS);
  }
  if (end > captured) end = captured;
  if (at < end) addItem(IT_TRAILER, 0, data + at, end - at);
}

/** → one past the packet that the outermost Ethernet header carries; the frame's data when it carries none that is known. */
function packetEnd(record: usize): usize {
  const layers: usize = load<u32>(record, FRAME_LAYERS);
  const data: usize = load<u32>(record, FRAME_DATA);
  const count: usize = load<u8>(record, FRAME_LAYER_COUNT);
  if (count == 0 || load<u16>(layers, LAYER_PROTO) != PROTO_ETHERNET) return data;
  for (let i: usize = 1; i < count; i++) {
    const layer = layers + i * LAYER_SIZE;
    const proto: u32 = load<u16>(layer, LAYER_PROTO);
    if (proto == PROTO_LLC) return data + ETHERNET_HEADER + be16(data, ETHERNET_TYPE);
    if (proto == PROTO_IPV4 || proto == PROTO_IPV6) {
      return <usize>load<u32>(layer, LAYER_HEADER) + load<u32>(layer, LAYER_HEADER_LEN) + load<u32>(layer, LAYER_REST);
    }
  }
  return data;
}

function isZero(at: usize, octets: u32): bool {
  for (let i: u32 = 0; i < octets; i++) if (load<u8>(at + i)) return false;
  return true;
}
