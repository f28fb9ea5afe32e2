// The tree of the frame at hand, for the statistics that read it: built once for all of them.

import { FRAME_NUMBER } from '../shared/layout';
import { dissect } from '../tree/dissect';

/** Times relative to other frames (tree/frame.ts): no statistic asks for them. */
const TIMES: usize = memory.data(24, 8);

/** Number of the frame that the tree is of. */
let dissected: u32 = 0;

/** Sees to it that the tree is that of `record`. */
export function dissectOnce(record: usize): void {
  const number = load<u32>(record, FRAME_NUMBER);
  if (number == dissected) return;
  dissected = number;
  dissect(record, TIMES);
}
