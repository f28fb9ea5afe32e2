// Identifiers of Zeek's shape that come out the same on every run: 'C' and a hash of the connection in base 62.

const LETTER_C: u8 = 0x43;
/** 62^8 < 2^48: eight characters are drawn from the high half of a hash, nine from 62^9 < 2^54. */
const SHORT: u32 = 8;
const LONG: u32 = 9;
const BASE: u64 = 62;
const ZERO: u32 = 0x30;
const UPPER: u32 = 0x41 - 10;
const LOWER: u32 = 0x61 - 36;
// Seeds and multiplier of FNV-1a, 64 bits; the second seed is the first turned round.
const SEED: u64 = 0xcbf29ce484222325;
const SEED_2: u64 = 0x84222325cbf29ce4;
const PRIME: u64 = 0x100000001b3;

/** 'C' and 17 characters, 18 octets, from the hash of two ranges of octets; → one past the last octet. */
export function writeUid(out: usize, first: usize, firstOctets: usize, second: usize, secondOctets: usize): usize {
  store<u8>(out, LETTER_C);
  out = writeBase62(out + 1, fold(fold(SEED, first, firstOctets), second, secondOctets), LONG);
  return writeBase62(out, fold(fold(SEED_2, second, secondOctets), first, firstOctets), SHORT);
}

function fold(hash: u64, at: usize, octets: usize): u64 {
  for (let i: usize = 0; i < octets; ++i) hash = (hash ^ load<u8>(at + i)) * PRIME;
  return hash ^ (hash >> 29);
}

function writeBase62(out: usize, hash: u64, digits: u32): usize {
  for (let i: u32 = 0; i < digits; ++i) {
    const rest = hash / BASE;
    const digit = <u32>(hash - rest * BASE);
    store<u8>(out++, <u8>(digit + (digit < 10 ? ZERO : digit < 36 ? UPPER : LOWER)));
    hash = rest;
  }
  return out;
}
