// Octets as hexadecimal and as text.

import { FULL } from './output';

const VECTOR: usize = 16;
const BACKSLASH: u8 = 0x5c;
/** Control characters that have a letter after a backslash: \b \t \n, then \f \r. */
const BACKSPACE: u32 = 8;
const RETURN: u32 = 13;
const VERTICAL_TAB: u32 = 11;
const ESCAPES: usize = memory.data<u8>([0x62, 0x74, 0x6e, 0, 0x66, 0x72]);
const ASCII_MOST: u32 = 0x7f;
/** U+FFFD in UTF-8: EF BF, BD. */
const REPLACEMENT: u16 = 0xbfef;
const REPLACEMENT_END: u8 = 0xbd;
const REPLACEMENT_OCTETS: usize = 3;
const DIGITS: usize = memory.data<u8>([0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66]);

/**
 * `octets` octets from `from` on, two lower-case digits each, with `separator` (0 = none) between; → one past the last, or
 * FULL when they do not fit before `limit`.
 */
export function writeOctets(out: usize, limit: usize, from: usize, octets: usize, separator: u8): usize {
  const width: usize = separator ? 3 : 2;
  if (out + octets * width > limit) return FULL;
  let at = from;
  const end = from + octets;
  if (!separator) {
    for (; at + VECTOR <= end; at += VECTOR, out += 2 * VECTOR) writeVector(out, v128.load(at));
  } else {
    // The last octet has no separator behind it.
    for (; at + VECTOR < end; at += VECTOR, out += 3 * VECTOR) writeSeparated(out, v128.load(at), separator);
  }
  for (; at < end; at++) {
    const octet: usize = load<u8>(at);
    store<u8>(out, load<u8>(DIGITS + (octet >> 4)));
    store<u8>(out, load<u8>(DIGITS + (octet & 15)), 1);
    out += 2;
    if (separator && at + 1 < end) store<u8>(out++, separator);
  }
  return out;
}

/** Sixteen octets as 32 digits. */
function writeVector(out: usize, octets: v128): void {
  const digits = v128.load(DIGITS);
  const high = i8x16.swizzle(digits, i8x16.shr_u(octets, 4));
  const low = i8x16.swizzle(digits, v128.and(octets, i8x16.splat(15)));
  v128.store(out, i8x16.shuffle(high, low, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
  v128.store(out, i8x16.shuffle(high, low, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31), 16);
}

/** Sixteen octets as 32 digits with `separator` behind every second one. */
function writeSeparated(out: usize, octets: v128, separator: u8): void {
  const digits = v128.load(DIGITS);
  const high = i8x16.swizzle(digits, i8x16.shr_u(octets, 4));
  const low = i8x16.swizzle(digits, v128.and(octets, i8x16.splat(15)));
  const first = i8x16.shuffle(high, low, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const second = i8x16.shuffle(high, low, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  const marks = i8x16.splat(separator);
  // Lane 0 of the marks stands where two digits end.
  v128.store(out, i8x16.shuffle(first, marks, 0, 1, 16, 2, 3, 16, 4, 5, 16, 6, 7, 16, 8, 9, 16, 10));
  const middle = i8x16.shuffle(first, second, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26);
  v128.store(out, i8x16.shuffle(middle, marks, 0, 16, 1, 2, 16, 3, 4, 16, 5, 6, 16, 7, 8, 16, 9, 10), 16);
  v128.store(out, i8x16.shuffle(second, marks, 16, 6, 7, 16, 8, 9, 16, 10, 11, 16, 12, 13, 16, 14, 15, 16), 32);
}

/**
 * `octets` octets from `from` on as they are, but \b \f \n \r \t as two characters, and no further than the first
 * zero, as in tshark's -T fields; with `ascii` every octet beyond ASCII becomes U+FFFD. → one past the last, or FULL when they
 * do not fit before `limit`.
 */
export function writeString(out: usize, limit: usize, from: usize, octets: usize, ascii: bool): usize {
  if (out + octets * REPLACEMENT_OCTETS > limit) return FULL;
  const end = from + octets;
  for (let at = from; at < end; at++) {
    const octet: u32 = load<u8>(at);
    if (octet == 0) break;
    if (ascii && octet > ASCII_MOST) {
      store<u16>(out, REPLACEMENT);
      store<u8>(out, REPLACEMENT_END, 2);
      out += REPLACEMENT_OCTETS;
    } else if (octet < BACKSPACE || octet > RETURN || octet == VERTICAL_TAB) store<u8>(out++, <u8>octet);
    else {
      store<u8>(out, BACKSLASH);
      store<u8>(out, load<u8>(ESCAPES + octet - BACKSPACE), 1);
      out += 2;
    }
  }
  return out;
}
