// Segments as flow,tcp draws them: one item each, kept to the end, for the drawing has a column for every address.

import {
  FRAME_ANALYSIS,
  FRAME_DST,
  FRAME_FLAGS,
  FRAME_IP_VERSION,
  FRAME_IFACE,
  FRAME_PORTS,
  FRAME_SRC,
  FRAME_STREAM,
  FRAME_TCP_LEN,
} from '../shared/layout';
import { ANALYSIS_CONVERSATION, TC_ACC_ECN } from '../shared/analysis';
import {
  SEGMENT_ACC_ECN,
  SEGMENT_ACK,
  SEGMENT_DESTINATION,
  SEGMENT_FLAGS,
  SEGMENT_DECIMALS,
  SEGMENT_LENGTH,
  SEGMENT_PORTS,
  SEGMENT_SEQ,
  SEGMENT_SIZE,
  SEGMENT_SOURCE,
  SEGMENT_STREAM,
  SEGMENT_TIME,
  SEGMENT_VERSION,
} from '../shared/stats';
import { decimalsOf } from '../program/interfaces';
import { sinceFirst } from './clock';
import { isCounted, shownAck, shownSeq } from './counted';
import { append } from './store';

/** Keeps the frame's segment for TAP_SEGMENTS. */
export function keepSegment(tap: usize, record: usize): void {
  if (!isCounted(record)) return;
  const item = append(tap, SEGMENT_SIZE);
  if (!item) return;
  store<i64>(item, sinceFirst(), SEGMENT_TIME);
  v128.store(item, v128.load(record, FRAME_SRC), SEGMENT_SOURCE);
  v128.store(item, v128.load(record, FRAME_DST), SEGMENT_DESTINATION);
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
