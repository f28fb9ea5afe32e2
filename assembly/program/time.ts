// Times and durations: nanoseconds as seconds with a fixed number of decimals.

import { FRAME_CARRY, FRAME_STATUS, FS_FRACTION } from '../shared/layout';
import { writeFixed, writeNine, writeU64 } from './decimal';

const NS_PER_S: u64 = 1000000000;
const NS_PER_US: u32 = 1000;
const MINUS: u8 = 0x2d;
const DOT: u8 = 0x2e;
const ZERO: u8 = 0x30;
const MICROSECONDS: u32 = 6;
const NS_DIGITS: u32 = 9;

/**
 * `ns` as `[-]S.FFFFFFFFF`, or with six decimals, cut off and not rounded; → one past the last octet.
 * The sign stands in front of the whole: −1.5 s is `-1.500000000`.
 */
export function writeTime(out: usize, ns: i64, decimals: u32): usize {
  let positive = <u64>ns;
  if (ns < 0) {
    store<u8>(out++, MINUS);
    positive = 0 - positive;
  }
  const seconds = positive / NS_PER_S;
  const rest = <u32>(positive - seconds * NS_PER_S);
  out = writeU64(out, seconds);
  store<u8>(out++, DOT);
  return decimals == MICROSECONDS ? writeFixed(out, rest / NS_PER_US, MICROSECONDS) : writeNine(out, rest);
}

/** A number as C's `%0*d` has it: as wide as that or wider, a minus among the digits counted: `-00001000`. */
export function writePadded(out: usize, value: i32, width: u32): usize {
  let magnitude = <u32>value;
  if (value < 0) {
    magnitude = 0 - magnitude;
    store<u8>(out++, MINUS);
    width--;
  }
  let digits: u32 = 1;
  for (let rest: u32 = magnitude / 10; rest != 0; rest /= 10) digits++;
  for (; digits < width; digits++) store<u8>(out++, ZERO);
  return writeU64(out, magnitude);
}

/** `ns` as `[-]S.FFFFFFFFF`, `carry` seconds of it in the fraction: a minus in front where either part is negative. */
export function writeCarried(out: usize, ns: i64, carry: i32): usize {
  const seconds = secondsOf(ns, carry);
  const rest = <i32>(ns - seconds * <i64>NS_PER_S);
  if (seconds < 0 || rest < 0) store<u8>(out++, MINUS);
  out = writeU64(out, <u64>abs<i64>(seconds));
  store<u8>(out, DOT);
  return writePadded(out + 1, abs<i32>(rest), NS_DIGITS);
}

/** Whole seconds of the time `ns`, `carry` of them left to the fraction. */
export function secondsOf(ns: i64, carry: i32): i64 {
  let seconds = ns / <i64>NS_PER_S;
  if (seconds * <i64>NS_PER_S > ns) seconds -= 1;
  return seconds - carry;
}

/** Seconds that the file has in the fraction of the time of the FRAME `record`. */
export function frameCarry(record: usize): i32 {
  return load<u32>(record, FRAME_STATUS) & FS_FRACTION ? <i32>load<i8>(record, FRAME_CARRY) : 0;
}
