// Frames as packets of a capture file: enhanced packet blocks (draft-ietf-opsawg-pcapng §4.3) or records of a pcap file, little-endian.

import { be16, be32, be64 } from '../octets';
import { BLOCK_CUSTOM, BLOCK_ENHANCED_PACKET, BLOCK_PACKET, LINK_NONE } from '../shared/capture';
import {
  FRAME_BLOCK_END,
  FRAME_CAPLEN,
  FRAME_DATA,
  FRAME_IFACE,
  FRAME_LEN,
  FRAME_LINK,
  FRAME_STATUS,
  FRAME_TIME,
  FS_NO_TIME,
} from '../shared/layout';
import { PACKET_BLOCK, PACKET_RECORD_NANO } from '../shared/program';
import { unitsOf } from './interfaces';
import { FULL } from './output';

const BLOCK_TYPE: usize = 0;
const BLOCK_LENGTH: usize = 4;
const PACKET_INTERFACE: usize = 8;
const PACKET_TIME_HIGH: usize = 12;
const PACKET_TIME_LOW: usize = 16;
const PACKET_CAPLEN: usize = 20;
const PACKET_LEN: usize = 24;
const PACKET_DATA: usize = 28;
const TRAILER: usize = 4;
const RECORD_OCTETS: usize = 16;
/** The block that a custom frame came in: its enterprise number lies before its data, its type before that. */
const CUSTOM_TYPE: usize = 12;
const CUSTOM_ENTERPRISE: usize = 4;
const CUSTOM_DATA: usize = 12;

const NS_PER_S: i64 = 1000000000;
const NS_PER_US: i64 = 1000;

/** Options: code 2, length 2, value, padded to four octets. */
const OPTION_HEADER: usize = 4;
const END: u32 = 0;
const COMMENT: u32 = 1;
const FLAGS: u32 = 2;
const DROP_COUNT: u32 = 4;
const PACKET_ID: u32 = 5;
const QUEUE: u32 = 6;
const VERDICT: u32 = 7;
const CUSTOM_TEXT: u32 = 2988;
const CUSTOM_OCTETS: u32 = 2989;
/** An obsolete packet block counts drops in its header; this many are not known. */
const OLD_DROPS: usize = 10;
const DROPS_UNKNOWN: u32 = 0xffff;

/** Is the block that the frame came in big-endian? */
let big: bool = false;

/** Writes the frame in the form PACKET_*; → one past its last octet, or FULL when it does not fit before `limit`. */
export function writePacket(out: usize, limit: usize, record: usize, form: u32): usize {
  const caplen = load<u32>(record, FRAME_CAPLEN);
  const data: usize = load<u32>(record, FRAME_DATA);
  const optionsEnd: usize = load<u32>(record, FRAME_BLOCK_END);
  const options = data + ((caplen + 3) & ~3);
  const room = optionsEnd > options ? optionsEnd - options : 0;
  if (out + PACKET_DATA + caplen + room + RECORD_OCTETS + OPTION_HEADER * 4 > limit) return FULL;
  if (load<u16>(record, FRAME_LINK) == LINK_NONE) return form == PACKET_BLOCK ? writeCustom(out, data, caplen) : out;
  if (form != PACKET_BLOCK) return writeRecord(out, record, data, caplen, form == PACKET_RECORD_NANO);
  store<u32>(out, BLOCK_ENHANCED_PACKET, BLOCK_TYPE);
  store<u32>(out, load<u16>(record, FRAME_IFACE), PACKET_INTERFACE);
  const untimed = (load<u32>(record, FRAME_STATUS) & FS_NO_TIME) != 0;
  const units = untimed ? 0 : unitsOf(load<u16>(record, FRAME_IFACE), load<i64>(record, FRAME_TIME));
  store<u32>(out, <u32>(units >> 32), PACKET_TIME_HIGH);
  store<u32>(out, <u32>units, PACKET_TIME_LOW);
  store<u32>(out, caplen, PACKET_CAPLEN);
  store<u32>(out, load<u32>(record, FRAME_LEN), PACKET_LEN);
  let end = copyPadded(out + PACKET_DATA, data, caplen);
  if (room) end = writeOptions(end, data, options, room);
  return endBlock(out, end);
}

/** Writes both lengths of the block from `out` to `end`; → one past it. */
function endBlock(out: usize, end: usize): usize {
  const length = <u32>(end + TRAILER - out);
  store<u32>(out, length, BLOCK_LENGTH);
  store<u32>(end, length);
  return end + TRAILER;
}

function copyPadded(out: usize, from: usize, octets: u32): usize {
  store<u32>(out + (octets & ~3), 0);
  memory.copy(out, from, octets);
  return out + ((octets + 3) & ~3);
}

function writeRecord(out: usize, record: usize, data: usize, caplen: u32, nano: bool): usize {
  const time = load<i64>(record, FRAME_TIME);
  let seconds = time / NS_PER_S;
  let rest = time - seconds * NS_PER_S;
  if (rest < 0) {
    seconds -= 1;
    rest += NS_PER_S;
  }
  store<u32>(out, <u32>seconds);
  store<u32>(out, <u32>(nano ? rest : rest / NS_PER_US), 4);
  store<u32>(out, caplen, 8);
  store<u32>(out, load<u32>(record, FRAME_LEN), 12);
  memory.copy(out + RECORD_OCTETS, data, caplen);
  return out + RECORD_OCTETS + caplen;
}

/** A custom block as it was; one that must not be copied is left out. */
function writeCustom(out: usize, data: usize, octets: u32): usize {
  const isLittle = load<u32>(data - CUSTOM_TYPE) == <u32>BLOCK_CUSTOM;
  if (!isLittle && be32(data - CUSTOM_TYPE) != <u32>BLOCK_CUSTOM) return out;
  const enterprise = data - CUSTOM_ENTERPRISE;
  store<u32>(out, BLOCK_CUSTOM, BLOCK_TYPE);
  store<u32>(out, isLittle ? load<u32>(enterprise) : be32(enterprise), PACKET_INTERFACE);
  return endBlock(out, copyPadded(out + CUSTOM_DATA, data, octets));
}

/** Copies those options that may be, in their order; those of an obsolete block and its count of drops too. */
function writeOptions(out: usize, data: usize, options: usize, room: usize): usize {
  const type = load<u32>(data - PACKET_DATA);
  big = type != BLOCK_ENHANCED_PACKET && type != BLOCK_PACKET;
  const from = out;
  const end = options + room;
  let at = options;
  while (at + OPTION_HEADER <= end) {
    const code = u16At(at);
    const octets = u16At(at + 2);
    const value = at + OPTION_HEADER;
    if (code == END || value + octets > end) break;
    out = writeOption(out, code, value, octets);
    at = value + ((octets + 3) & ~3);
  }
  if ((big ? be32(data - PACKET_DATA) : type) == BLOCK_PACKET) out = writeDrops(out, data);
  if (out == from) return out;
  store<u32>(out, END);
  return out + OPTION_HEADER;
}

function writeDrops(out: usize, data: usize): usize {
  const drops = u16At(data - PACKET_DATA + OLD_DROPS);
  if (drops == DROPS_UNKNOWN) return out;
  store<u32>(out, DROP_COUNT | (8 << 16));
  store<u64>(out, drops, OPTION_HEADER);
  return out + OPTION_HEADER + 8;
}

function writeOption(out: usize, code: u32, value: usize, octets: u32): usize {
  switch (code) {
    case COMMENT:
      return copyOption(out, code, value, textOctets(value, octets));
    case FLAGS:
    case QUEUE:
      if (octets != 4) return out;
      store<u32>(out, u32At(value), OPTION_HEADER);
      break;
    case DROP_COUNT:
    case PACKET_ID:
      if (octets != 8) return out;
      store<u64>(out, big ? be64(value) : load<u64>(value), OPTION_HEADER);
      break;
    case VERDICT:
      return copyOption(out, code, value, octets);
    case CUSTOM_TEXT:
    case CUSTOM_OCTETS: {
      if (octets < 4) return out;
      const end = copyOption(out, code, value, octets);
      store<u32>(out, u32At(value), OPTION_HEADER);
      return end;
    }
    default:
      return out;
  }
  store<u32>(out, code | (octets << 16));
  return out + OPTION_HEADER + octets;
}

function copyOption(out: usize, code: u32, value: usize, octets: u32): usize {
  store<u32>(out, code | (octets << 16));
  return copyPadded(out + OPTION_HEADER, value, octets);
}

/** Octets of a text up to the first zero. */
function textOctets(at: usize, octets: u32): u32 {
  for (let i: u32 = 0; i < octets; i++) if (load<u8>(at + i) == 0) return i;
  return octets;
}

function u16At(at: usize): u32 {
  return big ? be16(at) : <u32>load<u16>(at);
}

function u32At(at: usize): u32 {
  return big ? be32(at) : load<u32>(at);
}
