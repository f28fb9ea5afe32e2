// Units of a capture interface → nanoseconds since 1970, exactly: no rounding but the truncation below one nanosecond.

import { TSRESOL_BINARY } from '../shared/capture';
import {
  FS_TIME_SATURATED,
  FRAME_STATUS,
  FRAME_TIME,
  IFACE_EXPONENT,
  IFACE_OFFSET,
  IFACE_SCALE,
  IFACE_TIME_KIND,
  TIME_BINARY,
  TIME_DIVIDE,
  TIME_MULTIPLY,
  TIME_ZERO,
} from '../shared/layout';

const NS_PER_SECOND: u64 = 1000000000;
/** Decimal digits of a nanosecond. */
const NS_DIGITS: u32 = 9;
/** Largest power of ten that 64 bits hold. */
const POWER_MAX: u32 = 19;
/** 2^64 units × 10⁹ are below 2^94: of units finer than 2⁻⁹⁴ s not one nanosecond is left. */
const BINARY_BITS: u32 = 94;

const powers = memory.data<u64>([
  1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000, 100000000000, 1000000000000, 10000000000000,
  100000000000000, 1000000000000000, 10000000000000000, 100000000000000000, 1000000000000000000, 10000000000000000000,
]);

/** 10^exponent for exponents 0..19. */
function power(exponent: u32): u64 {
  return load<u64>(powers + ((<usize>exponent) << 3));
}

/**
 * Writes the time fields of the INTERFACE record for an `if_tsresol` octet (pcapng §4.2: bit 7 set 2^-n, else 10^-n seconds)
 * and an `if_tsoffset` in seconds. Every octet is valid.
 */
export function describeTime(iface: usize, tsresol: u32, offset: i64): void {
  const exponent = tsresol & ~(<u32>TSRESOL_BINARY);
  let kind: i32 = TIME_ZERO;
  let scale: u64 = 0;
  if ((tsresol & TSRESOL_BINARY) != 0) {
    kind = TIME_BINARY;
  } else if (exponent <= NS_DIGITS) {
    kind = TIME_MULTIPLY;
    scale = power(NS_DIGITS - exponent);
  } else if (exponent - NS_DIGITS <= POWER_MAX) {
    kind = TIME_DIVIDE;
    scale = power(exponent - NS_DIGITS);
  }
  store<u8>(iface, <u8>kind, IFACE_TIME_KIND);
  store<u8>(iface, <u8>exponent, IFACE_EXPONENT);
  store<i64>(iface, offset, IFACE_OFFSET);
  store<u64>(iface, scale, IFACE_SCALE);
}

/** Units below this are units × scale ns and no more has to be looked at; 0 where that never holds (offset, other kinds). */
export function plainUnits(iface: usize): u64 {
  if (load<u8>(iface, IFACE_TIME_KIND) != TIME_MULTIPLY || load<i64>(iface, IFACE_OFFSET) != 0) return 0;
  return <u64>i64.MAX_VALUE / load<u64>(iface, IFACE_SCALE) + 1;
}

/** Sets time (and FS_TIME_SATURATED) of the FRAME record from `units` of the interface, whatever its resolution and offset. */
export function storeTime(record: usize, iface: usize, units: u64): void {
  const kind = load<u8>(iface, IFACE_TIME_KIND);
  const exponent = <u32>load<u8>(iface, IFACE_EXPONENT);
  let seconds: u64 = 0;
  let ns: u64 = 0;
  if (kind == TIME_MULTIPLY) {
    const perSecond = power(exponent);
    seconds = units / perSecond;
    ns = (units % perSecond) * load<u64>(iface, IFACE_SCALE);
  } else if (kind == TIME_DIVIDE) {
    const whole = units / load<u64>(iface, IFACE_SCALE);
    seconds = whole / NS_PER_SECOND;
    ns = whole % NS_PER_SECOND;
  } else if (kind == TIME_BINARY) {
    seconds = exponent < 64 ? units >> exponent : 0;
    ns = binaryNs(exponent < 64 ? units & (((<u64>1) << exponent) - 1) : units, exponent);
  }
  const offset = load<i64>(iface, IFACE_OFFSET);
  if (offset >= 0) {
    const sum = seconds + <u64>offset;
    storePositive(record, sum < seconds ? u64.MAX_VALUE : sum, ns);
  } else {
    const back = 0 - <u64>offset;
    if (seconds >= back) storePositive(record, seconds - back, ns);
    else storeNegative(record, back - seconds, ns);
  }
}

/** ⌊fraction × 10⁹ ÷ 2^exponent⌋: 94 bits of product in two words. */
function binaryNs(fraction: u64, exponent: u32): u64 {
  if (exponent >= BINARY_BITS) return 0;
  const low = (fraction & 0xffffffff) * NS_PER_SECOND;
  const high = (fraction >> 32) * NS_PER_SECOND + (low >> 32);
  if (exponent >= 32) return high >> (exponent - 32);
  return (high << (32 - exponent)) | ((low & 0xffffffff) >> exponent);
}

/** Time `seconds` and `ns` (below 10⁹) after 1970. */
function storePositive(record: usize, seconds: u64, ns: u64): void {
  const most = <u64>i64.MAX_VALUE;
  if (seconds > most / NS_PER_SECOND || seconds * NS_PER_SECOND + ns > most) saturate(record, i64.MAX_VALUE);
  else store<i64>(record, <i64>(seconds * NS_PER_SECOND + ns), FRAME_TIME);
}

/** Time `seconds` (1 or more) before 1970, plus `ns` (below 10⁹). */
function storeNegative(record: usize, seconds: u64, ns: u64): void {
  const most = (<u64>1) << 63;
  if (seconds > most / NS_PER_SECOND + 1 || seconds * NS_PER_SECOND - ns > most) saturate(record, i64.MIN_VALUE);
  else store<i64>(record, <i64>(0 - (seconds * NS_PER_SECOND - ns)), FRAME_TIME);
}

function saturate(record: usize, end: i64): void {
  store<i64>(record, end, FRAME_TIME);
  store<u32>(record, load<u32>(record, FRAME_STATUS) | FS_TIME_SATURATED, FRAME_STATUS);
}
