// The packet walker: octets of a capture file in, FRAME records out, one at each call.

import { BLOCK_SECTION, CAPTURE_UNKNOWN, SNOOP_MAGIC } from '../shared/capture';
import { EXTRACT_MAGIC } from '../shared/extract';
import { beginExtract, nextExtract } from '../extract/unpack';
import { RUN_DONE, RUN_MORE } from '../shared/status';
import { Input, fail, lacking } from './input';
import { forgetInterfaces } from './interfaces';
import { Big, Little, Order, file32 } from './order';
import { beginPcap, isPcapMagic, nextPcapRecord } from './pcap';
import { beginPcapng, nextBlock } from './pcapng';
import { Skip } from './skip';
import { beginSnoop, nextSnoopRecord } from './snoop';

export { errorRecord } from './input';
export { addInterface } from './interfaces';

const FORMAT_UNKNOWN: u32 = 0;
const FORMAT_PCAPNG: u32 = 1;
const FORMAT_PCAP: u32 = 2;
const FORMAT_SNOOP: u32 = 3;
const FORMAT_EXTRACT: u32 = 4;

/** Octets that tell the format. */
const MAGIC_OCTETS: u32 = 4;

let format: u32 = FORMAT_UNKNOWN;

/** A new capture file begins: nothing is known of its format. Frame numbers and global interface indexes go on. */
export function beginFile(): void {
  format = FORMAT_UNKNOWN;
  forgetInterfaces();
  Input.at = 0;
  Input.end = 0;
  Input.origin = 0;
  Input.last = false;
}

/**
 * Gives the unread octets of the file: from `at` to `end`, the first of them `fileOffset` octets into the (decompressed) file.
 * They begin where position() was and may move in memory between calls. `last`: the file ends at `end`.
 */
export function giveOctets(at: usize, end: usize, fileOffset: u64, last: bool): void {
  Input.at = at;
  Input.end = end;
  Input.origin = fileOffset - <u64>at;
  Input.last = last;
}

/**
 * Reads on: RUN_FRAME (the capture's part of `record` is filled), RUN_BLOCK (see blockAt), RUN_MORE (all whole records were read;
 * after `last` the file is at its clean end), RUN_BUFFER (a longer buffer is wanted, ERROR record `needed`), RUN_ERROR (ERROR record).
 * Pointers in `record` hold until the octets given are moved or overwritten.
 */
export function nextFrame(record: usize): i32 {
  let answer: i32 = RUN_DONE;
  do {
    switch (format) {
      case FORMAT_PCAPNG:
        answer = Order.big ? nextBlock<Big>(record) : nextBlock<Little>(record);
        break;
      case FORMAT_PCAP:
        answer = Order.big ? nextPcapRecord<Big>(record) : nextPcapRecord<Little>(record);
        break;
      case FORMAT_SNOOP:
        answer = nextSnoopRecord(record);
        break;
      case FORMAT_EXTRACT:
        answer = nextExtract(record);
        break;
      default:
        answer = detect();
    }
  } while (answer == RUN_DONE);
  return answer;
}

/** → first unread octet. */
export function position(): usize {
  return Input.at;
}

/** File offset of the first unread octet. */
export function positionOffset(): u64 {
  return Input.origin + <u64>Input.at;
}

/** → the block reported by RUN_BLOCK, while the octets given stay where they are. */
export function blockAt(): usize {
  return Input.blockAt;
}

/** Its total length, octets, padding included. */
export function blockLength(): u32 {
  return Input.blockLength;
}

/** Its type; BLOCK_FILE_HEADER for the header of a file without blocks. */
export function blockType(): u32 {
  return Input.blockType;
}

/** Whether the section or file being read was written big-endian. */
export function bigEndian(): bool {
  return Order.big;
}

/** Blocks longer than BLOCK_OCTETS_MAX that were stepped over unread since the run began. */
export function skippedBlocks(): u32 {
  return Skip.blocks;
}

/** Tells the format; RUN_DONE when reading can begin. */
function detect(): i32 {
  const p = Input.at;
  const had = <u32>(Input.end - p);
  if (had < MAGIC_OCTETS) return had == 0 ? RUN_MORE : lacking(0, MAGIC_OCTETS);
  if (load<u32>(p) == EXTRACT_MAGIC) return settle(FORMAT_EXTRACT, beginExtract());
  Order.big = !isPcapMagic(load<u32>(p));
  const magic = file32(p, 0);
  if (magic == BLOCK_SECTION) {
    format = FORMAT_PCAPNG;
    beginPcapng();
    return RUN_DONE;
  }
  if (isPcapMagic(magic)) return settle(FORMAT_PCAP, beginPcap(magic));
  if (magic == SNOOP_MAGIC) return settle(FORMAT_SNOOP, beginSnoop());
  return fail(CAPTURE_UNKNOWN, magic, 0, 0);
}

/** The format stays unknown until its header was read whole. */
function settle(found: u32, answer: i32): i32 {
  if (answer != RUN_MORE) format = found;
  return answer;
}
