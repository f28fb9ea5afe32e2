// TLS 1.0 to 1.3 and SSL 3.0: records and what is said in the clear. Nothing is decrypted.

import {
  add,
  addExpert,
  addLine,
  addOctets,
  addText,
  begin,
  CALL_ALONE,
  CALL_GUESS,
  close,
  declare,
  done,
  GROUP_PROTOCOL,
  GROUP_SEQUENCE,
  infoColumn,
  label,
  mark,
  more,
  MORE_SEGMENT,
  notMine,
  open,
  Piece,
  protocolColumn,
  say,
  sayRaw,
  SEVERITY_NOTE,
  SEVERITY_WARNING,
  stretch,
  u16At,
  u8At,
} from '../../sdk/index';
import { CIPHERS } from './ciphers';
import { CIPHERS_MORE } from './ciphers-more';
import { EXTENSIONS } from './extension-names';
import * as F from './fields';
import { addHandshakes } from './handshake';
import { addNumber } from './hello';
import { sayApplication, sayVersion, word } from './names';
import { keepPending } from './fragments';
import { left, Reader } from './reader';
import { hasRecords, isChanged, isPeerChanged, noteRecord, setChanged, TLS13, version } from './state';
import { VALUES } from './values';

export { handshark_abi_1, handshark_input } from '../../sdk/index';

const HEADER: u32 = 5;
const CHANGE_CIPHER_SPEC: u32 = 20;
const ALERT: u32 = 21;
const HANDSHAKE: u32 = 22;
const APPLICATION_DATA: u32 = 23;
const HEARTBEAT: u32 = 24;
/** RFC 5246 §6.2.3. */
const LENGTH_MAX: u32 = 16384 + 2048;
const MAJOR: u32 = 3;
const MINOR_MAX: u32 = 4;

export function handshark_declare(): usize {
  return declare(F.DECLARATION + VALUES + EXTENSIONS + CIPHERS + CIPHERS_MORE);
}

export function handshark_dissect(call: usize): usize {
  begin(call);
  keepPending();
  if (Piece.octets < HEADER) {
    if (Piece.octets != 0 && !couldBegin()) return Piece.flags & CALL_GUESS ? notMine() : ignored();
    return Piece.flags & (CALL_ALONE | CALL_GUESS) ? notMine() : more(MORE_SEGMENT);
  }
  if (!isRecord(0)) return Piece.flags & CALL_GUESS ? notMine() : ignored();
  const whole = wholeRecords();
  const first = u16At(3) + HEADER;
  const alone = (Piece.flags & CALL_ALONE) != 0;
  if (whole == 0 && !alone) return more(first - Piece.octets);
  const octets = alone ? Piece.octets : whole;
  columns(u16At(1));
  const root = add(F.TLS, 0, octets, 0);
  open();

  for (let at: u32 = 0; at + HEADER <= octets && isRecord(at); at += u16At(at + 3) + HEADER) addRecord(at, octets);
  close();
  stretch(root, octets);
  keepPending();
  return done(octets);
}

function couldBegin(): bool {
  const type = u8At(0);
  return type >= CHANGE_CIPHER_SPEC && type <= HEARTBEAT && (Piece.octets < 2 || u8At(1) == MAJOR);
}

function isRecord(at: u32): bool {
  const type = u8At(at);
  const minor = u8At(at + 2);
  return type >= CHANGE_CIPHER_SPEC && type <= HEARTBEAT && u8At(at + 1) == MAJOR && minor <= MINOR_MAX && u16At(at + 3) <= LENGTH_MAX;
}

/** Octets of the records that are all there. */
function wholeRecords(): u32 {
  let at: u32 = 0;
  while (at + HEADER <= Piece.octets && isRecord(at)) {
    const next = at + HEADER + u16At(at + 3);
    if (next > Piece.octets) break;
    at = next;
  }
  return at;
}

function columns(number: u32): void {
  const from = mark();
  sayVersion(version() != 0 ? version() : number);
  protocolColumn(from);
}

/** What is no record: it goes on with one whose beginning is not known. */
function ignored(): usize {
  add(F.TLS, 0, Piece.octets, 0);
  // Of TLS 1.3, and before a version is known, Wireshark takes it for what goes on.
  if (version() != TLS13 && (version() != 0 || hasRecords())) {
    open();
    addLine(0, Piece.octets, word('Ignored Unknown Record'));
    addExpert(F.IGNORED_UNKNOWN_RECORD, SEVERITY_WARNING, GROUP_PROTOCOL, word('Ignored Unknown Record'));
    close();
    columns(version());
    infoColumn(word('Ignored Unknown Record'));
    return done(Piece.octets);
  }
  const from = mark();
  say('SSL');
  protocolColumn(from);
  infoColumn(word('Continuation Data'));
  return done(Piece.octets);
}

function addRecord(at: u32, limit: u32): void {
  const type = u8At(at);
  const octets = min(u16At(at + 3), limit - at - HEADER);
  const number = version() != 0 ? version() : u16At(at + 1);
  if (type != HANDSHAKE) noteRecord();
  const record = add(F.RECORD, at, octets + HEADER, 0);
  open();
  Reader.at = at;
  Reader.end = at + HEADER + octets;
  Reader.isCut = octets < u16At(at + 3);
  const hidesType = type == APPLICATION_DATA && version() == TLS13;
  addNumber(hidesType ? F.RECORD_OPAQUE_TYPE : F.RECORD_CONTENT_TYPE, 1);
  addNumber(F.RECORD_VERSION, 2);
  addNumber(F.RECORD_LENGTH, 2);
  const what = addContent(type, octets);
  close();
  const end = mark();
  infoColumn(what);
  const text = mark();
  sayVersion(number);
  say(' Record Layer: ');
  sayRaw(what, <u32>(end - what));
  label(record, text);
}

/** Adds what a record holds; → words for it, the last that were written. */
function addContent(type: u32, octets: u32): usize {
  switch (type) {
    case CHANGE_CIPHER_SPEC:
      add(F.CHANGE_CIPHER_SPEC, Reader.at, octets, 0);
      if (isResumed())
        addExpert(F.RESUMED, SEVERITY_NOTE, GROUP_SEQUENCE, word('This session reuses previously negotiated keys (Session resumption)'));
      if (version() != TLS13) setChanged();
      return word('Change Cipher Spec');
    case ALERT:
      return addAlert(octets);
    case HANDSHAKE: {
      const from = addHandshakes();
      return mark() == from ? word('Handshake') : word('Handshake Message');
    }
    case APPLICATION_DATA:
      return addData(octets);
    default:
      return addHeartbeat(octets);
  }
}

/** The server changes over before the client does: it has the keys already (RFC 5246 §7.3). The server has the lower port. */
function isResumed(): bool {
  return version() != TLS13 && Piece.source < Piece.destination && !isPeerChanged();
}

function addAlert(octets: u32): usize {
  const isClear = octets == 2 && !isChanged();
  label(add(F.ALERT_MESSAGE, Reader.at, octets, 0), word(isClear ? 'Alert Message' : 'Alert Message: Encrypted Alert'));
  if (!isClear) return word('Encrypted Alert');
  open();
  addNumber(F.ALERT_MESSAGE_LEVEL, 1);
  addNumber(F.ALERT_MESSAGE_DESC, 1);
  close();
  return word('Alert');
}

function addData(octets: u32): usize {
  const at = Reader.at;
  addOctets(F.APP_DATA, at, octets);
  const from = mark();
  if (sayApplication()) addText(F.APP_DATA_PROTO, at, octets, from);
  return word('Application Data');
}

function addHeartbeat(octets: u32): usize {
  add(F.HEARTBEAT_MESSAGE, Reader.at, octets, 0);
  if (isChanged() || left() < 3) return word('Encrypted Heartbeat');
  open();
  addNumber(F.HEARTBEAT_MESSAGE_TYPE, 1);
  addNumber(F.HEARTBEAT_MESSAGE_PAYLOAD_LENGTH, 2);
  close();
  return word('Heartbeat');
}
