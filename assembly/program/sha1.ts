// SHA-1 of a short message (RFC 3174): all of it fits one block.

import { be32, network32 } from '../octets';

/** Octets of a block; of the digest. */
const BLOCK: u32 = 64;
const ROUNDS: u32 = 80;
const PHASE: u32 = 20;
/** Where the block says how many bits the message has: its last word (RFC 3174 §4). */
const LENGTH: u32 = 60;
/** The message is followed by a bit that is set. */
const MARK: u8 = 0x80;

/** Octets of a message, at most. */
export const SHA1_MESSAGE_MAX: u32 = 55;
export const SHA1_OCTETS: u32 = 20;

/** The sixteen words at hand (RFC 3174 §6.2), in the order of this machine. */
const WORDS = memory.data(64);
const WORD_MASK: u32 = 15;

// RFC 3174 §6.1.
const H0: u32 = 0x67452301;
const H1: u32 = 0xefcdab89;
const H2: u32 = 0x98badcfe;
const H3: u32 = 0x10325476;
const H4: u32 = 0xc3d2e1f0;
// RFC 3174 §5.
const K0: u32 = 0x5a827999;
const K1: u32 = 0x6ed9eba1;
const K2: u32 = 0x8f1bbcdc;
const K3: u32 = 0xca62c1d6;

/** Writes the 20 octets of the SHA-1 of `octets` ≤ SHA1_MESSAGE_MAX at `message`, which has room for a block and is padded in place. Never fails. */
export function sha1(digest: usize, message: usize, octets: u32): void {
  memory.fill(message + octets, 0, BLOCK - octets);
  store<u8>(message + octets, MARK);
  store<u32>(message + LENGTH, network32(octets << 3));
  for (let i: u32 = 0; i < BLOCK; i += 4) store<u32>(WORDS + i, be32(message, i));
  let a = H0;
  let b = H1;
  let c = H2;
  let d = H3;
  let e = H4;
  for (let t: u32 = 0; t < ROUNDS; ++t) {
    const mixed =
      t < PHASE
        ? ((b & c) | (~b & d)) + K0
        : t < 2 * PHASE
          ? (b ^ c ^ d) + K1
          : t < 3 * PHASE
            ? ((b & c) | (b & d) | (c & d)) + K2
            : (b ^ c ^ d) + K3;
    const sum = rotl<u32>(a, 5) + mixed + e + word(t);
    e = d;
    d = c;
    c = rotl<u32>(b, 30);
    b = a;
    a = sum;
  }
  store<u32>(digest, network32(H0 + a));
  store<u32>(digest + 4, network32(H1 + b));
  store<u32>(digest + 8, network32(H2 + c));
  store<u32>(digest + 12, network32(H3 + d));
  store<u32>(digest + 16, network32(H4 + e));
}

/** Word `t` of the schedule; those before it were asked for in order. */
function word(t: u32): u32 {
  const at = WORDS + ((t & WORD_MASK) << 2);
  if (t <= WORD_MASK) return load<u32>(at);
  const next = rotl<u32>(earlier(t - 3) ^ earlier(t - 8) ^ earlier(t - 14) ^ load<u32>(at), 1);
  store<u32>(at, next);
  return next;
}

function earlier(t: u32): u32 {
  return load<u32>(WORDS + ((t & WORD_MASK) << 2));
}
