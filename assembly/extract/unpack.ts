// The reader of extracts: a format of capture files like the others, but that most of its frames need no decoding.

import { hashV4, hashV6 } from '../flow/hash';
import { isPlainStatus } from './pack';
import { Input, fail, lacking, report } from '../capture/input';
import { Section } from '../capture/frame';
import { Frame } from '../records';
import {
  CAPLEN_MAX,
  CAPTURE_BLOCK_LONG,
  CAPTURE_EXTRACT,
  CAPTURE_PACKET_LONG,
  CAPTURE_VERSION,
  BLOCK_EXTRACT_END,
  IFACE_NONE,
} from '../shared/capture';
import * as X from '../shared/extract';
import { FRAME_DST, FRAME_PORTS, FRAME_SRC } from '../shared/layout';
import { RUN_DONE, RUN_FRAME, RUN_MORE } from '../shared/status';
import { TCP_HEADER_MIN } from '../transport/tcp';
import { readOptions } from '../transport/options';

const TCP_HEADER_MOST: u32 = 60;

/** The frames that gaps stood for, since the run began. */
export class Passed {
  static frames: u64 = 0;
  static octets: u64 = 0;
  static captured: u64 = 0;
  static malformed: u64 = 0;
}

/** The file has had its last record. */
let ended: bool = false;

/** Reads the header at the first unread octet. RUN_DONE, RUN_MORE or RUN_ERROR. */
export function beginExtract(): i32 {
  const p = Input.at;
  if (<u32>(Input.end - p) < <u32>X.EXTRACT_HEADER) return lacking(X.EXTRACT_MAGIC, X.EXTRACT_HEADER);
  const version = load<u16>(p, X.EXH_VERSION);
  if (version != <u16>X.EXTRACT_VERSION) return fail(CAPTURE_VERSION, X.EXTRACT_MAGIC, version, 0);
  Section.index = 0;
  ended = false;
  Input.at = p + X.EXTRACT_HEADER;
  return RUN_DONE;
}

/** The next record: RUN_FRAME, RUN_BLOCK at the end, RUN_DONE behind a gap, else as nextFrame. */
export function nextExtract(record: usize): i32 {
  const p = Input.at;
  const had = <u32>(Input.end - p);
  if (had < <u32>X.EXE_SIZE) {
    if (had == 0 && (ended || !Input.last)) return RUN_MORE;
    return lacking(X.EXTRACT_MAGIC, X.EXE_SIZE);
  }
  if (ended) return wrong(load<u8>(p));
  switch (<u32>load<u8>(p)) {
    case X.EX_SEGMENT_V4:
      return readSegment(record, p, had, X.EXS_SIZE_V4, false);
    case X.EX_SEGMENT_V6:
      return readSegment(record, p, had, X.EXS_SIZE_V6, true);
    case X.EX_GAP:
      return readGap(p, had);
    case X.EX_FRAME:
      return readFrame(record, p, had);
    case X.EX_END:
      return readEnd(p, had);
    default:
      return wrong(load<u8>(p));
  }
}

/** RUN_ERROR: no such record, or not here. */
function wrong(kind: u32): i32 {
  return fail(CAPTURE_EXTRACT, X.EXTRACT_MAGIC, kind, 0);
}

function padded(octets: u32): u32 {
  return (octets + 7) & ~7;
}

function readSegment(record: usize, p: usize, had: u32, size: u32, v6: bool): i32 {
  const there = <u32>load<u8>(p, X.EXS_THERE);
  if (there > TCP_HEADER_MOST) return wrong(X.EX_SEGMENT_V4);
  const octets = size + padded(there);
  if (had < octets) return lacking(X.EXTRACT_MAGIC, octets);
  if (!isPlainStatus(load<u32>(p, X.EX_STATUS))) return wrong(X.EX_SEGMENT_V4);
  const frame = changetype<Frame>(record);
  const header = load<u8>(p, X.EXS_HEADER);
  begin(frame, p);
  frame.data = p + size;
  frame.linkType = <u16>X.LINK_DECODED;
  v128.store(record, v128.load(p, X.EXS_PORTS), FRAME_PORTS);
  frame.tcpLen = load<u16>(p, X.EXS_TCP_LEN);
  frame.payload = p + octets;
  frame.payloadCaplen = load<u16>(p, X.EXS_PAYLOAD_CAPLEN);
  frame.tsval = load<u32>(p, X.EXS_TSVAL);
  frame.tsecr = load<u32>(p, X.EXS_TSECR);
  frame.options = load<u16>(p, X.EXS_OPTIONS);
  frame.mss = 0;
  frame.scale = 0;
  frame.tcpHeader = header;
  frame.ipVersion = v6 ? 6 : 4;
  frame.layerCount = 0;
  frame.tcp = p + size;
  frame.icmp = 0;
  frame.urgent = 0;
  frame.sackOff = 0;
  frame.known = 0;
  frame.calculated = 0;
  frame.end = p + size + there;
  if (v6) {
    v128.store(record, v128.load(p, X.EXS_ADDRESSES), FRAME_SRC);
    v128.store(record, v128.load(p, X.EXS_ADDRESSES + 16), FRAME_DST);
    hashV6(record);
  } else {
    v128.store(record, v128.load32_zero(p, X.EXS_ADDRESSES), FRAME_SRC);
    v128.store(record, v128.load32_zero(p, X.EXS_ADDRESSES + 4), FRAME_DST);
    hashV4(record);
  }
  if (there > TCP_HEADER_MIN) readOptions(record, p + size, header, there);
  Input.at = p + octets;
  return RUN_FRAME;
}

/** What all frames have; status, time and lengths lie at the same places in both kinds of record. */
function begin(frame: Frame, p: usize): void {
  Input.frames += 1;
  frame.number = Input.frames;
  frame.status = load<u32>(p, X.EX_STATUS);
  frame.time = load<i64>(p, X.EX_TIME);
  frame.len = load<u32>(p, X.EX_LEN);
  frame.caplen = load<u32>(p, X.EX_CAPLEN);
  frame.iface = <u16>IFACE_NONE;
  frame.blockEnd = 0;
  frame.section = 0;
}

function readFrame(record: usize, p: usize, had: u32): i32 {
  if (had < <u32>X.EXF_SIZE) return lacking(X.EXTRACT_MAGIC, X.EXF_SIZE);
  const caplen = load<u32>(p, X.EX_CAPLEN);
  if (caplen > <u32>CAPLEN_MAX) return fail(CAPTURE_PACKET_LONG, X.EXTRACT_MAGIC, caplen, CAPLEN_MAX);
  const octets: u32 = X.EXF_SIZE + padded(caplen);
  if (had < octets) return lacking(X.EXTRACT_MAGIC, octets);
  const frame = changetype<Frame>(record);
  const link = load<u16>(p, X.EXF_LINK);
  if (link == <u16>X.LINK_DECODED) return wrong(X.EX_FRAME);
  begin(frame, p);
  frame.status &= X.EX_WALKED;
  frame.data = p + X.EXF_SIZE;
  frame.linkType = link;
  frame.carry = load<i8>(p, X.EXF_CARRY);
  Input.at = p + octets;
  return RUN_FRAME;
}

function readGap(p: usize, had: u32): i32 {
  if (had < <u32>X.EXG_SIZE) return lacking(X.EXTRACT_MAGIC, X.EXG_SIZE);
  const frames = load<u32>(p, X.EXG_FRAMES);
  Input.frames += frames;
  Passed.frames += frames;
  Passed.octets += load<u64>(p, X.EXG_OCTETS);
  Passed.captured += load<u64>(p, X.EXG_CAPTURED);
  Passed.malformed += load<u32>(p, X.EXG_MALFORMED);
  Input.at = p + X.EXG_SIZE;
  return RUN_DONE;
}

function readEnd(p: usize, had: u32): i32 {
  const text = load<u32>(p, X.EXE_TEXT);
  if (text > <u32>X.EXE_TEXT_MAX) return fail(CAPTURE_BLOCK_LONG, X.EXTRACT_MAGIC, text, X.EXE_TEXT_MAX);
  const octets: u32 = X.EXE_SIZE + padded(text);
  if (had < octets) return lacking(X.EXTRACT_MAGIC, octets);
  ended = true;
  return report(BLOCK_EXTRACT_END, octets);
}
