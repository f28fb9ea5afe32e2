// Decimal numbers, eight digits at a time: the digits are worked out side by side in one 64-bit word, without branches.

const ASCII_ZEROS: u64 = 0x3030303030303030;
const MINUS: u8 = 0x2d;
const TEN_4: u32 = 10000;
const TEN_8: u64 = 100000000;
const DIGITS: u32 = 8;
/** Keeps the last digit when all are zero. */
const LAST_DIGIT: u64 = 0x0100000000000000;
// Multiply and shift in place of ÷ 100 (exact below 10^4) and ÷ 10 (exact below 100), with the lanes that hold the quotients.
const BY_100: u64 = 5243;
const BY_100_SHIFT: u64 = 19;
const QUOTIENTS_100: u64 = 0x0000007f0000007f;
const BY_10: u64 = 103;
const BY_10_SHIFT: u64 = 10;
const QUOTIENTS_10: u64 = 0x000f000f000f000f;

/** The eight digits of `value` < 10^8 as numbers 0..9, the first in the lowest octet. */
function digitsOf(value: u32): u64 {
  const high = value / TEN_4;
  const fours = (<u64>high) | ((<u64>(value - high * TEN_4)) << 32);
  const hundreds = ((fours * BY_100) >> BY_100_SHIFT) & QUOTIENTS_100;
  const twos = hundreds | ((fours - hundreds * 100) << 16);
  const tens = ((twos * BY_10) >> BY_10_SHIFT) & QUOTIENTS_10;
  return tens | ((twos - tens * 10) << 8);
}

/** `value` < 10^8 without leading zeros; → one past the last. Writes eight octets whatever the length. */
function writeShort(out: usize, value: u32): usize {
  const digits = digitsOf(value);
  const zeros = ctz(digits | LAST_DIGIT) & ~7;
  store<u64>(out, (digits | ASCII_ZEROS) >> zeros);
  return out + DIGITS - <usize>(zeros >> 3);
}

/** Eight digits of `value` < 10^8, zeros in front kept; → one past the last. */
function writeEight(out: usize, value: u32): usize {
  store<u64>(out, digitsOf(value) | ASCII_ZEROS);
  return out + DIGITS;
}

/** The last `count` (1..8) digits of `value` < 10^count, zeros in front kept; → one past the last. Writes eight octets whatever `count` is. */
export function writeFixed(out: usize, value: u32, count: u32): usize {
  store<u64>(out, (digitsOf(value) | ASCII_ZEROS) >> ((DIGITS - count) << 3));
  return out + count;
}

/** Nine digits of `value` < 10^9, zeros in front kept; → one past the last. */
export function writeNine(out: usize, value: u32): usize {
  const first = value / <u32>TEN_8;
  store<u8>(out, <u8>(ASCII_ZEROS & 0xff) + <u8>first);
  return writeEight(out + 1, value - first * <u32>TEN_8);
}

/** `value` without leading zeros, 1..20 octets, with up to seven more written; → one past the last. */
export function writeU64(out: usize, value: u64): usize {
  return value < TEN_8 ? writeShort(out, <u32>value) : writeLong(out, value);
}

/** `value` ≥ 10^8, likewise. */
function writeLong(out: usize, value: u64): usize {
  const high = value / TEN_8;
  const end = high < TEN_8 ? writeShort(out, <u32>high) : writeLong(out, high);
  return writeEight(end, <u32>(value - high * TEN_8));
}

/** `value` with '-' when negative, likewise. */
export function writeI64(out: usize, value: i64): usize {
  if (value >= 0) return writeU64(out, <u64>value);
  store<u8>(out, MINUS);
  return writeU64(out + 1, <u64>0 - <u64>value);
}
