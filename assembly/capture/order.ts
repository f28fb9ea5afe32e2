import { be16, be32 } from '../octets';

/** Byte order of the file, or of the section of a file, that is being read. */
export class Order {
  /** The writer was big-endian. */
  static big: bool = false;
}

// The two orders as types: a reader of packets is compiled once for each, so that none of its loads asks which one it is.
export type Little = i32;
export type Big = u32;

/** u32 at `p + offset`, written in byte order O (Little or Big). The caller has checked that four octets are there. */
export function order32<O>(p: usize, offset: usize): u32 {
  return isSigned<O>() ? load<u32>(p + offset) : be32(p, offset);
}

/** u16 at `p + offset` in the order in force. The caller has checked that two octets are there. */
export function file16(p: usize, offset: usize): u32 {
  return Order.big ? be16(p, offset) : <u32>load<u16>(p + offset);
}

/** u32 at `p + offset` in the order in force. The caller has checked that four octets are there. */
export function file32(p: usize, offset: usize): u32 {
  return Order.big ? be32(p, offset) : load<u32>(p + offset);
}
