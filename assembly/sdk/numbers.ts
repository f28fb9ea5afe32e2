// Numbers of the piece.

import { Piece } from './answer';

/** The octet at `offset` of the piece; the caller has seen that it is there, as for the next ones. */
export function u8At(offset: u32): u32 {
  return load<u8>(Piece.at + offset);
}

/** In network byte order. */
export function u16At(offset: u32): u32 {
  return bswap<u16>(load<u16>(Piece.at + offset));
}

export function u24At(offset: u32): u32 {
  return (u16At(offset) << 8) | u8At(offset + 2);
}

export function u32At(offset: u32): u32 {
  return bswap<u32>(load<u32>(Piece.at + offset));
}

export function u64At(offset: u32): u64 {
  return bswap<u64>(load<u64>(Piece.at + offset));
}
