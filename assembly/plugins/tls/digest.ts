// MD5 (RFC 1321) and SHA-256 (FIPS 180-4) of short texts, for fingerprints.

import { sayHex } from '../../sdk/index';

const BLOCK: usize = 64;
const ROOM: usize = 16384;
const MESSAGE: usize = memory.data(16384 + 128, 16);
const WORDS: usize = memory.data(256, 16);
const STATE: usize = memory.data(32, 16);
const MD5_SHIFTS: usize = memory.data<u8>([7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]);
const SHA_START: usize = memory.data<u32>([0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]);
const SHA_CONSTANTS: usize = memory.data<u32>([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
  0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
  0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
  0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
  0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
  0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

/** Copies the text and pads it. → octets, a multiple of a block. */
function pad(at: usize, octets: u32, bigEndian: bool): usize {
  const count = min<usize>(octets, ROOM);
  memory.copy(MESSAGE, at, count);
  store<u8>(MESSAGE + count, 0x80);
  const end = (count + 9 + BLOCK - 1) & ~(BLOCK - 1);
  memory.fill(MESSAGE + count + 1, 0, end - count - 1);
  const bits = (<u64>count) << 3;
  store<u64>(MESSAGE + end - 8, bigEndian ? bswap<u64>(bits) : bits);
  return end;
}

/** Writes the MD5 of the text as 32 digits. */
export function sayMd5(at: usize, octets: u32): void {
  const end = pad(at, octets, false);
  store<u32>(STATE, 0x67452301);
  store<u32>(STATE, 0xefcdab89, 4);
  store<u32>(STATE, 0x98badcfe, 8);
  store<u32>(STATE, 0x10325476, 12);
  for (let block = MESSAGE; block < MESSAGE + end; block += BLOCK) md5Block(block);
  for (let i: usize = 0; i < 16; i += 4) sayHex(bswap<u32>(load<u32>(STATE + i)), 8);
}

function md5Block(block: usize): void {
  let a = load<u32>(STATE);
  let b = load<u32>(STATE, 4);
  let c = load<u32>(STATE, 8);
  let d = load<u32>(STATE, 12);
  for (let i: u32 = 0; i < 64; i++) {
    const round = i >> 4;
    const mixed: u32 = round == 0 ? (b & c) | (~b & d) : round == 1 ? (d & b) | (~d & c) : round == 2 ? b ^ c ^ d : c ^ (b | ~d);
    const word: u32 = round == 0 ? i : round == 1 ? (5 * i + 1) & 15 : round == 2 ? (3 * i + 5) & 15 : (7 * i) & 15;
    const sum = a + mixed + sine(i) + load<u32>(block + ((<usize>word) << 2));
    a = d;
    d = c;
    c = b;
    b += rotl<u32>(sum, load<u8>(MD5_SHIFTS + ((<usize>round) << 2) + (i & 3)));
  }
  store<u32>(STATE, load<u32>(STATE) + a);
  store<u32>(STATE, load<u32>(STATE, 4) + b, 4);
  store<u32>(STATE, load<u32>(STATE, 8) + c, 8);
  store<u32>(STATE, load<u32>(STATE, 12) + d, 12);
}

/** floor(2^32 × |sin(i + 1)|), RFC 1321 §3.4. */
function sine(i: u32): u32 {
  return <u32>(<u64>(Math.abs(Math.sin(<f64>(i + 1))) * 4294967296.0));
}

/** Writes the first `digits` digits of the SHA-256 of the text, at most 12. */
export function saySha256(at: usize, octets: u32, digits: u32): void {
  const end = pad(at, octets, true);
  memory.copy(STATE, SHA_START, 32);
  for (let block = MESSAGE; block < MESSAGE + end; block += BLOCK) shaBlock(block);
  const first = ((<u64>load<u32>(STATE)) << 32) | load<u32>(STATE, 4);
  sayHex(first >> (64 - ((<u64>digits) << 2)), digits);
}

function shaBlock(block: usize): void {
  for (let i: usize = 0; i < 16; i++) store<u32>(WORDS + (i << 2), bswap<u32>(load<u32>(block + (i << 2))));
  for (let i: usize = 16; i < 64; i++) {
    const w15 = load<u32>(WORDS + ((i - 15) << 2));
    const w2 = load<u32>(WORDS + ((i - 2) << 2));
    const s0 = rotr<u32>(w15, 7) ^ rotr<u32>(w15, 18) ^ (w15 >> 3);
    const s1 = rotr<u32>(w2, 17) ^ rotr<u32>(w2, 19) ^ (w2 >> 10);
    store<u32>(WORDS + (i << 2), load<u32>(WORDS + ((i - 16) << 2)) + s0 + load<u32>(WORDS + ((i - 7) << 2)) + s1);
  }
  let a = load<u32>(STATE);
  let b = load<u32>(STATE, 4);
  let c = load<u32>(STATE, 8);
  let d = load<u32>(STATE, 12);
  let e = load<u32>(STATE, 16);
  let f = load<u32>(STATE, 20);
  let g = load<u32>(STATE, 24);
  let h = load<u32>(STATE, 28);
  for (let i: usize = 0; i < 64; i++) {
    const s1 = rotr<u32>(e, 6) ^ rotr<u32>(e, 11) ^ rotr<u32>(e, 25);
    const t1 = h + s1 + ((e & f) ^ (~e & g)) + load<u32>(SHA_CONSTANTS + (i << 2)) + load<u32>(WORDS + (i << 2));
    const s0 = rotr<u32>(a, 2) ^ rotr<u32>(a, 13) ^ rotr<u32>(a, 22);
    const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = d + t1;
    d = c;
    c = b;
    b = a;
    a = t1 + t2;
  }
  store<u32>(STATE, load<u32>(STATE) + a);
  store<u32>(STATE, load<u32>(STATE, 4) + b, 4);
  store<u32>(STATE, load<u32>(STATE, 8) + c, 8);
  store<u32>(STATE, load<u32>(STATE, 12) + d, 12);
  store<u32>(STATE, load<u32>(STATE, 16) + e, 16);
  store<u32>(STATE, load<u32>(STATE, 20) + f, 20);
  store<u32>(STATE, load<u32>(STATE, 24) + g, 24);
  store<u32>(STATE, load<u32>(STATE, 28) + h, 28);
}
