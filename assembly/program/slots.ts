// The programs of a run: one per kind of record, uploaded by the host.

import { take } from '../arena';
import { FRAME_NUMBER } from '../shared/layout';
import { SLOTS } from '../shared/program';
import { writeRecord } from './machine';
import { forgetColumns } from './columns/record';
import { forgetTree, glance } from '../view/tree';
import { FULL, growOutput, openOutput, Output } from './output';

/** → program by slot, u32; 0 = none. */
const PROGRAMS: usize = memory.data(SLOTS * 4, 4);

/**
 * Room for the program of `slot` (SLOT_*), `octets` long; the host copies it there before the run. 0 when memory is out.
 * A later call for the same slot replaces the program.
 */
export function programMemory(slot: u32, octets: u32): usize {
  const at = take(octets, 16);
  store<u32>(PROGRAMS + ((<usize>slot) << 2), <u32>at);
  openOutput();
  return at;
}

/** Runs the program of `slot` over a frame that is not shown, for what it keeps: the time of the first one, conversations, requests. */
export function renderNothing(slot: u32, record: usize): void {
  const program: usize = load<u32>(PROGRAMS + ((<usize>slot) << 2));
  if (program == 0) return;
  if (load<u32>(record, FRAME_NUMBER) == 1) writeRecord(program, record, Output.end, Output.limit);
  forgetColumns();
  forgetTree();
  glance(record, 0);
}

/**
 * Appends the line of `record` to the output buffer. False when there is no room: nothing of the line was written, and
 * the buffer must be read out first. A slot without a program writes nothing.
 */
export function render(slot: u32, record: usize): bool {
  const program: usize = load<u32>(PROGRAMS + ((<usize>slot) << 2));
  if (program == 0) return true;
  let end = writeRecord(program, record, Output.end, Output.limit);
  while (end == FULL) {
    if (Output.end != Output.start) return false;
    growOutput();
    end = writeRecord(program, record, Output.end, Output.limit);
  }
  Output.end = end;
  return true;
}
