// The call at hand and the answer to it: pieces and items.

import * as A from '../shared/abi';

const ITEMS_ROOM: usize = 8192 * 24;
const ITEMS: usize = memory.data(8192 * 24, 8);
if (<usize>(A.ITEMS_MAX * A.ITEM_SIZE) != ITEMS_ROOM) ERROR('layout drift: ITEMS');
/** → events that are told of. */
export const EVENTS: usize = memory.data(64 * 16, 8);
if (A.EVENTS_MAX * A.PLUGIN_EVENT_SIZE != 1024) ERROR('layout drift: EVENTS');
/** Octets of it that texts may take, and where it lies. */
export const ANSWER_ROOM: usize = 786432;
export const ANSWER: usize = memory.data(1048576, 8);
/** Longest label. */
const LABEL_MAX: u32 = 239;

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
  /** Events that were told of. */
  static events: u32 = 0;
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
  Answer.events = 0;
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
  Answer.events = 0;
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
  Answer.events = 0;
  return finish(A.STATUS_MORE, 0, octets);
}

function finish(status: u32, consumed: u32, wanted: u32): usize {
  const items = (Answer.end + 7) & ~7;
  const octets = <usize>Answer.items * A.ITEM_SIZE;
  if (octets != 0) memory.copy(items, ITEMS, octets);
  const events = items + octets;
  const told = <usize>Answer.events * A.PLUGIN_EVENT_SIZE;
  if (told != 0) memory.copy(events, EVENTS, told);
  store<u32>(ANSWER, <u32>(events + told - ANSWER), A.ANSWER_SIZE_AT);
  store<u32>(ANSWER, <u32>(events - ANSWER), A.ANSWER_EVENTS);
  store<u32>(ANSWER, Answer.events, A.ANSWER_EVENT_COUNT);
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
