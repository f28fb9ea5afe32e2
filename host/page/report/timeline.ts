import type { ReportData } from '../../report/page/data.ts';
import { COLORS, drawPlot } from './plot.ts';

/** Connections opened, ended and alive over the time of the capture. */
export function showTimeline(place: HTMLElement, { timeline, labels }: ReportData): void {
  if (timeline[0].length < 2) {
    place.textContent = labels.oneSecond;
    return;
  }
  const series = [
    { label: labels.opened, color: COLORS.green },
    { label: labels.ended, color: COLORS.red, dash: [6, 3] },
    { label: labels.alive, color: COLORS.blue, dash: [2, 3] },
  ];
  drawPlot(place, labels.connections, series, timeline, { clock: true, x: labels.time, y: labels.connections });
}
