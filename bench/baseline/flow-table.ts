import type { Decoder } from './decoder.ts';

/** Finds the number of the flow that a segment belongs to; the first segment of a tuple makes a new one. */
export interface FlowTable {
  /** The segment goes from the higher endpoint to the lower one. */
  direction: 0 | 1;
  /** Flows so far; they are numbered from 0. */
  count: number;
  find(segment: Decoder): number;
}
