import type { Segment } from '../segment.ts';
import { Numbers } from '../numbers.ts';

/** Segments of a connection whose plots are drawn from at most. */
const POINTS_MOST = 4000;

/** What the plots of one connection are drawn from: columns, a row a segment. */
export interface PlotData {
  readonly stream: number;
  /** Seconds since the first segment. */
  readonly time: readonly number[];
  /** 0 client, 1 server. */
  readonly by: readonly number[];
  /** Relative sequence number past the segment's payload, and where it begins. */
  readonly end: readonly number[];
  readonly seq: readonly number[];
  /** Relative acknowledgment number; null without one. */
  readonly ack: readonly (number | null)[];
  readonly window: readonly number[];
  /** 1 where it was sent before. */
  readonly again: readonly number[];
  /** Segments left out. */
  readonly left: number;
}

/** The columns for the plots of `segments`: the first ones where there are too many. */
export function plotData(stream: number, segments: readonly Segment[]): PlotData {
  const numbers = new Numbers([], segments);
  const shown = segments.slice(0, POINTS_MOST).map((segment) => numbers.shown(segment));
  const start = shown[0]?.time ?? 0n;
  return {
    stream,
    time: shown.map(({ time }) => Number((time ?? start) - start) / 1e9),
    by: shown.map(({ by }) => (by === 'client' ? 0 : 1)),
    seq: shown.map(({ relSeq }) => relSeq),
    end: shown.map(({ relSeq, length }) => relSeq + length),
    ack: shown.map(({ relAck }) => relAck ?? null),
    window: shown.map(({ window }) => window),
    again: shown.map(({ labels }) => (labels.some((label) => label.endsWith('retransmission')) ? 1 : 0)),
    left: segments.length - shown.length,
  };
}
