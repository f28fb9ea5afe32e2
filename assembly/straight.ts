// The stack that nearly every frame has, read in one piece: Ethernet II, then IPv4 without options or IPv6 without extension
// headers, then TCP. Everything that could make it another case is checked first; then nothing is left to decide. The layers'
// own files say what each field is, and decode.ts takes whatever this file declines: the results are the same.

import { hashV4, hashV6 } from './flow/hash';
import { ETHERNET_HEADER, ETHERNET_TYPE } from './link/ethernet';
import {
  IPV4_DESTINATION,
  IPV4_FRAGMENT,
  IPV4_HEADER_MIN,
  IPV4_PROTOCOL,
  IPV4_SOURCE,
  IPV4_TOTAL_LENGTH,
  IPV4_VERSION_IHL,
} from './network/ipv4';
import { IPV6_DESTINATION, IPV6_HEADER, IPV6_NEXT_HEADER, IPV6_PAYLOAD_LENGTH, IPV6_SOURCE, IPV6_VERSION_CLASS } from './network/ipv6';
import { be16 } from './octets';
import { Packet } from './packet';
import {
  FRAME_CAPLEN,
  FRAME_DATA,
  FRAME_DST,
  FRAME_ICMP,
  FRAME_IP_VERSION,
  FRAME_LAYERS,
  FRAME_LEN,
  FRAME_SRC,
  FRAME_STATUS,
  FRAME_TCP_HEADER,
  FS_IP,
  FS_SNAPPED,
  LAYER_HEADER_LEN,
  LAYER_PROTO,
  LAYER_SIZE,
} from './shared/layout';
import { ETHERTYPE_IPV4, ETHERTYPE_IPV6, IPPROTO_TCP, PROTO_ETHERNET, PROTO_IPV4, PROTO_IPV6, PROTO_TCP } from './shared/protocol';
import { Checksum, verifyChecksum } from './transport/checksum';
import { TCP_HEADER_MIN, readSegment } from './transport/tcp';

/** Version 4, header of five words. */
const IPV4_PLAIN: u32 = 0x45;
/** More-fragments flag and fragment offset as they lie in memory. */
const IPV4_FRAGMENTED: u32 = 0xff3f;
/** Layer count (high octet) and IP version as FRAME holds them side by side. */
const LAYERS: u16 = 3 << 8;
const OCTETS_V4: u32 = ETHERNET_HEADER + IPV4_HEADER_MIN + TCP_HEADER_MIN;
const OCTETS_V6: u32 = ETHERNET_HEADER + IPV6_HEADER + TCP_HEADER_MIN;

/** Decodes an Ethernet frame if it is of the usual kind: fills the whole record and answers true. Else it leaves the record alone. */
export function straight(record: usize): bool {
  const data: usize = load<u32>(record, FRAME_DATA);
  const caplen = load<u32>(record, FRAME_CAPLEN);
  if (caplen < OCTETS_V4) return false;
  const type = be16(data, ETHERNET_TYPE);
  if (type == ETHERTYPE_IPV4) return straightV4(record, data, caplen);
  return type == ETHERTYPE_IPV6 && caplen >= OCTETS_V6 && straightV6(record, data, caplen);
}

function straightV4(record: usize, data: usize, caplen: u32): bool {
  const ip = data + ETHERNET_HEADER;
  const total = be16(ip, IPV4_TOTAL_LENGTH);
  if (
    load<u8>(ip, IPV4_VERSION_IHL) != IPV4_PLAIN ||
    load<u8>(ip, IPV4_PROTOCOL) != IPPROTO_TCP ||
    ((<u32>load<u16>(ip, IPV4_FRAGMENT)) & IPV4_FRAGMENTED) != 0 ||
    total < IPV4_HEADER_MIN + TCP_HEADER_MIN ||
    ETHERNET_HEADER + total > load<u32>(record, FRAME_LEN)
  ) {
    return false;
  }
  v128.store(record, v128.load32_zero(ip, IPV4_SOURCE), FRAME_SRC);
  v128.store(record, v128.load32_zero(ip, IPV4_DESTINATION), FRAME_DST);
  store<u16>(record, LAYERS | 4, FRAME_IP_VERSION);
  finish(record, data, caplen, PROTO_IPV4, IPV4_HEADER_MIN, total - IPV4_HEADER_MIN);
  hashV4(record);
  return true;
}

function straightV6(record: usize, data: usize, caplen: u32): bool {
  const ip = data + ETHERNET_HEADER;
  const length = be16(ip, IPV6_PAYLOAD_LENGTH);
  if (
    load<u8>(ip, IPV6_VERSION_CLASS) >> 4 != 6 ||
    load<u8>(ip, IPV6_NEXT_HEADER) != IPPROTO_TCP ||
    length < TCP_HEADER_MIN ||
    ETHERNET_HEADER + IPV6_HEADER + length > load<u32>(record, FRAME_LEN)
  ) {
    return false;
  }
  v128.store(record, v128.load(ip, IPV6_SOURCE), FRAME_SRC);
  v128.store(record, v128.load(ip, IPV6_DESTINATION), FRAME_DST);
  store<u16>(record, LAYERS | 6, FRAME_IP_VERSION);
  finish(record, data, caplen, PROTO_IPV6, IPV6_HEADER, length);
  hashV6(record);
  return true;
}

/** Reads the segment of `length` octets behind the IP header, and writes status and layers. */
function finish(record: usize, data: usize, caplen: u32, ipProto: u32, ipHeader: u32, length: u32): void {
  const ip = data + ETHERNET_HEADER;
  const p = ip + ipHeader;
  const there = min<u32>(<u32>(data + caplen - p), length);
  store<u32>(record, 0, FRAME_ICMP);
  let status: u32 = load<u32>(record, FRAME_STATUS) | FS_IP | readSegment(record, p, there, length);
  if (there < length) status |= FS_SNAPPED;
  else if (Checksum.wanted) status |= verifyChecksum(record, p, there, length);
  store<u32>(record, status, FRAME_STATUS);
  const layers: usize = load<u32>(record, FRAME_LAYERS);
  const header = min<u32>(load<u8>(record, FRAME_TCP_HEADER), there);
  const wire = Packet.wireLength(caplen, load<u32>(record, FRAME_LEN));
  layer(layers, PROTO_ETHERNET, data, ETHERNET_HEADER, wire - ETHERNET_HEADER);
  layer(layers + LAYER_SIZE, ipProto, ip, ipHeader, length);
  layer(layers + 2 * LAYER_SIZE, PROTO_TCP, p, header, length - header);
  Packet.layer = layers + 3 * LAYER_SIZE;
}

/** Writes one LAYER as pushLayer does, flags 0: two fields a store. */
function layer(at: usize, proto: u32, header: usize, headerLen: u32, rest: u32): void {
  store<u64>(at, (<u64>proto) | ((<u64>header) << 32), LAYER_PROTO);
  store<u64>(at, (<u64>headerLen) | ((<u64>rest) << 32), LAYER_HEADER_LEN);
}
