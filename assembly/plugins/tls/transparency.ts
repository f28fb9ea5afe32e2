// Signed certificate timestamps: RFC 6962 §3.2, §3.3.

import { add, addLine, close, open, Piece } from '../../sdk/index';
import { addAlgorithm } from './extensions';
import * as F from './fields';
import { addNumber, addRun } from './hello';
import { word } from './names';
import { left, peek, Reader, skip } from './reader';

/** OBJECT IDENTIFIER 1.3.6.1.4.1.11129.2.4.2 in DER. */
const OID: usize = memory.data<u8>([0x06, 0x0a, 0x2b, 0x06, 0x01, 0x04, 0x01, 0xd6, 0x79, 0x02, 0x04, 0x02]);
const OID_OCTETS: u32 = 12;
const OCTET_STRING: u32 = 0x04;
const LONG: u32 = 0x80;
const LOG: u32 = 32;
const NS_PER_MS: u64 = 1000000;

/** Adds the timestamps in the certificate of `octets` octets at `at`, where it has any. The Reader stays where it is. */
export function addTimestampsOf(at: u32, octets: u32): void {
  const next = Reader.at;
  const end = Reader.end;
  const found = findOid(at, octets);
  if (found != 0) {
    Reader.at = found;
    Reader.end = min(at + octets, end);
    // The extension's value: an OCTET STRING in an OCTET STRING.
    if (enter() && enter()) addTimestamps();
  }
  Reader.at = next;
  Reader.end = end;
}

/** Place behind the identifier; 0 where it is not there. */
function findOid(at: u32, octets: u32): u32 {
  if (octets < OID_OCTETS) return 0;
  const last = at + octets - OID_OCTETS;
  for (let from = at; from <= last; from++) {
    if (load<u32>(Piece.at + from) != load<u32>(OID)) continue;
    if (load<u64>(Piece.at + from + 4) == load<u64>(OID, 4)) return from + OID_OCTETS;
  }
  return 0;
}

/** Steps into an OCTET STRING, and makes its end the Reader's. False where there is none. */
function enter(): bool {
  if (peek(Reader.at, 1) != OCTET_STRING) return false;
  let octets = peek(Reader.at + 1, 1);
  skip(2);
  if (octets & LONG) {
    const digits = octets & ~LONG;
    if (digits > 3) return false;
    octets = peek(Reader.at, digits);
    skip(digits);
  }
  if (octets > left()) return false;
  Reader.end = Reader.at + octets;
  return true;
}

/** Adds the list in the Reader. */
export function addTimestamps(): void {
  addNumber(F.SCT_SCTS_LENGTH, 2);
  while (left() >= 2) {
    const octets = min(peek(Reader.at, 2), left() - 2);
    addLine(Reader.at, octets + 2, word('Signed Certificate Timestamp'));
    open();
    addNumber(F.SCT_SCT_LENGTH, 2);
    const end = Reader.end;
    Reader.end = Reader.at + octets;
    addTimestamp();
    Reader.at = Reader.end;
    Reader.end = end;
    close();
  }
}

function addTimestamp(): void {
  addNumber(F.SCT_SCT_VERSION, 1);
  addRun(F.SCT_SCT_LOGID, LOG);
  if (left() < 8) return;
  const time = ((<u64>peek(Reader.at, 4)) << 32) | (<u64>peek(Reader.at + 4, 4));
  add(F.SCT_SCT_TIMESTAMP, Reader.at, 8, time * NS_PER_MS);
  skip(8);
  skip(addNumber(F.SCT_SCT_EXTENSIONS_LENGTH, 2));
  if (left() < 4) return;
  addAlgorithm();
  addRun(F.SCT_SCT_SIGNATURE, addNumber(F.SCT_SCT_SIGNATURE_LENGTH, 2));
}
