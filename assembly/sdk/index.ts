// What the author of a plugin imports: `import { … } from 'handshark/assembly/sdk'`. host/plugin/ABI.md says what happens beneath.
//
// A plugin declares itself with `declare`, reads the piece at hand through `Piece`, and answers with items that it adds in the
// order they are shown in. Nothing here allocates for a call: the input and the answer lie in memory of their own, used again for each.
// A plugin had better not either (strings that are put together, arrays): the stub runtime never takes anything back.

import * as A from '../shared/abi';

export {
  CALL_ALONE,
  CALL_END,
  CALL_FIRST,
  CALL_GAP,
  CALL_GUESS,
  CALL_INNER,
  CALL_REVERSE,
  FIELD_TEXT,
  MORE_ALL,
  MORE_SEGMENT,
} from '../shared/abi';
export {
  GROUP_CHECKSUM,
  GROUP_MALFORMED,
  GROUP_PROTOCOL,
  GROUP_RESPONSE,
  GROUP_SEQUENCE,
  GROUP_UNDECODED,
  SEVERITY_CHAT,
  SEVERITY_ERROR,
  SEVERITY_NOTE,
  SEVERITY_WARNING,
} from '../shared/tree';

const ITEMS_ROOM: usize = 8192 * 24;
const ITEMS: usize = memory.data(8192 * 24, 8);
if (<usize>(A.ITEMS_MAX * A.ITEM_SIZE) != ITEMS_ROOM) ERROR('layout drift: ITEMS');
const ANSWER_ROOM: usize = 786432;
const ANSWER: usize = memory.data(1048576, 8);
/** Longest label. */
const LABEL_MAX: u32 = 239;
const ZERO: u8 = 0x30;
const DOT: u8 = 0x2e;
const SPACE: u8 = 0x20;
const DELETE: u8 = 0x7f;
const REPLACEMENT: u32 = 0xbdbfef;

/** The piece that is to be dissected. */
export class Piece {
  /** → its octets, and how many. */
  static at: usize = 0;
  static octets: u32 = 0;
  /** CALL_*. */
  static flags: u32 = 0;
  static flow: u32 = 0;
  static frame: u32 = 0;
  static time: i64 = 0;
  static source: u32 = 0;
  static destination: u32 = 0;
  /** → what the plugin keeps of the conversation. */
  static state: usize = 0;
  /** Octets before the capture cut it. */
  static wire: u32 = 0;
}

/** The answer that is being made. */
export class Answer {
  static items: u32 = 0;
  /** One past the last text. */
  static end: usize = ANSWER + A.ANSWER_SIZE;
  /** How deep the next item lies. */
  static depth: u32 = 0;
  /** Octets of the state that are kept; 0 = all. */
  static kept: u32 = 0;
  /** Where the octets that are dissected lie in the answer; 0 = in the piece. */
  static shift: u32 = 0;
}

let input: usize = 0;
let inputOctets: usize = 0;
/** Octets of the state that the last call may have left there. */
let left: u32 = 0;
/** → the piece, while something else is dissected. */
let home: usize = 0;

/** Says that this is version 1 of the interface. */
export function handshark_abi_1(): void {}

/** → room for a call of `octets` octets. */
export function handshark_input(octets: usize): usize {
  if (octets > inputOctets) {
    // From the heap, which grows over memory that is taken in any other way.
    input = heap.alloc(octets);
    inputOctets = octets;
    left = 0;
  }
  return input;
}

/** Encodes the lines of a declaration, for `handshark_declare` to return. */
export function declare(text: string): usize {
  const at = handshark_input(<usize>text.length * 3 + 4);
  let end = at + 4;
  for (let i = 0; i < text.length; i++) end = writeCharacter(end, <u32>text.charCodeAt(i));
  store<u32>(at, <u32>(end - at - 4));
  return at;
}

function writeCharacter(out: usize, code: u32): usize {
  if (code < 0x80) {
    store<u8>(out, <u8>code);
    return out + 1;
  }
  if (code < 0x800) {
    store<u8>(out, <u8>(0xc0 | (code >> 6)));
    store<u8>(out, <u8>(0x80 | (code & 0x3f)), 1);
    return out + 2;
  }
  store<u8>(out, <u8>(0xe0 | (code >> 12)));
  store<u8>(out, <u8>(0x80 | ((code >> 6) & 0x3f)), 1);
  store<u8>(out, <u8>(0x80 | (code & 0x3f)), 2);
  return out + 3;
}

/** Reads the call at `call`, and begins an empty answer. */
export function begin(call: usize): void {
  const state = load<u32>(call, A.CALL_STATE);
  Piece.octets = load<u32>(call, A.CALL_OCTETS);
  Piece.flags = load<u32>(call, A.CALL_FLAGS);
  Piece.flow = load<u32>(call, A.CALL_FLOW);
  Piece.frame = load<u32>(call, A.CALL_FRAME);
  Piece.time = load<i64>(call, A.CALL_TIME);
  Piece.source = load<u16>(call, A.CALL_SOURCE);
  Piece.destination = load<u16>(call, A.CALL_DESTINATION);
  Piece.wire = load<u32>(call, A.CALL_WIRE);
  Piece.state = call + A.CALL_SIZE;
  Piece.at = Piece.state + state;
  Answer.items = 0;
  Answer.end = ANSWER + A.ANSWER_SIZE;
  Answer.depth = 0;
  Answer.kept = 0;
  Answer.shift = 0;
  memory.fill(ANSWER, 0, A.ANSWER_SIZE);
  const kept = load<u32>(call, A.CALL_KEPT);
  if (left > kept) memory.fill(Piece.state + kept, 0, left - kept);
  left = state;
}

/** Only the first `octets` octets of the state, 1 or more, are to be kept; nothing behind them was written. */
export function keep(octets: u32): void {
  Answer.kept = octets;
}

/** These octets are not this protocol's. */
export function notMine(): usize {
  Answer.items = 0;
  Answer.end = ANSWER + A.ANSWER_SIZE;
  memory.fill(ANSWER, 0, A.ANSWER_SIZE);
  return finish(A.STATUS_NOT_MINE, 0, 0);
}

/** The first `octets` of the piece are a PDU, which the items tell of. */
export function done(octets: u32): usize {
  return finish(A.STATUS_DONE, octets, 0);
}

/** The piece begins a PDU that needs `octets` more, MORE_SEGMENT or MORE_ALL. */
export function more(octets: u32): usize {
  Answer.items = 0;
  return finish(A.STATUS_MORE, 0, octets);
}

function finish(status: u32, consumed: u32, wanted: u32): usize {
  const items = (Answer.end + 7) & ~7;
  const octets = <usize>Answer.items * A.ITEM_SIZE;
  memory.copy(items, ITEMS, octets);
  store<u32>(ANSWER, <u32>(items + octets - ANSWER), A.ANSWER_SIZE_AT);
  store<u32>(ANSWER, status, A.ANSWER_STATUS);
  store<u32>(ANSWER, consumed, A.ANSWER_CONSUMED);
  store<u32>(ANSWER, wanted, A.ANSWER_MORE);
  store<u32>(ANSWER, <u32>(items - ANSWER), A.ANSWER_ITEMS);
  store<u32>(ANSWER, Answer.items, A.ANSWER_ITEM_COUNT);
  store<u32>(ANSWER, Answer.kept, A.ANSWER_KEPT);
  if (Answer.kept != 0) left = Answer.kept;
  return ANSWER;
}

// ---- Items

/** Adds field `field` for `octets` octets at `offset` of the piece, with a number. → the ITEM; the last one again when there is no room. */
export function add(field: u32, offset: u32, octets: u32, value: u64): usize {
  if (Answer.items < <u32>A.ITEMS_MAX) Answer.items++;
  const item = ITEMS + <usize>(Answer.items - 1) * A.ITEM_SIZE;
  store<u16>(item, <u16>field, A.ITEM_FIELD);
  store<u8>(item, <u8>Answer.depth, A.ITEM_DEPTH);
  const isThere = Answer.shift == 0;
  store<u8>(item, isThere ? 0 : A.ITEM_NOWHERE, A.ITEM_FLAGS);
  store<u32>(item, isThere ? offset : 0, A.ITEM_OFFSET);
  store<u32>(item, isThere ? octets : 0, A.ITEM_OCTETS);
  store<u32>(item, 0, A.ITEM_LABEL);
  store<u64>(item, value, A.ITEM_VALUE);
  return item;
}

/** Adds a field whose value is the octets that it stands for. */
export function addOctets(field: u32, offset: u32, octets: u32): usize {
  return addPart(field, offset, octets, offset, octets);
}

/** Adds a field for `octets` at `offset`, with the `count` octets at `from` of the piece as its value. */
export function addPart(field: u32, offset: u32, octets: u32, from: u32, count: u32): usize {
  const item = add(field, offset, octets, (<u64>(from + Answer.shift)) | ((<u64>count) << 32));
  return Answer.shift ? flag(item, A.ITEM_HERE) : item;
}

/** Adds a field whose value is the text that was written since `from` (`mark()`). */
export function addText(field: u32, offset: u32, octets: u32, from: usize): usize {
  return hold(add(field, offset, octets, 0), from);
}

/** Gives an item the text since `from` as its value. */
export function hold(item: usize, from: usize): usize {
  store<u64>(item, (<u64>(from - ANSWER)) | ((<u64>(Answer.end - from)) << 32), A.ITEM_VALUE);
  return flag(item, A.ITEM_HERE);
}

/** Adds a line that is only its label, which is what was written since `from`. */
export function addLine(offset: u32, octets: u32, from: usize): usize {
  return label(add(A.FIELD_TEXT, offset, octets, 0), from);
}

/** Gives an item the text since `from` as its label, cut where Wireshark cuts. */
export function label(item: usize, from: usize): usize {
  let octets = <u32>(Answer.end - from);
  if (octets > LABEL_MAX) {
    octets = LABEL_MAX;
    while (octets > 0 && ((<u32>load<u8>(from + octets)) & 0xc0) == 0x80) octets--;
  }
  store<u32>(item, ((<u32>(from - ANSWER)) << A.TEXT_BITS) | octets, A.ITEM_LABEL);
  return item;
}

/** Adds expert information about the item before; the message is what was written since `from`. */
export function addExpert(field: u32, severity: u32, group: u32, from: usize): void {
  Answer.depth++;
  label(flag(add(field, 0, 0, severity | group), A.ITEM_EXPERT), from);
  Answer.depth--;
}

/** What follows lies within the item added last. */
export function open(): void {
  Answer.depth++;
}

export function close(): void {
  Answer.depth--;
}

export function flag(item: usize, bits: u32): usize {
  store<u8>(item, load<u8>(item, A.ITEM_FLAGS) | (<u8>bits), A.ITEM_FLAGS);
  return item;
}

/** It was worked out, not read. */
export function generated(item: usize): usize {
  return flag(item, A.ITEM_GENERATED);
}

export function hidden(item: usize): usize {
  return flag(item, A.ITEM_HIDDEN);
}

/** How many octets an item stands for, where that was not known when it was added. */
export function stretch(item: usize, octets: u32): void {
  store<u32>(item, octets, A.ITEM_OCTETS);
}

/** From here on offsets count from `text`, octets that were written into the answer, and items stand for nothing in the piece: until `dissectPiece`. */
export function dissectText(text: usize): void {
  home = Piece.at;
  Piece.at = text;
  Answer.shift = <u32>(text - ANSWER);
}

export function dissectPiece(): void {
  Piece.at = home;
  Answer.shift = 0;
}

// ---- Columns, events, other plugins

/** The Protocol column is what was written since `from`. */
export function protocolColumn(from: usize): void {
  store<u32>(ANSWER, textSince(from), A.ANSWER_PROTOCOL);
}

/** Info is what was written since `from`; `alone`: what it said of earlier PDUs in the frame goes. */
export function infoColumn(from: usize, alone: bool = false): void {
  store<u32>(ANSWER, textSince(from), A.ANSWER_INFO);
  if (alone) takes(A.TAKES_COLUMN);
}

/** The length of this PDU is shown with the segment (tcp.pdu.size). */
export function showSize(): void {
  takes(A.TAKES_SIZE);
}

function textSince(from: usize): u32 {
  return ((<u32>(from - ANSWER)) << A.TEXT_BITS) | min(<u32>(Answer.end - from), <u32>A.TEXT_MASK);
}

function takes(bits: u32): void {
  store<u32>(ANSWER, load<u32>(ANSWER, A.ANSWER_FLAGS) | bits, A.ANSWER_FLAGS);
}

/** Hands `octets` octets at `offset` of the piece to whoever has `key` in the inner table of that index. */
export function handOn(table: u32, key: u32, offset: u32, octets: u32): void {
  store<u32>(ANSWER, table, A.ANSWER_INNER_TABLE);
  store<u32>(ANSWER, key, A.ANSWER_INNER_KEY);
  store<u32>(ANSWER, offset, A.ANSWER_INNER_AT);
  store<u32>(ANSWER, octets, A.ANSWER_INNER_OCTETS);
  takes(A.TAKES_FROM_PIECE);
}

/** Hands what was written since `from` to whoever has `key` in the inner table of that index. */
export function handOnText(table: u32, key: u32, from: usize, octets: u32): void {
  handOn(table, key, <u32>(from - ANSWER), octets);
  store<u32>(ANSWER, load<u32>(ANSWER, A.ANSWER_FLAGS) & ~A.TAKES_FROM_PIECE, A.ANSWER_FLAGS);
}

/** From the next octet on the conversation belongs to whoever has `key` in the inner table of that index. */
export function handOver(table: u32, key: u32): void {
  store<u32>(ANSWER, table, A.ANSWER_INNER_TABLE);
  store<u32>(ANSWER, key, A.ANSWER_INNER_KEY);
  takes(A.TAKES_OVER);
}

// ---- Texts

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
    else {
      store<u32>(Answer.end, REPLACEMENT);
      Answer.end += 3;
    }
  }
}

// ---- Numbers

/** The octet at `offset` of the piece; the caller has seen that it is there, as for the next ones. */
export function u8At(offset: u32): u32 {
  return load<u8>(Piece.at + offset);
}

/** In network byte order. */
export function u16At(offset: u32): u32 {
  return bswap<u16>(load<u16>(Piece.at + offset));
}

export function u24At(offset: u32): u32 {
  return (u16At(offset) << 8) | u8At(offset + 2);
}

export function u32At(offset: u32): u32 {
  return bswap<u32>(load<u32>(Piece.at + offset));
}

export function u64At(offset: u32): u64 {
  return bswap<u64>(load<u64>(Piece.at + offset));
}
