// Where an OP's value comes from.

import { be16, be32 } from '../octets';
import {
  SRC_ACCUMULATOR,
  SRC_ARG,
  SRC_AT,
  SRC_BE16,
  SRC_BE32,
  SRC_I32,
  SRC_I64,
  SRC_I8,
  SRC_U16,
  SRC_U32,
  SRC_U8,
  OP_ARG,
  OP_AT,
} from '../shared/program';

/** The value that `source` names, widened to 64 bits by its own sign. `at` is the place in memory for those that lie there. */
export function sourceValue(op: usize, source: u32, at: usize, accumulator: i64): i64 {
  switch (source) {
    case SRC_ACCUMULATOR:
      return accumulator;
    case SRC_ARG:
      return load<u32>(op, OP_ARG);
    case SRC_U8:
      return load<u8>(at);
    case SRC_U16:
      return load<u16>(at);
    case SRC_U32:
      return load<u32>(at);
    case SRC_I8:
      return load<i8>(at);
    case SRC_I32:
      return load<i32>(at);
    case SRC_I64:
      return load<i64>(at);
    case SRC_BE16:
      return be16(at);
    case SRC_BE32:
      return be32(at);
    case SRC_AT:
      return load<u16>(op, OP_AT);
    default:
      return 0;
  }
}
