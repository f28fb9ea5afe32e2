// ClientHello and ServerHello: RFC 8446 §4.1.2, §4.1.3, RFC 5246 §7.4.1.

import { add, addOctets, addText, close, generated, mark, open, Piece, sayMember, sayMemberNumber, tell } from '../../sdk/index';
import { addExtensions } from './extensions';
import * as F from './fields';
import { beginPrint, Print, printNumber, sayClientPrint, sayServerPrint } from './print';
import { sayMd5 } from './digest';
import { peek, Reader, skip, take } from './reader';
import { isDraft, setVersion, TLS13, version } from './state';
import { addFourth } from './fourth';

/** Events, as they are declared. */
const EVENT_CLIENT_HELLO: u32 = 0;
const EVENT_SERVER_HELLO: u32 = 1;
const RANDOM: u32 = 32;
const SUPPORTED_VERSIONS: u32 = 43;
const NS_PER_S: u64 = 1000000000;

/** Adds the hello whose body lies in the Reader. */
export function addHello(isClient: bool): void {
  beginPrint();
  Print.version = peek(Reader.at, 2);
  if (!isClient) setVersion(serverVersion());
  else setVersion(0);
  addNumber(F.HANDSHAKE_VERSION, 2);
  addRandom(isClient);
  // Before draft 22 of TLS 1.3 a ServerHello had neither.
  const isShort = !isClient && isDraft(Print.version);
  const session = isShort ? 0 : addNumber(F.HANDSHAKE_SESSION_ID_LENGTH, 1);
  if (session != 0) addRun(F.HANDSHAKE_SESSION_ID, session);
  if (isClient) {
    addCiphers();
    addCompressions();
  } else {
    printNumber(Print.ciphers, peek(Reader.at, 2));
    addNumber(F.HANDSHAKE_CIPHERSUITE, 2);
    if (!isShort) addNumber(F.HANDSHAKE_COMP_METHOD, 1);
  }
  if (Reader.at + 2 <= Reader.end) {
    const octets = addNumber(F.HANDSHAKE_EXTENSIONS_LENGTH, 2);
    const end = Reader.end;
    Reader.end = min(Reader.at + octets, end);
    addExtensions(isClient ? 1 : 2);
    Reader.at = Reader.end;
    Reader.end = end;
  }
  addPrints(isClient);
}

/** Adds a number of `octets` octets; → it. */
export function addNumber(field: u32, octets: u32): u32 {
  const at = Reader.at;
  if (at + octets > Reader.end) return 0;
  const value = take(octets);
  add(field, at, octets, value);
  return value;
}

/** Adds the next `octets` octets, as far as they are there. */
export function addRun(field: u32, octets: u32): void {
  const at = Reader.at;
  skip(octets);
  addOctets(field, at, Reader.at - at);
}

function addRandom(isClient: bool): void {
  const at = Reader.at;
  addRun(F.HANDSHAKE_RANDOM, RANDOM);
  if (Reader.at - at < RANDOM || (!isClient && version() == TLS13)) return;
  open();
  add(F.HANDSHAKE_RANDOM_TIME, at, 4, <u64>peek(at, 4) * NS_PER_S);
  addOctets(F.HANDSHAKE_RANDOM_BYTES, at + 4, RANDOM - 4);
  close();
}

function addCiphers(): void {
  const octets = addNumber(F.HANDSHAKE_CIPHER_SUITES_LENGTH, 2);
  const end = min(Reader.at + octets, Reader.end);
  add(F.HANDSHAKE_CIPHERSUITES, Reader.at, end - Reader.at, 0);
  open();
  while (Reader.at + 2 <= end) {
    printNumber(Print.ciphers, peek(Reader.at, 2));
    addNumber(F.HANDSHAKE_CIPHERSUITE, 2);
  }
  close();
  Reader.at = end;
}

function addCompressions(): void {
  const octets = addNumber(F.HANDSHAKE_COMP_METHODS_LENGTH, 1);
  const end = min(Reader.at + octets, Reader.end);
  add(F.HANDSHAKE_COMP_METHODS, Reader.at, end - Reader.at, 0);
  open();
  while (Reader.at < end) addNumber(F.HANDSHAKE_COMP_METHOD, 1);
  close();
}

/** The version that the server chose: that of the extension, where it has one. Nothing is read away. */
function serverVersion(): u32 {
  const end = Reader.end;
  let at = Reader.at + 2 + RANDOM;
  at += 1 + peek(at, 1) + 3;
  for (at += 2; at + 4 <= end; at += 4 + peek(at + 2, 2)) {
    if (peek(at, 2) == SUPPORTED_VERSIONS && peek(at + 2, 2) == 2) return peek(at + 4, 2);
  }
  return peek(Reader.at, 2);
}

function addPrints(isClient: bool): void {
  const from = mark();
  if (isClient) sayClientPrint();
  else sayServerPrint();
  const octets = <u32>(mark() - from);
  generated(addText(isClient ? F.HANDSHAKE_JA3_FULL : F.HANDSHAKE_JA3S_FULL, 0, 0, from));
  const digest = mark();
  sayMd5(from, octets);
  generated(addText(isClient ? F.HANDSHAKE_JA3 : F.HANDSHAKE_JA3S, 0, 0, digest));
  tellHello(isClient, from, octets);
  if (isClient) addFourth();
}

/** `print`: the text that JA3 is made of. */
function tellHello(isClient: bool, print: usize, octets: u32): void {
  const told = mark();
  if (isClient && Print.hasName) sayMember(told, 'serverName', Piece.at + Print.nameAt, Print.nameOctets);
  if (!isClient) sayMemberNumber(told, 'version', version());
  sayMember(told, isClient ? 'ja3Full' : 'ja3sFull', print, octets);
  tell(isClient ? EVENT_CLIENT_HELLO : EVENT_SERVER_HELLO, told);
}
