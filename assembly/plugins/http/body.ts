// Bodies (RFC 9112 §6, §7): where they end, and what they carry.

import {
  add,
  addLine,
  addOctets,
  addPart,
  addText,
  close,
  label,
  mark,
  MORE_SEGMENT,
  open,
  Piece,
  say,
  sayNumber,
  sayOctet,
  sayRaw,
} from '../../sdk/index';
import * as F from './fields';
import { addFields, endOfHeader } from './headers';
import { find, isAscii } from './text';

const LF: u8 = 0x0a;
const ASCII_MOST: u8 = 0x7f;
/** Digits of the size of a chunk. */
const SIZE_MAX: u32 = 8;

export class Chunks {
  /** Octets of the body as they lie in the piece, from `scanChunks`. */
  static octets: u32 = 0;
  /** What is missing, MORE_SEGMENT where that is not known. */
  static missing: u32 = 0;
  /** Octets of data, and chunks with some. */
  static data: u32 = 0;
  static count: u32 = 0;
  /** The last chunk was there. */
  static whole: bool = false;
}

/** Size of the chunk whose line begins at `at`; −1 when it is none. */
function sizeAt(at: u32, end: u32): i64 {
  let size: i64 = 0;
  let digits: u32 = 0;
  for (; at + digits < end; digits++) {
    const digit = hexDigit(load<u8>(Piece.at + at + digits));
    if (digit < 0) break;
    if (digits == SIZE_MAX) return -1;
    size = size * 16 + digit;
  }
  return digits == 0 ? -1 : size;
}

function hexDigit(octet: u8): i32 {
  if (octet >= 0x30 && octet <= 0x39) return octet - 0x30;
  const letter: u8 = octet | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1;
}

/** Walks the chunks from `from` on. False when they end before their end. */
export function scanChunks(from: u32): bool {
  const end = Piece.octets;
  let at = from;
  Chunks.missing = MORE_SEGMENT;
  Chunks.data = 0;
  Chunks.count = 0;
  Chunks.whole = false;
  while (at < end) {
    const line = find(Piece.at, at, end, LF);
    if (line == end) break;
    const size = sizeAt(at, line);
    if (size < 0) {
      // What is no chunk ends the body.
      Chunks.octets = at - from;
      return true;
    }
    if (size == 0) {
      const trailer = endOfHeader(line + 1);
      if (trailer == 0) break;
      Chunks.octets = trailer - from;
      Chunks.whole = true;
      return true;
    }
    const next = <i64>line + 1 + size + 2;
    if (next > <i64>end) {
      if (next - end < <i64>0x1000000) Chunks.missing = <u32>(next - end);
      break;
    }
    Chunks.data += <u32>size;
    Chunks.count++;
    at = <u32>next;
  }
  Chunks.octets = end - from;
  return false;
}

/** Adds the chunks that `scanChunks` saw. */
export function addChunks(from: u32, isResponse: bool): void {
  const start = mark();
  say(isResponse ? 'HTTP chunked response' : 'HTTP chunked request');
  addLine(from, Chunks.octets, start);
  open();
  const end = from + Chunks.octets;
  let at = from;
  for (let left = Chunks.count; left > 0; left--) {
    const data = find(Piece.at, at, end, LF) + 1;
    const size = <u32>sizeAt(at, end);
    addChunk(at, data, size);
    at = data + size + 2;
  }
  if (Chunks.whole) {
    const next = find(Piece.at, at, end, LF) + 1;
    const line = mark();
    say('End of chunked encoding');
    addLine(at, next - at, line);
    open();
    addSize(at, next - at, 0);
    close();
    addFields(next, end, F.CHUNKED_TRAILER_PART);
  }
  close();
}

function addChunk(at: u32, data: u32, size: u32): void {
  const line = mark();
  say('Data chunk (');
  sayNumber(size);
  say(' octets)');
  addLine(at, data - at + size + 2, line);
  open();
  addSize(at, data - at, size);
  addOctets(F.CHUNK_DATA, data, size);
  addOctets(F.CHUNK_BOUNDARY, data + size, 2);
  close();
}

function addSize(at: u32, octets: u32, size: u32): void {
  const from = mark();
  say('Chunk size: ');
  sayNumber(size);
  say(' octets');
  label(add(F.CHUNK_SIZE, at, octets, size), from);
}

/** Writes what the chunks carry. → where it begins. */
export function sayChunks(from: u32): usize {
  const start = mark();
  const end = from + Chunks.octets;
  let at = from;
  for (let left = Chunks.count; left > 0; left--) {
    const data = find(Piece.at, at, end, LF) + 1;
    const size = <u32>sizeAt(at, end);
    sayRaw(Piece.at + data, size);
    at = data + size + 2;
  }
  return start;
}

/** Adds what a body of `octets` octets at `from` carries as it lies there. */
export function addBody(from: u32, octets: u32): void {
  const item = addReplaced(F.FILE_DATA, from, octets);
  const start = mark();
  say('File Data: ');
  sayNumber(octets);
  say(octets == 1 ? ' byte' : ' bytes');
  label(item, start);
}

/** Adds a text with what is not ASCII replaced, as Wireshark has it: U+FFFD for each octet. */
export function addReplaced(field: u32, from: u32, octets: u32): usize {
  if (isAscii(Piece.at + from, octets)) return addPart(field, from, octets, from, octets);
  const start = mark();
  sayReplaced(Piece.at + from, octets);
  return addText(field, from, octets, start);
}

/** Writes octets, those beyond ASCII as U+FFFD. */
export function sayReplaced(at: usize, octets: u32): void {
  for (let i: u32 = 0; i < octets; i++) {
    const octet: u8 = load<u8>(at + i);
    // What follows a zero is never shown.
    if (octet == 0) return;
    if (octet <= ASCII_MOST) {
      sayOctet(octet);
      continue;
    }
    sayOctet(0xef);
    sayOctet(0xbf);
    sayOctet(0xbd);
  }
}
