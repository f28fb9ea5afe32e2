// pcapng (draft-ietf-opsawg-pcapng): packet blocks are read here, section headers steer the reading, the rest is handed to the host.

import {
  BLOCK_CUSTOM,
  BLOCK_CUSTOM_NO_COPY,
  BLOCK_ENHANCED_PACKET,
  BLOCK_INTERFACE,
  BLOCK_OCTETS_MAX,
  BLOCK_OVERHEAD,
  BLOCK_PACKET,
  BLOCK_SECTION,
  BLOCK_SIMPLE_PACKET,
  BYTE_ORDER_MAGIC,
  CAPLEN_MAX,
  CAPTURE_BLOCK_LENGTHS,
  CAPTURE_BLOCK_LONG,
  CAPTURE_BLOCK_SHORT,
  CAPTURE_BYTE_ORDER,
  CAPTURE_INTERFACE,
  CAPTURE_PACKET_LONG,
  CAPTURE_PACKET_OUTSIDE,
  CAPTURE_VERSION,
  CUSTOM_OCTETS_MIN,
  IFACE_NONE,
  INTERFACE_OCTETS_MIN,
  LINK_NONE,
  PACKET_BLOCK_OCTETS_MIN,
  SECTION_OCTETS_MIN,
  SIMPLE_PACKET_OCTETS_MIN,
} from '../shared/capture';
import { FRAME_IFACE, FRAME_LINK, FRAME_TIME, FS_NO_TIME, IFACE_SNAPLEN } from '../shared/layout';
import { RUN_BLOCK, RUN_DONE, RUN_FRAME, RUN_MORE } from '../shared/status';
import { Section, storeFrame } from './frame';
import { Input, fail, lacking, report } from './input';
import { Interfaces, forgetInterfaces, useInterface } from './interfaces';
import { Order, file16, file32, order32 } from './order';
import { Skip, beginSkip, stepOver } from './skip';
import { storeTime } from './time';

// Offsets from the start of a block.
const TOTAL_LENGTH: usize = 4;
const SECTION_MAGIC: usize = 8;
const SECTION_MAJOR: usize = 12;
const SECTION_MINOR: usize = 14;
const PACKET_INTERFACE: usize = 8;
const PACKET_TIME_HIGH: usize = 12;
const PACKET_TIME_LOW: usize = 16;
const PACKET_CAPLEN: usize = 20;
const PACKET_LEN: usize = 24;
const PACKET_DATA: usize = 28;
const SIMPLE_LEN: usize = 8;
const SIMPLE_DATA: usize = 12;
const CUSTOM_DATA: usize = 12;

/** Octets of the length that ends a block. */
const TRAILER: u32 = 4;

/** Versions 1.0 and 1.2, which read alike (§4.1). */
const MAJOR: u32 = 1;
const MINOR: u32 = 0;
const MINOR_ALIKE: u32 = 2;

/** Before the first section of a file. */
const SECTION_NONE: u32 = u32.MAX_VALUE;

/** A custom block was handed out as a block and is yet to be handed out as a frame. */
let customReported: bool = false;

/** A file begins whose first four octets are those of a section header. */
export function beginPcapng(): void {
  Skip.left = 0;
  customReported = false;
  Section.index = SECTION_NONE;
}

/**
 * The next packet (RUN_FRAME) or block for the host (RUN_BLOCK) of a pcapng file whose section is written in order O.
 * RUN_DONE when nothing came of it: ask again, in the order then in force.
 * An enhanced packet block of the interface used last, whole and sound, is read here at once, which takes about half the time;
 * whatever is not quite that goes to readBlock, which also finds out what is wrong with it.
 */
export function nextBlock<O>(record: usize): i32 {
  const p = Input.at;
  const had = <u32>(Input.end - p);
  if (
    had >= <u32>PACKET_BLOCK_OCTETS_MIN &&
    order32<O>(p, 0) == BLOCK_ENHANCED_PACKET &&
    order32<O>(p, PACKET_INTERFACE) == Interfaces.current
  ) {
    const length = order32<O>(p, TOTAL_LENGTH);
    const caplen = order32<O>(p, PACKET_CAPLEN);
    const options = <u32>PACKET_BLOCK_OCTETS_MIN + ((caplen + 3) & ~3);
    const units = ((<u64>order32<O>(p, PACKET_TIME_HIGH)) << 32) | (<u64>order32<O>(p, PACKET_TIME_LOW));
    if (
      caplen <= <u32>CAPLEN_MAX &&
      options <= length &&
      length <= had &&
      (length & 3) == 0 &&
      units < Interfaces.plain &&
      order32<O>(p, length - TRAILER) == length &&
      Skip.left == 0
    ) {
      storeFrame(record, p + PACKET_DATA, caplen, order32<O>(p, PACKET_LEN), options < length ? p + length - TRAILER : 0, 0);
      store<u64>(record, units * Interfaces.scale, FRAME_TIME);
      Input.at = p + length;
      return RUN_FRAME;
    }
  }
  return Skip.left == 0 ? readBlock(record, had) : stepOver();
}

function readBlock(record: usize, had: u32): i32 {
  if (had < <u32>BLOCK_OVERHEAD) return had == 0 ? RUN_MORE : lacking(0, BLOCK_OVERHEAD);
  const p = Input.at;
  const type = file32(p, 0);
  if (type == BLOCK_SECTION && file32(p, SECTION_MAGIC) != BYTE_ORDER_MAGIC) return turnOrder(p);
  const length = file32(p, TOTAL_LENGTH);
  const least = leastOctets(type);
  if (length < least) return fail(CAPTURE_BLOCK_SHORT, type, least, length);
  if (length > <u32>BLOCK_OCTETS_MAX) return passLong(type, length);
  const extent = (length + 3) & ~3; // §3.1 wants a multiple of four; Wireshark reads on without
  if (had < extent) return lacking(type, extent);
  const again = file32(p, extent - TRAILER);
  if (again != length) return fail(CAPTURE_BLOCK_LENGTHS, type, length, again);
  switch (type) {
    case BLOCK_ENHANCED_PACKET:
      return readPacket(record, type, extent, file32(p, PACKET_INTERFACE));
    case BLOCK_PACKET:
      return readPacket(record, type, extent, file16(p, PACKET_INTERFACE));
    case BLOCK_SIMPLE_PACKET:
      return readSimplePacket(record, extent);
    case BLOCK_SECTION:
      return readSection(extent);
    case BLOCK_CUSTOM:
    case BLOCK_CUSTOM_NO_COPY:
      return readCustom(record, type, extent);
    default:
      return report(type, extent);
  }
}

/** A section header in the other byte order: that one holds from now on. RUN_ERROR when its magic is wrong in both. */
function turnOrder(p: usize): i32 {
  Order.big = !Order.big;
  const magic = file32(p, SECTION_MAGIC);
  return magic == BYTE_ORDER_MAGIC ? RUN_DONE : fail(CAPTURE_BYTE_ORDER, BLOCK_SECTION, magic, 0);
}

/** Octets that a block of this type has at least. */
function leastOctets(type: u32): u32 {
  switch (type) {
    case BLOCK_ENHANCED_PACKET:
    case BLOCK_PACKET:
      return PACKET_BLOCK_OCTETS_MIN;
    case BLOCK_SIMPLE_PACKET:
      return SIMPLE_PACKET_OCTETS_MIN;
    case BLOCK_SECTION:
      return SECTION_OCTETS_MIN;
    case BLOCK_INTERFACE:
      return INTERFACE_OCTETS_MIN;
    case BLOCK_CUSTOM:
    case BLOCK_CUSTOM_NO_COPY:
      return CUSTOM_OCTETS_MIN;
    default:
      return BLOCK_OVERHEAD;
  }
}

/** A block too long to be held: damage if what follows depends on it, otherwise passed over. */
function passLong(type: u32, length: u32): i32 {
  switch (type) {
    case BLOCK_ENHANCED_PACKET:
    case BLOCK_PACKET:
    case BLOCK_SIMPLE_PACKET:
    case BLOCK_SECTION:
    case BLOCK_INTERFACE:
      return fail(CAPTURE_BLOCK_LONG, type, length, BLOCK_OCTETS_MAX);
    default:
      return beginSkip(type, length);
  }
}

/** Enhanced and obsolete packet blocks differ in nothing but how the interface is written (§4.3, appendix A). */
function readPacket(record: usize, type: u32, extent: u32, iface: u32): i32 {
  const p = Input.at;
  if (!useInterface(iface)) return fail(CAPTURE_INTERFACE, type, iface, Interfaces.count);
  const caplen = file32(p, PACKET_CAPLEN);
  if (caplen > <u32>CAPLEN_MAX) return fail(CAPTURE_PACKET_LONG, type, caplen, CAPLEN_MAX);
  const room = extent - PACKET_BLOCK_OCTETS_MIN;
  if (caplen > room) return fail(CAPTURE_PACKET_OUTSIDE, type, caplen, room);
  const hasOptions = ((caplen + 3) & ~3) < room;
  storeFrame(record, p + PACKET_DATA, caplen, file32(p, PACKET_LEN), hasOptions ? p + extent - TRAILER : 0, 0);
  storeTime(record, Interfaces.record, ((<u64>file32(p, PACKET_TIME_HIGH)) << 32) | (<u64>file32(p, PACKET_TIME_LOW)));
  Input.at = p + extent;
  return RUN_FRAME;
}

/** A new section: its interfaces start again. Its length is never trusted: blocks say themselves how long they are. */
function readSection(extent: u32): i32 {
  const major = file16(Input.at, SECTION_MAJOR);
  const minor = file16(Input.at, SECTION_MINOR);
  if (major != MAJOR || (minor != MINOR && minor != MINOR_ALIKE)) return fail(CAPTURE_VERSION, BLOCK_SECTION, major, minor);
  forgetInterfaces();
  Section.index += 1;
  return report(BLOCK_SECTION, extent);
}

/** Simple packet block (§4.4): interface 0, no time, and its captured length is whatever the snaplen leaves of the length. */
function readSimplePacket(record: usize, extent: u32): i32 {
  const p = Input.at;
  if (!useInterface(0)) return fail(CAPTURE_INTERFACE, BLOCK_SIMPLE_PACKET, 0, 0);
  const len = file32(p, SIMPLE_LEN);
  const snaplen = load<u32>(Interfaces.record, IFACE_SNAPLEN);
  const caplen = snaplen == 0 ? len : min<u32>(len, snaplen);
  if (caplen > <u32>CAPLEN_MAX) return fail(CAPTURE_PACKET_LONG, BLOCK_SIMPLE_PACKET, caplen, CAPLEN_MAX);
  const room = extent - SIMPLE_PACKET_OCTETS_MIN;
  if (caplen > room) return fail(CAPTURE_PACKET_OUTSIDE, BLOCK_SIMPLE_PACKET, caplen, room);
  storeFrame(record, p + SIMPLE_DATA, caplen, len, 0, FS_NO_TIME);
  store<i64>(record, 0, FRAME_TIME);
  Input.at = p + extent;
  return RUN_FRAME;
}

/**
 * A custom block (§4.9): first a block for the host, then a frame of its data and options without time, link type and interface,
 * because Wireshark's frame numbers count it.
 */
function readCustom(record: usize, type: u32, extent: u32): i32 {
  const p = Input.at;
  customReported = !customReported;
  if (customReported) {
    report(type, extent);
    Input.at = p;
    return RUN_BLOCK;
  }
  const octets = extent - CUSTOM_OCTETS_MIN;
  storeFrame(record, p + CUSTOM_DATA, octets, octets, 0, FS_NO_TIME);
  store<i64>(record, 0, FRAME_TIME);
  store<u16>(record, LINK_NONE, FRAME_LINK);
  store<u16>(record, IFACE_NONE, FRAME_IFACE);
  Input.at = p + extent;
  return RUN_FRAME;
}
