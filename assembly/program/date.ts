// Dates of a time zone, as people write them: `Nov 14, 2023 22:13:20.001000000 UTC`.

import { ZONE_NAME } from '../shared/program';
import { Moment, readMoment, writeClock } from './calendar';
import { writeI64, writeNine } from './decimal';
import { copyText } from './literal';

const SPACE: u8 = 0x20;
const COMMA: u8 = 0x2c;
const DOT: u8 = 0x2e;
const ZERO: u8 = 0x30;

/** Three letters and a space a month. */
const MONTHS: usize = memory.data<u8>([
  0x4a, 0x61, 0x6e, 0x20, 0x46, 0x65, 0x62, 0x20, 0x4d, 0x61, 0x72, 0x20, 0x41, 0x70, 0x72, 0x20, 0x4d, 0x61, 0x79, 0x20, 0x4a, 0x75, 0x6e,
  0x20, 0x4a, 0x75, 0x6c, 0x20, 0x41, 0x75, 0x67, 0x20, 0x53, 0x65, 0x70, 0x20, 0x4f, 0x63, 0x74, 0x20, 0x4e, 0x6f, 0x76, 0x20, 0x44, 0x65,
  0x63, 0x20,
]);

/** The time `ns` since 1970 in the zone that `zones` (ZONES, its texts in `program`) has for it; → one past the last octet. */
export function writeDate(out: usize, ns: i64, program: usize, zones: usize): usize {
  readMoment(ns, zones);
  out = writeDay(out);
  out = writeClock(out, Moment.second);
  store<u8>(out, DOT);
  out = writeNine(out + 1, Moment.rest);
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
