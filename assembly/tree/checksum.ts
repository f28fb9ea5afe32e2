// The Internet checksum, RFC 1071.

import { be16 } from '../octets';

/** What the checksum field at `field` should hold, for the `octets` octets at `at`. 0..0xffff; where both 0 and 0xffff would do, 0. */
export function checksumOf(at: usize, octets: u32, field: usize): u32 {
  let sum: u64 = 0;
  const even = octets & ~1;
  for (let i: u32 = 0; i < even; i += 2) if (at + i != field) sum += be16(at + i);
  if (octets != even) sum += (<u64>load<u8>(at + even)) << 8;
  return fold(sum) ^ 0xffff;
}

/** A sum of 16-bit words as one: what does not fit comes back at the other end. */
export function fold(sum: u64): u32 {
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  return <u32>sum;
}
