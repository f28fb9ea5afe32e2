import {
  CAPTURE_CUT,
  ERROR_BLOCK,
  ERROR_CODE,
  ERROR_FRAME,
  ERROR_HAD,
  ERROR_NEEDED,
  ERROR_OFFSET,
  ERROR_SIZE,
  INPUT_OCTETS,
} from '../shared/capture';
import { RUN_BLOCK, RUN_BUFFER, RUN_ERROR, RUN_MORE } from '../shared/status';

/** The octets at hand and how far they were read. One capture file at a time, so plain globals. `at ≤ end` always. */
export class Input {
  /** → first unread octet. */
  static at: usize = 0;
  /** → one past the last octet given. */
  static end: usize = 0;
  /** The file ends at `end`. */
  static last: bool = false;
  /** File offset of address 0, modulo 2^64: an address plus this is the offset of its octet. */
  static origin: u64 = 0;
  /** Frames handed out since the run began, over all files. */
  static frames: u32 = 0;
  /** → the block reported last, its total length in octets, its type. */
  static blockAt: usize = 0;
  static blockLength: u32 = 0;
  static blockType: u32 = 0;
}

const errorAt = memory.data(ERROR_SIZE, 8);

/** → the ERROR record. */
export function errorRecord(): usize {
  return errorAt;
}

/** RUN_ERROR, with the ERROR record saying why reading stops at the first unread octet. */
export function fail(code: u32, block: u32, needed: u32, had: u32): i32 {
  store<u32>(errorAt, code, ERROR_CODE);
  store<u32>(errorAt, Input.frames + 1, ERROR_FRAME);
  store<u64>(errorAt, Input.origin + <u64>Input.at, ERROR_OFFSET);
  store<u32>(errorAt, block, ERROR_BLOCK);
  store<u32>(errorAt, needed, ERROR_NEEDED);
  store<u32>(errorAt, had, ERROR_HAD);
  return RUN_ERROR;
}

/**
 * The answer when `needed` octets are wanted from the first unread one on and fewer are there:
 * more octets, a longer buffer, or CAPTURE_CUT where the file ends.
 */
export function lacking(block: u32, needed: u32): i32 {
  if (Input.last) return fail(CAPTURE_CUT, block, needed, <u32>(Input.end - Input.at));
  if (needed <= <u32>INPUT_OCTETS) return RUN_MORE;
  store<u32>(errorAt, needed, ERROR_NEEDED);
  return RUN_BUFFER;
}

/** RUN_BLOCK for the `length` octets at the first unread one, which count as read from now on. */
export function report(type: u32, length: u32): i32 {
  Input.blockAt = Input.at;
  Input.blockLength = length;
  Input.blockType = type;
  Input.at += length;
  return RUN_BLOCK;
}
