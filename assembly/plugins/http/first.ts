// The first line of a message: RFC 9112 §3, §4.

import { CALL_GUESS, Piece } from '../../sdk/index';
import { isMethod } from './methods';
import { beginsWith, decimal, find } from './text';

const LF: u8 = 0x0a;
const CR: u8 = 0x0d;
const SPACE: u8 = 0x20;

/** The first line of the message at hand: offsets in the piece. */
export class First {
  static at: u32 = 0;
  /** Where its line break begins, and one past that. */
  static end: u32 = 0;
  static next: u32 = 0;
  static isResponse: bool = false;
  static uri: u32 = 0;
  static uriEnd: u32 = 0;
  static methodEnd: u32 = 0;
  static code: u32 = 0;
}

/** A line break before a message is left out (RFC 9112 §2.2). → what comes behind it. */
export function lineBreaks(): u32 {
  return Piece.octets > 2 && load<u8>(Piece.at) == CR && load<u8>(Piece.at + 1) == LF ? 2 : 0;
}

/** readFirst: no line of a message; one whose end is not there yet; a whole one. */
export const NOTHING: u32 = 0;
export const CUT: u32 = 1;
export const WHOLE: u32 = 2;

/** What the first line is. */
export function readFirst(at: u32): u32 {
  const line = find(Piece.at, at, Piece.octets, LF);
  First.at = at;
  First.next = line + 1;
  First.end = line > at && load<u8>(Piece.at + line - 1) == CR ? line - 1 : line;
  const octets = First.end - at;
  const start = Piece.at + at;
  First.isResponse = beginsWith(start, octets, 'HTTP/') || beginsWith(start, octets, 'ICY ');
  const isCut = line == Piece.octets;
  if (First.isResponse) {
    First.methodEnd = find(Piece.at, at, First.end, SPACE);
    const code = min(First.methodEnd + 1, First.end);
    const number = decimal(Piece.at + code, min<u32>(3, First.end - code));
    First.code = number < 0 ? 0 : <u32>number;
    First.uri = code;
    return isCut ? CUT : WHOLE;
  }
  First.methodEnd = find(Piece.at, at, First.end, SPACE);
  if (First.methodEnd == First.end || !isMethod(start, First.methodEnd - at)) return NOTHING;
  First.uri = First.methodEnd + 1;
  First.uriEnd = find(Piece.at, First.uri, First.end, SPACE);
  if (
    Piece.flags & CALL_GUESS &&
    !(First.uriEnd < First.end && beginsWith(Piece.at + First.uriEnd + 1, First.end - First.uriEnd - 1, 'HTTP/'))
  )
    return NOTHING;
  return isCut ? CUT : WHOLE;
}
