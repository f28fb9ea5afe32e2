// What the OPs of filters do.

import { COMPUTE_SLICE, VALUE_OCTETS, VALUE_SIZE } from '../../shared/filter';
import { ADD_ACCUMULATOR, ADD_COUNTED, ADD_HERE, ADD_MARK, ADD_WHOLE, OP_COMPUTE, OP_MATCH, OP_TEST } from '../../shared/program';
import { anyTrue, testLists } from './compare';
import { compute } from './compute';
import { addCopy, addNumber, addOctets, listEnd, listStart } from './lists';
import { matchList } from './matcher';
import { wholeOctets } from './whole';

const MINUS: u8 = 0x2d;
const ZERO: i64 = 0x30;
const BASE: i64 = 10;
/** What OP_TRUE asks for: octets that are not 0, or octets at all. */
const TRUE_OCTETS: u32 = 1;
const TRUE_LENGTH: u32 = 2;

/** OP_COMPUTE, OP_TEST, OP_TRUE and OP_MATCH; → the accumulator after it. */
export function runFilter(code: u32, program: usize, index: u32, arg: u32, extra: u32, accumulator: i64): i64 {
  switch (code) {
    case OP_COMPUTE:
      compute(index, extra, extra == COMPUTE_SLICE ? program + arg : arg);
      return accumulator;
    case OP_TEST:
      return testLists(index, extra) ? 1 : 0;
    case OP_MATCH:
      return matchList(index, program + arg, extra != 0) ? 1 : 0;
    default:
      return (extra == TRUE_LENGTH ? anyOctets(index) : anyTrue(index, extra == TRUE_OCTETS)) ? 1 : 0;
  }
}

/** OP_ADD_OCTETS. */
export function addStretch(record: usize, value: usize, at: usize, base: usize, arg: u32, extra: u32, accumulator: i64): void {
  const from = (extra & ADD_HERE) != 0 ? at : value;
  let octets: u32;
  if (extra & ADD_COUNTED) octets = arg;
  else if (extra & ADD_ACCUMULATOR) octets = <u32>max<i64>(accumulator, 0);
  else octets = extra & ADD_WHOLE ? wholeOctets(record, base) : load<u32>(base + arg);
  addOctets(from, octets, extra >> ADD_MARK);
}

/** OP_ADD_TEXT: the octets from `start` to `end`. */
export function addText(start: usize, end: usize, isNumber: bool): void {
  if (!isNumber) {
    addCopy(start, end - start);
    return;
  }
  const negative = start < end && load<u8>(start) == MINUS;
  let number: i64 = 0;
  for (let at = start + usize(negative); at < end; at++) number = number * BASE + (load<u8>(at) - ZERO);
  addNumber(negative ? -number : number, 0);
}

/** Does any value of register `index` have octets? */
function anyOctets(index: u32): bool {
  const end = listEnd(index);
  for (let value = listStart(index); value < end; value += VALUE_SIZE) if (load<u32>(value, VALUE_OCTETS) != 0) return true;
  return false;
}
