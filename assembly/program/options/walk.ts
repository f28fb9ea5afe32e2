// TCP options as items, in the order and with the rules of tshark 4.0 (facts 5.9): which of them end the walk, which the dissection.

import {
  BROKEN_BETWEEN,
  IT_AFTER_EOL,
  IT_KIND,
  IT_LENGTH,
  IT_LENGTH_INVALID,
  IT_MSS_ABSENT,
  IT_NOPS,
  IT_OPTIONS,
} from '../../shared/items';
import { FRAME_END, FRAME_FLAGS, FRAME_STATUS, FRAME_TCP, FRAME_TCP_HEADER, FS_BOGUS_HEADER, FS_TCP } from '../../shared/layout';
import { TCP_OPTION_EOL, TCP_OPTION_MSS, TCP_OPTION_NOP, TCP_SYN } from '../../shared/protocol';
import { addItem, addNumber, breakItems } from '../items';
import { Cursor } from './cursor';
import { contents } from './kinds';
import { forgetRanges } from './sack';

const FIXED: u32 = 20;
const ALIGNMENT: u32 = 3;
/** This many in a row were left behind by something that took options out. */
const NOPS_IN_A_ROW: u32 = 4;
const LENGTH_MIN: u32 = 2;

/** Adds the options of the segment. */
export function readOptionItems(record: usize): void {
  if ((load<u32>(record, FRAME_STATUS) & (FS_TCP | FS_BOGUS_HEADER)) != FS_TCP) return;
  const p: usize = load<u32>(record, FRAME_TCP);
  const header: u32 = load<u8>(record, FRAME_TCP_HEADER);
  const there = load<u32>(record, FRAME_END) - <u32>p;
  Cursor.limit = p + there;
  if (there < FIXED) breakItems(BROKEN_BETWEEN);
  else if (header > FIXED) {
    addItem(IT_OPTIONS, 0, p + FIXED, min(header, there) - FIXED);
    walk(record, p, header, there);
  }
}

function walk(record: usize, p: usize, header: u32, there: u32): void {
  forgetRanges();
  let at = FIXED;
  let nops: u32 = 0;
  let hasMss = false;
  let ended = false;
  while (at < header) {
    if (at >= there) {
      breakItems(BROKEN_BETWEEN);
      return;
    }
    const kind: u32 = load<u8>(p + at);
    if (ended && kind != TCP_OPTION_EOL) {
      addItem(IT_AFTER_EOL, 1, p + at, header - at);
      spoil(header, there);
      return;
    }
    if (kind == TCP_OPTION_EOL || kind == TCP_OPTION_NOP) {
      ended = kind == TCP_OPTION_EOL;
      nops = countNops(kind, nops, at);
      addItem(IT_KIND, kind, p + at, 1);
      at++;
      continue;
    }
    if (at + 1 >= header) {
      addItem(IT_LENGTH_INVALID, 1, p + at, 1);
      return;
    }
    if (at + 1 >= there) {
      breakItems(BROKEN_BETWEEN);
      return;
    }
    const octets: u32 = load<u8>(p + at, 1);
    if (octets < LENGTH_MIN || at + octets > header) {
      addItem(IT_LENGTH_INVALID, 1, p + at, 2);
      if (octets >= LENGTH_MIN) spoil(header - LENGTH_MIN, there);
      return;
    }
    addItem(IT_KIND, kind, p + at, 1);
    addItem(IT_LENGTH, octets, p + at + 1, 1);
    Cursor.at = p + at + LENGTH_MIN;
    Cursor.end = p + at + octets;
    if (!contents(record, kind, octets)) return;
    if (kind == TCP_OPTION_MSS) hasMss = true;
    at += octets;
  }
  if (load<u16>(record, FRAME_FLAGS) & TCP_SYN && !hasMss) addNumber(IT_MSS_ABSENT, 1);
}

/** What is told of the rest of the header, up to `end`, needs all of it. */
function spoil(end: u32, there: u32): void {
  if (there < end) breakItems(BROKEN_BETWEEN);
}

/** Counts NOPs as tshark does: one that stands right where a word begins starts anew. → the count. */
function countNops(kind: u32, nops: u32, at: u32): u32 {
  if (kind != TCP_OPTION_NOP) return nops;
  if (nops != 0 && (at & ALIGNMENT) == 0) return 0;
  if (nops + 1 == NOPS_IN_A_ROW) addNumber(IT_NOPS, 1);
  return nops + 1;
}
