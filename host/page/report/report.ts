import type { PlotData, ReportData } from '../../report/page/data.ts';
import { find, make } from '../dom.ts';
import { showPlots } from './plots.ts';
import { showTable } from './table.ts';
import { showTimeline } from './timeline.ts';

/** What is shown of one connection. */
export interface Opened {
  readonly ladder: Node;
  readonly plot: PlotData;
}

/** Where ladders and plots come from. */
export interface Opener {
  readonly opens: (stream: number) => boolean;
  /** Undefined where something else was opened meanwhile. */
  readonly open: (stream: number) => Promise<Opened | undefined>;
}

/** Brings the report in `root` to life: its time line, its table, the ladders and plots that open below. */
export function showReport(root: HTMLElement, data: ReportData, opener: Opener): void {
  const timeline = find(root, '.timeline');
  // On its own, so that the rest is there sooner and no task is long.
  setTimeout(() => {
    showTimeline(timeline, data);
  });
  const place = find(root, '.one');
  const open = async (stream: number): Promise<void> => {
    place.ariaBusy = 'true';
    const opened = await opener.open(stream);
    place.ariaBusy = 'false';
    if (opened === undefined) return;
    place.replaceChildren(make('div', { className: 'wide' }, opened.ladder));
    showPlots(place, opened.plot, data.labels);
    place.focus({ preventScroll: true });
    place.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  };
  showTable(root, data, opener.opens, (stream) => void open(stream));
}
