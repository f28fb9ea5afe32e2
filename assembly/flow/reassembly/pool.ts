// Memory for octets that are kept for a while: pieces in sizes of powers of two, reused when they are given back.

import { take } from '../../arena';

/** Most octets handed out at a time. */
const CEILING: u32 = 1 << 28;
const SMALLEST: u32 = 6;
const LARGEST: u32 = 24;
/** → first free piece of each size, u32; a free piece begins with the next one. */
const FREE: usize = memory.data(<i32>((LARGEST + 1) * 4), 4);

let given: u32 = 0;

/** → room for `octets` octets; 0 beyond the ceiling, for more than 2^24, and when memory is used up. */
export function takePiece(octets: u32): usize {
  const size = sizeOf(octets);
  if (size > LARGEST || given + (1 << size) > CEILING) return 0;
  const list = FREE + ((<usize>size) << 2);
  const known: usize = load<u32>(list);
  if (known) store<u32>(list, load<u32>(known));
  const piece = known ? known : take(1 << size, 16);
  if (piece) given += 1 << size;
  return piece;
}

/** Takes back a piece that was handed out for `octets` octets. */
export function givePiece(piece: usize, octets: u32): void {
  const size = sizeOf(octets);
  const list = FREE + ((<usize>size) << 2);
  store<u32>(piece, load<u32>(list));
  store<u32>(list, <u32>piece);
  given -= 1 << size;
}

/** The power of two that holds `octets`. */
function sizeOf(octets: u32): u32 {
  return octets <= 1 << SMALLEST ? SMALLEST : 32 - clz<u32>(octets - 1);
}
