// How two values stand to each other.

import {
  FAMILY_IPV4,
  FAMILY_IPV6,
  FAMILY_NUMBER,
  FAMILY_OCTETS,
  FAMILY_TEXT,
  RELATION_BETWEEN,
  RELATION_CONTAINS,
  RELATION_EQUAL,
  RELATION_GREATER,
  RELATION_GREATER_EQUAL,
  RELATION_LESS,
  RELATION_LESS_EQUAL,
  TEST_ALL,
  TEST_FAMILY,
  TEST_RELATION,
  VALUE_AT,
  VALUE_MARK,
  VALUE_NUMBER,
  VALUE_OCTETS,
  VALUE_SIGNED,
  VALUE_SIZE,
} from '../../shared/filter';
import { listEnd, listStart } from './lists';

/** Order of two values that cannot be compared. */
const NONE: i32 = 2;
const IPV4_BITS: u32 = 32;

/**
 * Whether the values of register `index` stand to those of the next one as `how` (OP_TEST) says: any pair, or all. Pairs that cannot be
 * compared do not count, so of none all are so.
 */
export function testLists(index: u32, how: u32): bool {
  const relation = how & TEST_RELATION;
  const family = (how & (TEST_ALL - 1)) >> TEST_FAMILY;
  const all = (how & TEST_ALL) != 0;
  const middle = listEnd(index);
  const end = listEnd(index + 1);
  for (let a = listStart(index); a < middle; a += VALUE_SIZE) {
    if (relation == RELATION_BETWEEN) {
      const low = anyOf(family, RELATION_GREATER_EQUAL, a, middle, end);
      if ((low && anyOf(family, RELATION_LESS_EQUAL, a, end, listEnd(index + 2))) != all) return !all;
      continue;
    }
    for (let b = middle; b < end; b += VALUE_SIZE) {
      if (relation == RELATION_CONTAINS) {
        if (contains(a, b, family == FAMILY_TEXT) != all) return !all;
        continue;
      }
      const order = orderOf(family, a, b);
      if (order != NONE && holds(relation, order) != all) return !all;
    }
  }
  return all;
}

/** Does the value at `a` stand so to any of those from `start` to `end`? */
function anyOf(family: u32, relation: u32, a: usize, start: usize, end: usize): bool {
  for (let b = start; b < end; b += VALUE_SIZE) {
    const order = orderOf(family, a, b);
    if (order != NONE && holds(relation, order)) return true;
  }
  return false;
}

function holds(relation: u32, order: i32): bool {
  switch (relation) {
    case RELATION_EQUAL:
      return order == 0;
    case RELATION_GREATER:
      return order > 0;
    case RELATION_GREATER_EQUAL:
      return order >= 0;
    case RELATION_LESS:
      return order < 0;
    case RELATION_LESS_EQUAL:
      return order <= 0;
    default:
      return order != 0;
  }
}

/** −1, 0, 1 as the value at `a` is less, equal, greater than that at `b`; NONE. */
export function orderOf(family: u32, a: usize, b: usize): i32 {
  switch (family) {
    case FAMILY_NUMBER:
      return orderOfNumbers(a, b);
    case FAMILY_IPV4: {
      const bits = min(load<u32>(a, VALUE_MARK), load<u32>(b, VALUE_MARK));
      const mask: u32 = bits == 0 ? 0 : 0xffffffff << (IPV4_BITS - bits);
      const x = load<u32>(a, VALUE_NUMBER) & mask;
      const y = load<u32>(b, VALUE_NUMBER) & mask;
      return i32(x > y) - i32(x < y);
    }
    case FAMILY_IPV6:
      return orderOfBits(load<u32>(a, VALUE_AT), load<u32>(b, VALUE_AT), min(load<u32>(a, VALUE_MARK), load<u32>(b, VALUE_MARK)));
    default: {
      const x = load<u32>(a, VALUE_OCTETS);
      const y = load<u32>(b, VALUE_OCTETS);
      const longer = i32(x > y) - i32(x < y);
      if (family == FAMILY_OCTETS && longer != 0) return longer;
      const order = memory.compare(load<u32>(a, VALUE_AT), load<u32>(b, VALUE_AT), min(x, y));
      return order == 0 ? longer : order < 0 ? -1 : 1;
    }
  }
}

/** A number that has no sign is not compared with one below 0, but one that has a sign is compared with any. */
function orderOfNumbers(a: usize, b: usize): i32 {
  const x = load<i64>(a, VALUE_NUMBER);
  const y = load<i64>(b, VALUE_NUMBER);
  const signedX = load<u32>(a, VALUE_MARK) == VALUE_SIGNED;
  const signedY = load<u32>(b, VALUE_MARK) == VALUE_SIGNED;
  if (!signedX) return signedY && y < 0 ? NONE : i32(<u64>x > <u64>y) - i32(<u64>x < <u64>y);
  if (!signedY && y < 0) return -1;
  return i32(x > y) - i32(x < y);
}

/** The first `bits` bits of the octets at `x` and `y`. */
function orderOfBits(x: usize, y: usize, bits: u32): i32 {
  const octets: usize = bits >> 3;
  const order = memory.compare(x, y, octets);
  if (order != 0 || (bits & 7) == 0) return order < 0 ? -1 : i32(order > 0);
  const shift = 8 - (bits & 7);
  const last: u32 = load<u8>(x + octets) >> shift;
  const other: u32 = load<u8>(y + octets) >> shift;
  return i32(last > other) - i32(last < other);
}

/** Do the octets at `a` hold those at `b`? No octets are in all others but not in text, nor in nothing. */
function contains(a: usize, b: usize, text: bool): bool {
  const octets: usize = load<u32>(a, VALUE_OCTETS);
  const wanted: usize = load<u32>(b, VALUE_OCTETS);
  if (wanted == 0) return octets != 0 && !text;
  if (wanted > octets) return false;
  const what: usize = load<u32>(b, VALUE_AT);
  const first = load<u8>(what);
  const start: usize = load<u32>(a, VALUE_AT);
  const end = start + octets - wanted;
  for (let at = start; at <= end; at++) {
    if (load<u8>(at) == first && memory.compare(at, what, wanted) == 0) return true;
  }
  return false;
}

/** Is any value of register `index` something else than 0, or than octets that are all 0? */
export function anyTrue(index: u32, octets: bool): bool {
  const end = listEnd(index);
  for (let value = listStart(index); value < end; value += VALUE_SIZE) {
    if (!octets) {
      if (load<i64>(value, VALUE_NUMBER) != 0) return true;
      continue;
    }
    const at: usize = load<u32>(value, VALUE_AT);
    const length: usize = load<u32>(value, VALUE_OCTETS);
    for (let i: usize = 0; i < length; i++) if (load<u8>(at + i) != 0) return true;
  }
  return false;
}
