// What is kept of a connection: 0 version u16 negotiated   2 flags u8 CHANGED_*   3 records u8: one that is no handshake's was seen   4 application u32 APP_*
// 8 cipher u16: the suite that the server chose.

import { CALL_REVERSE, Piece } from '../../sdk/index';

/** The first end, and the second, sent a ChangeCipherSpec: what follows is encrypted. */
const CHANGED_FIRST: u8 = 1;
const CHANGED_SECOND: u8 = 2;

/** A record that is no handshake's was seen: it tells of the version where nothing else does. */
export function noteRecord(): void {
  store<u8>(Piece.state, 1, 3);
}

export function hasRecords(): bool {
  return load<u8>(Piece.state, 3) != 0;
}

export const APP_UNKNOWN: u32 = 0;
export const APP_HTTP: u32 = 1;
export const APP_HTTP2: u32 = 2;
export const APP_SPDY: u32 = 3;

export const TLS13: u32 = 0x0304;

export function version(): u32 {
  return load<u16>(Piece.state);
}

/** Is it a draft of TLS 1.3 (RFC 8446 before it was one)? */
export function isDraft(number: u32): bool {
  return number >> 8 == 0x7f;
}

export function setVersion(number: u32): void {
  store<u16>(Piece.state, <u16>(isDraft(number) ? TLS13 : number));
}

export function isChanged(): bool {
  return (load<u8>(Piece.state, 2) & changedBit()) != 0;
}

export function isPeerChanged(): bool {
  return (load<u8>(Piece.state, 2) & ((CHANGED_FIRST | CHANGED_SECOND) ^ changedBit())) != 0;
}

export function setChanged(): void {
  store<u8>(Piece.state, load<u8>(Piece.state, 2) | changedBit(), 2);
}

/** A new handshake begins in the clear. */
export function clearChanged(): void {
  store<u8>(Piece.state, load<u8>(Piece.state, 2) & ~changedBit(), 2);
}

function changedBit(): u8 {
  return Piece.flags & CALL_REVERSE ? CHANGED_SECOND : CHANGED_FIRST;
}

export function application(): u32 {
  return load<u32>(Piece.state, 4);
}

export function setApplication(app: u32): void {
  store<u32>(Piece.state, app, 4);
}

/** The suite that decides about key exchanges. */
export function chosenCipher(): u32 {
  return load<u16>(Piece.state, 8);
}

export function setCipher(number: u32): void {
  store<u16>(Piece.state, <u16>number, 8);
}
