// FRAME records into an extract: most become a short record, what is out of the ordinary goes as it was captured.

import { growOutput, Output } from '../program/output';
import { Frame } from '../records';
import * as X from '../shared/extract';
import {
  FRAME_DST,
  FRAME_PORTS,
  FRAME_SRC,
  FS_BAD_OPTION,
  FS_BOGUS_HEADER,
  FS_FRACTION,
  FS_FRAGMENT,
  FS_IP,
  FS_IP_FRAGMENT,
  FS_MALFORMED,
  FS_ODD_OPTIONS,
  FS_QUOTED,
  FS_REASSEMBLED,
  FS_SHORT_SEGMENT,
  FS_TCP,
  OPT_TIMESTAMPS,
} from '../shared/layout';
import { TCP_HEADER_MIN } from '../transport/tcp';

const SEGMENT: u32 = FS_TCP | FS_IP;
const FRAGMENTS: u32 = FS_FRAGMENT | FS_IP_FRAGMENT | FS_REASSEMBLED;
/** Whose records would not say all. */
const ODD: u32 = FRAGMENTS | FS_FRACTION | FS_QUOTED | FS_BOGUS_HEADER | FS_SHORT_SEGMENT | FS_MALFORMED;
const LEN_MOST: u32 = 0xffff;
const HASH_SHIFT: u32 = 16;
/** Frames that a gap counts at most. */
const GAP_MOST: u32 = 0xffffffff;

/** The frames since the last record. */
class Gap {
  static frames: u32 = 0;
  static time: i64 = 0;
  static octets: u64 = 0;
  static captured: u64 = 0;
  static malformed: u32 = 0;
}

/** Appends what the extract keeps of the frame. False when the output is full: nothing was written, call again. */
export function pack(record: usize): bool {
  const frame = changetype<Frame>(record);
  const status = frame.status;
  const segment = (status & SEGMENT) == SEGMENT;
  if (isPlainStatus(status) && isPlain(frame)) return packSegment(frame);
  if (segment || status & FRAGMENTS) return packFrame(frame);
  if (Gap.frames == GAP_MOST && !packGap()) return false;
  if (Gap.frames == 0) Gap.time = frame.time;
  Gap.frames++;
  Gap.octets += frame.len;
  Gap.captured += frame.caplen;
  if (status & FS_MALFORMED) Gap.malformed++;
  return true;
}

/** Writes the gap at the end. False when the output is full. */
export function packGap(): bool {
  if (!Gap.frames) return true;
  const at = room(X.EXG_SIZE);
  if (!at) return false;
  store<u64>(at, X.EX_GAP);
  store<u32>(at, Gap.frames, X.EXG_FRAMES);
  store<i64>(at, Gap.time, X.EX_TIME);
  store<u64>(at, Gap.octets, X.EXG_OCTETS);
  store<u64>(at, Gap.captured, X.EXG_CAPTURED);
  store<u64>(at, Gap.malformed, X.EXG_MALFORMED);
  Output.end = at + X.EXG_SIZE;
  Gap.frames = 0;
  Gap.octets = 0;
  Gap.captured = 0;
  Gap.malformed = 0;
  return true;
}

/** FS_* of a segment that a short record tells in full? */
export function isPlainStatus(status: u32): bool {
  return (status & (SEGMENT | ODD)) == SEGMENT;
}

function isPlain(frame: Frame): bool {
  return frame.end - frame.tcp >= <usize>TCP_HEADER_MIN && frame.tcpLen <= LEN_MOST && frame.payloadCaplen <= LEN_MOST;
}

/** → room for `octets` in the output, 0 when it is full. A record that is longer than the empty output makes it grow. */
function room(octets: u32): usize {
  while (Output.end + octets > Output.start + Output.capacity) {
    if (Output.end != Output.start) return 0;
    growOutput();
  }
  return Output.end;
}

function padded(octets: u32): u32 {
  return (octets + 7) & ~7;
}

function packSegment(frame: Frame): bool {
  if (Gap.frames && !packGap()) return false;
  const v6 = frame.ipVersion == 6;
  const size: u32 = v6 ? X.EXS_SIZE_V6 : X.EXS_SIZE_V4;
  const odd = (frame.options & ~(<u16>OPT_TIMESTAMPS)) != 0 || (frame.status & (FS_ODD_OPTIONS | FS_BAD_OPTION)) != 0;
  const there: u32 = odd ? <u32>min<usize>(frame.tcpHeader, frame.end - frame.tcp) : 0;
  const at = room(size + padded(there));
  if (!at) return false;
  const kind: u32 = v6 ? X.EX_SEGMENT_V6 : X.EX_SEGMENT_V4;
  store<u32>(at, kind | ((<u32>frame.tcpHeader) << (X.EXS_HEADER * 8)) | (there << (X.EXS_THERE * 8)));
  store<u32>(at, frame.status, X.EX_STATUS);
  store<i64>(at, frame.time, X.EX_TIME);
  store<u32>(at, frame.len, X.EX_LEN);
  store<u32>(at, frame.caplen, X.EX_CAPLEN);
  const source = changetype<usize>(frame);
  v128.store(at, v128.load(source, FRAME_PORTS), X.EXS_PORTS);
  store<u32>(at, frame.tcpLen | (frame.payloadCaplen << 16), X.EXS_TCP_LEN);
  store<u32>(at, (<u32>frame.options) | ((frame.hash >> HASH_SHIFT) << 16), X.EXS_OPTIONS);
  store<u64>(at, frame.tsval | ((<u64>frame.tsecr) << 32), X.EXS_TSVAL);
  if (v6) {
    v128.store(at, v128.load(source, FRAME_SRC), X.EXS_ADDRESSES);
    v128.store(at, v128.load(source, FRAME_DST), X.EXS_ADDRESSES + 16);
  } else store<u64>(at, load<u32>(source, FRAME_SRC) | ((<u64>load<u32>(source, FRAME_DST)) << 32), X.EXS_ADDRESSES);
  if (there) copyPadded(at + size, frame.tcp, there);
  Output.end = at + size + padded(there);
  return true;
}

function packFrame(frame: Frame): bool {
  if (Gap.frames && !packGap()) return false;
  const caplen = frame.caplen;
  const at = room(X.EXF_SIZE + padded(caplen));
  if (!at) return false;
  const routed = (frame.status & FS_TCP) != 0 && !(frame.status & FRAGMENTS);
  store<u32>(at, X.EX_FRAME | (routed ? (frame.hash >> HASH_SHIFT) << (X.EXF_ROUTE * 8) : 0));
  // What decoding finds out, it will find again.
  store<u32>(at, frame.status & X.EX_WALKED, X.EX_STATUS);
  store<i64>(at, frame.time, X.EX_TIME);
  store<u32>(at, frame.len, X.EX_LEN);
  store<u32>(at, caplen, X.EX_CAPLEN);
  store<u64>(at, frame.linkType, X.EXF_LINK);
  store<i8>(at, frame.carry, X.EXF_CARRY);
  copyPadded(at + X.EXF_SIZE, frame.data, caplen);
  Output.end = at + X.EXF_SIZE + padded(caplen);
  return true;
}

function copyPadded(to: usize, from: usize, octets: u32): void {
  memory.copy(to, from, octets);
  memory.fill(to + octets, 0, padded(octets) - octets);
}
