// The display filters of statistics: programs that write a character where they pick the frame.

import { take } from '../arena';
import { writeRecord } from '../program/machine';
import { FULL } from '../program/output';
import { TAP_PROGRAM } from '../shared/stats';

/** Room for the texts that a filter makes on its way: the longest are comments of packet blocks, 65535 octets before escapes. */
const SCRATCH: usize = 1 << 18;
/** What any one OP may write beyond. */
const SCRATCH_MORE: usize = 4096;

let scratch: usize = 0;

/** Room for the program of a filter, `octets` long; 0 when memory is used up. */
export function filterMemory(octets: u32): usize {
  if (!scratch) scratch = take(SCRATCH + SCRATCH_MORE, 16);
  return scratch ? take(octets, 16) : 0;
}

/** Does the tap want the frame? Afterwards the registers hold what its program left there. */
export function isWanted(tap: usize, record: usize): bool {
  const program: usize = load<u32>(tap, TAP_PROGRAM);
  if (!program) return true;
  const end = writeRecord(program, record, scratch, scratch + SCRATCH);
  return end != FULL && end != scratch;
}
