// Where IPv4 packets with a source route go, RFC 791 §3.1.

const HEADER: u32 = 20;
const DESTINATION: usize = 16;
/** Options, RFC 791 §3.1: one octet, or a kind, the length of all, and what it holds. */
const OPTION_END: u32 = 0;
const OPTION_NOP: u32 = 1;
const OPTION_HEADER: u32 = 2;
/** Loose and strict source route: a pointer, counted from 1, then addresses. */
const OPTION_LOOSE_ROUTE: u32 = 131;
const OPTION_STRICT_ROUTE: u32 = 137;
const ROUTE_HEADER: u32 = 3;
const ROUTE_FIRST: u32 = 4;
const ADDRESS: u32 = 4;

/**
 * → where the packet with the header `p … end` goes in the end: the last address of its first source route that is not done, else the
 * destination of the header. 0 where that takes octets from `there` on, which are not there.
 */
export function finalDestination(p: usize, end: usize, there: usize): usize {
  let at = p + HEADER;
  while (at < end) {
    if (at >= there) return 0;
    const kind: u32 = load<u8>(at);
    if (kind == OPTION_END) break;
    if (kind == OPTION_NOP) {
      at += 1;
      continue;
    }
    if (at + OPTION_HEADER > end) break;
    if (at + OPTION_HEADER > there) return 0;
    const length: u32 = load<u8>(at, 1);
    if (length < OPTION_HEADER || at + length > end) break;
    if (kind == OPTION_LOOSE_ROUTE || kind == OPTION_STRICT_ROUTE) {
      if (at + length > there) return 0;
      const pointer: u32 = length < ROUTE_HEADER ? 0 : load<u8>(at, 2);
      const goesOn = pointer >= ROUTE_FIRST && (pointer & 3) == 0 && pointer <= length;
      return goesOn ? at + length - ADDRESS : p + DESTINATION;
    }
    at += length;
  }
  return p + DESTINATION;
}
