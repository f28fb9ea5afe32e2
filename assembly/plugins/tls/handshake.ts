// Handshake messages: RFC 5246 §7.4, RFC 8446 §4, RFC 8422.

import { add, addLine, close, dissectPiece, dissectText, label, mark, open, say, sayRaw } from '../../sdk/index';
import { addAlgorithm, addAlgorithmList, addExtensions } from './extensions';
import * as F from './fields';
import { addFragments, canWait, forgetPending, pendingAt, pendingOctets, pendingWanted, suspend } from './fragments';
import { addHello, addNumber, addRun } from './hello';
import { isHandshake, sayHandshake, word } from './names';
import { left, peek, Reader, skip } from './reader';
import { addTimestampsOf } from './transparency';
import { chosenCipher, clearChanged, isChanged, setCipher, TLS13, version } from './state';

const HEADER: u32 = 4;
const CLIENT_HELLO: u32 = 1;
const SERVER_HELLO: u32 = 2;
const NAMED_CURVE: u32 = 3;
const TLS12: u32 = 0x0303;

/** Adds the handshake messages in the Reader. → what the record holds, in words. */
export function addHandshakes(): usize {
  const name = mark();
  const end = Reader.end;
  if (isEncrypted()) {
    const at = Reader.at;
    const from = word('Encrypted Handshake Message');
    label(add(F.HANDSHAKE, at, left(), 0), sayProtocol('Encrypted Handshake Message'));
    Reader.at = end;
    return from;
  }
  let words: usize = 0;
  if (pendingOctets() != 0) words = addRest();
  while (left() != 0) {
    const at = Reader.at;
    const octets = peek(at + 1, 3);
    const from = mark();
    if (!sayHandshake(peek(at, 1))) break;
    words = words == 0 ? from : words;
    if (left() < HEADER || octets + HEADER > left()) {
      if (!Reader.isCut && suspend(left())) addFragment(peek(at, 1), left(), ' (fragment)');
      break;
    }
    addWhole(octets);
  }
  Reader.at = end;
  return words == 0 ? name : words;
}

/** Adds the message at the Reader's place, which has `octets` octets behind its header. */
function addWhole(octets: u32): void {
  const at = Reader.at;
  const end = Reader.end;
  const type = peek(at, 1);
  addFragment(type, octets + HEADER, '');
  open();
  addNumber(F.HANDSHAKE_TYPE, 1);
  addNumber(F.HANDSHAKE_LENGTH, 3);
  Reader.end = Reader.at + octets;
  addMessage(type);
  Reader.at = at + HEADER + octets;
  Reader.end = end;
  close();
}

function addFragment(type: u32, octets: u32, what: string): void {
  const text = mark();
  say('Handshake Protocol: ');
  sayHandshake(type);
  say(what);
  label(add(F.HANDSHAKE, Reader.at, octets, 0), text);
}

/** Adds what the message lacks that began in an earlier record; when it is whole, the message. → what it is called. */
function addRest(): usize {
  const type: u32 = load<u8>(pendingAt());
  const name = mark();
  sayHandshake(type);
  let wanted = pendingWanted();
  if (wanted == 0) {
    // Its length lies in this record.
    const known = pendingOctets();
    let length: u32 = 0;
    for (let i: u32 = 1; i < HEADER; i++)
      length = (length << 8) | (i < known ? <u32>load<u8>(pendingAt() + i) : peek(Reader.at + i - known, 1));
    wanted = known + left() < HEADER ? 0 : length + HEADER;
  }
  const lacks = wanted == 0 ? left() : min(wanted - pendingOctets(), left());
  if (Reader.isCut || !canWait(wanted) || !suspend(lacks)) {
    forgetPending();
    return name;
  }
  const isWhole = wanted != 0 && pendingOctets() == wanted;
  addFragment(type, lacks, isWhole ? ' (last fragment)' : ' (fragment)');
  Reader.at += lacks;
  if (!isWhole) return name;
  addFragments();
  const at = Reader.at;
  const end = Reader.end;
  const message = mark();
  sayRaw(pendingAt(), wanted);
  forgetPending();
  dissectText(message);
  Reader.at = 0;
  Reader.end = wanted;
  addWhole(wanted - HEADER);
  dissectPiece();
  Reader.at = at;
  Reader.end = end;
  return name;
}

function sayProtocol(what: string): usize {
  const from = mark();
  say('Handshake Protocol: ');
  say(what);
  return from;
}

/** What comes behind a ChangeCipherSpec, and what makes no message, is encrypted. */
function isEncrypted(): bool {
  const type = peek(Reader.at, 1);
  const octets = peek(Reader.at + 1, 3);
  if (type == CLIENT_HELLO && octets + HEADER <= left() && peek(Reader.at + HEADER, 1) == 3) {
    clearChanged();
    return false;
  }
  if (isChanged()) return true;
  if (pendingOctets() != 0) return false;
  if (left() < HEADER || octets + HEADER > left()) return Reader.isCut || !canWait(octets + HEADER) || !isHandshake(type);
  return !isHandshake(type);
}

function addMessage(type: u32): void {
  switch (type) {
    case CLIENT_HELLO:
      return addHello(true);
    case SERVER_HELLO:
      noteCipher();
      return addHello(false);
    case 4:
      return addTicket();
    case 11:
      return addCertificates();
    case 12:
      return addServerKey();
    case 13:
      return addRequest();
    case 15:
      return addVerify();
    case 16:
      return addClientKey();
    case 20:
      return addRun(F.HANDSHAKE_VERIFY_DATA, left());
    case 22:
      return addStatus();
    default:
      return;
  }
}

/** What kind of key exchange a cipher suite has. */
const KEYS_RSA: u32 = 0;
const KEYS_DHE: u32 = 1;
const KEYS_ECDHE: u32 = 2;
const KEYS_OTHER: u32 = 3;

/** Looks ahead for the cipher suite of a ServerHello. */
function noteCipher(): void {
  const session = Reader.at + 34;
  setCipher(peek(session + 1 + peek(session, 1), 2));
}

function keys(): u32 {
  const cipher = chosenCipher();
  if (cipher >= 0xc001 && cipher <= 0xc019) return KEYS_ECDHE;
  if ((cipher >= 0xc023 && cipher <= 0xc032) || (cipher >= 0xcca8 && cipher <= 0xcca9)) return KEYS_ECDHE;
  if (cipher >= 0xc0ac && cipher <= 0xc0af) return KEYS_ECDHE;
  if (cipher >= 0xcc13 && cipher <= 0xcc14) return KEYS_ECDHE;
  if (isDhe(cipher)) return KEYS_DHE;
  if ((cipher != 0 && cipher <= 0x0a) || isRsa(cipher)) return KEYS_RSA;
  return KEYS_OTHER;
}

function isDhe(cipher: u32): bool {
  switch (cipher) {
    case 0x0011:
    case 0x0012:
    case 0x0013:
    case 0x0014:
    case 0x0015:
    case 0x0016:
    case 0x0032:
    case 0x0033:
    case 0x0038:
    case 0x0039:
    case 0x0040:
    case 0x0044:
    case 0x0045:
    case 0x0067:
    case 0x006a:
    case 0x006b:
    case 0x0087:
    case 0x0088:
    case 0x009e:
    case 0x009f:
    case 0x00a2:
    case 0x00a3:
    case 0xccaa:
      return true;
    default:
      return false;
  }
}

function isRsa(cipher: u32): bool {
  switch (cipher) {
    case 0x002f:
    case 0x0035:
    case 0x003b:
    case 0x003c:
    case 0x003d:
    case 0x0041:
    case 0x0084:
    case 0x0096:
    case 0x009c:
    case 0x009d:
    case 0x0062:
    case 0x0064:
    case 0xfeff:
    case 0xfefe:
      return true;
    default:
      return false;
  }
}

function addTicket(): void {
  addLine(Reader.at, left(), word('TLS Session Ticket'));
  open();
  addNumber(F.HANDSHAKE_SESSION_TICKET_LIFETIME_HINT, 4);
  if (version() == TLS13) {
    addNumber(F.HANDSHAKE_SESSION_TICKET_AGE_ADD, 4);
    addRun(F.HANDSHAKE_SESSION_TICKET_NONCE, addNumber(F.HANDSHAKE_SESSION_TICKET_NONCE_LENGTH, 1));
  }
  const octets = addNumber(F.HANDSHAKE_SESSION_TICKET_LENGTH, 2);
  if (octets != 0) addRun(F.HANDSHAKE_SESSION_TICKET, octets);
  if (version() == TLS13 && left() >= 2) {
    addNumber(F.HANDSHAKE_EXTENSIONS_LENGTH, 2);
    addExtensions(4);
  }
  close();
}

function addCertificates(): void {
  if (version() == TLS13) skip(1 + peek(Reader.at, 1));
  const octets = addNumber(F.HANDSHAKE_CERTIFICATES_LENGTH, 3);
  if (octets == 0) return;
  add(F.HANDSHAKE_CERTIFICATES, Reader.at, min(octets, left()), 0);
  open();
  while (left() >= 3) {
    const length = addNumber(F.HANDSHAKE_CERTIFICATE_LENGTH, 3);
    const at = Reader.at;
    addRun(F.HANDSHAKE_CERTIFICATE, length);
    open();
    addTimestampsOf(at, Reader.at - at);
    close();
  }
  close();
}

function addServerKey(): void {
  // Without a ServerHello the octets themselves tell.
  const kind = chosenCipher() == 0 && peek(Reader.at, 1) == NAMED_CURVE ? KEYS_ECDHE : keys();
  if (kind == KEYS_ECDHE) {
    addLine(Reader.at, left(), word('EC Diffie-Hellman Server Params'));
    open();
    const type = addNumber(F.HANDSHAKE_SERVER_CURVE_TYPE, 1);
    if (type == NAMED_CURVE) {
      addNumber(F.HANDSHAKE_SERVER_NAMED_CURVE, 2);
      addRun(F.HANDSHAKE_SERVER_POINT, addNumber(F.HANDSHAKE_SERVER_POINT_LEN, 1));
      addSignature();
    }
    close();
  } else if (kind == KEYS_DHE) {
    addLine(Reader.at, left(), word('Diffie-Hellman Server Params'));
    open();
    addRun(F.HANDSHAKE_P, addNumber(F.HANDSHAKE_P_LEN, 2));
    addRun(F.HANDSHAKE_G, addNumber(F.HANDSHAKE_G_LEN, 2));
    addRun(F.HANDSHAKE_YS, addNumber(F.HANDSHAKE_YS_LEN, 2));
    addSignature();
    close();
  }
}

function addSignature(): void {
  if (left() < 4) return;
  if (version() >= TLS12) addAlgorithm();
  addRun(F.HANDSHAKE_SIG, addNumber(F.HANDSHAKE_SIG_LEN, 2));
}

function addClientKey(): void {
  const kind = keys();
  if (kind == KEYS_ECDHE) {
    addLine(Reader.at, left(), word('EC Diffie-Hellman Client Params'));
    open();
    addRun(F.HANDSHAKE_CLIENT_POINT, addNumber(F.HANDSHAKE_CLIENT_POINT_LEN, 1));
    close();
  } else if (kind == KEYS_DHE) {
    addLine(Reader.at, left(), word('Diffie-Hellman Client Params'));
    open();
    addRun(F.HANDSHAKE_YC, addNumber(F.HANDSHAKE_YC_LEN, 2));
    close();
  } else if (kind == KEYS_RSA) {
    addLine(Reader.at, left(), word('RSA Encrypted PreMaster Secret'));
    open();
    if (version() != 0x0300) addRun(F.HANDSHAKE_EPMS, addNumber(F.HANDSHAKE_EPMS_LEN, 2));
    else addRun(F.HANDSHAKE_EPMS, left());
    close();
  }
}

function addRequest(): void {
  const types = addNumber(F.HANDSHAKE_CERT_TYPES_COUNT, 1);
  const end = min(Reader.at + types, Reader.end);
  add(F.HANDSHAKE_CERT_TYPES, Reader.at, end - Reader.at, 0);
  open();
  while (Reader.at < end) addNumber(F.HANDSHAKE_CERT_TYPE, 1);
  close();
  if (version() == TLS12) addAlgorithmList(addNumber(F.HANDSHAKE_SIG_HASH_ALG_LEN, 2));
  if (addNumber(F.HANDSHAKE_DNAMES_LEN, 2) == 0) return;
  add(F.HANDSHAKE_DNAMES, Reader.at, left(), 0);
  open();
  while (left() >= 2) addRun(F.HANDSHAKE_DNAME, addNumber(F.HANDSHAKE_DNAME_LEN, 2));
  close();
}

function addVerify(): void {
  if (version() >= TLS12) addAlgorithm();
  addRun(F.HANDSHAKE_CLIENT_CERT_VRFY_SIG, addNumber(F.HANDSHAKE_CLIENT_CERT_VRFY_SIG_LEN, 2));
}

function addStatus(): void {
  addNumber(F.HANDSHAKE_EXTENSIONS_STATUS_REQUEST_TYPE, 1);
  addNumber(F.HANDSHAKE_OCSP_RESPONSE_LEN, 3);
}
