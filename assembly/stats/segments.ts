// Segments as flow,tcp draws them: one item each, kept to the end, for the drawing has a column for every address.

import {
  FRAME_ANALYSIS,
  FRAME_DST,
  FRAME_FLAGS,
  FRAME_IP_VERSION,
  FRAME_IFACE,
  FRAME_LAYERS,
  FRAME_LAYER_COUNT,
  FRAME_PORTS,
  FRAME_SRC,
  FRAME_STREAM,
  FRAME_TCP_LEN,
  LAYER_HEADER,
  LAYER_PROTO,
  LAYER_SIZE,
} from '../shared/layout';
import { PROTO_IPV6 } from '../shared/protocol';
import { ANALYSIS_CONVERSATION, TC_ACC_ECN } from '../shared/analysis';
import {
  SEGMENTS_STANDARD,
  SEGMENT_ACC_ECN,
  SEGMENT_ACK,
  SEGMENT_DESTINATION,
  SEGMENT_FLAGS,
  SEGMENT_DECIMALS,
  SEGMENT_DELTA,
  SEGMENT_LENGTH,
  SEGMENT_PORTS,
  SEGMENT_SEQ,
  SEGMENT_SIZE,
  SEGMENT_SOURCE,
  SEGMENT_STREAM,
  SEGMENT_TIME,
  SEGMENT_VERSION,
  TAP_ARGUMENT,
} from '../shared/stats';
import { decimalsOf } from '../program/interfaces';
import { sinceBefore, sinceFirst } from './clock';
import { isCounted, shownAck, shownSeq } from './counted';
import { append } from './store';

const IPV6_VERSION: u8 = 6;
const IPV6_SOURCE = 8;
const IPV6_DESTINATION = 24;

/** Keeps the frame's segment for TAP_SEGMENTS. */
export function keepSegment(tap: usize, record: usize): void {
  if (!isCounted(record)) return;
  const item = append(tap, SEGMENT_SIZE);
  if (!item) return;
  store<i64>(item, sinceFirst(), SEGMENT_TIME);
  store<i64>(item, sinceBefore(), SEGMENT_DELTA);
  v128.store(item, v128.load(record, FRAME_SRC), SEGMENT_SOURCE);
  v128.store(item, v128.load(record, FRAME_DST), SEGMENT_DESTINATION);
  if (load<u32>(tap, TAP_ARGUMENT) == SEGMENTS_STANDARD && load<u8>(record, FRAME_IP_VERSION) == IPV6_VERSION) readHeader(item, record);
  store<u32>(item, load<u32>(record, FRAME_PORTS), SEGMENT_PORTS);
  store<u32>(item, load<u32>(record, FRAME_STREAM), SEGMENT_STREAM);
  store<u32>(item, shownSeq(record), SEGMENT_SEQ);
  store<u32>(item, shownAck(record), SEGMENT_ACK);
  store<u32>(item, load<u32>(record, FRAME_TCP_LEN), SEGMENT_LENGTH);
  store<u16>(item, load<u16>(record, FRAME_FLAGS), SEGMENT_FLAGS);
  store<u8>(item, load<u8>(record, FRAME_IP_VERSION), SEGMENT_VERSION);
  const accurate = ((<u32>load<u8>(record, FRAME_ANALYSIS + ANALYSIS_CONVERSATION)) & TC_ACC_ECN) != 0;
  store<u8>(item, <u8>accurate, SEGMENT_ACC_ECN);
  store<u8>(item, <u8>decimalsOf(load<u16>(record, FRAME_IFACE)), SEGMENT_DECIMALS);
}

/** Replaces the addresses by those of the innermost IPv6 header. */
function readHeader(item: usize, record: usize): void {
  const first: usize = load<u32>(record, FRAME_LAYERS);
  let layer = first + <usize>load<u8>(record, FRAME_LAYER_COUNT) * LAYER_SIZE;
  while (layer > first) {
    layer -= LAYER_SIZE;
    if (<u32>load<u16>(layer, LAYER_PROTO) != PROTO_IPV6) continue;
    const header: usize = load<u32>(layer, LAYER_HEADER);
    v128.store(item, v128.load(header, IPV6_SOURCE), SEGMENT_SOURCE);
    v128.store(item, v128.load(header, IPV6_DESTINATION), SEGMENT_DESTINATION);
    return;
  }
}
