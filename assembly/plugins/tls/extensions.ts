// Extensions of hellos (IANA, TLS ExtensionType Values).

import { add, addLine, addOctets, addPart, close, mark, open, Piece, say, sayNumber } from '../../sdk/index';
import * as F from './fields';
import { addNumber, addRun } from './hello';
import { word } from './names';
import { isGrease, Print, printNumber } from './print';
import { left, peek, Reader, skip, take } from './reader';
import { addTimestamps } from './transparency';
import { APP_HTTP, APP_HTTP2, APP_SPDY, setApplication } from './state';

const CLIENT: u32 = 1;
/** RFC 9345. */
const DELEGATED_CREDENTIALS: u32 = 34;
/** Number of key_share before draft 23 of TLS 1.3. */
const SHARES_BEFORE: u32 = 40;
/** HelloRetryRequest names a group and no key. */
const GROUP_ONLY: u32 = 2;

/** Adds the extensions in the Reader, of the handshake message `type`. */
export function addExtensions(type: u32): void {
  while (left() >= 4) {
    const at = Reader.at;
    const number = peek(at, 2);
    const octets = min(peek(at + 2, 2), left() - 4);
    const from = mark();
    say('Extension: ');
    sayNumber(number);
    say(' (len=');
    sayNumber(octets);
    say(')');
    addLine(at, octets + 4, from);
    open();
    printNumber(Print.extensions, number);
    addNumber(F.HANDSHAKE_EXTENSION_TYPE, 2);
    addNumber(F.HANDSHAKE_EXTENSION_LEN, 2);
    const end = Reader.end;
    Reader.end = Reader.at + octets;
    addBody(number, type, octets);
    Reader.at = Reader.end;
    Reader.end = end;
    close();
  }
}

function addBody(number: u32, type: u32, octets: u32): void {
  switch (number) {
    case 0:
      if (octets != 0) return addNames();
      break;
    case 5:
      if (type == CLIENT && octets != 0) return addStatusRequest();
      break;
    case 10:
      return addGroups();
    case 11:
      return addFormats();
    case 13:
    case DELEGATED_CREDENTIALS:
    case 50:
      return addAlgorithms(number);
    case 15:
      addNumber(F.HANDSHAKE_EXTENSION_HEARTBEAT_MODE, 1);
      return;
    case 16:
      return addApplications(type);
    case 18:
      if (octets != 0) return addTimestamps();
      break;
    case 21:
      return addRun(F.HANDSHAKE_EXTENSIONS_PADDING_DATA, octets);
    case 27:
      return addCompressions();
    case 28:
      addNumber(F.RECORD_SIZE_LIMIT, 2);
      return;
    case 41:
      return addSharedKeys(type);
    case 43:
      return addVersions(type);
    case 45:
      return addModes();
    case SHARES_BEFORE:
    case 51:
      return addShares(type);
    case 13172:
      if (octets != 0) return addNext();
      break;
    case 65281:
      addLine(Reader.at, octets, word('Renegotiation Info extension'));
      open();
      addNumber(F.HANDSHAKE_EXTENSIONS_RENEG_INFO_LEN, 1);
      close();
      return;
    default:
      break;
  }
  if (isPlain(number)) addOctets(F.HANDSHAKE_EXTENSION_DATA, Reader.at, octets);
}

/** Those of which Wireshark shows the octets as they are. */
function isPlain(number: u32): bool {
  switch (number) {
    case 0:
    case 5:
    case 18:
    case 22:
    case 23:
    case 49:
    case 13172:
      return false;
    default:
      return true;
  }
}

function addNames(): void {
  addLine(Reader.at, left(), word('Server Name Indication extension'));
  open();
  addNumber(F.HANDSHAKE_EXTENSIONS_SERVER_NAME_LIST_LEN, 2);
  while (left() >= 3) {
    addNumber(F.HANDSHAKE_EXTENSIONS_SERVER_NAME_TYPE, 1);
    const octets = addNumber(F.HANDSHAKE_EXTENSIONS_SERVER_NAME_LEN, 2);
    Print.nameAt = Reader.at;
    Print.nameOctets = min(octets, left());
    addRun(F.HANDSHAKE_EXTENSIONS_SERVER_NAME, octets);
    Print.hasName = true;
  }
  close();
}

function addStatusRequest(): void {
  addNumber(F.HANDSHAKE_EXTENSIONS_STATUS_REQUEST_TYPE, 1);
  skip(addNumber(F.HANDSHAKE_EXTENSIONS_STATUS_REQUEST_RESPONDER_IDS_LEN, 2));
  skip(addNumber(F.HANDSHAKE_EXTENSIONS_STATUS_REQUEST_EXTS_LEN, 2));
}

function addGroups(): void {
  addNumber(F.HANDSHAKE_EXTENSIONS_SUPPORTED_GROUPS_LENGTH, 2);
  add(F.HANDSHAKE_EXTENSIONS_SUPPORTED_GROUPS, Reader.at, left(), 0);
  open();
  while (left() >= 2) printNumber(Print.groups, addNumber(F.HANDSHAKE_EXTENSIONS_SUPPORTED_GROUP, 2));
  close();
}

function addFormats(): void {
  addNumber(F.HANDSHAKE_EXTENSIONS_EC_POINT_FORMATS_LENGTH, 1);
  add(F.HANDSHAKE_EXTENSIONS_EC_POINT_FORMATS, Reader.at, left(), 0);
  open();
  while (left() != 0) printNumber(Print.formats, addNumber(F.HANDSHAKE_EXTENSIONS_EC_POINT_FORMAT, 1));
  close();
}

function addAlgorithms(number: u32): void {
  const octets = addNumber(F.HANDSHAKE_SIG_HASH_ALG_LEN, 2);
  if (number != DELEGATED_CREDENTIALS)
    for (let at = Reader.at; at + 2 <= min(Reader.at + octets, Reader.end); at += 2) printNumber(Print.algorithms, peek(at, 2));
  addAlgorithmList(octets);
}

/** Signature algorithms, `octets` of them: RFC 5246 §7.4.1.4.1. */
export function addAlgorithmList(octets: u32): void {
  const end = min(Reader.at + octets, Reader.end);
  add(F.HANDSHAKE_SIG_HASH_ALGS, Reader.at, end - Reader.at, 0);
  open();
  while (Reader.at + 2 <= end) addAlgorithm();
  close();
}

export function addAlgorithm(): void {
  const at = Reader.at;
  addNumber(F.HANDSHAKE_SIG_HASH_ALG, 2);
  open();
  add(F.HANDSHAKE_SIG_HASH_HASH, at, 1, peek(at, 1));
  add(F.HANDSHAKE_SIG_HASH_SIG, at + 1, 1, peek(at + 1, 1));
  close();
}

function addApplications(type: u32): void {
  addNumber(F.HANDSHAKE_EXTENSIONS_ALPN_LEN, 2);
  add(F.HANDSHAKE_EXTENSIONS_ALPN_LIST, Reader.at, left(), 0);
  open();
  while (left() >= 1) {
    const octets = addNumber(F.HANDSHAKE_EXTENSIONS_ALPN_STR_LEN, 1);
    if (type != CLIENT) choose(Reader.at, octets);
    else if (Print.alpnFirst == 0 && octets != 0 && octets <= left()) {
      Print.alpnFirst = peek(Reader.at, 1);
      Print.alpnLast = peek(Reader.at + octets - 1, 1);
    }
    addRun(F.HANDSHAKE_EXTENSIONS_ALPN_STR, octets);
  }
  close();
}

/** Keeps what the server chose. */
function choose(at: u32, octets: u32): void {
  const first = peek(at, 1);
  if (octets >= 2 && first == 0x68 && octets != 0) setApplication(peek(at + 1, 1) == 0x32 ? APP_HTTP2 : APP_HTTP);
  else if (octets >= 4 && first == 0x73 && load<u8>(Piece.at + at + 1) == 0x70) setApplication(APP_SPDY);
}

/** Next Protocol Negotiation, a forerunner of ALPN. */
function addNext(): void {
  add(F.HANDSHAKE_EXTENSIONS_NPN, Reader.at, left(), 0);
  open();
  while (left() >= 1) {
    const octets = addNumber(F.HANDSHAKE_EXTENSIONS_NPN_STR_LEN, 1);
    addRun(F.HANDSHAKE_EXTENSIONS_NPN, octets);
  }
  close();
}

function addCompressions(): void {
  addNumber(F.COMPRESS_CERTIFICATE_ALGORITHMS_LENGTH, 1);
  while (left() >= 2) addNumber(F.COMPRESS_CERTIFICATE_ALGORITHM, 2);
}

function addVersions(type: u32): void {
  if (type == CLIENT) addNumber(F.HANDSHAKE_EXTENSIONS_SUPPORTED_VERSIONS_LEN, 1);
  while (left() >= 2) {
    const number = addNumber(F.HANDSHAKE_EXTENSIONS_SUPPORTED_VERSION, 2);
    if (!isGrease(number) && number > Print.highest) Print.highest = number;
  }
}

function addModes(): void {
  addNumber(F.EXTENSION_PSK_KE_MODES_LENGTH, 1);
  while (left() >= 1) addNumber(F.EXTENSION_PSK_KE_MODE, 1);
}

function addShares(type: u32): void {
  addLine(Reader.at, left(), word('Key Share extension'));
  open();
  if (type != CLIENT && left() == GROUP_ONLY) addNumber(F.HANDSHAKE_EXTENSIONS_KEY_SHARE_SELECTED_GROUP, 2);
  else {
    if (type == CLIENT) addNumber(F.HANDSHAKE_EXTENSIONS_KEY_SHARE_CLIENT_LENGTH, 2);
    while (left() >= 4) addShare();
  }
  close();
}

function addShare(): void {
  addLine(Reader.at, min<u32>(4 + peek(Reader.at + 2, 2), left()), word('Key Share Entry'));
  open();
  addNumber(F.HANDSHAKE_EXTENSIONS_KEY_SHARE_GROUP, 2);
  addRun(F.HANDSHAKE_EXTENSIONS_KEY_SHARE_KEY_EXCHANGE, addNumber(F.HANDSHAKE_EXTENSIONS_KEY_SHARE_KEY_EXCHANGE_LENGTH, 2));
  close();
}

function addSharedKeys(type: u32): void {
  addLine(Reader.at, left(), word('Pre-Shared Key extension'));
  open();
  if (type != CLIENT) addNumber(F.HANDSHAKE_EXTENSIONS_PSK_IDENTITY_SELECTED, 2);
  else {
    const octets = addNumber(F.HANDSHAKE_EXTENSIONS_PSK_IDENTITIES_LENGTH, 2);
    const end = min(Reader.at + octets, Reader.end);
    while (Reader.at + 6 <= end) {
      addLine(Reader.at, min<u32>(peek(Reader.at, 2) + 6, left()), word('PSK Identity'));
      open();
      addRun(F.HANDSHAKE_EXTENSIONS_PSK_IDENTITY_IDENTITY, addNumber(F.HANDSHAKE_EXTENSIONS_PSK_IDENTITY_IDENTITY_LENGTH, 2));
      addNumber(F.HANDSHAKE_EXTENSIONS_PSK_IDENTITY_OBFUSCATED_TICKET_AGE, 4);
      close();
    }
    addNumber(F.HANDSHAKE_EXTENSIONS_PSK_BINDERS_LEN, 2);
    const at = Reader.at;
    const rest = left();
    skip(rest);
    addPart(F.HANDSHAKE_EXTENSIONS_PSK_BINDERS, at, rest, at, rest);
  }
  close();
}

/** Steps over a list whose length, of `octets` octets, comes first. */
export function skipList(octets: u32): void {
  skip(take(octets));
}
