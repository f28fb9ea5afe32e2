// The value of a node as text: what -T fields, JSON, EK and the `show` of PDML have in common (facts 6.2).

import { writeAddress } from '../program/address';
import { writeDate } from '../program/date';
import { writeI64, writeU64 } from '../program/decimal';
import { writeHex } from '../program/hex';
import { FULL } from '../program/output';
import { writeOctets } from '../program/octets';
import { writeCarried, writeTime } from '../program/time';
import {
  BASE_HEX,
  BASE_HEX_DEC,
  FIELD_BASE,
  FIELD_BITS,
  FIELD_KIND,
  KIND_ABSOLUTE_TIME,
  KIND_BOOLEAN,
  KIND_BYTES,
  KIND_ETHER,
  KIND_IPV4,
  KIND_IPV6,
  KIND_MILLISECONDS,
  KIND_RELATIVE_TIME,
  KIND_SIGNED,
  NODE_CARRIED,
  NODE_CARRY,
  NODE_COUNT,
  NODE_FLAGS,
  NODE_VALUE,
  VOCABULARY_ZONES,
} from '../shared/tree';
import { Vocabulary } from '../tree/vocabulary';

const COLON: u8 = 0x3a;
const MINUS: u8 = 0x2d;
const POINT: u8 = 0x2e;
const ZERO: u8 = 0x30;
const NS_PER_MS: i64 = 1_000_000;
const DECIMALS: u32 = 9;
const IPV4: u32 = 4;
const IPV6: u32 = 6;
const ETHER: u32 = 6;

/** Digits of a number of `bits` in hexadecimal. */
export function digitsOf(bits: u32): u32 {
  return (bits + 3) >> 2;
}

/** Writes the value of `node`, whose FIELD is `entry`; strings are not its business. → one past, or FULL. */
export function writeValue(out: usize, limit: usize, node: usize, entry: usize): usize {
  const value = load<u64>(node, NODE_VALUE);
  switch (<u32>load<u8>(entry, FIELD_KIND)) {
    case KIND_BYTES:
      return writeOctets(out, limit, load<u32>(node, NODE_VALUE), load<u32>(node, NODE_COUNT), COLON);
    case KIND_ETHER:
      return writeOctets(out, limit, load<u32>(node, NODE_VALUE), ETHER, COLON);
    case KIND_IPV4:
      return writeAddress(out, load<u32>(node, NODE_VALUE), IPV4);
    case KIND_IPV6:
      return writeAddress(out, load<u32>(node, NODE_VALUE), IPV6);
    case KIND_MILLISECONDS:
      return writeMilliseconds(out, <i64>value);
    case KIND_RELATIVE_TIME:
      return writeNodeTime(out, node);
    case KIND_ABSOLUTE_TIME:
      return writeNodeDate(out, node);
    case KIND_BOOLEAN:
      return writeU64(out, u64(value != 0));
    case KIND_SIGNED:
      return writeI64(out, <i64>value);
    default: {
      const base = <u32>load<u8>(entry, FIELD_BASE);
      if (base != BASE_HEX && base != BASE_HEX_DEC) return writeU64(out, value);
      store<u16>(out, 0x7830);
      return writeHex(out + 2, value, digitsOf(load<u8>(entry, FIELD_BITS)));
    }
  }
}

/** The duration that `node` holds, as the file has it; → one past. */
export function writeNodeTime(out: usize, node: usize): usize {
  const ns = load<i64>(node, NODE_VALUE);
  const carry = carryOf(node);
  return carry == 0 ? writeTime(out, ns, DECIMALS) : writeCarried(out, ns, carry);
}

/** The date that `node` holds, likewise. */
export function writeNodeDate(out: usize, node: usize): usize {
  return writeDate(
    out,
    load<i64>(node, NODE_VALUE),
    carryOf(node),
    Vocabulary.at,
    Vocabulary.at + load<u32>(Vocabulary.at, VOCABULARY_ZONES),
  );
}

/** Seconds that the file has in the fraction of the time that `node` holds. */
export function carryOf(node: usize): i32 {
  return load<u8>(node, NODE_FLAGS) & NODE_CARRIED ? <i32>load<i8>(node, NODE_CARRY) : 0;
}

/** Nanoseconds as milliseconds, with the decimals that say something. */
function writeMilliseconds(out: usize, ns: i64): usize {
  const whole = ns / NS_PER_MS;
  let rest = <u32>(ns < 0 ? whole * NS_PER_MS - ns : ns - whole * NS_PER_MS);
  if (ns < 0 && whole == 0) store<u8>(out++, MINUS);
  out = writeI64(out, whole);
  if (rest == 0) return out;
  store<u8>(out++, POINT);
  for (let unit: u32 = 100_000; rest != 0; unit /= 10) {
    store<u8>(out++, ZERO + <u8>(rest / unit));
    rest %= unit;
  }
  return out;
}

/** Is there room for `octets` more? For writers that cannot tell beforehand. */
export function fits(out: usize, limit: usize, octets: usize): bool {
  return out != FULL && out + octets <= limit;
}
