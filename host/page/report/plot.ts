import uPlot from 'uplot';
import { text as css } from 'uplot/dist/uPlot.min.css';
import { make } from '../dom.ts';

const HEIGHT = 260;
const WIDTH_MOST = 1120;
const WIDTH_AXIS = 80;
const HEIGHT_AXIS = 50;
const S_PER_DAY = 86400;
/** Pixels between labels of a time axis, at least. */
const CLOCK_PX = 110;

/** One line or cloud of points of a plot: its name, its colour, how it is told from others without colour. */
export interface Series {
  readonly label: string;
  readonly color: string;
  readonly dash?: number[];
  /** Diameter of points, px; a line where it is left out. */
  readonly points?: number;
  /** Steps instead of straight lines. */
  readonly stepped?: true;
}

export interface PlotOptions {
  readonly x: string;
  readonly y: string;
  /** x is seconds since 1970. */
  readonly clock?: boolean;
  /** Drawn over the plot. */
  readonly draw?: (plot: uPlot) => void;
}

export const COLORS = { blue: '#2f72d6', red: '#d03030', green: '#16935a', amber: '#b7791f' } as const;

let styled = false;

/** Draws a plot at the end of `parent`. Points that are null are left out. */
export function drawPlot(
  parent: HTMLElement,
  title: string,
  series: readonly Series[],
  data: readonly (readonly (number | null)[])[],
  { x, y, clock = false, draw }: PlotOptions,
): void {
  if (!styled) document.head.append(make('style', {}, css));
  styled = true;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const ink = dark ? '#e6ebf1' : '#1c2530';
  const line = { stroke: dark ? '#2a333d' : '#e3e8ee' };
  const axis = (label: string, size: number): uPlot.Axis => ({ label, size, stroke: ink, grid: line, ticks: line });
  const box = make('div', { className: 'plot', role: 'img', ariaLabel: title });
  parent.append(box);
  const options: uPlot.Options = {
    title,
    width: Math.min(WIDTH_MOST, parent.clientWidth === 0 ? WIDTH_MOST : parent.clientWidth),
    height: HEIGHT,
    scales: { x: { time: false } },
    axes: [{ ...axis(x, HEIGHT_AXIS), ...(clock ? { values: clockTimes, space: CLOCK_PX } : {}) }, axis(y, WIDTH_AXIS)],
    series: [
      { label: x, ...(clock ? { value: (_, at: number | null) => (at === null ? '–' : clockTime(at, true)) } : {}) },
      ...series.map(seriesOf),
    ],
    hooks: draw === undefined ? {} : { draw: [draw] },
  };
  new uPlot(options, data as uPlot.AlignedData, box);
}

/** Labels of a time axis. */
function clockTimes(_plot: uPlot, times: number[]): string[] {
  const days = (times.at(-1) ?? 0) - (times[0] ?? 0) > S_PER_DAY;
  return times.map((at) => clockTime(at, days));
}

/** `15:36:37`, with `day` `11-20 15:36:37`; UTC. */
function clockTime(seconds: number, day: boolean): string {
  const iso = new Date(seconds * 1e3).toISOString();
  return iso.slice(day ? 5 : 11, 19).replace('T', ' ');
}

function seriesOf({ label, color, dash, points, stepped }: Series): uPlot.Series {
  if (points !== undefined) {
    return { label, stroke: color, fill: color, width: 0, paths: () => null, points: { show: true, size: points } };
  }
  const paths = stepped === true ? uPlot.paths.stepped?.({ align: 1 }) : undefined;
  return {
    label,
    stroke: color,
    width: 1.5,
    spanGaps: true,
    points: { show: false },
    ...(dash === undefined ? {} : { dash }),
    ...(paths === undefined ? {} : { paths }),
  };
}
