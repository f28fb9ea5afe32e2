// Handshake messages that lie in more than one record (RFC 5246 §6.2.1): kept in the state until they are whole.

import { add, CALL_REVERSE, close, generated, keep, label, mark, open, Piece, say, sayNumber } from '../../sdk/index';
import * as F from './fields';
import { Reader } from './reader';

/**
 * PENDING, one for each direction: 0 octets u32   4 count u32 of fragments   8 of each the frame u32 and its octets u32   520 the octets.
 */
const OCTETS = 0;
const COUNT = 4;
const LIST: usize = 8;
const FRAGMENT: usize = 8;
const FRAGMENTS_MAX: u32 = 64;
const DATA: usize = 520;
/** Octets of the state before it. */
export const HEAD: u32 = 64;
const SIZE: u32 = 32736;
const DATA_MAX: u32 = 32736 - 520;
const HEADER: u32 = 4;

function pendingOf(reverse: bool): usize {
  return Piece.state + HEAD + (reverse ? <usize>SIZE : 0);
}

function pending(): usize {
  return pendingOf((Piece.flags & CALL_REVERSE) != 0);
}

/** Keeps what there is, and no more. */
export function keepPending(): void {
  const first = load<u32>(pendingOf(false), OCTETS);
  const second = load<u32>(pendingOf(true), OCTETS);
  keep(second ? HEAD + SIZE + <u32>DATA + second : first ? HEAD + <u32>DATA + first : HEAD);
}

/** Octets of a message that wait for the rest of it. */
export function pendingOctets(): u32 {
  return load<u32>(pending(), OCTETS);
}

export function forgetPending(): void {
  memory.fill(pending(), 0, DATA);
}

/** → the octets that wait. */
export function pendingAt(): usize {
  return pending() + DATA;
}

/** Octets of the message that begins with those that wait; 0 where that is not known yet. */
export function pendingWanted(): u32 {
  if (pendingOctets() < HEADER) return 0;
  const at = pendingAt();
  return HEADER + (((<u32>load<u8>(at, 1)) << 16) | ((<u32>load<u8>(at, 2)) << 8) | (<u32>load<u8>(at, 3)));
}

/** May a message of so many octets wait? */
export function canWait(octets: u32): bool {
  return octets <= DATA_MAX;
}

/** Adds the next `octets` octets of the Reader to those that wait. False when there is no room: they are forgotten. */
export function suspend(octets: u32): bool {
  const at = pending();
  const known = load<u32>(at, OCTETS);
  const count = load<u32>(at, COUNT);
  if (known + octets > DATA_MAX || count == FRAGMENTS_MAX) {
    forgetPending();
    return false;
  }
  memory.copy(at + DATA + known, Piece.at + Reader.at, octets);
  const fragment = at + LIST + <usize>count * FRAGMENT;
  store<u32>(fragment, Piece.frame);
  store<u32>(fragment, octets, 4);
  store<u32>(at, count + 1, COUNT);
  store<u32>(at, known + octets, OCTETS);
  return true;
}

/** Adds the list of the fragments that a message came in. */
export function addFragments(): void {
  const at = pending();
  const count = load<u32>(at, COUNT);
  const heading = mark();
  sayNumber(count);
  say(' Reassembled Handshake Fragments (');
  sayNumber(load<u32>(at, OCTETS));
  say(' bytes): ');
  for (let i: u32 = 0; i < count; i++) {
    if (i) say(', ');
    say('#');
    sayNumber(frameOf(at, i));
    say('(');
    sayNumber(octetsOf(at, i));
    say(')');
  }
  label(generated(add(F.HANDSHAKE_FRAGMENTS, Reader.at, 0, 0)), heading);
  open();
  let from: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const octets = octetsOf(at, i);
    const text = mark();
    say('Frame: ');
    sayNumber(frameOf(at, i));
    say(', payload: ');
    sayNumber(from);
    say('-');
    sayNumber(from + octets - 1);
    say(octets == 1 ? ' (1 byte)' : ' (');
    if (octets != 1) {
      sayNumber(octets);
      say(' bytes)');
    }
    label(generated(add(F.HANDSHAKE_FRAGMENT, Reader.at, 0, frameOf(at, i))), text);
    from += octets;
  }
  generated(add(F.HANDSHAKE_FRAGMENT_COUNT, Reader.at, 0, count));
  close();
}

function frameOf(at: usize, index: u32): u32 {
  return load<u32>(at + LIST + <usize>index * FRAGMENT);
}

function octetsOf(at: usize, index: u32): u32 {
  return load<u32>(at + LIST + <usize>index * FRAGMENT, 4);
}
