// Octets in memory: network byte order (the only place that swaps) and clearing.

/** Big-endian u16 at `p + offset`. Never fails; the caller has checked that two octets are there. */
export function be16(p: usize, offset: usize = 0): u32 {
  return <u32>bswap<u16>(load<u16>(p + offset));
}

/** Big-endian u32 at `p + offset`. Never fails; the caller has checked that four octets are there. */
export function be32(p: usize, offset: usize = 0): u32 {
  return bswap<u32>(load<u32>(p + offset));
}

/** Big-endian u64 at `p + offset`. Never fails; the caller has checked that eight octets are there. */
export function be64(p: usize, offset: usize = 0): u64 {
  return bswap<u64>(load<u64>(p + offset));
}

/** `value`, 0..65535, as a little-endian load finds it where it lies in network byte order. Never fails. */
export function network16(value: u32): u32 {
  return <u32>bswap<u16>(<u16>value);
}

/** `value` as a little-endian load finds it where it lies in network byte order. Never fails. */
export function network32(value: u32): u32 {
  return bswap<u32>(value);
}

/**
 * Zeroes `octets` (a multiple of eight) at `p`, which need not be aligned. For records: the engine's memory.fill is a call out of
 * the module and slower below some hundred octets.
 */
export function zero(p: usize, octets: u32): void {
  const end = p + octets;
  let at = p;
  for (; at + 16 <= end; at += 16) v128.store(at, i64x2(0, 0));
  if (at < end) store<u64>(at, 0);
}
