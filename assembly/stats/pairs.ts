// Frames and octets by pairs of addresses: conversations, and what the two ends of each sent.

import { be64 } from '../octets';
import {
  FRAME_DST,
  FRAME_IP_VERSION,
  FRAME_LAYERS,
  FRAME_LAYER_COUNT,
  FRAME_LEN,
  FRAME_PORTS,
  FRAME_SRC,
  FRAME_STREAM,
  LAYER_HEADER,
  LAYER_HEADER_LEN,
  LAYER_PROTO,
  LAYER_SIZE,
} from '../shared/layout';
import { PROTO_ETHERNET, PROTO_ICMP, PROTO_ICMPV6, PROTO_IPV4, PROTO_IPV6 } from '../shared/protocol';
import { finalDestination } from '../source-route';
import {
  ENTRY_BITS,
  ENTRY_KEY,
  PAIRS_ETHERNET,
  PAIRS_IPV4,
  PAIRS_TCP,
  PAIR_FIRST,
  PAIR_FRAMES_HIGH,
  PAIR_FRAMES_LOW,
  PAIR_HIGH,
  PAIR_IPV6,
  PAIR_LAST,
  PAIR_LOW,
  PAIR_OCTETS_HIGH,
  PAIR_OCTETS_LOW,
  PAIR_PORTS,
  PAIR_STREAM,
  PAIR_TURNED,
  TAP_ARGUMENT,
} from '../shared/stats';
import { sinceFirst } from './clock';
import { isCounted } from './counted';
import { findEntry, KEY } from './table';

const IPV4_SOURCE = 12;
const IPV6_SOURCE = 8;
const IPV6_DESTINATION = 24;
const IPV6_VERSION: u8 = 6;
const LOW = PAIR_LOW - ENTRY_KEY;
const HIGH = PAIR_HIGH - ENTRY_KEY;
const PORTS = PAIR_PORTS - ENTRY_KEY;
const STREAM = PAIR_STREAM - ENTRY_KEY;

/** Source and destination of the layer at hand, as the key has them. */
const ENDS: usize = memory.data(32, 16);
const SOURCE = 0;
const DESTINATION = 16;

/** Counts the frame for TAP_PAIRS. */
export function countPairs(tap: usize, record: usize): void {
  const kind = load<u32>(tap, TAP_ARGUMENT);
  if (kind == PAIRS_TCP) {
    if (!isCounted(record)) return;
    v128.store(ENDS, v128.load(record, FRAME_SRC), SOURCE);
    v128.store(ENDS, v128.load(record, FRAME_DST), DESTINATION);
    const bits: u32 = load<u8>(record, FRAME_IP_VERSION) == IPV6_VERSION ? PAIR_IPV6 : 0;
    count(tap, record, load<u32>(record, FRAME_PORTS), load<u32>(record, FRAME_STREAM), bits);
    return;
  }
  const wanted: u32 = kind == PAIRS_ETHERNET ? PROTO_ETHERNET : kind == PAIRS_IPV4 ? PROTO_IPV4 : PROTO_IPV6;
  let layer: usize = load<u32>(record, FRAME_LAYERS);
  const end = layer + <usize>load<u8>(record, FRAME_LAYER_COUNT) * LAYER_SIZE;
  for (; layer < end; layer += LAYER_SIZE) {
    const proto: u32 = load<u16>(layer, LAYER_PROTO);
    // What an ICMP message quotes was not sent in this frame.
    if (proto == PROTO_ICMP || proto == PROTO_ICMPV6) return;
    if (proto != wanted) continue;
    readEnds(load<u32>(layer, LAYER_HEADER), load<u32>(layer, LAYER_HEADER_LEN), proto);
    count(tap, record, 0, 0, proto == PROTO_IPV6 ? PAIR_IPV6 : 0);
  }
}

function readEnds(header: usize, octets: u32, proto: u32): void {
  if (proto == PROTO_IPV6) {
    v128.store(ENDS, v128.load(header, IPV6_SOURCE), SOURCE);
    v128.store(ENDS, v128.load(header, IPV6_DESTINATION), DESTINATION);
  } else if (proto == PROTO_IPV4) {
    v128.store(ENDS, v128.load32_zero(header, IPV4_SOURCE), SOURCE);
    v128.store(ENDS, v128.load32_zero(finalDestination(header, header + octets, header + octets)), DESTINATION);
  } else {
    // Destination 6, source 6.
    v128.store(ENDS, i64x2(<i64>((<u64>load<u32>(header, 6)) | ((<u64>load<u16>(header, 10)) << 32)), 0), SOURCE);
    v128.store(ENDS, i64x2(<i64>((<u64>load<u32>(header)) | ((<u64>load<u16>(header, 4)) << 32)), 0), DESTINATION);
  }
}

function count(tap: usize, record: usize, ports: u32, stream: u32, bits: u32): void {
  const turned = isTurned(ports);
  v128.store(KEY, v128.load(ENDS + (turned ? DESTINATION : SOURCE)), LOW);
  v128.store(KEY, v128.load(ENDS + (turned ? SOURCE : DESTINATION)), HIGH);
  store<u32>(KEY, turned ? rotl<u32>(ports, 16) : ports, PORTS);
  store<u32>(KEY, stream, STREAM);
  const entry = findEntry(tap);
  if (!entry) return;
  const time = sinceFirst();
  if (load<u64>(entry, PAIR_FRAMES_LOW) + load<u64>(entry, PAIR_FRAMES_HIGH) == 0) {
    store<u32>(entry, bits | (turned ? PAIR_TURNED : 0), ENTRY_BITS);
    store<i64>(entry, time, PAIR_FIRST);
    store<i64>(entry, time, PAIR_LAST);
  } else if (time > load<i64>(entry, PAIR_LAST)) store<i64>(entry, time, PAIR_LAST);
  else if (time < load<i64>(entry, PAIR_FIRST)) store<i64>(entry, time, PAIR_FIRST);
  const side = entry + (turned ? <usize>(PAIR_FRAMES_HIGH - PAIR_FRAMES_LOW) : 0);
  store<u64>(side, load<u64>(side, PAIR_FRAMES_LOW) + 1, PAIR_FRAMES_LOW);
  store<u64>(side, load<u64>(side, PAIR_OCTETS_LOW) + load<u32>(record, FRAME_LEN), PAIR_OCTETS_LOW);
}

/** Is the source the higher one? Between equal addresses the ports decide. */
function isTurned(ports: u32): bool {
  const source = be64(ENDS, SOURCE);
  const destination = be64(ENDS, DESTINATION);
  if (source != destination) return source > destination;
  const sourceTail = be64(ENDS, SOURCE + 8);
  const destinationTail = be64(ENDS, DESTINATION + 8);
  if (sourceTail != destinationTail) return sourceTail > destinationTail;
  return (ports & 0xffff) > ports >> 16;
}
if (PAIR_OCTETS_HIGH - PAIR_OCTETS_LOW != PAIR_FRAMES_HIGH - PAIR_FRAMES_LOW) ERROR('layout drift: PAIR');
