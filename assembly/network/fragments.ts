// Which frames brought which octets of a datagram, for those that show it: kept while the datagram is put together, then beside its octets.

import { take } from '../arena';

/** FRAGMENT, 16 octets: 0 frame u32   4 offset u32   8 octets u32   12 flags u16 FRAGMENT_*   14 next u16 index + 1, 0 = last. */
export const FRAGMENT_FRAME = 0;
export const FRAGMENT_OFFSET = 4;
export const FRAGMENT_OCTETS = 8;
export const FRAGMENT_FLAGS = 12;
const NEXT = 14;
export const FRAGMENT_SIZE: u32 = 16;
/** What it brings is not what was there. */
export const FRAGMENT_CONFLICT: u32 = 0x1;
/** It is a last one, and ends elsewhere than the first last one did. */
export const FRAGMENT_OTHER_TAIL: u32 = 0x2;
/** Fragments of all datagrams that are noted at a time; beyond that they count, but nobody knows of them. */
const FRAGMENTS: u32 = 65535;
/** Most that are noted of one datagram. */
const NOTED: u32 = 4096;

/** LIST, in a DATAGRAM: 0 first u16, 2 last u16 (index + 1), 4 count u16 noted. */
const LAST = 2;
const COUNT = 4;

let pool: usize = 0;
let fresh: u32 = 0;
let spare: u32 = 0;

/** Begins an empty LIST at `list`. */
export function beginFragments(list: usize): void {
  store<u64>(list, 0);
}

/** Adds a fragment to the LIST at `list`. */
export function noteFragment(list: usize, frame: u32, offset: u32, octets: u32, flags: u32): void {
  const count: u32 = load<u16>(list, COUNT);
  if (count >= NOTED) return;
  const id = begin();
  if (id == 0) return;
  const fragment = at(id);
  store<u32>(fragment, frame);
  store<u32>(fragment, offset, FRAGMENT_OFFSET);
  store<u32>(fragment, octets, FRAGMENT_OCTETS);
  store<u16>(fragment, <u16>flags, FRAGMENT_FLAGS);
  store<u16>(fragment, 0, NEXT);
  const last: u32 = load<u16>(list, LAST);
  if (last == 0) store<u16>(list, <u16>id);
  else store<u16>(at(last), <u16>id, NEXT);
  store<u16>(list, <u16>id, LAST);
  store<u16>(list, <u16>(count + 1), COUNT);
}

/** How many fragments the LIST at `list` has. */
export function fragmentCount(list: usize): u32 {
  return load<u16>(list, COUNT);
}

/** Copies the FRAGMENTs of the LIST at `list` to `to`, in the order they came in. */
export function copyFragments(list: usize, to: usize): void {
  for (let id: u32 = load<u16>(list); id != 0; id = load<u16>(at(id), NEXT)) {
    memory.copy(to, at(id), FRAGMENT_SIZE);
    to += FRAGMENT_SIZE;
  }
}

/** Gives the FRAGMENTs of the LIST at `list` back. */
export function dropFragments(list: usize): void {
  const last: u32 = load<u16>(list, LAST);
  if (last == 0) return;
  store<u16>(at(last), <u16>spare, NEXT);
  spare = load<u16>(list);
  beginFragments(list);
}

function at(id: u32): usize {
  return pool + (id - 1) * FRAGMENT_SIZE;
}

/** A FRAGMENT that nobody has; 0 when there is none. */
function begin(): u32 {
  if (pool == 0) pool = take(FRAGMENTS * FRAGMENT_SIZE, 8);
  if (pool == 0) return 0;
  const id = spare;
  if (id != 0) {
    spare = load<u16>(at(id), NEXT);
    return id;
  }
  return fresh < FRAGMENTS ? ++fresh : 0;
}
