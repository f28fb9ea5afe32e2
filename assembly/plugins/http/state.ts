// What is kept of a connection: how many messages there were, and the requests that wait for a response.

import { Piece } from '../../sdk/index';

/**
 * STATE, 4096 octets:
 * ```
 *  0 requests u32    4 responses u32   8 frame u32 of the last request   12 frame u32 of the last response
 * 16 written u32 octets of URIs in all   20 first u32 waiting request    24 count u32     28 pad
 * 32 REQUEST, 16 times: 0 frame u32   4 flags u32 REQUEST_*   8 time i64   16 from u32 octets of URIs before its own   20 octets u32
 * 512 URIs
 * ```
 */
const REQUESTS = 0;
const RESPONSES = 4;
const LAST_REQUEST = 8;
const LAST_RESPONSE = 12;
const WRITTEN = 16;
const FIRST = 20;
const COUNT = 24;
const WAITING: usize = 32;
const WAITING_MAX: u32 = 16;
const REQUEST_SIZE: usize = 24;
const URIS: usize = 512;
const URIS_ROOM: u32 = 4096 - 512;

/** The request that a response is to. */
export class Asked {
  static frame: u32 = 0;
  static isHead: bool = false;
  static isConnect: bool = false;
  static time: i64 = 0;
  /** → its URI, 0 when that is not known any more. */
  static uri: usize = 0;
  static octets: u32 = 0;
}

const HEAD: u32 = 1;
const CONNECT: u32 = 2;

/** Counts a request; → its number. `Asked.frame` is the frame of the one before, 0 for none. */
export function noteRequest(isHead: bool, isConnect: bool, uri: usize, octets: u32): u32 {
  const state = Piece.state;
  Asked.frame = load<u32>(state, LAST_REQUEST);
  store<u32>(state, Piece.frame, LAST_REQUEST);
  const number = load<u32>(state, REQUESTS) + 1;
  store<u32>(state, number, REQUESTS);
  const count = load<u32>(state, COUNT);
  if (count == WAITING_MAX) return number;
  const request = requestAt(load<u32>(state, FIRST) + count);
  store<u32>(state, count + 1, COUNT);
  store<u32>(request, Piece.frame);
  store<u32>(request, (isHead ? HEAD : 0) | (isConnect ? CONNECT : 0), 4);
  store<i64>(request, Piece.time, 8);
  keepUri(request, uri, octets);
  return number;
}

function requestAt(index: u32): usize {
  return Piece.state + WAITING + <usize>(index % WAITING_MAX) * REQUEST_SIZE;
}

function keepUri(request: usize, uri: usize, octets: u32): void {
  let from = load<u32>(Piece.state, WRITTEN);
  store<u32>(request, 0, 20);
  if (octets > URIS_ROOM) return;
  // A URI lies in one piece.
  if ((from % URIS_ROOM) + octets > URIS_ROOM) from += URIS_ROOM - (from % URIS_ROOM);
  memory.copy(Piece.state + URIS + (from % URIS_ROOM), uri, octets);
  store<u32>(request, from, 16);
  store<u32>(request, octets, 20);
  store<u32>(Piece.state, from + octets, WRITTEN);
}

/** Reads the request that waits longest into Asked; false when none does. */
export function peekRequest(): bool {
  const state = Piece.state;
  if (load<u32>(state, COUNT) == 0) return false;
  const request = requestAt(load<u32>(state, FIRST));
  const flags = load<u32>(request, 4);
  const from = load<u32>(request, 16);
  Asked.frame = load<u32>(request);
  Asked.isHead = (flags & HEAD) != 0;
  Asked.isConnect = (flags & CONNECT) != 0;
  Asked.time = load<i64>(request, 8);
  Asked.octets = load<u32>(request, 20);
  Asked.uri = Asked.octets != 0 && load<u32>(state, WRITTEN) - from <= URIS_ROOM ? state + URIS + (from % URIS_ROOM) : 0;
  return true;
}

/** The request that waited longest has its final response. */
export function dropRequest(): void {
  const state = Piece.state;
  store<u32>(state, load<u32>(state, FIRST) + 1, FIRST);
  store<u32>(state, load<u32>(state, COUNT) - 1, COUNT);
}

/** Counts a response; → its number. */
export function noteResponse(): u32 {
  const number = load<u32>(Piece.state, RESPONSES) + 1;
  store<u32>(Piece.state, number, RESPONSES);
  return number;
}

/** Frame of the response before, 0 for none; from now on this frame's. */
export function turnResponse(): u32 {
  const before = load<u32>(Piece.state, LAST_RESPONSE);
  store<u32>(Piece.state, Piece.frame, LAST_RESPONSE);
  return before;
}
