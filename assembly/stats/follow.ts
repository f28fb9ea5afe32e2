// The octets of a stream as its ends sent them (follow,tcp).

import { nextPiece, offer, Piece, STREAM_SIZE } from '../flow/reassembly/stream';
import {
  FRAME_DST,
  FRAME_FLAGS,
  FRAME_IP_VERSION,
  FRAME_NUMBER,
  FRAME_PAYLOAD,
  FRAME_PAYLOAD_CAPLEN,
  FRAME_PORTS,
  FRAME_SRC,
  FRAME_STREAM,
  FRAME_TCP_LEN,
  FRAME_TIME,
} from '../shared/layout';
import { TCP_SYN } from '../shared/protocol';
import {
  FOLLOW_STREAM,
  NODES_DESTINATION,
  NODES_PORTS,
  NODES_SOURCE,
  NODES_VERSION,
  RECORD_FRAME,
  RECORD_GAP,
  RECORD_MISSING,
  RECORD_OCTETS,
  RECORD_SIDE,
  RECORD_SIZE,
  RECORD_TAP,
  RECORD_TIME,
  STREAM_ANY,
  TAP_ARGUMENT,
  TAP_SIZE,
} from '../shared/stats';
import { isCounted, shownAck, shownSeq } from './counted';
import { recordRoom } from './records';
if (FOLLOW_STREAM + STREAM_SIZE > TAP_SIZE) ERROR('layout drift: FOLLOW_STREAM');

/** Takes the frame's segment for TAP_FOLLOW. */
export function follow(tap: usize, record: usize): void {
  const stream = load<u32>(tap, TAP_ARGUMENT);
  if ((stream != STREAM_ANY && stream != load<u32>(record, FRAME_STREAM)) || !isCounted(record)) return;
  if (!load<u8>(tap, NODES_VERSION)) {
    v128.store(tap, v128.load(record, FRAME_SRC), NODES_SOURCE);
    v128.store(tap, v128.load(record, FRAME_DST), NODES_DESTINATION);
    store<u32>(tap, load<u32>(record, FRAME_PORTS), NODES_PORTS);
    store<u8>(tap, load<u8>(record, FRAME_IP_VERSION), NODES_VERSION);
  }
  const flags: u32 = load<u16>(record, FRAME_FLAGS);
  const seq = shownSeq(record) + u32((flags & TCP_SYN) != 0);
  const length = load<u32>(record, FRAME_TCP_LEN);
  const octets = min(load<u32>(record, FRAME_PAYLOAD_CAPLEN), length);
  const data: usize = load<u32>(record, FRAME_PAYLOAD);
  const side: u32 = isFirstNode(tap, record) ? 0 : 1;
  offer(
    tap + FOLLOW_STREAM,
    side,
    seq,
    shownAck(record),
    length,
    data,
    octets,
    load<u32>(record, FRAME_NUMBER),
    load<i64>(record, FRAME_TIME),
  );
  while (nextPiece()) writePiece(tap);
}

/** Did the sender of the first segment send this one? */
function isFirstNode(tap: usize, record: usize): bool {
  const differs = v128.xor(v128.load(record, FRAME_SRC), v128.load(tap, NODES_SOURCE));
  return !v128.any_true(differs) && load<u16>(record, FRAME_PORTS) == load<u16>(tap, NODES_PORTS);
}

function writePiece(tap: usize): void {
  const at = recordRoom(RECORD_SIZE + ((Piece.octets + 7) & ~7));
  store<u32>(at, <u32>tap, RECORD_TAP);
  store<u32>(at, Piece.octets, RECORD_OCTETS);
  store<i64>(at, Piece.time, RECORD_TIME);
  store<u32>(at, Piece.frame, RECORD_FRAME);
  store<u8>(at, <u8>Piece.side, RECORD_SIDE);
  store<u8>(at, u8(Piece.gap != 0), RECORD_MISSING);
  store<i64>(at, Piece.gap, RECORD_GAP);
  memory.copy(at + RECORD_SIZE, Piece.at, Piece.octets);
}
