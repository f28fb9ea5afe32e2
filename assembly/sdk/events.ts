// Events, and the members of the JSON objects that they carry.

import * as A from '../shared/abi';
import { Answer, EVENTS } from './answer';
import { textSince } from './columns';
import { characterOctets, hasRoom, say, sayHex, sayNumber, sayOctet, sayPlain, sayRaw, sayReplacement } from './texts';

const COMMA: u32 = 0x2c;
const QUOTE: u32 = 0x22;
const BACKSLASH: u32 = 0x5c;
/** Control characters of C1 are two octets: this one, and one below that. */
const C1_FIRST: u32 = 0xc2;
const C1_END: u32 = 0xa0;
/** Octets that one octet may become. */
const SAID_MOST: u32 = 6;
/** Longest text in an event. */
const MEMBER_MAX: u32 = 1000;

/** Tells event number `event` of the declaration, with the members of a JSON object that were written since `from`. */
export function tell(event: u32, from: usize): void {
  if (Answer.events == <u32>A.EVENTS_MAX) return;
  const at = EVENTS + <usize>Answer.events * A.PLUGIN_EVENT_SIZE;
  store<u32>(at, event, A.EVENT_NUMBER);
  store<u32>(at, textSince(from), A.EVENT_MEMBERS);
  Answer.events++;
}

/** Writes a member of a JSON object whose value is the UTF-8 at `at`, after a comma where something was written since `from`. An octet that begins no character becomes U+FFFD; it ends before the character that goes past 1000 octets. */
export function sayMember(from: usize, name: string, at: usize, octets: u32): void {
  const end = min<u32>(octets, MEMBER_MAX);
  if (!hasRoom(name.length + SAID_MOST * (end + 1))) return;
  sayKey(from, name);
  sayOctet(QUOTE);
  let i: u32 = 0;
  while (i < end) {
    i += sayPlain(at + i, end - i, true);
    if (i == end) break;
    const octet: u32 = load<u8>(at + i);
    const length: u32 = octet < 0x80 ? 1 : characterOctets(at + i, octets - i);
    // Half a character at the end is left out.
    if (length > end - i) break;
    sayOdd(at + i, octet, length);
    i += max<u32>(length, 1);
  }
  sayOctet(QUOTE);
}

/** Writes a character of `length` octets, 0 where it is none, that does not stand for itself in JSON, or is not ASCII. */
function sayOdd(at: usize, first: u32, length: u32): void {
  if (first == QUOTE || first == BACKSLASH) {
    sayOctet(BACKSLASH);
    sayOctet(first);
  } else if (first < 0x80) sayEscape(first);
  else if (length == 0) sayReplacement();
  else if (first == C1_FIRST && load<u8>(at, 1) < C1_END) sayEscape(load<u8>(at, 1));
  else sayRaw(at, length);
}

function sayEscape(code: u32): void {
  say('\\u');
  sayHex(code, 4);
}

/** Writes a member whose value is a number. */
export function sayMemberNumber(from: usize, name: string, value: u64): void {
  sayKey(from, name);
  sayNumber(value);
}

function sayKey(from: usize, name: string): void {
  if (Answer.end != from) sayOctet(COMMA);
  sayOctet(QUOTE);
  say(name);
  say('":');
}
