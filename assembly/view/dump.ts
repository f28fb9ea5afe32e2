// Octets beside their characters, sixteen a line: `0000  48 65 …   He…`.

import { writeHex } from '../program/hex';
import { FULL } from '../program/output';
import { SHAPE_DUMP_DELIMITED, SHAPE_DUMP_PLAIN } from '../shared/tree';

const COLUMNS: u32 = 16;
/** Digits of the offset, as many as the last one needs but four at least. */
const DIGITS_MIN: u32 = 4;
const SPACE: u8 = 0x20;
const DOT: u8 = 0x2e;
const BAR: u8 = 0x7c;
const LINE_FEED: u8 = 0x0a;
const PRINTABLE_FIRST: u32 = 0x20;
const PRINTABLE_LAST: u32 = 0x7e;
/** Octets of a full line: offset of up to eight digits, gaps, 16 × 3, 16, line feed. */
const LINE_ROOM: usize = 82;

/** Writes the `octets` at `from`, as the SHAPE_DUMP_* of `shape` say; → one past, or FULL. */
export function writeDump(out: usize, limit: usize, from: usize, octets: u32, shape: u32 = 0): usize {
  const lines = (octets + COLUMNS - 1) / COLUMNS;
  if (out + <usize>lines * LINE_ROOM > limit) return FULL;
  let digits = octets == 0 ? DIGITS_MIN : max(DIGITS_MIN, (35 - clz<u32>(octets - 1)) >> 2);
  // Wireshark widens the offset by whole octets.
  digits = (digits + 1) & ~1;
  for (let at: u32 = 0; at < octets; at += COLUMNS) out = writeLine(out, from + at, at, min(octets - at, COLUMNS), digits, shape);
  return out;
}

function writeLine(out: usize, from: usize, offset: u32, octets: u32, digits: u32, shape: u32): usize {
  out = writeHex(out, offset, digits);
  store<u8>(out++, SPACE);
  for (let i: u32 = 0; i < COLUMNS; i++) {
    store<u8>(out, SPACE);
    if (i < octets) writeHex(out + 1, load<u8>(from + i), 2);
    else store<u16>(out, 0x2020, 1);
    out += 3;
  }
  store<u16>(out, 0x2020);
  store<u8>(out, SPACE, 2);
  out += 3;
  if (shape & SHAPE_DUMP_DELIMITED) store<u8>(out++, BAR);
  for (let i: u32 = 0; i < octets && !(shape & SHAPE_DUMP_PLAIN); i++) {
    const octet: u32 = load<u8>(from + i);
    store<u8>(out++, octet >= PRINTABLE_FIRST && octet <= PRINTABLE_LAST ? <u8>octet : DOT);
  }
  if (shape & SHAPE_DUMP_DELIMITED) store<u8>(out++, BAR);
  store<u8>(out++, LINE_FEED);
  return out;
}
