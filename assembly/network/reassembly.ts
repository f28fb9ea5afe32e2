// Datagrams being put together from IP fragments. Fixed tables, every ceiling a constant below; nothing is ever freed to the engine.
//
// Overlaps are settled as tshark 4.0 settles them: of the fragments that cover an octet, the one that starts first gives it,
// and among those the one that came first.

import { take } from '../arena';
import { Packet, mark } from '../packet';
import { learnPointer, learns, pointed } from '../learnt';
import { FRAME_NUMBER, FRAME_TIME, FS_MALFORMED, FS_REASSEMBLED } from '../shared/layout';
import { PROTO_NONE } from '../shared/protocol';
import { deliveredRoom, noteDelivered, releaseDelivered } from './delivered';
import {
  beginFragments,
  copyFragments,
  dropFragments,
  FRAGMENT_CONFLICT,
  FRAGMENT_OTHER_TAIL,
  FRAGMENT_SIZE,
  fragmentCount,
  noteFragment,
} from './fragments';

/** Most datagrams incomplete at a time; the oldest goes when another begins. With all buffers in use: about 46 MB. */
const DATAGRAMS: u32 = 512;
/** A datagram incomplete this long after its first fragment is given up, ns (RFC 8200 §4.5: 60 s). */
const LIFETIME: i64 = 60_000_000_000;
/** Largest payload: no IP length field counts further (RFC 791 §3.1). */
const PAYLOAD_MAX: u32 = 65535;
/** Octets of completed datagrams kept until releaseDatagrams(). */
const DONE_OCTETS: u32 = 4 << 20;
/** datagramRoom() asks for this much: a frame may complete several datagrams, one inside the other. */
const DONE_RESERVE: u32 = 8 * 65536;

/** Fragment offsets count in units of 8 octets. */
const BLOCK_SHIFT: u32 = 3;
const BLOCK: u32 = 1 << BLOCK_SHIFT;
const BLOCKS: u32 = 65536 >> BLOCK_SHIFT;
/**
 * Buffer: the payload, then for every block a u16: 0 = not there, else 1 + first block of the fragment that gave it, then for every
 * block a u8: its octets that are there, from its first on.
 */
const OWNERS: u32 = 65536;
const GIVEN: u32 = OWNERS + BLOCKS * 2;
const BUFFER_OCTETS: u32 = GIVEN + BLOCKS;

/** Key of the fragment at hand, written by fragment.ts: source 16, destination 16, identification 4, protocol and VLAN 4. */
export const KEY: usize = memory.data(40, 16);
export const KEY_SRC = 0;
export const KEY_DST = 16;
export const KEY_ID = 32;
export const KEY_PROTOCOL = 36;

/**
 * DATAGRAM
 * ```
 *  0 key 40      40 time i64 ns of the first fragment   48 chain u32 next in the bucket   52 newer u32   56 older u32
 * 60 total u32 payload octets, 0 = last fragment not seen   64 blocks u32 there   68 next u32 what the first fragment says follows
 * 72 buffer u32   76 bucket u32   80 frame u32 of the latest fragment (first of two passes)   84 pad   88 fragments LIST (fragments.ts)
 * ```
 * Links are indices + 1; 0 ends a list.
 */
const TIME = 40;
const CHAIN = 48;
const NEWER = 52;
const OLDER = 56;
const TOTAL = 60;
const THERE = 64;
const NEXT = 68;
const BUFFER = 72;
const BUCKET = 76;
const LATEST = 80;
const LIST = 88;
const SIZE: u32 = 96;
const BUCKETS: u32 = 1024;
/** Multiplicative hashing, 2^32 / golden ratio; the table is small and bounded, so an attacker gains nothing worth a secret key. */
const HASH: u32 = 0x9e3779b1;
const HASH_SHIFT: u32 = 22;

const table: usize = memory.data(<i32>(DATAGRAMS * SIZE), 8);
const buckets: usize = memory.data(<i32>(BUCKETS * 4), 8);
let oldest: u32 = 0;
let newest: u32 = 0;
/** Records never used yet start here; given-up ones are chained from `spare` by CHAIN. */
let fresh: u32 = 0;
let spare: u32 = 0;
let done: usize = 0;
let doneUsed: u32 = 0;
let dropped: u32 = 0;

/** Forgets the completed datagrams: their octets are needed no more. Call after every batch. */
export function releaseDatagrams(): void {
  doneUsed = 0;
  releaseDelivered();
}

/** Is there room to complete the datagrams of one more frame? When not, end the batch and call releaseDatagrams(). */
export function datagramRoom(): bool {
  return doneUsed + DONE_RESERVE <= DONE_OCTETS && deliveredRoom();
}

/** Datagrams given up: too old, too many at once, or completed without room. */
export function datagramsDropped(): u32 {
  return dropped;
}

/**
 * Adds the fragment `Packet.at … Packet.end` of the datagram KEY at `offset`, which the header at `header` announces. When it completes the datagram, the packet goes on
 * in the datagram's octets and the first fragment's next protocol is answered (FS_REASSEMBLED); else PROTO_NONE.
 */
export function assemble(header: usize, offset: u32, more: bool, next: u32): u32 {
  const octets = <u32>(Packet.end - Packet.at);
  // An empty fragment adds nothing; tshark does not take it as the end of a datagram either.
  if (!octets) return PROTO_NONE;
  if (offset + octets > PAYLOAD_MAX) {
    mark(FS_MALFORMED);
    return PROTO_NONE;
  }
  const id = find();
  if (!id) return PROTO_NONE;
  const datagram = at(id);
  if (offset == 0) store<u32>(datagram, next, NEXT);
  if (!more && !load<u32>(datagram, TOTAL)) store<u32>(datagram, offset + octets, TOTAL);
  const conflict: u32 = put(datagram, offset >> BLOCK_SHIFT, octets) ? FRAGMENT_CONFLICT : 0;
  const tail: u32 = !more && load<u32>(datagram, TOTAL) != offset + octets ? FRAGMENT_OTHER_TAIL : 0;
  noteFragment(datagram + LIST, load<u32>(Packet.record, FRAME_NUMBER), offset, octets, conflict | tail);
  if (learns()) learnFragment(datagram);
  if (!complete(datagram)) return PROTO_NONE;
  return deliver(id, datagram, header);
}

function at(id: u32): usize {
  return table + (id - 1) * SIZE;
}

/** The datagram of KEY, begun now if there is none; 0 when memory is refused. */
function find(): u32 {
  const now = load<i64>(Packet.record, FRAME_TIME);
  while (oldest && now - load<i64>(at(oldest), TIME) > LIFETIME) giveUp(oldest);
  const bucket = bucketOfKey();
  let id = load<u32>(bucket);
  while (id && !matches(at(id))) id = load<u32>(at(id), CHAIN);
  return id ? id : begin(bucket, now);
}

function bucketOfKey(): usize {
  let h: u32 = 0;
  for (let i: u32 = 0; i < 40; i += 4) h = (rotl<u32>(h, 5) ^ load<u32>(KEY + i)) * HASH;
  return buckets + ((h >> HASH_SHIFT) << 2);
}

function matches(datagram: usize): bool {
  return (
    load<u64>(datagram, KEY_ID) == load<u64>(KEY, KEY_ID) &&
    !v128.any_true(v128.xor(v128.load(datagram, KEY_SRC), v128.load(KEY, KEY_SRC))) &&
    !v128.any_true(v128.xor(v128.load(datagram, KEY_DST), v128.load(KEY, KEY_DST)))
  );
}

function begin(bucket: usize, now: i64): u32 {
  if (!spare && fresh == DATAGRAMS) giveUp(oldest);
  let id = spare;
  if (id) {
    spare = load<u32>(at(id), CHAIN);
  } else {
    const buffer = take(BUFFER_OCTETS);
    if (!buffer) {
      dropped++;
      return 0;
    }
    id = ++fresh;
    store<u32>(at(id), <u32>buffer, BUFFER);
  }
  const datagram = at(id);
  memory.copy(datagram, KEY, 40);
  store<i64>(datagram, now, TIME);
  store<u32>(datagram, load<u32>(bucket), CHAIN);
  store<u32>(bucket, id);
  store<u32>(datagram, <u32>bucket, BUCKET);
  store<u32>(datagram, 0, NEWER);
  store<u32>(datagram, newest, OLDER);
  if (newest) store<u32>(at(newest), id, NEWER);
  else oldest = id;
  newest = id;
  store<u32>(datagram, 0, TOTAL);
  store<u32>(datagram, 0, THERE);
  store<u32>(datagram, 0, LATEST);
  store<u32>(datagram, PROTO_NONE, NEXT);
  beginFragments(datagram + LIST);
  memory.fill(load<u32>(datagram, BUFFER) + OWNERS, 0, BUFFER_OCTETS - OWNERS);
  return id;
}

function giveUp(id: u32): void {
  dropped++;
  remove(id);
}

function remove(id: u32): void {
  const datagram = at(id);
  let link: usize = load<u32>(datagram, BUCKET);
  while (load<u32>(link) != id) link = at(load<u32>(link)) + CHAIN;
  store<u32>(link, load<u32>(datagram, CHAIN));
  const newer = load<u32>(datagram, NEWER);
  const older = load<u32>(datagram, OLDER);
  if (newer) store<u32>(at(newer), older, OLDER);
  else newest = older;
  if (older) store<u32>(at(older), newer, NEWER);
  else oldest = newer;
  dropFragments(datagram + LIST);
  store<u32>(datagram, spare, CHAIN);
  spare = id;
}

/**
 * Copies the fragment's blocks where no fragment that starts earlier, or as early and came before, has given them. One that does
 * not end on a block border gives the beginning of its last block. True when it has other octets than were there.
 */
function put(datagram: usize, first: u32, octets: u32): bool {
  const buffer: usize = load<u32>(datagram, BUFFER);
  const count = (octets + BLOCK - 1) >> BLOCK_SHIFT;
  let there = load<u32>(datagram, THERE);
  let differs = false;
  for (let i: u32 = 0; i < count; i++) {
    const block = first + i;
    const owner = buffer + OWNERS + (block << 1);
    const given = buffer + GIVEN + block;
    const before = <u32>load<u16>(owner);
    const had = <u32>load<u8>(given);
    const isKept = before != 0 && before <= first + 1;
    const rest = octets - (i << BLOCK_SHIFT);
    const has = min(rest, BLOCK);
    const place = buffer + (block << BLOCK_SHIFT);
    if (had != 0 && memory.compare(place, Packet.at + (i << BLOCK_SHIFT), min(had, has)) != 0) differs = true;
    if (isKept && had >= has) continue;
    if (has == BLOCK && had < BLOCK) there++;
    if (!isKept) store<u16>(owner, <u16>(first + 1));
    const skipped = isKept ? had : 0;
    if (has > skipped) memory.copy(place + skipped, Packet.at + (i << BLOCK_SHIFT) + skipped, has - skipped);
    store<u8>(given, <u8>max(had, has));
  }
  store<u32>(datagram, there, THERE);
  return differs;
}

/** Until the datagram is whole, each of its fragments points to the one before. */
function learnFragment(datagram: usize): void {
  const frame = load<u32>(Packet.record, FRAME_NUMBER);
  if (load<u32>(datagram, LATEST) == frame) return;
  learnPointer(frame, load<u32>(datagram, LATEST));
  store<u32>(datagram, frame, LATEST);
}

/** Lets the fragments point to the frame that completes the datagram. */
function tellFragments(datagram: usize, whole: u32): void {
  let frame = load<u32>(datagram, LATEST);
  while (frame) {
    const before = pointed(frame);
    learnPointer(frame, frame == whole ? 0 : whole);
    frame = before;
  }
}

/** Is every octet up to the total there? Blocks past the total (a second, longer tail) do not count. */
function complete(datagram: usize): bool {
  const total = load<u32>(datagram, TOTAL);
  const needed = total >> BLOCK_SHIFT;
  if (!total || load<u32>(datagram, THERE) < needed) return false;
  const given: usize = load<u32>(datagram, BUFFER) + GIVEN;
  for (let i: u32 = 0; i < needed; i++) {
    if (load<u8>(given + i) < <u8>BLOCK) return false;
  }
  return (total & (BLOCK - 1)) <= <u32>load<u8>(given + needed);
}

/** Moves the datagram to the octets of this batch and lets the packet go on there. */
function deliver(id: u32, datagram: usize, header: usize): u32 {
  const total = load<u32>(datagram, TOTAL);
  const next = load<u32>(datagram, NEXT);
  if (!done) done = take(DONE_OCTETS);
  const noted = fragmentCount(datagram + LIST);
  const list = noted * FRAGMENT_SIZE;
  if (!done || doneUsed + list + total > DONE_OCTETS) {
    giveUp(id);
    return PROTO_NONE;
  }
  const fragments = done + doneUsed;
  const octets = fragments + list;
  copyFragments(datagram + LIST, fragments);
  memory.copy(octets, load<u32>(datagram, BUFFER), total);
  doneUsed += list + ((total + BLOCK - 1) & ~(BLOCK - 1));
  noteDelivered(load<u32>(Packet.record, FRAME_NUMBER), header, octets, total, fragments, noted);
  if (learns()) tellFragments(datagram, load<u32>(Packet.record, FRAME_NUMBER));
  remove(id);
  Packet.at = octets;
  Packet.end = octets + total;
  Packet.wireEnd = octets + total;
  mark(FS_REASSEMBLED);
  return next;
}
