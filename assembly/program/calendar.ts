// Days and zones: what a moment is called where.

import { ZONES_COUNT, ZONES_FIRST, ZONE_FROM, ZONE_OFFSET, ZONE_SIZE } from '../shared/program';
import { writeFixed } from './decimal';

const NS_PER_S: i64 = 1000000000;
const S_PER_DAY: i64 = 86400;
const S_PER_HOUR: u32 = 3600;
const S_PER_MINUTE: u32 = 60;
const COLON: u8 = 0x3a;

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
/** Days of January and February, and from 1 March to the end of December, of a year without a leap day. */
const DAYS_TO_MARCH: i64 = 59;
const DAYS_MARCH_TO_DECEMBER: i64 = 306;

/** What the last `readMoment` found. */
export class Moment {
  /** → the ZONE it lies in. */
  static zone: usize = 0;
  static year: i64 = 0;
  /** 0 = January. */
  static month: u32 = 0;
  /** 1 … 31. */
  static day: u32 = 0;
  /** 1 … 366. */
  static dayOfYear: u32 = 0;
  /** Second of the day. */
  static second: u32 = 0;
  /** Fraction of the second, ns; with a carry, what the file has for it. */
  static rest: i32 = 0;
}

/** Finds what the time `ns` since 1970 is called in the zone that `zones` (ZONES) has for it; `carry` seconds stay in the fraction. */
export function readMoment(ns: i64, carry: i32, zones: usize): void {
  let seconds = ns / NS_PER_S;
  let rest = ns - seconds * NS_PER_S;
  if (rest < 0) {
    seconds -= 1;
    rest += NS_PER_S;
  }
  seconds -= carry;
  Moment.zone = zoneAt(zones, seconds);
  const local = seconds + load<i32>(Moment.zone, ZONE_OFFSET);
  let days = local / S_PER_DAY;
  if (days * S_PER_DAY > local) days -= 1;
  Moment.second = <u32>(local - days * S_PER_DAY);
  Moment.rest = <i32>(rest + carry * NS_PER_S);
  readDay(days);
}

/** → the last ZONE that begins no later than `seconds`, else the first. */
function zoneAt(zones: usize, seconds: i64): usize {
  let at = zones + ZONES_FIRST;
  const end = at + <usize>load<u32>(zones, ZONES_COUNT) * ZONE_SIZE;
  while (at + ZONE_SIZE < end && load<i64>(at + ZONE_SIZE, ZONE_FROM) <= seconds) at += ZONE_SIZE;
  return at;
}

function readDay(days: i64): void {
  const shifted = days + DAYS_BEFORE_1970;
  let era = shifted / DAYS_PER_ERA;
  if (era * DAYS_PER_ERA > shifted) era -= 1;
  const day = shifted - era * DAYS_PER_ERA;
  const yearOfEra = (day - day / DAYS_PER_FOUR_YEARS + day / DAYS_PER_CENTURY - day / (DAYS_PER_ERA - 1)) / DAYS_PER_YEAR;
  const sinceMarch = day - (DAYS_PER_YEAR * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const month = (5 * sinceMarch + 2) / DAYS_PER_FIVE_MONTHS;
  const isNextYear = month >= MARCH_TO_DECEMBER;
  const year = yearOfEra + era * YEARS_PER_ERA + i64(isNextYear);
  const isLeap = (year & 3) == 0 && (year % 100 != 0 || year % YEARS_PER_ERA == 0);
  Moment.year = year;
  Moment.month = <u32>(isNextYear ? month - MARCH_TO_DECEMBER : month + 2);
  Moment.day = <u32>(sinceMarch - (DAYS_PER_FIVE_MONTHS * month + 2) / 5) + 1;
  Moment.dayOfYear = <u32>(sinceMarch + (isNextYear ? -DAYS_MARCH_TO_DECEMBER : DAYS_TO_MARCH + i64(isLeap))) + 1;
}

/** `22:13:20` for a second of the day; → one past the last octet. */
export function writeClock(out: usize, second: u32): usize {
  out = writeFixed(out, second / S_PER_HOUR, 2);
  store<u8>(out, COLON);
  out = writeFixed(out + 1, (second / S_PER_MINUTE) % S_PER_MINUTE, 2);
  store<u8>(out, COLON);
  return writeFixed(out + 1, second % S_PER_MINUTE, 2);
}
