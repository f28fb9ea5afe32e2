// Dates of a time zone, as people write them: `Nov 14, 2023 22:13:20.001000000 UTC`.

import { ZONES_COUNT, ZONES_FIRST, ZONE_FROM, ZONE_NAME, ZONE_OFFSET, ZONE_SIZE } from '../shared/program';
import { writeFixed, writeI64, writeNine } from './decimal';
import { copyText } from './literal';

const NS_PER_S: i64 = 1000000000;
const S_PER_DAY: i64 = 86400;
const S_PER_HOUR: u32 = 3600;
const S_PER_MINUTE: u32 = 60;
const SPACE: u8 = 0x20;
const COMMA: u8 = 0x2c;
const COLON: u8 = 0x3a;
const DOT: u8 = 0x2e;
const ZERO: u8 = 0x30;

// The civil calendar in eras of 400 years, counted from 1 March of the year 0, whose leap days come last.
const DAYS_BEFORE_1970: i64 = 719468;
const DAYS_PER_ERA: i64 = 146097;
const DAYS_PER_CENTURY: i64 = 36524;
const DAYS_PER_FOUR_YEARS: i64 = 1460;
const DAYS_PER_YEAR: i64 = 365;
const YEARS_PER_ERA: i64 = 400;
/** March to July and August to December have 153 days each. */
const DAYS_PER_FIVE_MONTHS: i64 = 153;
const MARCH_TO_DECEMBER: i64 = 10;

/** Three letters and a space a month. */
const MONTHS: usize = memory.data<u8>([
  0x4a, 0x61, 0x6e, 0x20, 0x46, 0x65, 0x62, 0x20, 0x4d, 0x61, 0x72, 0x20, 0x41, 0x70, 0x72, 0x20, 0x4d, 0x61, 0x79, 0x20, 0x4a, 0x75, 0x6e,
  0x20, 0x4a, 0x75, 0x6c, 0x20, 0x41, 0x75, 0x67, 0x20, 0x53, 0x65, 0x70, 0x20, 0x4f, 0x63, 0x74, 0x20, 0x4e, 0x6f, 0x76, 0x20, 0x44, 0x65,
  0x63, 0x20,
]);

/** The time `ns` since 1970 in the zone that `zones` (ZONES, its texts in `program`) has for it; → one past the last octet. */
export function writeDate(out: usize, ns: i64, program: usize, zones: usize): usize {
  let seconds = ns / NS_PER_S;
  let rest = ns - seconds * NS_PER_S;
  if (rest < 0) {
    seconds -= 1;
    rest += NS_PER_S;
  }
  const zone = zoneAt(zones, seconds);
  const local = seconds + load<i32>(zone, ZONE_OFFSET);
  let days = local / S_PER_DAY;
  if (days * S_PER_DAY > local) days -= 1;
  out = writeDay(out, days);
  out = writeClock(out, <u32>(local - days * S_PER_DAY));
  store<u8>(out, DOT);
  out = writeNine(out + 1, <u32>rest);
  store<u8>(out, SPACE);
  const name = load<u32>(zone, ZONE_NAME);
  return copyText(out + 1, program + (name >> 8), name & 0xff);
}

/** → the last ZONE that begins no later than `seconds`, else the first. */
function zoneAt(zones: usize, seconds: i64): usize {
  let at = zones + ZONES_FIRST;
  const end = at + <usize>load<u32>(zones, ZONES_COUNT) * ZONE_SIZE;
  while (at + ZONE_SIZE < end && load<i64>(at + ZONE_SIZE, ZONE_FROM) <= seconds) at += ZONE_SIZE;
  return at;
}

/** `Nov 14, 2023 `, the day without a leading zero. */
function writeDay(out: usize, days: i64): usize {
  const shifted = days + DAYS_BEFORE_1970;
  let era = shifted / DAYS_PER_ERA;
  if (era * DAYS_PER_ERA > shifted) era -= 1;
  const day = shifted - era * DAYS_PER_ERA;
  const year = (day - day / DAYS_PER_FOUR_YEARS + day / DAYS_PER_CENTURY - day / (DAYS_PER_ERA - 1)) / DAYS_PER_YEAR;
  const dayOfYear = day - (DAYS_PER_YEAR * year + year / 4 - year / 100);
  const month = (5 * dayOfYear + 2) / DAYS_PER_FIVE_MONTHS;
  const dayOfMonth = <u32>(dayOfYear - (DAYS_PER_FIVE_MONTHS * month + 2) / 5) + 1;
  const isNextYear = month >= MARCH_TO_DECEMBER;
  store<u32>(out, load<u32>(MONTHS + ((<usize>(isNextYear ? month - MARCH_TO_DECEMBER : month + 2)) << 2)));
  store<u8>(out, dayOfMonth < 10 ? SPACE : ZERO + <u8>(dayOfMonth / 10), 4);
  store<u8>(out, ZERO + <u8>(dayOfMonth % 10), 5);
  store<u8>(out, COMMA, 6);
  store<u8>(out, SPACE, 7);
  out = writeI64(out + 8, year + era * YEARS_PER_ERA + i64(isNextYear));
  store<u8>(out, SPACE);
  return out + 1;
}

/** `22:13:20` for a second of the day. */
function writeClock(out: usize, second: u32): usize {
  out = writeFixed(out, second / S_PER_HOUR, 2);
  store<u8>(out, COLON);
  out = writeFixed(out + 1, (second / S_PER_MINUTE) % S_PER_MINUTE, 2);
  store<u8>(out, COLON);
  return writeFixed(out + 1, second % S_PER_MINUTE, 2);
}
