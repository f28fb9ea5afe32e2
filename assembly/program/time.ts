// Times and durations: nanoseconds as seconds with a fixed number of decimals.

import { writeFixed, writeNine, writeU64 } from './decimal';

const NS_PER_S: u64 = 1000000000;
const NS_PER_US: u32 = 1000;
const MINUS: u8 = 0x2d;
const DOT: u8 = 0x2e;
const MICROSECONDS: u32 = 6;

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
