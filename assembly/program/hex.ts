// Hexadecimal.

const ZERO: u32 = 0x30;
const A_AFTER_NINE: u32 = 0x27;
const UPPER_A_AFTER_NINE: u32 = 7;

function digit(value: u32, gap: u32): u8 {
  return <u8>(ZERO + value + (value > 9 ? gap : 0));
}

/** The low `digits` (1..16) hexadecimal digits of `value`, zeros in front kept; → one past the last octet. */
export function writeHex(out: usize, value: u64, digits: u32, upper: bool = false): usize {
  const gap = upper ? UPPER_A_AFTER_NINE : A_AFTER_NINE;
  let at = out + digits;
  while (at > out) {
    store<u8>(--at, digit((<u32>value) & 15, gap));
    value >>= 4;
  }
  return out + digits;
}

/** `value` (16 bits) without leading zeros, 1..4 octets; → one past the last octet. */
export function writeHexShort(out: usize, value: u32): usize {
  return writeHex(out, value, value == 0 ? 1 : (35 - clz(value)) >> 2);
}

/** `value` in upper case without leading zeros, 1..16 octets; → one past the last. */
export function writeHexUpper(out: usize, value: u64): usize {
  return writeHex(out, value, value == 0 ? 1 : <u32>((67 - clz(value)) >> 2), true);
}
