// SHA-1 (RFC 3174) and SHA-256 (RFC 6234) of a key of MPTCP: eight octets, one block.

import { be32 } from '../../../octets';
import { sha1, SHA1_OCTETS } from '../../../program/sha1';

/** Words of the message schedule. */
const schedule: usize = memory.data(64 * 4, 4);
/** The block of SHA-1, and its digest. */
const block: usize = memory.data(64, 8);
const sha1Digest: usize = memory.data(SHA1_OCTETS, 4);
const KEY: u32 = 8;
const PADDING: u32 = 0x80000000;
const KEY_BITS: u32 = 64;
const BLOCK_WORDS: u32 = 16;
const ROUNDS_256: u32 = 64;

/** RFC 6234 §5.1: K. */
const CONSTANTS: usize = memory.data<u32>([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
  0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
  0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
  0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
  0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
  0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

/** The first 32 bits of a digest, and the last 64. */
export class Digest {
  static first: u32 = 0;
  static last: u64 = 0;
}

function word(index: u32): u32 {
  return load<u32>(schedule + ((<usize>index) << 2));
}

function setWord(index: u32, value: u32): void {
  store<u32>(schedule + ((<usize>index) << 2), value);
}

/** The block of the key at `key`. */
function begin(key: usize): void {
  memory.fill(schedule, 0, BLOCK_WORDS << 2);
  setWord(0, be32(key));
  setWord(1, be32(key, 4));
  setWord(2, PADDING);
  setWord(BLOCK_WORDS - 1, KEY_BITS);
}

/** The digest that `version` makes of the key at `key`, into Digest: zeros where it has none that is known. */
export function digestKey(key: usize, version: u32): void {
  Digest.first = 0;
  Digest.last = 0;
  if (version == 0) sha1OfKey(key);
  else if (version == 1) sha256(key);
}

/** Into Digest. */
function sha1OfKey(key: usize): void {
  store<u64>(block, load<u64>(key));
  sha1(sha1Digest, block, KEY);
  Digest.first = be32(sha1Digest);
  Digest.last = ((<u64>be32(sha1Digest, 12)) << 32) | (<u64>be32(sha1Digest, 16));
}

/** RFC 6234 §6.2, into Digest. */
function sha256(key: usize): void {
  begin(key);
  for (let t = BLOCK_WORDS; t < ROUNDS_256; t++) {
    const w2 = word(t - 2);
    const w15 = word(t - 15);
    const s1 = rotr<u32>(w2, 17) ^ rotr<u32>(w2, 19) ^ (w2 >> 10);
    const s0 = rotr<u32>(w15, 7) ^ rotr<u32>(w15, 18) ^ (w15 >> 3);
    setWord(t, s1 + word(t - 7) + s0 + word(t - 16));
  }
  let a: u32 = 0x6a09e667;
  let b: u32 = 0xbb67ae85;
  let c: u32 = 0x3c6ef372;
  let d: u32 = 0xa54ff53a;
  let e: u32 = 0x510e527f;
  let f: u32 = 0x9b05688c;
  let g: u32 = 0x1f83d9ab;
  let h: u32 = 0x5be0cd19;
  for (let t: u32 = 0; t < ROUNDS_256; t++) {
    const s1 = rotr<u32>(e, 6) ^ rotr<u32>(e, 11) ^ rotr<u32>(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const one = h + s1 + chosen + load<u32>(CONSTANTS + ((<usize>t) << 2)) + word(t);
    const s0 = rotr<u32>(a, 2) ^ rotr<u32>(a, 13) ^ rotr<u32>(a, 22);
    const two = s0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = d + one;
    d = c;
    c = b;
    b = a;
    a = one + two;
  }
  Digest.first = a + 0x6a09e667;
  Digest.last = ((<u64>(g + 0x1f83d9ab)) << 32) | (<u64>(h + 0x5be0cd19));
}
