// Reads numbers of a message one after the other, never past its end.

import { Piece } from '../../sdk/index';

export class Reader {
  /** Offset in the piece of what is read next, and of the end of what it lies in. */
  static at: u32 = 0;
  static end: u32 = 0;
  /** The capture cut the record. */
  static isCut: bool = false;
}

/** Octets that are left. */
export function left(): u32 {
  return Reader.end > Reader.at ? Reader.end - Reader.at : 0;
}

/** The number of `octets` octets at `at`, in network byte order; 0 where it is not all there. */
export function peek(at: u32, octets: u32): u32 {
  if (at + octets > Reader.end) return 0;
  let value: u32 = 0;
  for (let i: u32 = 0; i < octets; i++) value = (value << 8) | load<u8>(Piece.at + at + i);
  return value;
}

/** The number of `octets` octets that comes next; 0 past the end. */
export function take(octets: u32): u32 {
  const value = peek(Reader.at, octets);
  skip(octets);
  return value;
}

export function skip(octets: u32): void {
  Reader.at += min(octets, left());
}
