// The line of a node: its own label, or the field's name with the value as Wireshark words it.

import { writeAddress } from '../program/address';
import { writeI64, writeU64 } from '../program/decimal';
import { writeHex } from '../program/hex';
import { copyText, writeAscii } from '../program/literal';
import { writeOctets } from '../program/octets';
import {
  BASE_DEC_HEX,
  BASE_HEX,
  BASE_HEX_DEC,
  BASE_NONE,
  BASE_OUI,
  FIELD_BASE,
  FIELD_BITS,
  FIELD_KIND,
  FIELD_MASK,
  FIELD_NAME,
  FIELD_NAMES,
  FIELD_UNIT,
  KIND_ABSOLUTE_TIME,
  KIND_BOOLEAN,
  KIND_BYTES,
  KIND_ETHER,
  KIND_FRAME,
  KIND_IPV4,
  KIND_IPV6,
  KIND_NONE,
  KIND_PROTOCOL,
  KIND_RELATIVE_TIME,
  KIND_SIGNED,
  KIND_STRING,
  KIND_UNSIGNED,
  LABEL_MAX,
  NODE_COUNT,
  NODE_FIELD,
  NODE_LABEL,
  NODE_LABEL_OCTETS,
  NODE_VALUE,
} from '../shared/tree';
import { fieldAt, nameIn, Vocabulary } from '../tree/vocabulary';
import { writeEscaped } from './escape';
import { digitsOf, writeNodeDate, writeNodeTime, writeValue } from './value';

const IPV4: u32 = 4;
const IPV6: u32 = 6;
const ETHER: u32 = 6;
const COLON: u8 = 0x3a;
const SPACE: u8 = 0x20;
const DOT: u8 = 0x2e;
const ZERO: u8 = 0x30;
const OCTETS_MAX: u32 = 36;
/** U+2026. */
const ELLIPSIS: u32 = 0xa680e2;
/** ": " and the like, as little-endian words. */
const COLON_SPACE: u16 = 0x203a;
const HEX_PREFIX: u16 = 0x7830;
const EQUALS: u32 = 0x203d20;
/** " (" and "0x". */
const SPACE_PAREN: u16 = 0x2820;
const PAREN: u8 = 0x29;
/** Octets that a label gives to a vendor. */
const OUI_MOST: usize = 31;

/** Writes the label of `node`, at most LABEL_MAX octets; → one past. The caller leaves room for a KB. */
export function writeLabel(out: usize, node: usize): usize {
  const label = load<u32>(node, NODE_LABEL);
  if (label != 0) return copyText(out, label, load<u32>(node, NODE_LABEL_OCTETS));
  const end = writeDefault(out, node, fieldAt(load<u16>(node, NODE_FIELD)));
  return end > out + LABEL_MAX ? out + LABEL_MAX : end;
}

/** Writes the value of `node` as columns show it: numbers that have a name by it, octets as far as a label has them. */
export function writeInColumn(out: usize, limit: usize, node: usize): usize {
  const entry = fieldAt(load<u16>(node, NODE_FIELD));
  const kind = <u32>load<u8>(entry, FIELD_KIND);
  const value = load<u64>(node, NODE_VALUE);
  if (kind == KIND_BOOLEAN || kind == KIND_BYTES || kind == KIND_STRING) return writeShown(out, node, entry, kind, value, 0);
  if (load<u8>(entry, FIELD_BASE) == <u8>BASE_OUI) return writeOui(out, entry, <u32>value);
  const word = kind == KIND_UNSIGNED || kind == KIND_SIGNED ? nameIn(entry, value) : 0;
  if (word != 0) return writeWord(out, word);
  const mask = load<u64>(entry, FIELD_MASK);
  const base = <u32>load<u8>(entry, FIELD_BASE);
  if (mask == 0 || (base != BASE_HEX && base != BASE_HEX_DEC)) return writeValue(out, limit, node, entry);
  return writePrefixed(out, value, digitsOf(64 - <u32>clz(mask) - <u32>ctz(mask)));
}

function writeDefault(out: usize, node: usize, entry: usize): usize {
  const kind = <u32>load<u8>(entry, FIELD_KIND);
  const name = load<u32>(entry, FIELD_NAME);
  const mask = load<u64>(entry, FIELD_MASK);
  const value = load<u64>(node, NODE_VALUE);
  if (mask != 0) out = writeBitPicture(out, value, mask, load<u8>(entry, FIELD_BITS));
  out = writeWord(out, name);
  if (kind == KIND_NONE || kind == KIND_PROTOCOL) return out;
  store<u16>(out, COLON_SPACE);
  return writeShown(out + 2, node, entry, kind, value, mask);
}

/** What stands behind the name. */
function writeShown(out: usize, node: usize, entry: usize, kind: u32, value: u64, mask: u64): usize {
  const at: usize = load<u32>(node, NODE_VALUE);
  const count = load<u32>(node, NODE_COUNT);
  switch (kind) {
    case KIND_BOOLEAN: {
      const word = nameIn(entry, value != 0 ? 1 : 0);
      return word == 0 ? writeTruth(out, value != 0) : writeWord(out, word);
    }
    case KIND_BYTES:
      return writeSome(out, at, count);
    case KIND_ETHER:
      return writeOctets(out, usize.MAX_VALUE, at, ETHER, COLON);
    case KIND_IPV4:
      return writeAddress(out, at, IPV4);
    case KIND_IPV6:
      return writeAddress(out, at, IPV6);
    case KIND_STRING:
      return writeEscaped(out, at, min(count, <u32>LABEL_MAX));
    case KIND_RELATIVE_TIME:
      return writeUnit(writeNodeTime(out, node), entry);
    case KIND_ABSOLUTE_TIME:
      return writeNodeDate(out, node);
    case KIND_FRAME:
      return writeU64(out, value);
    default:
      return writeNumber(out, entry, value, kind == KIND_SIGNED, mask);
  }
}

/** A number, after its name where it may have one. */
function writeNumber(out: usize, entry: usize, value: u64, signed: bool, mask: u64): usize {
  if (load<u32>(entry, FIELD_NAMES) == 0 || load<u8>(entry, FIELD_BASE) == <u8>BASE_OUI)
    return writeUnit(writeBare(out, entry, value, signed, mask), entry);
  const word = nameIn(entry, value);
  out = word == 0 ? writeUnknown(out) : writeWord(out, word);
  if (word != 0 && load<u8>(entry, FIELD_BASE) == <u8>BASE_NONE) return out;
  store<u16>(out, SPACE_PAREN);
  out = writeBare(out + 2, entry, value, signed, mask);
  store<u8>(out, PAREN);
  return out + 1;
}

function writeBare(out: usize, entry: usize, value: u64, signed: bool, mask: u64): usize {
  const base = <u32>load<u8>(entry, FIELD_BASE);
  const digits = digitsOf(mask != 0 ? 64 - <u32>clz(mask) - <u32>ctz(mask) : <u32>load<u8>(entry, FIELD_BITS));
  switch (base) {
    case BASE_HEX:
      return writePrefixed(out, value, digits);
    case BASE_HEX_DEC:
      return writeParenthesised(writePrefixed(out, value, digits), value, 0);
    case BASE_OUI:
      return writeOui(out, entry, <u32>value);
    case BASE_DEC_HEX:
      return writeParenthesised(writeU64(out, value), value, digits);
    default:
      return signed ? writeI64(out, <i64>value) : writeU64(out, value);
  }
}

/** `02:00:00`, and the vendor where it is known; cut as in Wireshark. */
function writeOui(out: usize, entry: usize, oui: u32): usize {
  const start = out;
  for (let shift: i32 = 16; shift >= 0; shift -= 8) {
    out = writeHex(out, (oui >> shift) & 0xff, 2);
    if (shift > 0) store<u8>(out++, COLON);
  }
  const vendor = nameIn(entry, oui);
  if (vendor == 0) return out;
  store<u16>(out, SPACE_PAREN);
  out = writeWord(out + 2, vendor);
  store<u8>(out++, PAREN);
  return min(out, start + OUI_MOST);
}

function writePrefixed(out: usize, value: u64, digits: u32): usize {
  store<u16>(out, HEX_PREFIX);
  return writeHex(out + 2, value, digits);
}

/** ` (value)`, in hexadecimal where `digits` is not 0. */
function writeParenthesised(out: usize, value: u64, digits: u32): usize {
  store<u16>(out, SPACE_PAREN);
  out = digits == 0 ? writeU64(out + 2, value) : writePrefixed(out + 2, value, digits);
  store<u8>(out, PAREN);
  return out + 1;
}

function writeUnit(out: usize, entry: usize): usize {
  return writeWord(out, load<u32>(entry, FIELD_UNIT));
}

/** `0101 .... = ` for the bits of `mask` in a number of `bits`. */
function writeBitPicture(out: usize, value: u64, mask: u64, bits: u32): usize {
  const inPlace = value << ctz(mask);
  for (let bit = <i32>bits - 1; bit >= 0; bit--) {
    const one = (<u64>1) << bit;
    store<u8>(out++, mask & one ? ZERO + <u8>((inPlace & one) != 0) : DOT);
    if ((bit & 3) == 0 && bit != 0) store<u8>(out++, SPACE);
  }
  store<u32>(out, EQUALS);
  return out + 3;
}

/** Octets as a label shows them: the first 36. */
function writeSome(out: usize, at: usize, count: u32): usize {
  if (count == 0) return writeAscii(out, '<MISSING>');
  out = writeOctets(out, usize.MAX_VALUE, at, min(count, OCTETS_MAX), 0);
  if (count <= OCTETS_MAX) return out;
  store<u32>(out, ELLIPSIS);
  return out + 3;
}

function writeWord(out: usize, text: u32): usize {
  return copyText(out, Vocabulary.at + (text >> 8), text & 0xff);
}

function writeUnknown(out: usize): usize {
  store<u64>(out, 0x6e776f6e6b6e55);
  return out + 7;
}

function writeTruth(out: usize, truth: bool): usize {
  store<u64>(out, truth ? 0x65757254 : 0x65736c6146);
  return out + (truth ? 4 : 5);
}
