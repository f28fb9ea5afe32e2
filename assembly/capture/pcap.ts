// pcap (draft-ietf-opsawg-pcap) and the variants of it that are about: nanoseconds, Kuznetzov's "modified" one, IXIA's.
// Which versions and network fields are refused, and which versions swap the lengths, was seen from tshark 4.0.17's output.

import {
  CAPLEN_MAX,
  CAPTURE_LINK,
  CAPTURE_PACKET_LONG,
  CAPTURE_VERSION,
  PCAP_IXIA_HARDWARE,
  PCAP_IXIA_SOFTWARE,
  PCAP_MICRO,
  PCAP_MODIFIED,
  PCAP_NANO,
  BLOCK_FILE_HEADER,
} from '../shared/capture';
import { FCS_UNKNOWN, FRAME_CARRY, FRAME_STATUS, FRAME_TIME, FS_FRACTION } from '../shared/layout';
import { RUN_FRAME, RUN_MORE } from '../shared/status';
import { Section, storeFrame } from './frame';
import { Input, fail, lacking, report } from './input';
import { addInterface, forgetInterfaces, useInterface } from './interfaces';
import { file16, file32, order32 } from './order';

// File header.
const MAJOR: usize = 4;
const MINOR: usize = 6;
const SNAPLEN: usize = 16;
const NETWORK: usize = 20;
const HEADER_OCTETS: u32 = 24;
/** IXIA: the octets of all records together follow the header; they are not needed. */
const IXIA_EXTRA: u32 = 4;

// Record header.
const SECONDS: usize = 0;
const FRACTION: usize = 4;
const CAPLEN: usize = 8;
const LEN: usize = 12;
const RECORD_OCTETS: u32 = 16;
/** Modified pcap: interface index (4), protocol (2), packet type (1), padding (1). */
const MODIFIED_EXTRA: u32 = 8;

/** Link type: the low 16 of the network field. FCS length: units of two octets in the top four bits, if the flag is set (§4). */
const LINK_MASK: u32 = 0xffff;
const RESERVED_MASK: u32 = 0x03ff0000;
const FCS_FLAG: u32 = 0x04000000;
const FCS_SHIFT: u32 = 28;
const FCS_UNIT: u32 = 2;

const NS_PER_SECOND: u64 = 1000000000;
const TSRESOL_MICRO: u32 = 6;
const TSRESOL_NANO: u32 = 9;

/** Versions before 2.3 wrote the length on the wire before the captured one; writers of 2.3 did either. */
const VERSION_MAJOR: u32 = 2;
const VERSION_MINOR: u32 = 3;
/** DG/UX tcpdump's version, which has them the old way. */
const VERSION_DGUX: u32 = 543;

const LENGTHS_AS_NOW: u32 = 0;
const LENGTHS_SWAPPED: u32 = 1;
/** Swapped where the captured length would be the larger one. */
const LENGTHS_EITHER: u32 = 2;

/** How the records of the file at hand are to be read. */
class Records {
  static headerOctets: u32 = RECORD_OCTETS;
  /** ns per unit of the fraction. */
  static scale: u64 = 0;
  static lengths: u32 = LENGTHS_AS_NOW;
}

/** Whether these are the first four octets of a pcap file, read in its writer's byte order. */
export function isPcapMagic(magic: u32): bool {
  return (
    magic == <u32>PCAP_MICRO ||
    magic == <u32>PCAP_NANO ||
    magic == <u32>PCAP_MODIFIED ||
    magic == PCAP_IXIA_HARDWARE ||
    magic == PCAP_IXIA_SOFTWARE
  );
}

/** Reads the file header at the first unread octet; RUN_BLOCK, RUN_MORE or RUN_ERROR. Versions that are not known are read as 2.4. */
export function beginPcap(magic: u32): i32 {
  const ixia = magic == PCAP_IXIA_HARDWARE || magic == PCAP_IXIA_SOFTWARE;
  const octets = ixia ? HEADER_OCTETS + IXIA_EXTRA : HEADER_OCTETS;
  const p = Input.at;
  if (<u32>(Input.end - p) < octets) return lacking(magic, octets);
  const major = file16(p, MAJOR);
  const minor = file16(p, MINOR);
  if (major < VERSION_MAJOR) return fail(CAPTURE_VERSION, magic, major, minor);
  const network = file32(p, NETWORK);
  if ((network & RESERVED_MASK) != 0) return fail(CAPTURE_LINK, magic, network, 0);
  const fcs = (network & FCS_FLAG) != 0 ? (network >> FCS_SHIFT) * FCS_UNIT : <u32>FCS_UNKNOWN;
  const nano = magic == <u32>PCAP_NANO;
  Records.headerOctets = magic == <u32>PCAP_MODIFIED ? RECORD_OCTETS + MODIFIED_EXTRA : RECORD_OCTETS;
  Records.scale = nano ? 1 : 1000;
  Records.lengths = lengthsOf(major, minor);
  Section.index = 0;
  forgetInterfaces();
  addInterface(network & LINK_MASK, file32(p, SNAPLEN), nano ? TSRESOL_NANO : TSRESOL_MICRO, 0, fcs);
  useInterface(0);
  return report(BLOCK_FILE_HEADER, octets);
}

function lengthsOf(major: u32, minor: u32): u32 {
  if (major == VERSION_DGUX) return LENGTHS_SWAPPED;
  if (major > VERSION_MAJOR || minor > VERSION_MINOR) return LENGTHS_AS_NOW;
  return minor == VERSION_MINOR ? LENGTHS_EITHER : LENGTHS_SWAPPED;
}

/** The next packet of a pcap file in byte order O. */
export function nextPcapRecord<O>(record: usize): i32 {
  const p = Input.at;
  const had = <u32>(Input.end - p);
  const header = Records.headerOctets;
  if (had < header) return had == 0 ? RUN_MORE : lacking(BLOCK_FILE_HEADER, header);
  let caplen = order32<O>(p, CAPLEN);
  let len = order32<O>(p, LEN);
  if (Records.lengths != LENGTHS_AS_NOW && (Records.lengths == LENGTHS_SWAPPED || caplen > len)) {
    const first = caplen;
    caplen = len;
    len = first;
  }
  if (caplen > <u32>CAPLEN_MAX) return fail(CAPTURE_PACKET_LONG, BLOCK_FILE_HEADER, caplen, CAPLEN_MAX);
  if (had < header + caplen) return lacking(BLOCK_FILE_HEADER, header + caplen);
  storeFrame(record, p + header, caplen, len, 0, 0);
  const ns = <u64>order32<O>(p, FRACTION) * Records.scale;
  store<u64>(record, <u64>order32<O>(p, SECONDS) * NS_PER_SECOND + ns, FRAME_TIME);
  if (ns >= NS_PER_SECOND) storeFraction(record, <i64>order32<O>(p, SECONDS), <i32>ns);
  Input.at = p + header + caplen;
  return RUN_FRAME;
}

/**
 * Sets the time of a record whose fraction is out of range, as Wireshark does: the nanoseconds are a number of 32 bits with a sign,
 * what is more than a second (or less than none) is carried into the seconds, and the carry is kept. The sum always fits 64 bits.
 */
function storeFraction(record: usize, seconds: i64, ns: i32): void {
  const second = <i32>NS_PER_SECOND;
  const carry = ns < 0 ? (ns + 1) / second - 1 : ns / second;
  store<i64>(record, seconds * <i64>NS_PER_SECOND + <i64>ns, FRAME_TIME);
  if (carry == 0) return;
  store<u32>(record, load<u32>(record, FRAME_STATUS) | FS_FRACTION, FRAME_STATUS);
  store<i8>(record, <i8>carry, FRAME_CARRY);
}
