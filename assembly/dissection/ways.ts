// What plugins left unfinished in each direction of a conversation: the beginning of a PDU that waits for the rest.

import { take } from '../arena';
import { givePiece, takePiece } from '../flow/reassembly/pool';
import { release, Side, SIDE_SIZE, takeDue } from '../flow/reassembly/side';
import { PDU_MAX, PLUGIN_NONE } from '../shared/abi';
import { FRAME_DST, FRAME_PORTS, FRAME_SRC, FRAME_STREAM } from '../shared/layout';

/**
 * WAY, 72 octets: one direction. Its SIDE says which sequence number comes next, and keeps segments that came ahead of it.
 * ```
 *  0 side SIDE     32 buffer u32 → octets of the PDU, 0 = none waits   36 capacity u32   40 filled u32
 * 44 wanted u32 octets of the whole, 0 = at least a segment more, MORE_ALL   48 pieces u32 → CONTRIBUTION   52 room u32   56 count u32
 * 60 known u32: the SIDE's next number means something   64 ends u32: its FIN was seen   68 end u32 number of that
 * ```
 */
export const WAY_BUFFER = 32;
export const WAY_CAPACITY = 36;
export const WAY_FILLED = 40;
export const WAY_WANTED = 44;
export const WAY_PIECES = 48;
export const WAY_ROOM = 52;
export const WAY_COUNT = 56;
export const WAY_KNOWN = 60;
export const WAY_ENDS = 64;
export const WAY_END = 68;
export const WAY_SIZE: u32 = 72;

/** CONTRIBUTION, 8 octets: 0 frame u32   4 octets u32 of the PDU that came with it. */
export const CONTRIBUTION_FRAME = 0;
export const CONTRIBUTION_OCTETS = 4;
export const CONTRIBUTION_SIZE: u32 = 8;

/** DIALOG: 0 first source address 16, 16 its ports u32, 20 plugin u32, 24 states u32 → STATE, 28 pad, 32 WAY of the first end, then of the second. */
const DIALOG_PORTS = 16;
export const DIALOG_PLUGIN = 20;
export const DIALOG_STATES = 24;
const DIALOG_WAYS = 32;
const DIALOG_SIZE: u32 = 32 + 2 * 72;

/** Streams of a page, and pages: more streams than that are not dissected. */
const PAGE: u32 = 4096;
const PAGES: u32 = 4096;
const SMALLEST: u32 = 4096;
let pages: usize = 0;

/** → the DIALOG of the frame's conversation; 0 when there is no room for it. */
export function dialogOf(record: usize): usize {
  const stream = load<u32>(record, FRAME_STREAM);
  if (stream / PAGE >= PAGES) return 0;
  if (!pages) pages = take(PAGES * 4, 8);
  if (!pages) return 0;
  const slot = pages + ((<usize>(stream / PAGE)) << 2);
  if (!load<u32>(slot)) store<u32>(slot, <u32>take(PAGE * 4, 8));
  const page: usize = load<u32>(slot);
  if (!page) return 0;
  const entry = page + ((<usize>(stream % PAGE)) << 2);
  const known: usize = load<u32>(entry);
  if (known) return known;
  const dialog = take(DIALOG_SIZE, 8);
  if (!dialog) return 0;
  store<u32>(entry, <u32>dialog);
  v128.store(dialog, v128.load(record, FRAME_SRC));
  store<u32>(dialog, load<u32>(record, FRAME_PORTS), DIALOG_PORTS);
  store<u32>(dialog, PLUGIN_NONE, DIALOG_PLUGIN);
  return dialog;
}

/** Did the end that was seen second send the frame? */
export function isReverse(dialog: usize, record: usize): bool {
  const differs = v128.xor(v128.load(record, FRAME_SRC), v128.load(dialog));
  if (v128.any_true(differs)) return true;
  if (load<u32>(record, FRAME_PORTS) == load<u32>(dialog, DIALOG_PORTS)) return false;
  // Both ends have one address: its port tells them apart.
  return !v128.any_true(v128.xor(v128.load(record, FRAME_DST), v128.load(dialog)));
}

export function wayOf(dialog: usize, reverse: bool): usize {
  return dialog + DIALOG_WAYS + (reverse ? <usize>WAY_SIZE : 0);
}

/** Notes that octets up to the number `next` were handed on. */
export function noteNext(way: usize, next: u32): void {
  changetype<Side>(way).next = next;
  store<u32>(way, 1, WAY_KNOWN);
}

/** Begins a PDU with the octets at `data`, of which the first has the number `seq`. False when there is no room. */
export function beginPdu(way: usize, seq: u32, data: usize, octets: u32, frame: u32): bool {
  noteNext(way, seq);
  store<u32>(way, 0, WAY_FILLED);
  store<u32>(way, 0, WAY_COUNT);
  return addOctets(way, data, octets, frame);
}

/** Adds the octets at `data` to the PDU. False when there is no room: the PDU is given up. */
export function addOctets(way: usize, data: usize, octets: u32, frame: u32): bool {
  const filled = load<u32>(way, WAY_FILLED);
  if (!reserve(way, filled + octets, WAY_BUFFER, WAY_CAPACITY, filled) || !note(way, octets, frame)) {
    abandon(way);
    return false;
  }
  memory.copy(<usize>load<u32>(way, WAY_BUFFER) + filled, data, octets);
  store<u32>(way, filled + octets, WAY_FILLED);
  changetype<Side>(way).next += octets;
  return true;
}

/** Notes which frame the next `octets` came with. */
function note(way: usize, octets: u32, frame: u32): bool {
  const count = load<u32>(way, WAY_COUNT);
  const before = <usize>load<u32>(way, WAY_PIECES) + <usize>count * CONTRIBUTION_SIZE - CONTRIBUTION_SIZE;
  if (count != 0 && load<u32>(before, CONTRIBUTION_FRAME) == frame) {
    store<u32>(before, load<u32>(before, CONTRIBUTION_OCTETS) + octets, CONTRIBUTION_OCTETS);
    return true;
  }
  if (!reserve(way, (count + 1) * CONTRIBUTION_SIZE, WAY_PIECES, WAY_ROOM, count * CONTRIBUTION_SIZE)) return false;
  const last = <usize>load<u32>(way, WAY_PIECES) + count * CONTRIBUTION_SIZE;
  store<u32>(last, frame, CONTRIBUTION_FRAME);
  store<u32>(last, octets, CONTRIBUTION_OCTETS);
  store<u32>(way, count + 1, WAY_COUNT);
  return true;
}

/** Makes the memory that `way` has at `at` hold `octets`, of which the first `kept` are kept. */
function reserve(way: usize, octets: u32, at: usize, size: usize, kept: u32): bool {
  const known: usize = load<u32>(way + at);
  const capacity = load<u32>(way + size);
  if (known && octets <= capacity) return true;
  if (octets > <u32>PDU_MAX) return false;
  const wanted = max(octets, known ? capacity << 1 : octets < SMALLEST ? 64 : SMALLEST);
  const room = min(wanted, <u32>PDU_MAX);
  const memoryAt = takePiece(room);
  if (!memoryAt) return false;
  if (known) {
    memory.copy(memoryAt, known, kept);
    givePiece(known, capacity);
  }
  store<u32>(way + at, <u32>memoryAt);
  store<u32>(way + size, room);
  return true;
}

/** Forgets the PDU and what waits behind it. */
export function abandon(way: usize): void {
  const side = changetype<Side>(way);
  if (side.count) {
    // Whatever is parked lies less than 2^31 ahead: beyond that all of it is due.
    side.next += 0x7fffffff;
    for (let piece = takeDue(side); piece; piece = takeDue(side)) release(piece);
  }
  if (load<u32>(way, WAY_BUFFER)) givePiece(load<u32>(way, WAY_BUFFER), load<u32>(way, WAY_CAPACITY));
  if (load<u32>(way, WAY_PIECES)) givePiece(load<u32>(way, WAY_PIECES), load<u32>(way, WAY_ROOM));
  memory.fill(way, 0, WAY_SIZE);
}
if (SIDE_SIZE != WAY_BUFFER) ERROR('layout drift: WAY');
