// Texts: labels, columns, and values that are not in the piece.

import { ANSWER, ANSWER_ROOM, Answer } from './answer';

const ZERO: u8 = 0x30;
const DOT: u8 = 0x2e;
const SPACE: u8 = 0x20;
const DELETE: u8 = 0x7f;
const REPLACEMENT: u32 = 0xbdbfef;

/** Where the next text begins. */
export function mark(): usize {
  return Answer.end;
}

function hasRoom(octets: usize): bool {
  return Answer.end + octets <= ANSWER + ANSWER_ROOM;
}

/** Writes a literal, ASCII. */
export function say(text: string): void {
  if (!hasRoom(text.length)) return;
  for (let i = 0; i < text.length; i++) store<u8>(Answer.end++, <u8>text.charCodeAt(i));
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

/** Writes octets of the piece for labels and columns: control characters as in C, what is not ASCII as U+FFFD. */
export function sayEscaped(at: usize, octets: u32): void {
  if (!hasRoom(<usize>octets * 4)) return;
  for (let i: u32 = 0; i < octets; i++) {
    const octet: u8 = load<u8>(at + i);
    if (octet >= SPACE && octet < DELETE) store<u8>(Answer.end++, octet);
    else if (octet == 0x0d || octet == 0x0a || octet == 0x09) {
      store<u8>(Answer.end++, 0x5c);
      store<u8>(Answer.end++, octet == 0x0d ? 0x72 : octet == 0x0a ? 0x6e : 0x74);
    } else if (octet < 0x80) store<u8>(Answer.end++, DOT);
    else sayReplacement();
  }
}

/** Writes U+FFFD. */
export function sayReplacement(): void {
  if (!hasRoom(3)) return;
  store<u32>(Answer.end, REPLACEMENT);
  Answer.end += 3;
}
