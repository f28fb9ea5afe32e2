// Unpacks gzip (RFC 1952) and zlib (RFC 1950) bodies: DEFLATE, RFC 1951.

import { mark, sayOctet } from '../../sdk/index';

const CODES: i32 = 288;
const LENGTHS: usize = memory.data(320, 16);
/** Of each table: how many codes have each length (16 × u16), then the symbols in order. */
const LITERALS: usize = memory.data(32 + 2 * 288, 16);
const DISTANCES: usize = memory.data(32 + 2 * 32, 16);
const ORDER: usize = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
const BASES: usize = memory.data<u16>([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]);
const EXTRA: usize = memory.data<u8>([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]);
const FAR: usize = memory.data<u16>([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385,
  24577,
]);
/** Octets that a body unpacks to at the most. */
const MOST: usize = 600000;

let at: usize = 0;
let end: usize = 0;
let hold: u32 = 0;
let held: u32 = 0;
let bad: bool = false;
let start: usize = 0;

/** Writes what the `octets` at `from` unpack to, as text of the answer; → where it begins, 0 when they are damaged at once. */
export function inflated(from: usize, octets: u32): usize {
  at = from;
  end = from + octets;
  hold = 0;
  held = 0;
  bad = false;
  if (!skipHeader()) return 0;
  start = mark();
  let last = false;
  while (!last && !bad && mark() - start < MOST) {
    last = bits(1) != 0;
    const kind = bits(2);
    if (kind == 0) stored();
    else if (kind == 1) fixed();
    else if (kind == 2) dynamic();
    else bad = true;
  }
  return mark() == start ? 0 : start;
}

/** Steps over the header of either wrapping; without one it is raw. */
function skipHeader(): bool {
  if (end - at < 10) return false;
  if (load<u16>(at) != 0x8b1f) {
    const zlib: u32 = load<u8>(at);
    if ((zlib & 0xf) == 8 && ((zlib << 8) | load<u8>(at, 1)) % 31 == 0) at += 2;
    return true;
  }
  const flags: u32 = load<u8>(at, 3);
  at += 10;
  if (flags & 4) at += 2 + <usize>load<u16>(at);
  if (flags & 8) skipText();
  if (flags & 16) skipText();
  if (flags & 2) at += 2;
  return at < end;
}

function skipText(): void {
  while (at < end && load<u8>(at) != 0) at++;
  at++;
}

function bits(count: u32): u32 {
  while (held < count) {
    if (at >= end) {
      bad = true;
      return 0;
    }
    hold |= (<u32>load<u8>(at++)) << held;
    held += 8;
  }
  const value = hold & ((1 << count) - 1);
  hold >>= count;
  held -= count;
  return value;
}

function stored(): void {
  hold = 0;
  held = 0;
  if (end - at < 4) {
    bad = true;
    return;
  }
  let length: u32 = load<u16>(at);
  at += 4;
  for (; length > 0 && at < end; length--) sayOctet(load<u8>(at++));
  if (length != 0) bad = true;
}

/** Makes a table of the `count` lengths at `lengths`. */
function table(into: usize, lengths: usize, count: u32): void {
  memory.fill(into, 0, 32);
  for (let i: u32 = 0; i < count; i++) {
    const slot = into + ((<usize>load<u8>(lengths + i)) << 1);
    store<u16>(slot, load<u16>(slot) + 1);
  }
  store<u16>(into, 0);
  for (let length: u32 = 1; length < 16; length++) {
    let offset: u32 = 0;
    for (let i: u32 = 1; i < length; i++) offset += load<u16>(into + (i << 1));
    for (let i: u32 = 0; i < count; i++) {
      if (<u32>load<u8>(lengths + i) == length) store<u16>(into + 32 + (offset++ << 1), <u16>i);
    }
  }
}

function symbol(from: usize): u32 {
  let code: i32 = 0;
  let first: i32 = 0;
  let index: i32 = 0;
  for (let length: u32 = 1; length < 16; length++) {
    code |= <i32>bits(1);
    const count: i32 = load<u16>(from + (length << 1));
    if (code - count < first) return load<u16>(from + 32 + ((<usize>(index + code - first)) << 1));
    index += count;
    first = (first + count) << 1;
    code <<= 1;
    if (bad) return 0;
  }
  bad = true;
  return 0;
}

function fixed(): void {
  for (let i = 0; i < CODES; i++) store<u8>(LENGTHS + i, i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
  table(LITERALS, LENGTHS, CODES);
  memory.fill(LENGTHS, 5, 30);
  table(DISTANCES, LENGTHS, 30);
  codes();
}

function dynamic(): void {
  const literals = bits(5) + 257;
  const distances = bits(5) + 1;
  const count = bits(4) + 4;
  if (literals > 286 || distances > 30) {
    bad = true;
    return;
  }
  memory.fill(LENGTHS, 0, 320);
  for (let i: u32 = 0; i < count; i++) store<u8>(LENGTHS + load<u8>(ORDER + i), <u8>bits(3));
  table(LITERALS, LENGTHS, 19);
  memory.fill(LENGTHS, 0, 320);
  let i: u32 = 0;
  while (i < literals + distances && !bad) {
    const code = symbol(LITERALS);
    if (code < 16) {
      store<u8>(LENGTHS + i++, <u8>code);
      continue;
    }
    const before: u8 = code == 16 && i > 0 ? load<u8>(LENGTHS + i - 1) : 0;
    let times = code == 16 ? 3 + bits(2) : code == 17 ? 3 + bits(3) : 11 + bits(7);
    for (; times > 0 && i < literals + distances; times--) store<u8>(LENGTHS + i++, before);
  }
  if (bad) return;
  table(DISTANCES, LENGTHS + literals, distances);
  table(LITERALS, LENGTHS, literals);
  codes();
}

function codes(): void {
  while (!bad && mark() - start < MOST) {
    const code = symbol(LITERALS);
    if (bad || code == 256) return;
    if (code < 256) {
      sayOctet(code);
      continue;
    }
    if (code > 285) {
      bad = true;
      return;
    }
    const length = <u32>load<u16>(BASES + ((<usize>(code - 257)) << 1)) + bits(load<u8>(EXTRA + (code - 257)));
    const far = symbol(DISTANCES);
    if (far > 29) {
      bad = true;
      return;
    }
    const distance = <u32>load<u16>(FAR + ((<usize>far) << 1)) + bits(far < 2 ? 0 : (far >> 1) - 1);
    if (<usize>distance > mark() - start) {
      bad = true;
      return;
    }
    for (let left = length; left > 0; left--) sayOctet(load<u8>(mark() - distance));
  }
}
