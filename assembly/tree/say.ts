// Labels, made piece by piece: `label(node)`, then what it says, then `done()`. ASCII literals only.

import { writeAddress } from '../program/address';
import { writeDateOfSecond } from '../program/date';
import { writeU64 } from '../program/decimal';
import { writeHex } from '../program/hex';
import { copyText, writeAscii } from '../program/literal';
import { writeOctets } from '../program/octets';
import { writePadded } from '../program/time';
import { F_TEXT } from '../shared/fields/common';
import { LABEL_MAX, NODE_COUNT, NODE_DEPTH, NODE_FIELD, NODE_LABEL, NODE_LABEL_OCTETS, NODE_VALUE, VOCABULARY_ZONES } from '../shared/tree';
import { Tree } from './tree';
import { Vocabulary } from './vocabulary';

const IPV4: u32 = 4;
const IPV6: u32 = 6;
const ETHER: u32 = 6;
const COLON: u8 = 0x3a;
const ZERO: u32 = 0x30;
const SPACE: u32 = 0x20;

let node: usize = 0;
let start: usize = 0;
/** Nobody will read the label at hand: nothing is said. */
let quiet: bool = false;

/** Begins the label of `item`. */
export function label(item: usize): void {
  tell(item);
  quiet = !Tree.labels && load<u16>(item, NODE_FIELD) != F_TEXT && load<u8>(item, NODE_DEPTH) != 0;
}

/** Begins a text of `item` that every shape shows: the end is `done`, or `doneValue` where it is the value. */
export function tell(item: usize): void {
  node = item;
  start = Tree.text;
  quiet = false;
}

/** Goes on with a label that was done: what it says is kept. */
export function resume(item: usize): void {
  label(item);
  if (quiet) return;
  const octets = load<u32>(item, NODE_LABEL_OCTETS);
  Tree.text = copyText(start, load<u32>(item, NODE_LABEL), octets);
}

/** Ends the label; what is beyond Wireshark's length is cut, not within a character. */
export function done(): void {
  if (quiet) return;
  let octets = <u32>(Tree.text - start);
  if (octets > <u32>LABEL_MAX) {
    octets = <u32>LABEL_MAX;
    while (octets > 0 && (load<u8>(start + octets) & 0xc0) == 0x80) octets--;
  }
  store<u32>(node, <u32>start, NODE_LABEL);
  store<u32>(node, octets, NODE_LABEL_OCTETS);
  Tree.text = start + octets;
  if (Tree.text > Tree.textLimit) Tree.text = Tree.textLimit;
}

/** Ends a text that is the value of the node, not its label. */
export function doneValue(): void {
  if (Tree.text > Tree.textLimit) Tree.text = Tree.textLimit;
  store<u32>(node, <u32>start, NODE_VALUE);
  store<u32>(node, <u32>(Tree.text - start), NODE_COUNT);
}

/** A literal, ASCII. */
export function say(text: string): void {
  if (quiet) return;
  Tree.text = writeAscii(Tree.text, text);
}

export function sayOctet(octet: u32): void {
  if (quiet) return;
  store<u8>(Tree.text, <u8>octet);
  Tree.text += 1;
}

/** A number as C's `%0*d` has it. */
export function sayPadded(value: i32, width: u32): void {
  if (quiet) return;
  Tree.text = writePadded(Tree.text, value, width);
}

export function sayNumber(value: u64): void {
  if (quiet) return;
  Tree.text = writeU64(Tree.text, value);
}

/** `digits` lower-case hexadecimal digits, nothing before them. */
export function sayHex(value: u64, digits: u32): void {
  if (quiet) return;
  Tree.text = writeHex(Tree.text, value, digits);
}

/** The low `bits` bits of `value` as digits, a space between fours counted from the right. */
export function sayBits(value: u32, bits: i32): void {
  if (quiet) return;
  for (let bit = bits - 1; bit >= 0; bit--) {
    sayOctet(ZERO + ((value >> bit) & 1));
    if ((bit & 3) == 0 && bit != 0) sayOctet(SPACE);
  }
}

/** `digits` hexadecimal digits in upper case. */
export function sayUpperHex(value: u64, digits: u32): void {
  if (quiet) return;
  Tree.text = writeHex(Tree.text, value, digits, true);
}

/** A number of thousandths with three decimals. */
export function sayThousandths(value: i64): void {
  const size = <u64>(value < 0 ? -value : value);
  if (value < 0) say('-');
  sayNumber(size / 1000);
  say('.');
  const rest = size % 1000;
  sayNumber(rest / 100);
  sayNumber((rest / 10) % 10);
  sayNumber(rest % 10);
}

/** The second `seconds` since 1970 as a date in the zone of the reader. */
export function sayDay(seconds: u32): void {
  if (quiet) return;
  Tree.text = writeDateOfSecond(Tree.text, seconds, Vocabulary.at, Vocabulary.at + load<u32>(Vocabulary.at, VOCABULARY_ZONES));
}

export function sayIpv4(at: usize): void {
  if (quiet) return;
  Tree.text = writeAddress(Tree.text, at, IPV4);
}

export function sayIpv6(at: usize): void {
  if (quiet) return;
  Tree.text = writeAddress(Tree.text, at, IPV6);
}

export function sayEther(at: usize): void {
  if (quiet) return;
  Tree.text = writeOctets(Tree.text, usize.MAX_VALUE, at, ETHER, COLON);
}

/** Octets with colons between them, as many as a label may have. */
export function sayOctets(at: usize, octets: u32): void {
  if (quiet) return;
  Tree.text = writeOctets(Tree.text, usize.MAX_VALUE, at, min(octets, <u32>LABEL_MAX), COLON);
}

/** `n byte` or `n bytes`. */
export function sayBytes(count: u64): void {
  sayNumber(count);
  say(count == 1 ? ' byte' : ' bytes');
}

/** Text of the program's own: `octets` from `from` on, at most what a label may have. */
export function sayText(from: usize, octets: u32): void {
  if (quiet) return;
  Tree.text = copyText(Tree.text, from, min(octets, <u32>LABEL_MAX + 1));
}
