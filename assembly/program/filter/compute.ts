// What filters compute with lists of values.

import {
  COMPUTE_ABSOLUTE,
  COMPUTE_ADD,
  COMPUTE_AND,
  COMPUTE_AND_OCTETS,
  COMPUTE_COUNT,
  COMPUTE_DIVIDE,
  COMPUTE_GREATEST,
  COMPUTE_JOIN,
  COMPUTE_LENGTH,
  COMPUTE_LOWER,
  COMPUTE_MULTIPLY,
  COMPUTE_NEGATE,
  COMPUTE_SLICE,
  COMPUTE_SUBTRACT,
  COMPUTE_UPPER,
  COMPUTE_WIDE,
  LENGTH_OF_OCTETS,
  VALUE_AT,
  VALUE_MARK,
  VALUE_NUMBER,
  VALUE_OCTETS,
  VALUE_SIGNED,
  VALUE_SIZE,
} from '../../shared/filter';
import { orderOf } from './compare';
import { endList, hasRoom, keepOctets, listEnd, listStart, madeRoom, makeOctets, writeNumber, writeOctets } from './lists';
import { sliceOctets } from './slice';

const UNSIGNED_MAX: i64 = 0xffffffff;
const SIGNED_MAX: i64 = 0x7fffffff;
const SIGNED_MIN: i64 = -0x80000000;

/** Puts the result of `what` (COMPUTE_*) into register `index`. `arg` as `what` says. */
export function compute(index: u32, what: u32, arg: usize): void {
  if (what == COMPUTE_COUNT) {
    const start = listStart(index);
    writeNumber(start, (listEnd(index) - start) / VALUE_SIZE, 0);
    endList(index, start + VALUE_SIZE);
  } else if (what == COMPUTE_JOIN) endList(index, listEnd(index + 1));
  else if (what > <u32>COMPUTE_COUNT && what < <u32>COMPUTE_WIDE) extreme(index, what == COMPUTE_GREATEST, <u32>arg);
  else if ((what & ~COMPUTE_WIDE) <= <u32>COMPUTE_AND_OCTETS) pairs(index, what);
  else each(index, what, arg);
}

/** Keeps the greatest or the least value of a list. */
function extreme(index: u32, greatest: bool, family: u32): void {
  const start = listStart(index);
  const end = listEnd(index);
  let best = start;
  for (let value = start + VALUE_SIZE; value < end; value += VALUE_SIZE) {
    const order = orderOf(family, best, value);
    if (greatest ? order == -1 : order == 1) best = value;
  }
  memory.copy(start, best, VALUE_SIZE);
  endList(index, start + VALUE_SIZE);
}

/** Replaces the lists of two registers by what comes of every value of the first with every value of the second. */
function pairs(index: u32, what: u32): void {
  const start = listStart(index);
  const middle = listEnd(index);
  const end = listEnd(index + 1);
  let out = end;
  for (let a = start; a < middle; a += VALUE_SIZE) {
    for (let b = middle; b < end; b += VALUE_SIZE) {
      if (!hasRoom(out)) break;
      if (what == COMPUTE_AND_OCTETS ? andOctets(out, a, b) : calculate(out, what, a, b)) out += VALUE_SIZE;
    }
  }
  memory.copy(start, end, out - end);
  endList(index, start + (out - end));
}

/** Bits that both have, of as many octets as the shorter one has. Of an IPv6 address no bit counts any more, as in tshark. */
function andOctets(out: usize, a: usize, b: usize): bool {
  const octets = min<usize>(min(load<u32>(a, VALUE_OCTETS), load<u32>(b, VALUE_OCTETS)), madeRoom());
  const to = makeOctets(octets);
  const x: usize = load<u32>(a, VALUE_AT);
  const y: usize = load<u32>(b, VALUE_AT);
  for (let i: usize = 0; i < octets; i++) store<u8>(to + i, load<u8>(x + i) & load<u8>(y + i));
  keepOctets(octets);
  writeOctets(out, to, <u32>octets, 0);
  return true;
}

/**
 * Writes the number that comes of those at `a` and `b`. False when there is none: the first one has no sign and the second, no divisor, is below 0,
 * or a result or the second number does not fit into 32 bits as the first one has them, or is divided by 0.
 */
function calculate(out: usize, what: u32, a: usize, b: usize): bool {
  const x = load<i64>(a, VALUE_NUMBER);
  const y = load<i64>(b, VALUE_NUMBER);
  const mark = load<u32>(a, VALUE_MARK);
  if (what == COMPUTE_AND) {
    const both = x & y;
    writeNumber(out, mark == VALUE_SIGNED ? <i64>(<i32>both) : both, mark);
    return true;
  }
  if ((what & COMPUTE_WIDE) != 0) return wide(out, what & ~COMPUTE_WIDE, x, y, mark);
  if (mark == VALUE_SIGNED) return y <= SIGNED_MAX && bounded(out, what, x, y, true);
  // A divisor below 0 is taken as 32 bits without a sign.
  if (y < 0) return what >= <u32>COMPUTE_DIVIDE && bounded(out, what, x, y & UNSIGNED_MAX, false);
  if (what == COMPUTE_SUBTRACT && x < y) return x <= SIGNED_MAX && y <= SIGNED_MAX && bounded(out, what, x, y, true);
  return bounded(out, what, x, y, false);
}

function bounded(out: usize, what: u32, x: i64, y: i64, signed: bool): bool {
  if (what >= <u32>COMPUTE_DIVIDE && y == 0) return false;
  // A product of two numbers of 32 bits without sign may pass 63 bits.
  if (what == COMPUTE_MULTIPLY && !signed && x != 0 && y > UNSIGNED_MAX / x) return false;
  const result = operate(what, x, y);
  if (signed ? result > SIGNED_MAX || result < SIGNED_MIN : result > UNSIGNED_MAX) return false;
  writeNumber(out, result, signed ? VALUE_SIGNED : 0);
  return true;
}

/** 64 bits, modulo 2^64. */
function wide(out: usize, what: u32, x: i64, y: i64, mark: u32): bool {
  if (what >= <u32>COMPUTE_DIVIDE && what < <u32>COMPUTE_AND && y == 0) return false;
  writeNumber(out, operate(what, x, y), mark);
  return true;
}

function operate(what: u32, x: i64, y: i64): i64 {
  switch (what) {
    case COMPUTE_ADD:
      return x + y;
    case COMPUTE_SUBTRACT:
      return x - y;
    case COMPUTE_MULTIPLY:
      return x * y;
    case COMPUTE_DIVIDE:
      return x / y;
    case COMPUTE_AND:
      return x & y;
    default:
      return x % y;
  }
}

/** Replaces each value of a list by what comes of it. */
function each(index: u32, what: u32, arg: usize): void {
  const start = listStart(index);
  const end = listEnd(index);
  let out = start;
  for (let value = start; value < end; value += VALUE_SIZE) {
    if (one(out, what, value, arg)) out += VALUE_SIZE;
  }
  endList(index, out);
}

function one(out: usize, what: u32, value: usize, arg: usize): bool {
  const number = load<i64>(value, VALUE_NUMBER);
  const at: usize = load<u32>(value, VALUE_AT);
  const octets = load<u32>(value, VALUE_OCTETS);
  switch (what & ~COMPUTE_WIDE) {
    case COMPUTE_NEGATE:
      if ((what & COMPUTE_WIDE) == 0 && (number > SIGNED_MAX || number == SIGNED_MIN)) return false;
      writeNumber(out, -number, VALUE_SIGNED);
      return true;
    case COMPUTE_ABSOLUTE:
      writeNumber(out, number < 0 ? -number : number, load<u32>(value, VALUE_MARK));
      return true;
    case COMPUTE_LENGTH:
      writeNumber(out, arg == <usize>LENGTH_OF_OCTETS ? octets : <i64>arg, 0);
      return true;
    case COMPUTE_UPPER:
      changeCase(out, at, octets, 0x61);
      return true;
    case COMPUTE_LOWER:
      changeCase(out, at, octets, 0x41);
      return true;
    case COMPUTE_SLICE:
      sliceOctets(out, at, octets, arg);
      return true;
    default:
      return false;
  }
}

/** Turns round the case of the 26 letters from `first` on. */
function changeCase(out: usize, from: usize, octets: u32, first: u32): void {
  const length = min<usize>(octets, madeRoom());
  const to = makeOctets(length);
  for (let i: usize = 0; i < length; i++) {
    const letter: u32 = load<u8>(from + i);
    store<u8>(to + i, <u8>(letter - first < 26 ? letter ^ 0x20 : letter));
  }
  keepOctets(length);
  writeOctets(out, to, <u32>length, 0);
}
