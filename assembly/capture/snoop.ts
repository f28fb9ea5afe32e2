// snoop, RFC 1761: big-endian whatever machine wrote it.

import { be32 } from '../octets';
import {
  BLOCK_FILE_HEADER,
  CAPLEN_MAX,
  CAPTURE_BLOCK_LENGTHS,
  CAPTURE_LINK,
  CAPTURE_PACKET_LONG,
  CAPTURE_UNKNOWN,
  CAPTURE_VERSION,
  SNOOP_MAGIC,
} from '../shared/capture';
import { FCS_UNKNOWN, FRAME_TIME } from '../shared/layout';
import { LINKTYPE_ETHERNET } from '../shared/protocol';
import { RUN_FRAME, RUN_MORE } from '../shared/status';
import { Section, storeFrame } from './frame';
import { Input, fail, lacking, report } from './input';
import { addInterface, forgetInterfaces, useInterface } from './interfaces';

// File header.
const MAGIC_REST: usize = 4;
const VERSION: usize = 8;
const DATALINK: usize = 12;
const HEADER_OCTETS: u32 = 16;
/** Octets 4 to 7: "p" and three NULs. */
const MAGIC_REST_VALUE: u32 = 0x70000000;
const VERSION_2: u32 = 2;

// Record header.
const LEN: usize = 0;
const CAPLEN: usize = 4;
const RECORD_LENGTH: usize = 8;
const SECONDS: usize = 16;
const MICROSECONDS: usize = 20;
const RECORD_OCTETS: u32 = 24;

// Datalink types of RFC 1761 §4 that are Ethernet.
const DATALINK_IEEE_802_3: u32 = 0;
const DATALINK_ETHERNET: u32 = 4;

const NS_PER_SECOND: u64 = 1000000000;
const NS_PER_MICROSECOND: u64 = 1000;
const TSRESOL_MICRO: u32 = 6;

/** Reads the file header at the first unread octet; RUN_BLOCK, RUN_MORE or RUN_ERROR. */
export function beginSnoop(): i32 {
  const p = Input.at;
  if (<u32>(Input.end - p) < HEADER_OCTETS) return lacking(SNOOP_MAGIC, HEADER_OCTETS);
  if (be32(p, MAGIC_REST) != MAGIC_REST_VALUE) return fail(CAPTURE_UNKNOWN, SNOOP_MAGIC, 0, 0);
  const version = be32(p, VERSION);
  if (version != VERSION_2) return fail(CAPTURE_VERSION, SNOOP_MAGIC, version, 0);
  const datalink = be32(p, DATALINK);
  if (datalink != DATALINK_ETHERNET && datalink != DATALINK_IEEE_802_3) return fail(CAPTURE_LINK, SNOOP_MAGIC, datalink, 0);
  Section.index = 0;
  forgetInterfaces();
  addInterface(LINKTYPE_ETHERNET, 0, TSRESOL_MICRO, 0, <u32>FCS_UNKNOWN);
  useInterface(0);
  return report(BLOCK_FILE_HEADER, HEADER_OCTETS);
}

/** The next packet of a snoop file; its record length covers header, packet and padding. */
export function nextSnoopRecord(record: usize): i32 {
  const p = Input.at;
  const had = <u32>(Input.end - p);
  if (had < RECORD_OCTETS) return had == 0 ? RUN_MORE : lacking(BLOCK_FILE_HEADER, RECORD_OCTETS);
  const caplen = be32(p, CAPLEN);
  const length = be32(p, RECORD_LENGTH);
  if (caplen > <u32>CAPLEN_MAX) return fail(CAPTURE_PACKET_LONG, BLOCK_FILE_HEADER, caplen, CAPLEN_MAX);
  if (length < RECORD_OCTETS + caplen || length > 2 * <u32>CAPLEN_MAX)
    return fail(CAPTURE_BLOCK_LENGTHS, BLOCK_FILE_HEADER, RECORD_OCTETS + caplen, length);
  if (had < length) return lacking(BLOCK_FILE_HEADER, length);
  storeFrame(record, p + RECORD_OCTETS, caplen, be32(p, LEN), 0, 0);
  store<u64>(record, <u64>be32(p, SECONDS) * NS_PER_SECOND + <u64>be32(p, MICROSECONDS) * NS_PER_MICROSECOND, FRAME_TIME);
  Input.at = p + length;
  return RUN_FRAME;
}
