// HTTP/1.1, RFC 9112: one message a call, with its body.

import {
  add,
  addExpert,
  addLine,
  addPart,
  addText,
  Answer,
  begin,
  CALL_ALONE,
  CALL_END,
  CALL_GUESS,
  close,
  declare,
  done,
  generated,
  GROUP_MALFORMED,
  GROUP_SEQUENCE,
  handOver,
  hidden,
  hold,
  infoColumn,
  label,
  mark,
  more,
  MORE_ALL,
  MORE_SEGMENT,
  notMine,
  open,
  Piece,
  protocolColumn,
  say,
  sayEscaped,
  sayMember,
  sayMemberNumber,
  sayNumber,
  sayRaw,
  SEVERITY_CHAT,
  SEVERITY_ERROR,
  stretch,
  tell,
} from '../../sdk/index';
import { addBody, addChunks, addReplaced, Chunks, scanChunks } from './body';
import * as F from './fields';
import { addFile } from './file';
import { CUT, First, lineBreaks, NOTHING, readFirst } from './first';
import { addFields, addStrayFields, endOfHeader, endOfLine, forgetHeader, Header, sayLine, scanFields } from './headers';
import { sayReason } from './reasons';
import {
  ASKED_CONNECT,
  ASKED_HEAD,
  Exchange,
  hasExchanges,
  hasLeft,
  keepExchanges,
  lastFlags,
  lastPort,
  lastUri,
  lastUriOctets,
  leave,
  noteRequest,
  noteResponse,
} from './state';
import { find, hasWord, isWord } from './text';

export { handshark_abi_1, handshark_configure, handshark_input } from '../../sdk/index';

const LF: u8 = 0x0a;
const CR: u8 = 0x0d;
const SPACE: u8 = 0x20;
const SLASH: u8 = 0x2f;
const QUESTION: u8 = 0x3f;
const AMPERSAND: u8 = 0x26;
const COLON: u8 = 0x3a;
const DELETE: u32 = 0x7f;
/** A header that is longer is none. */
const HEADER_MAX: u32 = 262144;
const BODY_MAX: i64 = 16000000;
/** Events, as they are declared. */
const EVENT_REQUEST: u32 = 0;
const EVENT_RESPONSE: u32 = 1;
const UPGRADES: u32 = 0;
const WEBSOCKET: u32 = 1;
const PORTS: u32 = 1;
/** Above what may be captured. */
const SWITCHING: u32 = 101;

export function handshark_declare(): usize {
  return declare(F.DECLARATION);
}

export function handshark_dissect(call: usize): usize {
  begin(call);
  keepExchanges();
  if (hasLeft()) return notMine();
  const from = lineBreaks();
  const kind = readFirst(from);
  if (kind == NOTHING) return Piece.flags & CALL_GUESS ? notMine() : continuation(from);
  const alone = (Piece.flags & CALL_ALONE) != 0;
  let header = kind == CUT ? 0 : endOfHeader(First.next);
  if (header == 0) {
    if (!alone) return Piece.octets > HEADER_MAX ? continuation(from) : more(MORE_SEGMENT);
    header = Piece.octets;
    if (kind == CUT) return continuation(from);
  }
  forgetHeader();
  scanFields(First.next, header);
  return body(from, header, alone);
}

/** Tells of the line breaks before what is at `at`. */
function addLeadingBreaks(at: u32): void {
  if (at == 0) return;
  addLine(0, at, sayLeadingBreaks());
  addExpert(F.LEADING_CRLF, SEVERITY_ERROR, GROUP_MALFORMED, sayLeadingBreaks());
}

function sayLeadingBreaks(): usize {
  const text = mark();
  say('Leading CRLF previous message in the stream may have extra CRLF');
  return text;
}

/**
 * What is no message, or goes on with one whose beginning is not known, after line breaks up to `at`. As Wireshark takes it: lines with a
 * colon are header fields and the rest is a body, where it begins with a printable character and the conversation is known for HTTP's or has such a line.
 */
function continuation(at: u32): usize {
  const octet: u32 = at < Piece.octets ? <u32>load<u8>(Piece.at + at) : 0;
  const isPrintable = octet >= SPACE && octet < DELETE;
  const last = endOfLine(at);
  if (isPrintable && last == Piece.octets && !(Piece.flags & CALL_ALONE) && Piece.octets <= HEADER_MAX) return more(MORE_SEGMENT);
  const hasField = isPrintable && find(Piece.at, at, last, COLON) < last;
  if (!hasField && !hasExchanges()) return notMine();
  add(F.HTTP, 0, Piece.octets, 0);
  columns();
  if (isPrintable) {
    open();
    addLeadingBreaks(at);
    const body = addStrayFields(at);
    if (body < Piece.octets) addBody(body, Piece.octets - body);
    close();
  }
  const from = mark();
  say('Continuation');
  infoColumn(from);
  return done(Piece.octets);
}

function columns(): void {
  const from = mark();
  say('HTTP');
  protocolColumn(from);
}

/** The header ends at `header`: waits for the body, then tells of the message. */
function body(from: u32, header: u32, alone: bool): usize {
  const there = Piece.octets - header;
  if (hasBody()) {
    if (Header.chunked) {
      if (!scanChunks(header) && !alone) return more(Chunks.missing);
      return message(from, header, Chunks.octets);
    }
    if (Header.length >= 0) {
      if (Header.length > <i64>there && !alone) {
        if (Header.length < BODY_MAX) return more(<u32>(Header.length - there));
        return message(from, header, there);
      }
      return message(from, header, <u32>min<i64>(Header.length, there));
    }
    if (First.isResponse) {
      if (!alone && !(Piece.flags & CALL_END)) return more(MORE_ALL);
      return message(from, header, there);
    }
  }
  return message(from, header, 0);
}

/** RFC 9112 §6.3. */
function hasBody(): bool {
  if (!First.isResponse) return Header.chunked || Header.length > 0;
  const asked = lastFlags();
  if (asked & ASKED_HEAD || (asked & ASKED_CONNECT && First.code / 100 == 2)) return false;
  return First.code / 100 != 1 && First.code != 204 && First.code != 304;
}

/** Tells of the message that lies from `from` to its body's end. */
function message(from: u32, header: u32, octets: u32): usize {
  columns();
  const whole = add(F.HTTP, from, header - from, 0);
  open();
  addFirst();
  addFields(First.next, header, First.isResponse ? F.RESPONSE_LINE : F.REQUEST_LINE);
  if (First.isResponse) addResponse();
  else addRequest();
  if (octets != 0) {
    if (Header.chunked) addChunks(header, First.isResponse);
    addFile(header, octets);
  }
  close();
  stretch(whole, header + octets - from);
  keepExchanges();
  return done(header + octets);
}

function addFirst(): void {
  const at = First.at;
  const next = First.next;
  const line = sayLine(at, next - at);
  addLine(at, next - at, line);
  addExpert(F.CHAT, SEVERITY_CHAT, GROUP_SEQUENCE, line);
  open();
  if (First.isResponse) addStatus();
  else {
    addPart(F.REQUEST_METHOD, at, First.methodEnd - at, at, First.methodEnd - at);
    addUri();
    const version = min(First.uriEnd + 1, First.end);
    if (version < First.end) addReplaced(F.REQUEST_VERSION, version, First.end - version);
  }
  close();
  const info = sayLine(at, First.end - at);
  if (First.isResponse && Header.typeOctets != 0) {
    say('  (');
    sayEscaped(
      Piece.at + Header.typeAt,
      min<u32>(find(Piece.at, Header.typeAt, Header.typeAt + Header.typeOctets, 0x3b) - Header.typeAt, 100),
    );
    say(')');
  } else if (!First.isResponse) say(' ');
  infoColumn(info);
}

function addUri(): void {
  const from = First.uri;
  const end = First.uriEnd;
  addPart(F.REQUEST_URI, from, end - from, from, end - from);
  const query = find(Piece.at, from, end, QUESTION);
  if (query == end) return;
  open();
  addPart(F.REQUEST_URI_PATH, from, query - from, from, query - from);
  addPart(F.REQUEST_URI_QUERY, query + 1, end - query - 1, query + 1, end - query - 1);
  open();
  for (let at = query + 1; at < end;) {
    const last = find(Piece.at, at, end, AMPERSAND);
    addPart(F.REQUEST_URI_QUERY_PARAMETER, at, last - at, at, last - at);
    at = last + 1;
  }
  close();
  close();
}

function addStatus(): void {
  const at = First.at;
  addPart(F.RESPONSE_VERSION, at, First.methodEnd - at, at, First.methodEnd - at);
  const code = First.uri;
  if (First.code == 0) return;
  add(F.RESPONSE_CODE, code, 3, First.code);
  addText(F.RESPONSE_CODE_DESC, code, 3, sayReason(First.code));
  const phrase = code + 4;
  if (phrase < First.end) addPart(F.RESPONSE_PHRASE, phrase, First.end - phrase, phrase, First.end - phrase);
}

function addRequest(): void {
  const uri = fullUri();
  const octets = <u32>(Answer.end - uri);
  if (octets != 0) generated(hold(add(F.REQUEST_FULL_URI, First.at, 0, 0), uri));
  hidden(add(F.REQUEST, First.at, 0, 1));
  const method = Piece.at + First.at;
  const length = First.methodEnd - First.at;
  const flags = isWord(method, length, 'head') ? ASKED_HEAD : isWord(method, length, 'connect') ? ASKED_CONNECT : 0;
  noteRequest(flags, octets != 0 ? uri : Piece.at + First.uri, octets != 0 ? octets : First.uriEnd - First.uri);
  const told = mark();
  sayMember(told, 'method', method, length);
  sayMember(told, 'uri', Piece.at + First.uri, First.uriEnd - First.uri);
  if (Header.hostOctets != 0) sayMember(told, 'host', Piece.at + Header.hostAt, Header.hostOctets);
  tell(EVENT_REQUEST, told);
  addNumber(F.REQUEST_NUMBER, 'HTTP request ', Exchange.number);
  if (Exchange.previousRequest != 0) generated(add(F.PREV_REQUEST_IN, First.at, 0, Exchange.previousRequest));
}

/** Writes the URI with its scheme and host where they are known; → where it begins. */
function fullUri(): usize {
  const from = mark();
  const octets = First.uriEnd - First.uri;
  const at = Piece.at + First.uri;
  if (octets != 0 && load<u8>(at) != SLASH && !(octets == 1 && load<u8>(at) == 0x2a)) {
    sayRaw(at, octets);
    return from;
  }
  if (Header.hostOctets == 0) return from;
  say('http://');
  sayRaw(Piece.at + Header.hostAt, Header.hostOctets);
  sayRaw(at, octets);
  return from;
}

function addNumber(field: u32, before: string, number: u32): void {
  const from = mark();
  say(before);
  sayNumber(number);
  say('/');
  sayNumber(number);
  label(generated(add(field, First.at, 0, number)), from);
}

function addResponse(): void {
  hidden(add(F.RESPONSE, First.at, 0, 1));
  noteResponse();
  const told = mark();
  sayMemberNumber(told, 'code', First.code);
  if (Header.typeOctets != 0) sayMember(told, 'type', Piece.at + Header.typeAt, Header.typeOctets);
  if (Header.length >= 0) sayMemberNumber(told, 'length', <u64>Header.length);
  if (Exchange.request != 0) sayMemberNumber(told, 'requestFrame', Exchange.request);
  tell(EVENT_RESPONSE, told);
  addNumber(F.RESPONSE_NUMBER, 'HTTP response ', Exchange.number);
  if (Exchange.request != 0) generated(add(F.TIME, First.at, 0, <u64>(Piece.time - Exchange.time)));
  if (Exchange.previousRequest != 0) generated(add(F.PREV_REQUEST_IN, First.at, 0, Exchange.previousRequest));
  if (Exchange.previousResponse != 0) generated(add(F.PREV_RESPONSE_IN, First.at, 0, Exchange.previousResponse));
  if (Exchange.request != 0) generated(add(F.REQUEST_IN, First.at, 0, Exchange.request));
  if (lastUriOctets() != 0) {
    const from = mark();
    sayRaw(lastUri(), lastUriOctets());
    generated(addText(F.RESPONSE_FOR_URI, First.at, 0, from));
  }
  if (First.code == SWITCHING) {
    leave();
    if (hasWord(Piece.at + Header.upgradeAt, Header.upgradeOctets, 'websocket')) handOver(UPGRADES, WEBSOCKET);
  } else if (lastFlags() & ASKED_CONNECT && First.code / 100 == 2) {
    leave();
    handOver(PORTS, lastPort());
  }
}
