// The script of a report that stands in a file: what it shows lies in the page.

import type { ReportData } from '../../report/page/data.ts';
import { find, html } from '../dom.ts';
import { showReport } from './report.ts';

const data = JSON.parse(find(document, '#data').textContent) as ReportData;
const plots = new Map(data.plots.map((plot) => [plot.stream, plot]));

showReport(document.body, data, {
  opens: (stream) => plots.has(stream),
  open(stream) {
    const plot = plots.get(stream);
    if (plot === undefined) return Promise.resolve(undefined);
    return Promise.resolve({ ladder: html(find(document, `#ladder-${String(stream)}`).innerHTML), plot });
  },
});
