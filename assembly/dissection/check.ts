// Believes nothing that a plugin answers: every number is checked against what it speaks of before anything reads it.

import * as A from '../shared/abi';
import { TEXT_BITS, TEXT_MASK } from '../shared/abi';
import {
  GROUP_ASSUMPTION,
  GROUP_CHECKSUM,
  KIND_BYTES,
  KIND_ETHER,
  KIND_IPV4,
  KIND_IPV6,
  KIND_NONE,
  KIND_STRING,
  LABEL_MAX,
  SEVERITY_CHAT,
  SEVERITY_ERROR,
} from '../shared/tree';
import { isMembers } from './json';
import { pluginAt } from './plugins';

/** Kinds whose value are octets, a bit for each; those that say how many; of the others how many there are, by kind. */
const COUNTED_KINDS: u32 = (1 << KIND_BYTES) | (1 << KIND_STRING);
const OCTETS_KINDS: u32 = COUNTED_KINDS | (1 << KIND_ETHER) | (1 << KIND_IPV4) | (1 << KIND_IPV6);
const WIDTHS: usize = memory.data<u8>([0, 0, 0, 0, 0, 0, 6, 4, 16]);
if (KIND_ETHER != 6 || KIND_IPV4 != 7 || KIND_IPV6 != 8) ERROR('layout drift: WIDTHS');
const SPACE: u32 = 0x20;
const DELETE: u32 = 0x7f;
/** A bit behind those of 16 octets. */
const LANES: u32 = 1 << 16;
const SEVERITY_MASK: u32 = 0x00f00000;

/** Size of the ANSWER that is checked. */
let size: u32 = 0;
/** Behind its head it has nothing but printable ASCII up to here: where texts come first, they need no other look. */
let plain: u32 = 0;

/** What is wrong with the ANSWER of `octets` octets at `answer` about a piece of `piece` octets: LIE_*. */
export function lieIn(answer: usize, octets: u32, piece: u32, plugin: u32): u32 {
  size = octets;
  if (octets < <u32>A.ANSWER_SIZE || load<u32>(answer) != octets) return A.LIE_SIZE;
  plain = plainEnd(answer, octets);
  const status = load<u32>(answer, A.ANSWER_STATUS);
  if (status > <u32>A.STATUS_MORE) return A.LIE_STATUS;
  const consumed = load<u32>(answer, A.ANSWER_CONSUMED);
  if (consumed > piece || (status == A.STATUS_DONE && consumed == 0)) return A.LIE_CONSUMED;
  if (status == A.STATUS_MORE && consumed >= piece && piece != 0) return A.LIE_CONSUMED;
  const more = load<u32>(answer, A.ANSWER_MORE);
  if (status == A.STATUS_MORE && more != A.MORE_ALL && more > <u32>A.PDU_MAX) return A.LIE_CONSUMED;
  const inner = load<u32>(answer, A.ANSWER_FLAGS) & A.TAKES_FROM_PIECE ? piece : size;
  if (!within(load<u32>(answer, A.ANSWER_INNER_AT), load<u32>(answer, A.ANSWER_INNER_OCTETS), inner)) return A.LIE_INNER;
  if (!isLine(answer, load<u32>(answer, A.ANSWER_PROTOCOL)) || !isLine(answer, load<u32>(answer, A.ANSWER_INFO))) return A.LIE_TEXT;
  if (!eventsHold(answer, load<u32>(pluginAt(plugin), A.PLUGIN_EVENT_COUNT))) return A.LIE_EVENTS;
  return itemsLie(answer, piece, plugin);
}

/** Where the first octet lies, behind the head, that is no printable ASCII. */
function plainEnd(answer: usize, octets: u32): u32 {
  for (let at: u32 = A.ANSWER_SIZE; at < octets; at += 16) {
    const odd = oddOctets(answer + at);
    if (odd) return min(octets, at + ctz(odd));
  }
  return octets;
}

/** A bit for each of the 16 octets at `at` that is no printable ASCII. */
function oddOctets(at: usize): u32 {
  const sixteen = v128.load(at);
  return i8x16.bitmask(v128.or(i8x16.lt_s(sixteen, i8x16.splat(<i8>SPACE)), i8x16.eq(sixteen, i8x16.splat(<i8>DELETE))));
}

function within(at: u32, octets: u32, limit: u32): bool {
  return at <= limit && octets <= limit - at;
}

/** Are there `count` records of `stride` at `at`, behind the header and aligned? */
function holds(at: u32, count: u32, stride: u32, most: u32): bool {
  if (count == 0) return true;
  return count <= most && (at & 7) == 0 && at >= <u32>A.ANSWER_SIZE && within(at, count * stride, size);
}

function itemsLie(answer: usize, piece: u32, plugin: u32): u32 {
  const at = load<u32>(answer, A.ANSWER_ITEMS);
  const count = load<u32>(answer, A.ANSWER_ITEM_COUNT);
  if (!holds(at, count, A.ITEM_SIZE, A.ITEMS_MAX)) return A.LIE_ITEMS;
  const fields = load<u32>(pluginAt(plugin), A.PLUGIN_FIELDS);
  const kinds: usize = load<u32>(pluginAt(plugin), A.PLUGIN_KINDS);
  let depth: u32 = 0;
  let item = answer + at;
  const end = item + <usize>count * A.ITEM_SIZE;
  for (; item < end; item += A.ITEM_SIZE) {
    const own: u32 = load<u8>(item, A.ITEM_DEPTH);
    if (own > depth || own > <u32>A.DEPTH_MAX) return A.LIE_DEPTH;
    depth = own + 1;
    if (!within(load<u32>(item, A.ITEM_OFFSET), load<u32>(item, A.ITEM_OCTETS), piece)) return A.LIE_OCTETS;
    const label = load<u32>(item, A.ITEM_LABEL);
    if (label != 0 && !isPlain(label, LABEL_MAX) && ((label & TEXT_MASK) > <u32>LABEL_MAX || !isLine(answer, label))) return A.LIE_TEXT;
    const field: u32 = load<u16>(item, A.ITEM_FIELD);
    const flags: u32 = load<u8>(item, A.ITEM_FLAGS);
    if (field == A.FIELD_TEXT) {
      if (own == 0 || label == 0) return A.LIE_FIELD;
      continue;
    }
    if (field >= fields) return A.LIE_FIELD;
    const kind: u32 = load<u8>(kinds + field);
    if (flags & A.ITEM_EXPERT) {
      if (own == 0 || label == 0 || kind != KIND_NONE || !isExpert(load<u64>(item, A.ITEM_VALUE))) return A.LIE_VALUE;
    } else if (!valueHolds(item, kind, flags & A.ITEM_HERE ? size : piece)) return A.LIE_VALUE;
  }
  return A.LIE_NONE;
}

/** A severity and a group, and nothing besides. */
function isExpert(value: u64): bool {
  const severity = (<u32>value) & SEVERITY_MASK;
  const group = (<u32>value) & ~SEVERITY_MASK;
  return (
    value >> 32 == 0 &&
    severity >= <u32>SEVERITY_CHAT &&
    severity <= <u32>SEVERITY_ERROR &&
    group >= <u32>GROUP_CHECKSUM &&
    group <= <u32>GROUP_ASSUMPTION
  );
}

/** Do the octets lie where they are said to, as many as their kind takes? */
function valueHolds(item: usize, kind: u32, limit: u32): bool {
  if (!((OCTETS_KINDS >> kind) & 1)) return true;
  const octets: u32 = (COUNTED_KINDS >> kind) & 1 ? load<u32>(item, A.ITEM_COUNT) : load<u8>(WIDTHS + kind);
  return within(load<u32>(item, A.ITEM_VALUE), octets, limit);
}

function eventsHold(answer: usize, declared: u32): bool {
  const at = load<u32>(answer, A.ANSWER_EVENTS);
  const count = load<u32>(answer, A.ANSWER_EVENT_COUNT);
  if (!holds(at, count, A.PLUGIN_EVENT_SIZE, A.EVENTS_MAX)) return false;
  for (let i: u32 = 0; i < count; i++) {
    const event = answer + at + <usize>i * A.PLUGIN_EVENT_SIZE;
    const members = load<u32>(event, A.EVENT_MEMBERS);
    if (load<u32>(event, A.EVENT_NUMBER) >= declared || !isLine(answer, members)) return false;
    if (!isMembers(answer + (members >> TEXT_BITS), members & TEXT_MASK)) return false;
  }
  return true;
}

/** Does the text lie where there is nothing but printable ASCII, and has it `most` octets at the most? */
function isPlain(text: u32, most: u32): bool {
  const from = text >> TEXT_BITS;
  const octets = text & TEXT_MASK;
  return from >= <u32>A.ANSWER_SIZE && from + octets <= plain && octets <= most;
}

/** Is the text (offset << TEXT_BITS | octets) there, UTF-8, and without control characters? 0 is no text. */
function isLine(answer: usize, text: u32): bool {
  if (text == 0) return true;
  const octets = text & TEXT_MASK;
  if (!within(text >> TEXT_BITS, octets, size)) return false;
  if (isPlain(text, TEXT_MASK)) return true;
  let at = answer + (text >> TEXT_BITS);
  const end = at + octets;
  // Most are ASCII: what is not, or may not be there, is looked at by itself. Octets behind the text lie in the answers' room.
  while (at < end) {
    const odd = oddOctets(at) | LANES;
    at += ctz(odd);
    if (!(odd & (LANES - 1))) continue;
    if (at >= end) return true;
    const first: u32 = load<u8>(at);
    if (first < SPACE || first == DELETE) return false;
    const length = first < 0x80 ? 1 : sequenceLength(at, end, first);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

/** Octets of the character at `at` (RFC 3629 §4); 0 when it is none, or a control character of C1. */
function sequenceLength(at: usize, end: usize, first: u32): u32 {
  const length: u32 = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + length > end) return 0;
  const second: u32 = load<u8>(at, 1);
  if (first == 0xc2 && second < 0xa0) return 0;
  if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f)) return 0;
  if ((first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f)) return 0;
  for (let i: u32 = 1; i < length; i++) if (((<u32>load<u8>(at + i)) & 0xc0) != 0x80) return 0;
  return length;
}
