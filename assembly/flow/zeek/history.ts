// The history column: one letter a kind of packet and end, capitals for the originator.
import { ZEEK_HISTORY, ZEEK_HISTORY_LEN, ZEEK_HISTORY_MAX, ZEEK_ORIGINATOR } from '../../shared/zeek';
import { TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN } from '../../shared/protocol';
import { Endpoint } from './endpoint';

/** Which letters an end has written (ENDPOINT letters). */
const HAD_SYN: u8 = 1 << 0;
const HAD_FIN: u8 = 1 << 1;
const HAD_RST: u8 = 1 << 2;
const HAD_DATA: u8 = 1 << 3;
const HAD_ACK: u8 = 1 << 4;
const HAD_MULTI: u8 = 1 << 5;
const HAD_INCONSISTENT: u8 = 1 << 6;
/** ASCII: lower case is upper case with this bit. */
const LOWER: u8 = 0x20;
const FLIPPED: u8 = 0x5e; // ^
const A: u8 = 0x41;
const D: u8 = 0x44;
const F: u8 = 0x46;
const H: u8 = 0x48;
const I: u8 = 0x49;
const Q: u8 = 0x51;
const R: u8 = 0x52;
const S: u8 = 0x53;
/** Recurring events are written at their 1st, 10th, 100th … time. */
const SCALE: u32 = 10;

/** Appends a letter of endpoint `d`. Letters beyond the room are left out. */
export function addLetter(zeek: usize, d: u32, letter: u8): void {
  append(zeek, d == <u32>load<u8>(zeek, ZEEK_ORIGINATOR) ? letter : letter | LOWER);
}

/** The direction was turned round by a guess at which port is the server's. */
export function addFlip(zeek: usize): void {
  append(zeek, FLIPPED);
}

function append(zeek: usize, octet: u8): void {
  const length: u32 = load<u8>(zeek, ZEEK_HISTORY_LEN);
  if (length >= <u32>ZEEK_HISTORY_MAX) return;
  store<u8>(zeek + length, octet, ZEEK_HISTORY);
  store<u8>(zeek, <u8>(length + 1), ZEEK_HISTORY_LEN);
}

/** Writes the letter unless the end has written it already. True when it had. */
function once(zeek: usize, end: Endpoint, d: u32, had: u8, letter: u8): bool {
  if (end.letters & had) return true;
  end.letters |= had;
  addLetter(zeek, d, letter);
  return false;
}

/** Notes one packet; `seq` relative, `len` payload octets. */
export function notePacket(zeek: usize, end: Endpoint, d: u32, flags: u32, seq: u32, len: u32): void {
  const control = flags & (TCP_SYN | TCP_FIN | TCP_RST);
  if (control & (control - 1)) {
    if ((control & (TCP_FIN | TCP_RST)) == (TCP_FIN | TCP_RST)) once(zeek, end, d, HAD_INCONSISTENT, I);
    else once(zeek, end, d, HAD_MULTI, Q);
  } else if (control == TCP_SYN) {
    const letter = flags & TCP_ACK ? H : S;
    if (once(zeek, end, d, HAD_SYN, letter) && seq != end.synSeq) addLetter(zeek, d, letter);
    end.synSeq = seq;
  } else if (control == TCP_FIN) {
    if (once(zeek, end, d, HAD_FIN, F) && seq + len != end.finSeq) addLetter(zeek, d, F);
    end.finSeq = seq + len;
  } else if (control == TCP_RST) {
    if (once(zeek, end, d, HAD_RST, R) && seq != end.rstSeq) addLetter(zeek, d, R);
    end.rstSeq = seq;
  } else if (len) once(zeek, end, d, HAD_DATA, D);
  else if (flags & TCP_ACK) once(zeek, end, d, HAD_ACK, A);
}

/** Counts one more of a recurring event whose next mark is `mark` (0 = the first). Returns the new mark; writes `letter` when it was reached. */
export function scaled(zeek: usize, d: u32, count: u32, mark: u32, letter: u8): u32 {
  const due: u32 = mark ? mark : 1;
  if (count < due) return due;
  addLetter(zeek, d, letter);
  return due * SCALE;
}
