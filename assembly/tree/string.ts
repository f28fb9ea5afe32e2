// Texts in packets.

/** Octets of the text at `at`, at most `octets`: it ends before its first zero. */
export function octetsOfText(at: usize, octets: u32): u32 {
  let count: u32 = 0;
  while (count < octets && load<u8>(at + count) != 0) count++;
  return count;
}
