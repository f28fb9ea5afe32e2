// Which TCP connections are subflows of one MPTCP connection (RFC 8684 §3.1, §3.2), as tshark tells them together: by the keys that were
// exchanged and the tokens made from them. Filled only while trees are made. Told of tshark 4.0's own output.

import { take } from '../../arena';
import { hashOctets } from '../../flow/hash';
import { be32, be64 } from '../../octets';
import { FRAME_DIRECTION, FRAME_STREAM } from '../../shared/layout';
import { PREF_ABSOLUTE_MULTIPATH } from '../../shared/options';
import { Tree } from '../tree';
import { Walk } from '../walk';
import { Digest, digestKey } from './options/digest';

/**
 * META, 24 octets, what is known of one end: 0 key u64   8 base u64 first data sequence number less one   16 token u32   20 bits u32 META_*
 * CONNECTION, 64 octets: 0 master u32 tcp.stream + 1, 0 = none   4 subflows u32 → LINK, newest first   8 META 0 (24)   32 META 1 (24)   56 pad
 */
const KEY: usize = 0;
const BASE: usize = 8;
const TOKEN: usize = 16;
const BITS: usize = 20;
const META_SIZE: usize = 24;
const MASTER: usize = 0;
const SUBFLOWS: usize = 4;
const METAS: usize = 8;
const CONNECTION_SIZE: usize = 64;
const UPPER: u64 = 0xffffffff00000000;
/** Its key was seen. */
const META_KEYED: u32 = 0x1;
/** Its numbers are told relative to `base`. */
const META_NUMBERED: u32 = 0x2;

/** SUBFLOW, 16 octets: 0 stream u32 tcp.stream + 1, 0 = free   4 connection u32 →   8 first u32: the META of direction 0   12 pad */
const SUBFLOW_CONNECTION: usize = 4;
const SUBFLOW_FIRST: usize = 8;
/** OWNER, 16 octets: 0 token u32   4 connection u32 →, 0 = free   8 which u32: the META that the token is of   12 pad */
const OWNER_CONNECTION: usize = 4;
const OWNER_WHICH: usize = 8;
const SLOT_SIZE: usize = 16;
/** LINK, 8 octets: 0 stream u32   4 next u32 → LINK, 0 = the last. */
const LINK_NEXT: usize = 4;
const LINK_SIZE: usize = 8;

/** Slots of each table, a power of two; at most half of them are filled. What comes after is in no MPTCP connection. */
const SLOTS: u32 = 1 << 16;
const MOST: u32 = SLOTS >> 1;

let subflows: usize = 0;
let owners: usize = 0;
let connections: usize = 0;
let links: usize = 0;
let subflowCount: u32 = 0;
let ownerCount: u32 = 0;
let connectionCount: u32 = 0;
let linkCount: u32 = 0;
const hashed: usize = memory.data(8, 8);

/** The segment at hand, as far as its options were read. */
export class Multipath {
  /** It has an option of MPTCP. */
  static seen: bool = false;
  /** → CONNECTION, 0 = none. */
  static connection: usize = 0;
  /** → META of its sender and of the other end; 0 without a connection. */
  static mine: usize = 0;
  static theirs: usize = 0;
}

/** Begins with the segment at Walk.record. */
export function beginMultipath(): void {
  Multipath.seen = false;
  Multipath.connection = 0;
}

/** The segment has an option of MPTCP: finds the connection that it is known to belong to. False when there is no memory for any. */
export function enterMultipath(): bool {
  Multipath.seen = true;
  if (subflows == 0 && !begin()) return false;
  const slot = subflowSlot();
  point(slot, load<u32>(slot) == 0 ? 0 : load<u32>(slot, SUBFLOW_CONNECTION));
  return true;
}

function begin(): bool {
  subflows = take(<usize>SLOTS * SLOT_SIZE, 16);
  owners = take(<usize>SLOTS * SLOT_SIZE, 16);
  connections = take(<usize>MOST * CONNECTION_SIZE, 16);
  links = take(<usize>MOST * LINK_SIZE, 16);
  if (links != 0) return true;
  subflows = 0;
  return false;
}

function streamAt(): u32 {
  return load<u32>(Walk.record, FRAME_STREAM);
}

function direction(): u32 {
  return load<u8>(Walk.record, FRAME_DIRECTION);
}

function point(slot: usize, connection: usize): void {
  Multipath.connection = connection;
  const which = direction() ^ load<u32>(slot, SUBFLOW_FIRST);
  Multipath.mine = connection == 0 ? 0 : metaOf(connection, which);
  Multipath.theirs = connection == 0 ? 0 : metaOf(connection, which ^ 1);
}

function metaOf(connection: usize, which: u32): usize {
  return connection + METAS + <usize>which * META_SIZE;
}

/** → the slot of the stream at hand, or the free one where it would be. */
function subflowSlot(): usize {
  const stream = streamAt() + 1;
  let slot = subflows + <usize>(slotIndex(stream) * <u32>SLOT_SIZE);
  while (load<u32>(slot) != 0 && load<u32>(slot) != stream) slot = following(slot, subflows);
  return slot;
}

function ownerSlot(token: u32): usize {
  let slot = owners + <usize>(slotIndex(token) * <u32>SLOT_SIZE);
  while (load<u32>(slot, OWNER_CONNECTION) != 0 && load<u32>(slot) != token) slot = following(slot, owners);
  return slot;
}

/** Tokens are chosen by whoever sends them: the hash is keyed. */
function slotIndex(value: u32): u32 {
  store<u32>(hashed, value);
  return (<u32>hashOctets(hashed, 4)) & (SLOTS - 1);
}

function following(slot: usize, table: usize): usize {
  const next = slot + SLOT_SIZE;
  return next == table + <usize>SLOTS * SLOT_SIZE ? table : next;
}

/** The stream at hand belongs to `connection`; where it did to none, its sender is the end `which` of that. */
function join(connection: usize, which: u32): void {
  const slot = subflowSlot();
  if (load<u32>(slot) == 0) {
    if (subflowCount == MOST) return;
    subflowCount++;
    store<u32>(slot, streamAt() + 1);
    store<u32>(slot, direction() ^ which, SUBFLOW_FIRST);
  }
  store<u32>(slot, <u32>connection, SUBFLOW_CONNECTION);
  point(slot, connection);
}

/** A new connection, of which the stream at hand is a part. False when there is no room. */
function create(): bool {
  if (connectionCount == MOST) return false;
  const connection = connections + <usize>connectionCount * CONNECTION_SIZE;
  connectionCount++;
  join(connection, 0);
  return Multipath.connection == connection;
}

/** The stream at hand is listed as a subflow. */
function list(): void {
  if (linkCount == MOST) return;
  const link = links + <usize>linkCount * LINK_SIZE;
  linkCount++;
  store<u32>(link, streamAt());
  store<u32>(link, load<u32>(Multipath.connection, SUBFLOWS), LINK_NEXT);
  store<u32>(Multipath.connection, <u32>link, SUBFLOWS);
}

/** The connection is at least begun: what else than a key comes, comes in one. */
export function ensureConnection(): void {
  if (Multipath.connection == 0) create();
}

function own(token: u32, connection: usize, which: u32): void {
  const slot = ownerSlot(token);
  if (load<u32>(slot, OWNER_CONNECTION) != 0 || ownerCount == MOST) return;
  ownerCount++;
  store<u32>(slot, token);
  store<u32>(slot, <u32>connection, OWNER_CONNECTION);
  store<u32>(slot, which, OWNER_WHICH);
}

function whichOf(meta: usize): u32 {
  return meta == metaOf(Multipath.connection, 0) ? 0 : 1;
}

/** The key at `at`, of the sender of an option with one: it names the connection, or begins one. */
export function senderKey(at: usize, version: u32): void {
  digestKey(at, version);
  const slot = ownerSlot(Digest.first);
  const known: usize = load<u32>(slot, OWNER_CONNECTION);
  if (known != 0) {
    if (known != Multipath.connection) {
      join(known, 1);
      if (Multipath.connection != known) return;
      list();
      store<u32>(known, streamAt() + 1, MASTER);
    }
  } else {
    if (Multipath.connection == 0) {
      if (!create()) return;
      list();
      store<u32>(Multipath.connection, streamAt() + 1, MASTER);
    }
    store<u32>(Multipath.mine, Digest.first, TOKEN);
    own(Digest.first, Multipath.connection, whichOf(Multipath.mine));
  }
  keep(Multipath.mine, at);
}

function keep(meta: usize, at: usize): void {
  store<u64>(meta, be64(at), KEY);
  store<u64>(meta, Digest.last, BASE);
  store<u32>(meta, META_KEYED | META_NUMBERED, BITS);
}

/** Is the sender's key known from a segment before? Then the one in an option with both keys is not looked at. */
export function isKeyed(): bool {
  return Multipath.connection != 0 && (load<u32>(Multipath.mine, BITS) & META_KEYED) != 0;
}

/** The other end's key at `at`, sent back to it. False when it is another than that end sent. */
export function echoedKey(at: usize, version: u32): bool {
  if (Multipath.connection == 0) return true;
  if (load<u32>(Multipath.theirs, BITS) & META_KEYED) return load<u64>(Multipath.theirs, KEY) == be64(at);
  digestKey(at, version);
  store<u32>(Multipath.theirs, Digest.first, TOKEN);
  own(Digest.first, Multipath.connection, whichOf(Multipath.theirs));
  keep(Multipath.theirs, at);
  return true;
}

/** The token at `at` of the end that is joined: it names the connection, or begins one. */
export function joinToken(at: usize): void {
  const token = be32(at);
  const slot = ownerSlot(token);
  const known: usize = load<u32>(slot, OWNER_CONNECTION);
  if (known != 0) {
    if (known == Multipath.connection) return;
    join(known, load<u32>(slot, OWNER_WHICH) ^ 1);
    if (Multipath.connection == known) list();
    return;
  }
  if (Multipath.connection == 0) {
    if (!create()) return;
    list();
  }
  store<u32>(Multipath.theirs, token, TOKEN);
  own(token, Multipath.connection, whichOf(Multipath.theirs));
}

/** The token and the number that data begin after of the sender's key. */
export function ownToken(): u32 {
  return Multipath.connection == 0 ? 0 : load<u32>(Multipath.mine, TOKEN);
}

export function ownBase(): u64 {
  return Multipath.connection == 0 ? 0 : load<u64>(Multipath.mine, BASE);
}

/** Are the numbers of the end `meta` told relative to something? A long one sees to it that they are, be it to 0. */
export function isNumbered(meta: usize, isLong: bool): bool {
  if (meta == 0) return false;
  if (isLong && meta == Multipath.mine) store<u32>(meta, load<u32>(meta, BITS) | META_NUMBERED, BITS);
  return (load<u32>(meta, BITS) & META_NUMBERED) != 0 || (isLong && (Tree.preferences & PREF_ABSOLUTE_MULTIPATH) != 0);
}

/** `number` of the end `meta`, relative to its first; one that is taken to be short is given the upper half of that. */
export function relativeNumber(meta: usize, number: u64, isLong: bool): u64 {
  const base = load<u64>(meta, BASE);
  const whole = isLong ? number : (base & UPPER) | number;
  return Tree.preferences & PREF_ABSOLUTE_MULTIPATH ? whole : whole - base;
}

/** tcp.stream of the connection's first subflow + 1; 0 = not known. */
export function masterStream(): u32 {
  return load<u32>(Multipath.connection, MASTER);
}

/** The number of the connection, in the order of their beginnings. */
export function multipathNumber(): u32 {
  return <u32>((Multipath.connection - connections) / CONNECTION_SIZE);
}

/** → the next LINK after `link`, from the newest on (0); 0 = no more. */
export function nextSubflow(link: usize): usize {
  return link == 0 ? load<u32>(Multipath.connection, SUBFLOWS) : load<u32>(link, LINK_NEXT);
}

/** tcp.stream of a LINK. */
export function streamOfSubflow(link: usize): u32 {
  return load<u32>(link);
}
