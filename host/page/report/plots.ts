import type uPlot from 'uplot';
import type { PlotData, ReportLabels } from '../../report/page/data.ts';
import { filled } from '../dom.ts';
import { COLORS, drawPlot } from './plot.ts';

/** A side that sent fewer segments of data is left out beside one that sent more. */
const SEGMENTS_LEAST = 3;
const RATE_BINS = 60;
const MS_PER_S = 1e3;
/** Pixels: half the width of the caps of a segment in the tcptrace manner. */
const CAP = 3;

type Values = readonly (number | null)[];

/** The plots of a connection: for each side that sent data sequence numbers over time, octets in flight, round trips, throughput. */
export function showPlots(place: HTMLElement, data: PlotData, labels: ReportLabels): void {
  const sides = ([0, 1] as const).map((by) => data.end.filter((end, row) => data.by[row] === by && end > (data.seq[row] ?? 0)).length);
  const least = Math.min(SEGMENTS_LEAST, Math.max(1, ...sides));
  for (const by of [0, 1] as const) if ((sides[by] ?? 0) >= least) showSide(place, data, labels, by);
  if (data.left > 0) place.append(filled(labels.left, data.left));
}

function showSide(place: HTMLElement, data: PlotData, labels: ReportLabels, by: 0 | 1): void {
  const [own, other] = by === 0 ? labels.side : ([labels.side[1], labels.side[0]] as const);
  const pick = (value: (row: number) => number | null): Values => data.time.map((_, row) => value(row));
  const isOwn = (row: number): boolean => data.by[row] === by;
  const sends = (row: number): boolean => isOwn(row) && end(row) > seq(row);
  const seq = (row: number): number => data.seq[row] ?? 0;
  const end = (row: number): number => data.end[row] ?? 0;
  const again = (row: number): boolean => data.again[row] === 1;
  const acks = pick((row) => (isOwn(row) ? null : (data.ack[row] ?? null)));
  const edge = pick((row) => (acks[row] === null || acks[row] === undefined ? null : acks[row] + (data.window[row] ?? 0)));
  const sacked = new Map(data.sacks.filter(([row]) => !isOwn(row)).map(([row, left, right]) => [row, [left, right] as const]));
  const caps = (plot: uPlot): void => {
    drawSegments(plot, data, by, sacked);
  };
  drawPlot(
    place,
    `${filled(labels.sequence, own)} · ${labels.segments}`,
    [
      { label: labels.sent, color: COLORS.blue, points: 3 },
      { label: labels.sentAgain, color: COLORS.red, points: 7 },
      { label: filled(labels.acknowledged, other), color: COLORS.green, stepped: true },
      { label: labels.windowEdge, color: COLORS.amber, dash: [4, 3], stepped: true },
      { label: filled(labels.sacked, other), color: COLORS.amber, points: 5 },
    ],
    [
      data.time,
      pick((row) => (sends(row) && !again(row) ? end(row) : null)),
      pick((row) => (isOwn(row) && again(row) ? end(row) : null)),
      acks,
      edge,
      pick((row) => sacked.get(row)?.[1] ?? null),
    ],
    { x: labels.seconds, y: labels.octets, draw: caps },
  );
  showFlight(place, data, labels, by, acks);
  drawPlot(place, filled(labels.roundTrips, own), [{ label: 'ms', color: COLORS.green, points: 4 }], [data.time, roundTrips(data, by)], {
    x: labels.seconds,
    y: 'ms',
  });
  const [times, rates] = throughput(data, by);
  drawPlot(place, filled(labels.throughput, own), [{ label: labels.perSecond, color: COLORS.blue }], [times, rates], {
    x: labels.seconds,
    y: labels.perSecond,
  });
}

/** Every segment as a bar from its first to its last number with caps, red where it was sent again; what SACK names as a bar of its own. */
function drawSegments(plot: uPlot, data: PlotData, by: 0 | 1, sacked: ReadonlyMap<number, readonly [number, number]>): void {
  const { ctx } = plot;
  const bar = (time: number, from: number, to: number, color: string, width: number): void => {
    const x = plot.valToPos(time, 'x', true);
    const [low, high] = [plot.valToPos(from, 'y', true), plot.valToPos(to, 'y', true)];
    ctx.strokeStyle = color;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.moveTo(x, low);
    ctx.lineTo(x, high);
    for (const y of [low, high]) {
      ctx.moveTo(x - CAP, y);
      ctx.lineTo(x + CAP, y);
    }
    ctx.stroke();
  };
  ctx.save();
  ctx.beginPath();
  ctx.rect(plot.bbox.left, plot.bbox.top, plot.bbox.width, plot.bbox.height);
  ctx.clip();
  data.time.forEach((time, row) => {
    const [from, to] = [data.seq[row] ?? 0, data.end[row] ?? 0];
    if (data.by[row] === by && to > from) bar(time, from, to, data.again[row] === 1 ? COLORS.red : COLORS.blue, 1);
    const block = sacked.get(row);
    if (block !== undefined) bar(time, block[0], block[1], COLORS.amber, 2);
  });
  ctx.restore();
}

function showFlight(place: HTMLElement, data: PlotData, labels: ReportLabels, by: 0 | 1, acks: Values): void {
  const [own, other] = by === 0 ? labels.side : ([labels.side[1], labels.side[0]] as const);
  let highest = 0;
  let acked = 0;
  const flight = data.time.map((_, row) => {
    if (data.by[row] === by) highest = Math.max(highest, data.end[row] ?? 0);
    else acked = Math.max(acked, acks[row] ?? 0);
    return Math.max(0, highest - acked);
  });
  const window = data.time.map((_, row) => (data.by[row] === by ? null : (data.window[row] ?? null)));
  const series = [
    { label: labels.inFlight, color: COLORS.blue, stepped: true as const },
    { label: labels.window, color: COLORS.amber, dash: [4, 3], stepped: true as const },
  ];
  drawPlot(place, filled(labels.flight, own, other), series, [data.time, flight, window], { x: labels.seconds, y: labels.octets });
}

/** ms from a segment to the acknowledgment of its last octet; segments that were sent again tell nothing (Karn, RFC 6298 §3). */
function roundTrips(data: PlotData, by: 0 | 1): Values {
  const sent = new Map<number, number>();
  return data.time.map((time, row) => {
    const [seq, end] = [data.seq[row] ?? 0, data.end[row] ?? 0];
    if (data.by[row] === by) {
      if (data.again[row] === 1) sent.delete(end);
      else if (end > seq) sent.set(end, time);
      return null;
    }
    const ack = data.ack[row] ?? -1;
    const at = sent.get(ack);
    sent.delete(ack);
    return at === undefined ? null : (time - at) * MS_PER_S;
  });
}

/** Octets a second in equal spans of time. */
function throughput(data: PlotData, by: 0 | 1): readonly [times: number[], rates: number[]] {
  const last = data.time.reduce((most, time) => Math.max(most, time), 0);
  const span = last === 0 ? 1 : last / RATE_BINS;
  const rates = new Array<number>(RATE_BINS + 1).fill(0);
  data.time.forEach((time, row) => {
    if (data.by[row] !== by) return;
    const bin = Math.floor(time / span);
    rates[bin] = (rates[bin] ?? 0) + ((data.end[row] ?? 0) - (data.seq[row] ?? 0)) / span;
  });
  return [rates.map((_, bin) => bin * span), rates];
}
