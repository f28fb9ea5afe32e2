// What is kept of a connection: exchanges as Wireshark 4.0 counts them. A response belongs to the last request where that has none
// yet, else it is an exchange of its own; so pipelined responses are told apart from their requests.

import { keep, Piece } from '../../sdk/index';
import { decimal } from './text';

/**
 * STATE, 4096 octets: 0 number u32 of the last exchange   4 request u32 its frame, 0 = none   8 response u32 likewise
 * 12 flags u32 of its request   16 time i64 of its request   24 previous request u32 frame   28 previous response u32 frame
 * 32 octets u32 of the last URI   36 the URI
 */
const NUMBER = 0;
const REQUEST = 4;
const RESPONSE = 8;
const FLAGS = 12;
const TIME = 16;
const PREVIOUS_REQUEST = 24;
const PREVIOUS_RESPONSE = 28;
const URI_OCTETS = 32;
const URI: usize = 36;
const URI_MAX: u32 = 4096 - 36;
const COLON: u8 = 0x3a;
const PORT_MAX: i64 = 65535;

/** The method of a request decides about the body of its response. */
export const ASKED_HEAD: u32 = 1;
export const ASKED_CONNECT: u32 = 2;
/** What follows is another protocol's. */
const LEFT: u32 = 4;

/** The exchange at hand. */
export class Exchange {
  static number: u32 = 0;
  /** Frame and time of its request, 0 for none. */
  static request: u32 = 0;
  static time: i64 = 0;
  /** Frames of the exchange before. */
  static previousRequest: u32 = 0;
  static previousResponse: u32 = 0;
}

function beginExchange(): void {
  const state = Piece.state;
  store<u32>(state, load<u32>(state, NUMBER) + 1, NUMBER);
  store<u32>(state, load<u32>(state, REQUEST), PREVIOUS_REQUEST);
  store<u32>(state, load<u32>(state, RESPONSE), PREVIOUS_RESPONSE);
  store<u32>(state, 0, REQUEST);
  store<u32>(state, 0, RESPONSE);
}

function read(): void {
  const state = Piece.state;
  Exchange.number = load<u32>(state, NUMBER);
  Exchange.request = load<u32>(state, REQUEST);
  Exchange.time = load<i64>(state, TIME);
  Exchange.previousRequest = load<u32>(state, PREVIOUS_REQUEST);
  Exchange.previousResponse = load<u32>(state, PREVIOUS_RESPONSE);
}

/** Keeps what there is, and no more of the room for the URI than it takes. */
export function keepExchanges(): void {
  keep(<u32>URI + lastUriOctets());
}

/** A request: an exchange begins. `uri` is kept where it is not too long. */
export function noteRequest(flags: u32, uri: usize, octets: u32): void {
  const state = Piece.state;
  beginExchange();
  store<u32>(state, Piece.frame, REQUEST);
  store<u32>(state, flags, FLAGS);
  store<i64>(state, Piece.time, TIME);
  const kept = octets <= URI_MAX ? octets : 0;
  store<u32>(state, kept, URI_OCTETS);
  memory.copy(state + URI, uri, kept);
  read();
}

export function noteResponse(): void {
  const state = Piece.state;
  if (load<u32>(state, REQUEST) == 0 || load<u32>(state, RESPONSE) != 0) beginExchange();
  store<u32>(state, Piece.frame, RESPONSE);
  read();
}

/** From here on the conversation is not HTTP's. */
export function leave(): void {
  store<u32>(Piece.state, load<u32>(Piece.state, FLAGS) | LEFT, FLAGS);
}

export function hasLeft(): bool {
  return (load<u32>(Piece.state, FLAGS) & LEFT) != 0;
}

/** The port at the end of the last URI; 0 where there is none. */
export function lastPort(): u32 {
  const at = Piece.state + URI;
  const octets = lastUriOctets();
  let from = octets;
  while (from > 0 && load<u8>(at + from - 1) != COLON) from--;
  const port = from == 0 ? -1 : decimal(at + from, octets - from);
  return port < 0 || port > PORT_MAX ? 0 : <u32>port;
}

/** Was there a message before? */
export function hasExchanges(): bool {
  return load<u32>(Piece.state, NUMBER) != 0;
}

/** ASKED_* of the last request. */
export function lastFlags(): u32 {
  return load<u32>(Piece.state, FLAGS);
}

/** → the last URI, of `lastUriOctets()` octets. */
export function lastUri(): usize {
  return Piece.state + URI;
}

export function lastUriOctets(): u32 {
  return load<u32>(Piece.state, URI_OCTETS);
}
