// A message in fragments (RFC 6455 §5.4), put together as far as there is room for it.

import { add, close, generated, label, mark, open, Piece, say, sayNumber, sayRaw } from '../../sdk/index';
import * as F from './fields';

/**
 * STATE, 4096 octets, two MESSAGEs of 2048, one for each end: 0 opcode u32, 0 = none begun   4 count u32 of fragments
 * 8 octets u32   12 lost u32: it is too long   16 FRAGMENT, 8 octets, 32 times: 0 frame u32, 4 octets u32   272 the octets
 */
const MESSAGE: usize = 2048;
const COUNT = 4;
const OCTETS = 8;
const LOST = 12;
const FRAGMENTS: usize = 16;
const FRAGMENTS_MAX: u32 = 32;
const DATA: usize = 272;
const DATA_MAX: u32 = 2048 - 272;

function messageAt(reverse: bool): usize {
  return Piece.state + (reverse ? MESSAGE : 0);
}

/** Begins a message of `opcode`. */
export function beginMessage(reverse: bool, opcode: u32): void {
  const message = messageAt(reverse);
  store<u32>(message, opcode);
  store<u32>(message, 0, COUNT);
  store<u32>(message, 0, OCTETS);
  store<u32>(message, 0, LOST);
}

/** Opcode of the message that was begun; 0 for none. */
export function opcodeOf(reverse: bool): u32 {
  return load<u32>(messageAt(reverse));
}

/** Keeps a fragment, `octets` octets of text from `from` on. */
export function keepFragment(reverse: bool, from: usize, octets: u32): void {
  const message = messageAt(reverse);
  const count = load<u32>(message, COUNT);
  const before = load<u32>(message, OCTETS);
  if (count == FRAGMENTS_MAX || before + octets > DATA_MAX) {
    store<u32>(message, 1, LOST);
    return;
  }
  const fragment = message + FRAGMENTS + ((<usize>count) << 3);
  store<u32>(fragment, Piece.frame);
  store<u32>(fragment, octets, 4);
  memory.copy(message + DATA + before, from, octets);
  store<u32>(message, count + 1, COUNT);
  store<u32>(message, before + octets, OCTETS);
}

/** The last fragment was kept: adds what the message came with, and writes it as text. → where that begins, 0 when there was no room for it. */
export function endMessage(reverse: bool): usize {
  const message = messageAt(reverse);
  store<u32>(message, 0);
  if (load<u32>(message, LOST)) return 0;
  const count = load<u32>(message, COUNT);
  const octets = load<u32>(message, OCTETS);
  const heading = mark();
  sayNumber(count);
  say(' Reassembled websocket Fragments (');
  sayNumber(octets);
  say(' bytes)');
  generated(label(add(F.FRAGMENTS, 0, 0, 0), heading));
  open();
  for (let i: u32 = 0; i < count; i++) {
    const fragment = message + FRAGMENTS + ((<usize>i) << 3);
    const line = mark();
    say('Frame: ');
    sayNumber(load<u32>(fragment));
    say(' (');
    sayNumber(load<u32>(fragment, 4));
    say(' bytes)');
    generated(label(add(F.FRAGMENT, 0, 0, load<u32>(fragment)), line));
  }
  generated(add(F.FRAGMENT_COUNT, 0, 0, count));
  generated(add(F.REASSEMBLED_LENGTH, 0, 0, octets));
  close();
  const from = mark();
  sayRaw(message + DATA, octets);
  return from;
}
