import type { Segment } from '../segment.ts';
import type { PlotData } from './data.ts';
import { Numbers } from '../numbers.ts';

/** Segments of a connection whose plots are drawn from at most. */
const POINTS_MOST = 4000;

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
    sacks: shown.flatMap(({ options: { sack } }, row) => (sack === undefined ? [] : [[row, sack[0], sack[1]] as const])),
    left: segments.length - shown.length,
  };
}
