// Who talks to whom over UDP: numbers and times that tshark shows with a datagram. Filled only while trees are made.

import { give, take } from '../../arena';
import { hashFrame } from '../../flow/hash';
import {
  FRAME_DIRECTION,
  FRAME_DST,
  FRAME_HASH,
  FRAME_IP_VERSION,
  FRAME_NUMBER,
  FRAME_PORTS,
  FRAME_SIZE,
  FRAME_SRC,
  FRAME_TIME,
} from '../../shared/layout';
import { Walk } from '../walk';

/**
 * CONVERSATION, 80 octets, the lower endpoint first:
 * ```
 *  0 low 16   16 high 16   32 ports u32   36 version u32   40 first i64 ns   48 previous i64   56 last i64   64 frame u32 of the last
 * 68 hash u32   72 stream u32 + 1, 0 = free slot   76 pad
 * ```
 */
const LOW: usize = 0;
const HIGH: usize = 16;
const PORTS: usize = 32;
const VERSION: usize = 36;
const FIRST: usize = 40;
const PREVIOUS: usize = 48;
const LAST: usize = 56;
const FRAME: usize = 64;
const HASH: usize = 68;
const STREAM: usize = 72;
const SIZE: usize = 80;
const ADDRESS: usize = 16;
const SLOTS_MIN: u32 = 1024;
/** Most slots; half of them are filled: half a million conversations, 80 MB. What comes after has no number. */
const SLOTS_MAX: u32 = 1 << 20;

const IPV4: u32 = 4;
const V4_SOURCE: usize = 12;
const V6_SOURCE: usize = 8;
const V6_DESTINATION: usize = 24;

/** A FRAME of the endpoints alone, which the keyed hash reads. */
const key: usize = memory.data(<i32>FRAME_SIZE, 16);

let table: usize = 0;
let slots: u32 = 0;
let count: u32 = 0;

/** → the CONVERSATION of the packet at Walk.packet and these ports, begun now if need be; 0 when there is no room. */
export function conversationOf(source: u32, destination: u32): usize {
  if (Walk.packet == 0) return 0;
  fillKey(source, destination);
  if (count << 1 >= slots && !grow()) return 0;
  const hash = load<u32>(key, FRAME_HASH);
  let slot = slotOf(hash);
  while (load<u32>(slot, STREAM) != 0) {
    if (load<u32>(slot, HASH) == hash && isSame(slot)) return slot;
    slot = after(slot);
  }
  begin(slot, hash);
  return slot;
}

/** The number of a conversation, in the order of their beginnings. */
export function streamOf(conversation: usize): u32 {
  return load<u32>(conversation, STREAM) - 1;
}

/** Notes that the frame at hand is one of the conversation; once, however often a frame is looked at. */
export function touch(conversation: usize): void {
  const frame = load<u32>(Walk.record, FRAME_NUMBER);
  if (load<u32>(conversation, FRAME) == frame) return;
  store<u32>(conversation, frame, FRAME);
  store<i64>(conversation, load<i64>(conversation, LAST), PREVIOUS);
  store<i64>(conversation, load<i64>(Walk.record, FRAME_TIME), LAST);
}

export function sinceFirst(conversation: usize): i64 {
  return load<i64>(conversation, LAST) - load<i64>(conversation, FIRST);
}

export function sincePrevious(conversation: usize): i64 {
  return load<i64>(conversation, LAST) - load<i64>(conversation, PREVIOUS);
}

function fillKey(source: u32, destination: u32): void {
  memory.fill(key, 0, FRAME_SIZE);
  store<u8>(key, <u8>Walk.version, FRAME_IP_VERSION);
  store<u32>(key, source | (destination << 16), FRAME_PORTS);
  const packet = Walk.packet;
  if (Walk.version == IPV4) {
    store<u32>(key, load<u32>(packet, V4_SOURCE), FRAME_SRC);
    store<u32>(key, load<u32>(Walk.destination), FRAME_DST);
  } else {
    v128.store(key, v128.load(packet, V6_SOURCE), FRAME_SRC);
    v128.store(key, v128.load(packet, V6_DESTINATION), FRAME_DST);
  }
  hashFrame(key);
}

function lowOf(): usize {
  return key + (load<u8>(key, FRAME_DIRECTION) ? FRAME_DST : FRAME_SRC);
}

function highOf(): usize {
  return key + (load<u8>(key, FRAME_DIRECTION) ? FRAME_SRC : FRAME_DST);
}

function portsOf(): u32 {
  const ports = load<u32>(key, FRAME_PORTS);
  return load<u8>(key, FRAME_DIRECTION) ? rotl<u32>(ports, 16) : ports;
}

function isSame(slot: usize): bool {
  return (
    load<u32>(slot, PORTS) == portsOf() &&
    load<u32>(slot, VERSION) == Walk.version &&
    memory.compare(slot + LOW, lowOf(), ADDRESS) == 0 &&
    memory.compare(slot + HIGH, highOf(), ADDRESS) == 0
  );
}

function begin(slot: usize, hash: u32): void {
  const now = load<i64>(Walk.record, FRAME_TIME);
  memory.copy(slot + LOW, lowOf(), ADDRESS);
  memory.copy(slot + HIGH, highOf(), ADDRESS);
  store<u32>(slot, portsOf(), PORTS);
  store<u32>(slot, Walk.version, VERSION);
  store<i64>(slot, now, FIRST);
  store<i64>(slot, now, PREVIOUS);
  store<i64>(slot, now, LAST);
  store<u32>(slot, load<u32>(Walk.record, FRAME_NUMBER), FRAME);
  store<u32>(slot, hash, HASH);
  store<u32>(slot, ++count, STREAM);
}

function slotOf(hash: u32): usize {
  return table + <usize>(hash & (slots - 1)) * SIZE;
}

function after(slot: usize): usize {
  const next = slot + SIZE;
  return next == table + <usize>slots * SIZE ? table : next;
}

/** Twice the room. False when there is none. */
function grow(): bool {
  const old = table;
  const oldSlots = slots;
  if (oldSlots >= SLOTS_MAX) return false;
  const wanted = oldSlots == 0 ? SLOTS_MIN : oldSlots << 1;
  const room = take(<usize>wanted * SIZE, 16);
  if (room == 0) return false;
  table = room;
  slots = wanted;
  for (let i: u32 = 0; i < oldSlots; i++) {
    const from = old + <usize>i * SIZE;
    if (load<u32>(from, STREAM) == 0) continue;
    let to = slotOf(load<u32>(from, HASH));
    while (load<u32>(to, STREAM) != 0) to = after(to);
    memory.copy(to, from, SIZE);
  }
  if (old != 0) give(old, <usize>oldSlots * SIZE);
  return true;
}
