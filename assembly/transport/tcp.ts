// TCP, RFC 9293 §3.1.
//
//  0 source port 2   2 destination port 2   4 sequence number 4   8 acknowledgment number 4
// 12 data offset 4, reserved 3, flags 9    14 window 2          16 checksum 2           18 urgent pointer 2   20 options

import { be16, be32 } from '../octets';
import { Packet, malformed, mark, pushLayer } from '../packet';
import {
  FRAME_END,
  FRAME_PAYLOAD_CAPLEN,
  FRAME_PORTS,
  FRAME_SACK_OFF,
  FRAME_SCALE,
  FRAME_SEQ,
  FRAME_TCP,
  FRAME_TCP_HEADER,
  FRAME_TCP_LEN,
  FRAME_TSECR,
  FRAME_URGENT,
  FS_BOGUS_HEADER,
  FS_MALFORMED,
  FS_ODD_OPTIONS,
  FS_SHORT_SEGMENT,
  FS_SNAPPED,
  FS_TCP,
  FS_TCP_CUT,
} from '../shared/layout';
import { PROTO_TCP } from '../shared/protocol';
import { Checksum, verifyChecksum } from './checksum';
import { readOptions } from './options';

const PORTS = 0;
const SEQ = 4;
const OFFSET_FLAGS = 12;
const URGENT = 18;
/** Header without options, octets. */
export const TCP_HEADER_MIN: u32 = 20;
/** Octets up to and including the ports, the sequence number, the window. */
const UP_TO_PORTS: u32 = 4;
const UP_TO_SEQ: u32 = 8;
const UP_TO_WINDOW: u32 = 16;
/** The data offset counts words of 4 octets in the top 4 bits of its octet; shifted by 2 it comes out in octets. */
const OFFSET_SHIFT: u32 = 2;
const OFFSET_MASK: u32 = 0x3c;

/**
 * Reads the segment at `Packet.at` into the record; its length is what IP left (`Packet.wireEnd`), never what was captured.
 * True when ports, sequence numbers, flags and window were captured (FS_TCP). With fewer octets the ports, and the sequence
 * number where it is there, are filled (FS_TCP_CUT); with fewer than four nothing is.
 */
export function tcp(): bool {
  const record = Packet.record;
  const p = Packet.at;
  const there = <u32>(Packet.end - p);
  if (there < UP_TO_WINDOW || Packet.redirected) return cut(record, p, there);
  const length = <u32>(Packet.wireEnd - p);
  mark(readSegment(record, p, there, length));
  if (there < length && !Packet.quoted) mark(FS_SNAPPED);
  if (Checksum.wanted) mark(verifyChecksum(record, p, there, length));
  if (!pushLayer(PROTO_TCP, min<u32>(load<u8>(record, FRAME_TCP_HEADER), there))) malformed();
  return true;
}

/**
 * Reads the segment of `length` octets at `p`, of which `there` (16 or more) were captured. Writes every FRAME field that
 * belongs to TCP. Answers FS_TCP and what is wrong with the header.
 */
export function readSegment(record: usize, p: usize, there: u32, length: u32): u32 {
  // The first 16 octets hold FRAME's ports, seq, ack, flags and window in this order: each field is turned round, and the four
  // bits of the data offset leave the flags.
  const fields = v128.load(p);
  v128.store(
    record,
    v128.and(
      i8x16.shuffle(fields, fields, 1, 0, 3, 2, 7, 6, 5, 4, 11, 10, 9, 8, 13, 12, 15, 14),
      i8x16(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0x0f, -1, -1),
    ),
    FRAME_PORTS,
  );
  const header = ((<u32>load<u8>(p, OFFSET_FLAGS)) >> OFFSET_SHIFT) & OFFSET_MASK;
  const headerThere = min<u32>(header, there);
  // Neighbours go in one store: tcpLen and payload; payloadCaplen and tsval; tsecr, options and mss; scale and header length.
  const tcpLen = header > length ? 0 : length - header;
  store<u64>(record, (<u64>tcpLen) | ((<u64>(p + headerThere)) << 32), FRAME_TCP_LEN);
  store<u64>(record, <u64>(there - headerThere), FRAME_PAYLOAD_CAPLEN);
  store<u64>(record, 0, FRAME_TSECR);
  store<u16>(record, <u16>(header << 8), FRAME_SCALE);
  store<u32>(record, <u32>p, FRAME_TCP);
  store<u16>(record, there < TCP_HEADER_MIN ? 0 : <u16>be16(p, URGENT), FRAME_URGENT);
  store<u16>(record, 0, FRAME_SACK_OFF);
  store<u32>(record, <u32>p + there, FRAME_END);
  let status: u32 = FS_TCP;
  if (header < TCP_HEADER_MIN) status |= FS_BOGUS_HEADER;
  if (header > length) status |= FS_SHORT_SEGMENT;
  if (headerThere < header) status |= FS_ODD_OPTIONS;
  return headerThere > TCP_HEADER_MIN ? status | readOptions(record, p, header, headerThere) : status;
}

/** Fewer than 16 octets are there (by the capture, the quotation, or the packet's own lengths), or no more are to be read. */
function cut(record: usize, p: usize, there: u32): bool {
  let status: u32 = 0;
  if (!Packet.quoted) status = Packet.wireEnd > Packet.end ? FS_SNAPPED : FS_MALFORMED;
  if (there >= UP_TO_PORTS) {
    status |= FS_TCP_CUT;
    store<u32>(record, <u32>p, FRAME_TCP);
    store<u32>(record, <u32>Packet.end, FRAME_END);
    store<u32>(record, rotl<u32>(be32(p, PORTS), 16), FRAME_PORTS);
    if (there >= UP_TO_SEQ) store<u32>(record, be32(p, SEQ), FRAME_SEQ);
  }
  mark(status);
  if (!pushLayer(PROTO_TCP, there)) malformed();
  return false;
}
