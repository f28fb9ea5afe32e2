// Texts: labels, columns, and values that are not in the piece.

import { ANSWER, ANSWER_ROOM, Answer } from './answer';

const ZERO: u8 = 0x30;
const DOT: u8 = 0x2e;
const QUOTE: u8 = 0x22;
const BACKSLASH: u8 = 0x5c;
const SPACE: u8 = 0x20;
const DELETE: u8 = 0x7f;
const REPLACEMENT: u32 = 0xbdbfef;

/** Where the next text begins. */
export function mark(): usize {
  return Answer.end;
}

/** Is there room for so many octets more of text? */
export function hasRoom(octets: usize): bool {
  return Answer.end + octets <= ANSWER + ANSWER_ROOM;
}

/** Writes a literal, ASCII. */
export function say(text: string): void {
  const octets = <usize>text.length;
  if (!hasRoom(octets)) return;
  const from = changetype<usize>(text);
  const whole = octets & ~3;
  // Four letters at a time: their high octets are zero.
  for (let i: usize = 0; i < whole; i += 4) {
    const letters = load<u64>(from + (i << 1));
    const pairs = (letters | (letters >> 8)) & 0x0000ffff0000ffff;
    store<u32>(Answer.end + i, <u32>(pairs | (pairs >> 16)));
  }
  for (let i = whole; i < octets; i++) store<u8>(Answer.end + i, load<u8>(from + (i << 1)));
  Answer.end += octets;
}

export function sayOctet(octet: u32): void {
  if (hasRoom(1)) store<u8>(Answer.end++, <u8>octet);
}

export function sayNumber(value: u64): void {
  if (value >= 10) sayNumber(value / 10);
  sayOctet(ZERO + <u32>(value % 10));
}

/** Lower-case hexadecimal, `digits` of them. */
export function sayHex(value: u64, digits: u32): void {
  for (let shift = <i32>(digits * 4) - 4; shift >= 0; shift -= 4) {
    const digit = (<u32>(value >> shift)) & 0xf;
    sayOctet(digit < 10 ? ZERO + digit : 0x57 + digit);
  }
}

/** Writes octets of the piece as they are: for values. */
export function sayRaw(at: usize, octets: u32): void {
  if (!hasRoom(octets)) return;
  memory.copy(Answer.end, at, octets);
  Answer.end += octets;
}

/** A one, and the high bit, in each octet of a word. */
const ONES: u64 = 0x0101010101010101;
const HIGHS: u64 = 0x8080808080808080;
const EIGHT: u32 = 8;

/** Writes the printable ASCII at the beginning of `octets` octets at `at`, for which there is room; `apart`: up to a quote or backslash. → how many octets that are. */
export function sayPlain(at: usize, octets: u32, apart: bool = false): u32 {
  const out = Answer.end;
  let i: u32 = 0;
  while (i + EIGHT <= octets) {
    const word = load<u64>(at + i);
    store<u64>(out + i, word);
    // A high bit where an octet is none of 0x20 to 0x7e; what carries and borrows spoil lies above the first one.
    let odd = (word | (word + ONES) | (word - ONES * SPACE)) & HIGHS;
    if (apart) odd |= zeros(word ^ (ONES * QUOTE)) | zeros(word ^ (ONES * BACKSLASH));
    if (odd != 0) {
      i += <u32>(ctz(odd) >> 3);
      Answer.end = out + i;
      return i;
    }
    i += EIGHT;
  }
  for (; i < octets; i++) {
    const octet: u8 = load<u8>(at + i);
    if (octet < SPACE || octet >= DELETE || (apart && (octet == QUOTE || octet == BACKSLASH))) break;
    store<u8>(out + i, octet);
  }
  Answer.end = out + i;
  return i;
}

/** The lowest high bit is that of the first octet which is zero. */
function zeros(word: u64): u64 {
  return (word - ONES) & ~word & HIGHS;
}

/** Writes octets of the piece for labels and columns: control characters as in C, what is not ASCII as U+FFFD. */
export function sayEscaped(at: usize, octets: u32): void {
  if (!hasRoom(<usize>octets * 4)) return;
  for (let i = sayPlain(at, octets); i < octets; i += 1 + sayPlain(at + i + 1, octets - i - 1)) {
    const octet: u8 = load<u8>(at + i);
    if (octet == 0x0d || octet == 0x0a || octet == 0x09) {
      store<u8>(Answer.end++, 0x5c);
      store<u8>(Answer.end++, octet == 0x0d ? 0x72 : octet == 0x0a ? 0x6e : 0x74);
    } else if (octet < 0x80) store<u8>(Answer.end++, DOT);
    else sayReplacement();
  }
}

/** Octets of the character beyond ASCII at `at`, of which `octets` are there; 0 when it is none (RFC 3629 §4). */
export function characterOctets(at: usize, octets: u32): u32 {
  const first: u32 = load<u8>(at);
  if (first < 0xc2 || first > 0xf4) return 0;
  const length: u32 = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (length > octets) return 0;
  const second: u32 = load<u8>(at, 1);
  if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f)) return 0;
  if ((first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f)) return 0;
  for (let i: u32 = 1; i < length; i++) if (((<u32>load<u8>(at + i)) & 0xc0) != 0x80) return 0;
  return length;
}

/** Writes U+FFFD. */
export function sayReplacement(): void {
  if (!hasRoom(3)) return;
  store<u32>(Answer.end, REPLACEMENT);
  Answer.end += 3;
}
