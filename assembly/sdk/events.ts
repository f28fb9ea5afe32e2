// Events, and the members of the JSON objects that they carry.

import * as A from '../shared/abi';
import { Answer, EVENTS } from './answer';
import { textSince } from './columns';
import { hasRoom, say, sayHex, sayNumber, sayOctet, sayPlain, sayReplacement } from './texts';

const COMMA: u32 = 0x2c;
const QUOTE: u32 = 0x22;
const BACKSLASH: u32 = 0x5c;
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

/** Writes a member of a JSON object whose value is the octets at `at`, after a comma where something was written since `from`. Octets beyond ASCII become U+FFFD, and it is cut after 1000. */
export function sayMember(from: usize, name: string, at: usize, octets: u32): void {
  const end = min<u32>(octets, MEMBER_MAX);
  if (!hasRoom(name.length + SAID_MOST * (end + 1))) return;
  sayKey(from, name);
  sayOctet(QUOTE);
  for (let i = sayPlain(at, end, true); i < end; i += 1 + sayPlain(at + i + 1, end - i - 1, true)) {
    const octet: u32 = load<u8>(at + i);
    if (octet == QUOTE || octet == BACKSLASH) {
      sayOctet(BACKSLASH);
      sayOctet(octet);
    } else if (octet < 0x80) {
      say('\\u');
      sayHex(octet, 4);
    } else sayReplacement();
  }
  sayOctet(QUOTE);
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
