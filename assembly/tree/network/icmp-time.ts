// The time that many a ping puts before its data: seconds and microseconds, in the byte order of the host that sent it.

import { be32 } from '../../octets';
import * as F from '../../shared/fields/icmp';
import { FRAME_TIME } from '../../shared/layout';
import { add, generated, Tree } from '../tree';
import { Walk } from '../walk';

export const TIME_OCTETS: usize = 8;
const NS_PER_S: i64 = 1_000_000_000;
const NS_PER_US: i64 = 1000;
const US_PER_S: u32 = 1_000_000;
/** A time further from that of the frame is none. */
const DAY: i64 = 86_400_000_000_000;

/** Adds the time at `at`, if that looks like one. */
export function addDataTime(at: usize): bool {
  if (at + TIME_OCTETS > Tree.end) return false;
  return tryTime(at, be32(at), be32(at, 4)) || tryTime(at, load<u32>(at), load<u32>(at, 4));
}

function tryTime(at: usize, seconds: u32, micros: u32): bool {
  if (micros >= US_PER_S) return false;
  const time = <i64>seconds * NS_PER_S + <i64>micros * NS_PER_US;
  const since = load<i64>(Walk.record, FRAME_TIME) - time;
  if (since > DAY || since < -DAY) return false;
  add(F.F_ICMP_DATA_TIME, at, <u32>TIME_OCTETS, time);
  generated(add(F.F_ICMP_DATA_TIME_RELATIVE, at, <u32>TIME_OCTETS, since));
  return true;
}
