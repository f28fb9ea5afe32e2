// Serial arithmetic on 32-bit sequence numbers (RFC 9293 §3.4, RFC 1982): valid while the numbers are within 2^31 of each other.

/** a < b */
export function before(a: u32, b: u32): bool {
  return <i32>(a - b) < 0;
}

/** a > b */
export function after(a: u32, b: u32): bool {
  return <i32>(a - b) > 0;
}
