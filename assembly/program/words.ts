// Words for numbers: a table of them, the set bits of a field, the states an end went through.

import { STATES_COUNT, STATES_FRAME, STATES_STATE, STATE_MASK } from '../shared/flow';
import { WORD_SIZE } from '../shared/program';
import { writeU64 } from './decimal';
import { copyText } from './literal';

const COMMA: u8 = 0x2c;
const OPEN: u8 = 0x5b;
const CLOSE: u8 = 0x5d;

/** Entry `index` of the table at `table`, whose texts lie in `program`; → one past the last octet. */
export function writeWord(out: usize, program: usize, table: usize, index: usize): usize {
  const word = load<u32>(table + index * WORD_SIZE);
  return copyText(out, program + (word >> 8), word & 0xff);
}

/** The words of the bits set in `bits`, lowest first, with commas between; bits past `entries` are left out. */
export function writeBits(out: usize, program: usize, table: usize, bits: u32, entries: u32): usize {
  if (entries < 32) bits &= (1 << entries) - 1;
  while (bits != 0) {
    out = writeWord(out, program, table, ctz(bits));
    bits &= bits - 1;
    if (bits != 0) store<u8>(out++, COMMA);
  }
  return out;
}

/** The STATES record at `states` as JSON, `[["SYN-SENT",1],["ESTABLISHED",3]]`; → one past the last octet. */
export function writeStates(out: usize, program: usize, table: usize, states: usize): usize {
  const count: u32 = load<u8>(states, STATES_COUNT);
  store<u8>(out++, OPEN);
  for (let i: usize = 0; i < count; ++i) {
    if (i != 0) store<u8>(out++, COMMA);
    store<u8>(out++, OPEN);
    out = writeWord(out, program, table, load<u8>(states + i, STATES_STATE) & STATE_MASK);
    store<u8>(out++, COMMA);
    out = writeU64(out, load<u32>(states + (i << 2), STATES_FRAME));
    store<u8>(out++, CLOSE);
  }
  store<u8>(out, CLOSE);
  return out + 1;
}
