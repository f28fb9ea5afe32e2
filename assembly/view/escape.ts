// Texts that came from captures, made safe for each shape.

import { writeHexShort } from '../program/hex';

const DELETE: u32 = 0x7f;
const SPACE: u32 = 0x20;
const TAB: u32 = 0x09;
const LINE_FEED: u32 = 0x0a;
const CARRIAGE_RETURN: u32 = 0x0d;
const BACKSLASH: u32 = 0x5c;
const QUOTE: u32 = 0x22;
const SLASH: u32 = 0x2f;
const LESS: u32 = 0x3c;
const ZERO: u32 = 0x30;
const LOWER_U: u32 = 0x75;
const LOWER_X: u32 = 0x78;
/** \a \b \t \n \v \f \r: letters from 7 on. */
const LETTERS: usize = memory.data<u8>([0x61, 0x62, 0x74, 0x6e, 0x76, 0x66, 0x72]);
const LETTER_FIRST: u32 = 7;
const LETTER_LAST: u32 = 13;
/** JSON has none for 7 and 11. */
const BELL: u32 = 7;
const VERTICAL_TAB: u32 = 11;
const DIGITS: usize = memory.data<u8>([0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66]);
/** XML entities by character: text as a little-endian word, then its octets. */
const AMP: u64 = 0x3b706d6126;
const LT: u64 = 0x3b746c26;
const GT: u64 = 0x3b746726;
const QUOT: u64 = 0x3b746f757126;
const APOS: u64 = 0x3b3732782326;

/** For labels: control characters as in C, the others in octal; → one past. Writes up to four octets for one. */
export function writeEscaped(out: usize, from: usize, octets: u32): usize {
  const end = from + octets;
  for (let at = from; at < end; at++) {
    const octet: u32 = load<u8>(at);
    if (octet >= SPACE && octet != DELETE) store<u8>(out++, <u8>octet);
    else if (octet >= LETTER_FIRST && octet <= LETTER_LAST) {
      store<u8>(out, <u8>BACKSLASH);
      store<u8>(out, load<u8>(LETTERS + octet - LETTER_FIRST), 1);
      out += 2;
    } else {
      store<u8>(out, <u8>BACKSLASH);
      store<u8>(out, <u8>(ZERO + (octet >> 6)), 1);
      store<u8>(out, <u8>(ZERO + ((octet >> 3) & 7)), 2);
      store<u8>(out, <u8>(ZERO + (octet & 7)), 3);
      out += 4;
    }
  }
  return out;
}

/** For JSON strings, RFC 8259 §7; `</` becomes `<\/` as in Wireshark. → one past. Writes up to six octets for one. */
export function writeJson(out: usize, from: usize, octets: u32): usize {
  const end = from + octets;
  for (let at = from; at < end; at++) {
    const octet: u32 = load<u8>(at);
    if (octet == QUOTE || octet == BACKSLASH || (octet == SLASH && at > from && load<u8>(at - 1) == LESS)) {
      store<u8>(out++, <u8>BACKSLASH);
      store<u8>(out++, <u8>octet);
    } else if (octet >= SPACE) store<u8>(out++, <u8>octet);
    else if (octet > BELL && octet <= LETTER_LAST && octet != VERTICAL_TAB) {
      store<u8>(out, <u8>BACKSLASH);
      store<u8>(out, load<u8>(LETTERS + octet - LETTER_FIRST), 1);
      out += 2;
    } else {
      store<u8>(out, <u8>BACKSLASH);
      store<u8>(out, <u8>LOWER_U, 1);
      store<u16>(out, 0x3030, 2);
      out = writePair(out + 4, octet);
    }
  }
  return out;
}

/** For XML attributes; control characters that XML 1.0 has none of become `\xN`. → one past. Writes up to six octets for one. */
export function writeXml(out: usize, from: usize, octets: u32): usize {
  const end = from + octets;
  for (let at = from; at < end; at++) {
    const octet: u32 = load<u8>(at);
    switch (octet) {
      case 0x26:
        out = writeEntity(out, AMP, 5);
        break;
      case LESS:
        out = writeEntity(out, LT, 4);
        break;
      case 0x3e:
        out = writeEntity(out, GT, 4);
        break;
      case QUOTE:
        out = writeEntity(out, QUOT, 6);
        break;
      case 0x27:
        out = writeEntity(out, APOS, 6);
        break;
      default:
        if ((octet >= SPACE && octet != DELETE) || octet == TAB || octet == LINE_FEED || octet == CARRIAGE_RETURN)
          store<u8>(out++, <u8>octet);
        else {
          store<u8>(out, <u8>BACKSLASH);
          store<u8>(out, <u8>LOWER_X, 1);
          out = writeHexShort(out + 2, octet);
        }
    }
  }
  return out;
}

function writeEntity(out: usize, text: u64, octets: usize): usize {
  store<u64>(out, text);
  return out + octets;
}

function writePair(out: usize, octet: u32): usize {
  store<u8>(out, load<u8>(DIGITS + (octet >> 4)));
  store<u8>(out, load<u8>(DIGITS + (octet & 15)), 1);
  return out + 2;
}
