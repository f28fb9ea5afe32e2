// Header fields (RFC 9110 §5): which have a field of their own, and what the message's end depends on.

import { add, addExpert, addLine, addPart, close, generated, hidden, label, mark, open, Piece, say, sayEscaped } from '../../sdk/index';
import { GROUP_PROTOCOL, SEVERITY_WARNING } from '../../sdk/index';
import { addReplaced } from './body';
import * as F from './fields';
import { decimal, find, hasWord, isBlank, isWord } from './text';

const LF: u8 = 0x0a;
const CR: u8 = 0x0d;
const COLON: u8 = 0x3a;
const SEMICOLON: u8 = 0x3b;
const DELETE: u32 = 0x7f;
/** A bit for each ASCII character that names may have: printable, and none of `"(),/:;<=>?@[\\]{}` (RFC 9110 §5.6.2). */
const TOKENS: usize = memory.data<u64>([0x03ff6cfa00000000, 0x57ffffffc7fffffe]);

/** What a message's header says of its body and of what comes after it. Offsets in the piece. */
export class Header {
  /** −1 where there is none. */
  static length: i64 = -1;
  static chunked: bool = false;
  static encodingAt: u32 = 0;
  static encodingOctets: u32 = 0;
  static hostAt: u32 = 0;
  static hostOctets: u32 = 0;
  static typeAt: u32 = 0;
  static typeOctets: u32 = 0;
  static upgradeAt: u32 = 0;
  static upgradeOctets: u32 = 0;
}

export function forgetHeader(): void {
  Header.length = -1;
  Header.chunked = false;
  Header.encodingOctets = 0;
  Header.hostOctets = 0;
  Header.typeOctets = 0;
  Header.upgradeOctets = 0;
}

/** Place behind the empty line that ends the header which begins at `from`; 0 when it is not there yet. */
export function endOfHeader(from: u32): u32 {
  const end = Piece.octets;
  let at = from;
  while (at < end) {
    const line = find(Piece.at, at, end, LF);
    if (line == end) return 0;
    if (line == at || (line == at + 1 && load<u8>(Piece.at + at) == CR)) return line + 1;
    at = line + 1;
  }
  return 0;
}

/** Place behind the line at `from`, with what continues it (RFC 9112 §5.2). */
function endOfField(from: u32, end: u32): u32 {
  let next = min(find(Piece.at, from, end, LF) + 1, end);
  while (next < end && isBlank(load<u8>(Piece.at + next))) next = min(find(Piece.at, next, end, LF) + 1, end);
  return next;
}

/** Reads what the body depends on, and adds nothing: for a message of which it is not known yet whether it is whole. */
export function scanFields(from: u32, end: u32): void {
  for (let at = from; at < end;) {
    const next = endOfField(at, end);
    const colon = find(Piece.at, at, next, COLON);
    if (colon < next) note(at, colon - at, valueFrom(colon + 1, next), valueEnd(at, next));
    at = next;
  }
}

function valueFrom(from: u32, end: u32): u32 {
  while (from < end && isBlank(load<u8>(Piece.at + from))) from++;
  return from;
}

/** Where the line break begins. */
function valueEnd(from: u32, end: u32): u32 {
  if (end > from && load<u8>(Piece.at + end - 1) == LF) end--;
  if (end > from && load<u8>(Piece.at + end - 1) == CR) end--;
  return end;
}

function note(at: u32, octets: u32, value: u32, end: u32): void {
  const name = Piece.at + at;
  const count = end > value ? end - value : 0;
  if (isWord(name, octets, 'content-length')) Header.length = decimal(Piece.at + value, count);
  else if (isWord(name, octets, 'transfer-encoding')) Header.chunked = hasWord(Piece.at + value, count, 'chunked');
  else if (isWord(name, octets, 'host')) {
    Header.hostAt = value;
    Header.hostOctets = count;
  } else if (isWord(name, octets, 'content-type')) {
    Header.typeAt = value;
    Header.typeOctets = count;
  } else if (isWord(name, octets, 'content-encoding')) {
    Header.encodingAt = value;
    Header.encodingOctets = count;
  } else if (isWord(name, octets, 'upgrade')) {
    Header.upgradeAt = value;
    Header.upgradeOctets = count;
  }
}

/** Adds the lines from `from` to `end`, the empty one at the end with them. `line`: http.request.line or http.response.line, 0 for neither. */
export function addFields(from: u32, end: u32, line: u32): void {
  for (let at = from; at < end;) {
    const next = endOfField(at, end);
    const last = valueEnd(at, next);
    if (last == at) addLine(at, next - at, sayLine(at, next - at));
    else addField(at, next, last, line);
    at = next;
  }
}

/** Adds the lines from `from` on as header fields, as long as they have a colon; for what is no message. → where the rest begins. */
export function addStrayFields(from: u32): u32 {
  let at = from;
  while (at < Piece.octets) {
    const last = endOfLine(at);
    const next = behindLine(last);
    if (find(Piece.at, at, last, COLON) == last) return last == at ? next : at;
    addField(at, next, last, 0);
    at = next;
  }
  return at;
}

/** Where the line at `from` ends: at a CR or an LF, or with the piece. */
export function endOfLine(from: u32): u32 {
  let at = from;
  while (at < Piece.octets && load<u8>(Piece.at + at) != LF && load<u8>(Piece.at + at) != CR) at++;
  return at;
}

/** Place behind the line break at `last`. */
function behindLine(last: u32): u32 {
  if (last + 1 < Piece.octets && load<u8>(Piece.at + last) == CR && load<u8>(Piece.at + last + 1) == LF) return last + 2;
  return min(last + 1, Piece.octets);
}

/** → a label with the octets as they are read in C. */
export function sayLine(at: u32, octets: u32): usize {
  const from = mark();
  sayEscaped(Piece.at + at, min<u32>(octets, 240));
  return from;
}

function addField(at: u32, next: u32, last: u32, line: u32): void {
  const colon = find(Piece.at, at, last, COLON);
  const field = colon == last ? 0 : fieldOf(Piece.at + at, colon - at);
  if (colon == last || (field == 0 && !isName(at, colon))) {
    label(addReplaced(F.UNKNOWN_HEADER, at, next - at), sayLine(at, next - at));
    if (colon != last) addBadName();
    return;
  }
  const value = min(valueFrom(colon + 1, last), last);
  if (field != 0) {
    label(addPart(field, at, next - at, value, last - value), sayLine(at, next - at));
    if (field == F.COOKIE) addPairs(value, last);
    if (field == F.CONTENT_LENGTH_HEADER && Header.length >= 0) {
      open();
      generated(add(F.CONTENT_LENGTH, at, next - at, <u64>Header.length));
      close();
    }
  }
  if (line == 0) {
    if (field == 0) label(addReplaced(F.UNKNOWN_HEADER, at, next - at), sayLine(at, next - at));
    return;
  }
  const whole = addPart(line, at, next - at, at, next - at);
  if (field != 0) hidden(whole);
  else label(whole, sayLine(at, next - at));
}

function addBadName(): void {
  const from = mark();
  say('Illegal characters found in header name');
  addExpert(F.BAD_HEADER_NAME, SEVERITY_WARNING, GROUP_PROTOCOL, from);
}

/** Is it a token (RFC 9110 §5.6.2)? */
function isName(from: u32, end: u32): bool {
  while (end > from && isBlank(load<u8>(Piece.at + end - 1))) end--;
  if (from == end) return false;
  for (let at = from; at < end; at++) {
    const octet: u32 = load<u8>(Piece.at + at);
    if (octet > DELETE || !((load<u64>(TOKENS + ((octet >> 6) << 3)) >> (octet & 63)) & 1)) return false;
  }
  return true;
}

/** The pairs of a cookie, without the blanks before them. */
function addPairs(from: u32, end: u32): void {
  open();
  for (let at = from; at < end;) {
    while (at < end && (isBlank(load<u8>(Piece.at + at)) || load<u8>(Piece.at + at) == SEMICOLON)) at++;
    const last = find(Piece.at, at, end, SEMICOLON);
    if (last > at) addPart(F.COOKIE_PAIR, at, last - at, at, last - at);
    at = last + 1;
  }
  close();
}

/** The field of a header; 0 for those that have none of their own. */
function fieldOf(at: usize, octets: u32): u32 {
  switch (octets) {
    case 4:
      if (isWord(at, octets, 'host')) return F.HOST;
      return isWord(at, octets, 'date') ? F.DATE : 0;
    case 6:
      if (isWord(at, octets, 'accept')) return F.ACCEPT;
      if (isWord(at, octets, 'cookie')) return F.COOKIE;
      return isWord(at, octets, 'server') ? F.SERVER : 0;
    case 7:
      if (isWord(at, octets, 'referer')) return F.REFERER;
      return isWord(at, octets, 'upgrade') ? F.UPGRADE : 0;
    case 8:
      return isWord(at, octets, 'location') ? F.LOCATION : 0;
    case 10:
      if (isWord(at, octets, 'user-agent')) return F.USER_AGENT;
      if (isWord(at, octets, 'set-cookie')) return F.SET_COOKIE;
      return isWord(at, octets, 'connection') ? F.CONNECTION : 0;
    case 12:
      return isWord(at, octets, 'content-type') ? F.CONTENT_TYPE : 0;
    case 13:
      if (isWord(at, octets, 'cache-control')) return F.CACHE_CONTROL;
      if (isWord(at, octets, 'authorization')) return F.AUTHORIZATION;
      return isWord(at, octets, 'last-modified') ? F.LAST_MODIFIED : 0;
    case 14:
      if (isWord(at, octets, 'content-length')) return F.CONTENT_LENGTH_HEADER;
      return isWord(at, octets, 'http2-settings') ? F.HTTP2_SETTINGS : 0;
    default:
      return octets > 14 ? longField(at, octets) : 0;
  }
}

function longField(at: usize, octets: u32): u32 {
  if (isWord(at, octets, 'accept-encoding')) return F.ACCEPT_ENCODING;
  if (isWord(at, octets, 'accept-language')) return F.ACCEPT_LANGUAGE;
  if (isWord(at, octets, 'content-encoding')) return F.CONTENT_ENCODING;
  if (isWord(at, octets, 'transfer-encoding')) return F.TRANSFER_ENCODING;
  if (isWord(at, octets, 'x-forwarded-for')) return F.X_FORWARDED_FOR;
  if (isWord(at, octets, 'www-authenticate')) return F.WWW_AUTHENTICATE;
  if (isWord(at, octets, 'proxy-authenticate')) return F.PROXY_AUTHENTICATE;
  if (isWord(at, octets, 'proxy-authorization')) return F.PROXY_AUTHORIZATION;
  if (isWord(at, octets, 'sec-websocket-accept')) return F.SEC_WEBSOCKET_ACCEPT;
  if (isWord(at, octets, 'sec-websocket-extensions')) return F.SEC_WEBSOCKET_EXTENSIONS;
  if (isWord(at, octets, 'sec-websocket-key')) return F.SEC_WEBSOCKET_KEY;
  if (isWord(at, octets, 'sec-websocket-protocol')) return F.SEC_WEBSOCKET_PROTOCOL;
  return isWord(at, octets, 'sec-websocket-version') ? F.SEC_WEBSOCKET_VERSION : 0;
}
