// Dates of a time zone, as people write them: `Nov 14, 2023 22:13:20.001000000 UTC`.

import { ZONES_FIRST, ZONE_NAME, ZONE_SIZE } from '../shared/program';
import { Moment, readMoment, writeClock } from './calendar';
import { writeFixed, writeI64, writeNine, writeU64 } from './decimal';
import { copyText } from './literal';
import { writePadded } from './time';

const NS_DIGITS: u32 = 9;
const NS_PER_SECOND: i64 = 1_000_000_000;
const SPACE: u8 = 0x20;
const COMMA: u8 = 0x2c;
const DOT: u8 = 0x2e;
const ZERO: u8 = 0x30;
const HYPHEN: u8 = 0x2d;
const LETTER_T: u8 = 0x54;
const LETTER_Z: u8 = 0x5a;
/** ZONES with one zone, that of UTC. */
const UTC: usize = memory.data(ZONES_FIRST + ZONE_SIZE, 8);

/** Three letters and a space a month. */
const MONTHS: usize = memory.data<u8>([
  0x4a, 0x61, 0x6e, 0x20, 0x46, 0x65, 0x62, 0x20, 0x4d, 0x61, 0x72, 0x20, 0x41, 0x70, 0x72, 0x20, 0x4d, 0x61, 0x79, 0x20, 0x4a, 0x75, 0x6e,
  0x20, 0x4a, 0x75, 0x6c, 0x20, 0x41, 0x75, 0x67, 0x20, 0x53, 0x65, 0x70, 0x20, 0x4f, 0x63, 0x74, 0x20, 0x4e, 0x6f, 0x76, 0x20, 0x44, 0x65,
  0x63, 0x20,
]);

/** The time `ns` since 1970, `carry` seconds of it in the fraction, in the zone that `zones` (ZONES, its texts in `program`) has for it; → one past the last octet. */
export function writeDate(out: usize, ns: i64, carry: i32, program: usize, zones: usize): usize {
  readMoment(ns, carry, zones);
  out = writeDay(out);
  out = writeClock(out, Moment.second);
  store<u8>(out, DOT);
  out = carry == 0 ? writeNine(out + 1, <u32>Moment.rest) : writePadded(out + 1, Moment.rest, NS_DIGITS);
  return writeZone(out, program);
}

/** The second `seconds` since 1970 in the zone that `zones` has for it: `Nov 14, 2023 22:13:20 UTC`; → one past the last octet. */
export function writeDateOfSecond(out: usize, seconds: u32, program: usize, zones: usize): usize {
  readMoment(<i64>seconds * NS_PER_SECOND, 0, zones);
  out = writeClock(writeDay(out), Moment.second);
  return writeZone(out, program);
}

/** ` UTC` */
function writeZone(out: usize, program: usize): usize {
  store<u8>(out, SPACE);
  const name = load<u32>(Moment.zone, ZONE_NAME);
  return copyText(out + 1, program + (name >> 8), name & 0xff);
}

/** `Nov 14, 2023 `, the day without a leading zero. */
function writeDay(out: usize): usize {
  const day = Moment.day;
  store<u32>(out, load<u32>(MONTHS + ((<usize>Moment.month) << 2)));
  store<u8>(out, day < 10 ? SPACE : ZERO + <u8>(day / 10), 4);
  store<u8>(out, ZERO + <u8>(day % 10), 5);
  store<u8>(out, COMMA, 6);
  store<u8>(out, SPACE, 7);
  out = writeI64(out + 8, Moment.year);
  store<u8>(out, SPACE);
  return out + 1;
}

/** The day of `ns` in the zone that `zones` has for it: `2023-11-14`; → one past the last octet. */
export function writeLocalDay(out: usize, ns: i64, zones: usize): usize {
  readMoment(ns, 0, zones);
  return writeIsoDay(out);
}

/** The time `ns` in UTC, `carry` seconds of it in the fraction, RFC 3339: `2023-11-14T22:13:20.001000000Z`; → one past the last octet. */
export function writeIsoDate(out: usize, ns: i64, carry: i32): usize {
  readMoment(ns, carry, UTC);
  out = writeIsoDay(out);
  store<u8>(out, LETTER_T);
  out = writeClock(out + 1, Moment.second);
  store<u8>(out, DOT);
  // As a number without a sign, which it has not in a capture that is sound.
  out = carry == 0 ? writeNine(out + 1, <u32>Moment.rest) : writeU64(out + 1, <u32>Moment.rest);
  store<u8>(out, LETTER_Z);
  return out + 1;
}

function writeIsoDay(out: usize): usize {
  out = writeI64(out, Moment.year);
  store<u8>(out, HYPHEN);
  out = writeFixed(out + 1, Moment.month + 1, 2);
  store<u8>(out, HYPHEN);
  return writeFixed(out + 1, Moment.day, 2);
}
