// The Time column: seconds, or hours, minutes and seconds, or the time of day with or without a date, with as many decimals as the
// frame's interface counts.

import { STAMP_DATE, STAMP_DAY_OF_YEAR, STAMP_HOURS, STAMP_SECONDS } from '../shared/program';
import { Moment, readMoment, writeClock } from './calendar';
import { writeFixed, writeU64 } from './decimal';

const NS_PER_S: u64 = 1000000000;
const DECIMALS_MOST: u32 = 9;
const S_PER_HOUR: u32 = 3600;
const S_PER_MINUTE: u32 = 60;
const MINUS: u8 = 0x2d;
const DOT: u8 = 0x2e;
const SPACE: u8 = 0x20;
const SLASH: u8 = 0x2f;
const HOUR: u8 = 0x68;
const MINUTE: u8 = 0x6d;
const SECOND: u8 = 0x73;

/**
 * `ns` in the form STAMP_*, `decimals` (0..9) of its fraction, cut off and not rounded; `zones` (ZONES) says what clocks show.
 * → one past the last octet.
 */
export function writeStamp(out: usize, ns: i64, form: u32, decimals: u32, zones: usize): usize {
  if (form == STAMP_SECONDS || form == STAMP_HOURS) {
    const positive = ns < 0 ? 0 - <u64>ns : <u64>ns;
    const seconds = positive / NS_PER_S;
    if (ns < 0) store<u8>(out++, MINUS);
    if (form == STAMP_HOURS) {
      if (ns < 0) store<u8>(out++, SPACE);
      out = writeHours(out, seconds);
    } else out = writeU64(out, seconds);
    out = writeFraction(out, <u32>(positive - seconds * NS_PER_S), decimals);
    if (form == STAMP_HOURS) store<u8>(out++, SECOND);
    return out;
  }
  readMoment(ns, 0, zones);
  if (form == STAMP_DATE || form == STAMP_DAY_OF_YEAR) out = writeDay(out, form == STAMP_DAY_OF_YEAR);
  return writeFraction(writeClock(out, Moment.second), Moment.rest, decimals);
}

function writeFraction(out: usize, ns: u32, decimals: u32): usize {
  if (decimals == 0) return out;
  let fraction = ns;
  for (let i = decimals; i < DECIMALS_MOST; i++) fraction /= 10;
  store<u8>(out, DOT);
  if (decimals < DECIMALS_MOST) return writeFixed(out + 1, fraction, decimals);
  out = writeFixed(out + 1, fraction / 10, decimals - 1);
  return writeFixed(out, fraction % 10, 1);
}

/** `1h  2m  3` or `2m  3` or `3`: what comes after another is two wide. */
function writeHours(out: usize, seconds: u64): usize {
  const hours = seconds / S_PER_HOUR;
  const minutes = <u32>((seconds / S_PER_MINUTE) % S_PER_MINUTE);
  const rest = <u32>(seconds % S_PER_MINUTE);
  if (hours != 0) {
    out = writeU64(out, hours);
    store<u8>(out, HOUR);
    store<u8>(out, SPACE, 1);
    out += 2;
  }
  if (hours != 0 || minutes != 0) {
    if (hours != 0 && minutes < 10) store<u8>(out++, SPACE);
    out = writeU64(out, minutes);
    store<u8>(out, MINUTE);
    store<u8>(out, SPACE, 1);
    out += 2;
    if (rest < 10) store<u8>(out++, SPACE);
  }
  return writeU64(out, rest);
}

/** `2013-05-02 `, or with the day of the year `2013/122 `. */
function writeDay(out: usize, ofYear: bool): usize {
  out = writeFixed(out, <u32>Moment.year, 4);
  if (ofYear) {
    store<u8>(out, SLASH);
    out = writeFixed(out + 1, Moment.dayOfYear, 3);
  } else {
    store<u8>(out, MINUS);
    out = writeFixed(out + 1, Moment.month + 1, 2);
    store<u8>(out, MINUS);
    out = writeFixed(out + 1, Moment.day, 2);
  }
  store<u8>(out, SPACE);
  return out + 1;
}
