import { ladder } from '../ladder.ts';
import type { Story } from '../story.ts';
import { escaped } from '../svg.ts';
import type { Language } from '../words/words.ts';
import { labelsIn, reportBody, REPORT_STYLE } from './body.ts';
import type { PlotData, ReportData } from './data.ts';
import type { Survey } from './tally.ts';

/** What a page is made of. */
export interface PageData {
  readonly title: string;
  readonly language: Language;
  readonly survey: Survey;
  /** The worst connections, whose ladders and plots are in the page. */
  readonly stories: readonly Story[];
  readonly plots: readonly PlotData[];
  /** What the page does by itself: it sorts and filters, opens ladders, draws plots. */
  readonly script: string;
}

/** What the script of a report works on. */
export function reportData({ tally }: Survey, language: Language, plots: readonly PlotData[]): ReportData {
  const rows = tally.listed();
  const start = rows.reduce((least, row) => Math.min(least, row.start), Infinity);
  return { timeline: tally.timeline(), rows, plots, start: Number.isFinite(start) ? start : 0, labels: labelsIn(language) };
}

/** One self-contained page: nothing is fetched. */
export function reportPage({ title, language, survey, stories, plots, script }: PageData): string {
  const ladders = stories.map((story) => `<template id="ladder-${story.flow.stream}">${ladder(story, 'svg', { language })}</template>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body class="report">
<h1>${escaped(title)}</h1>
${reportBody(survey, language, stories.length)}
${ladders.join('\n')}
<script id="data" type="application/json">${inScript(reportData(survey, language, plots))}</script>
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
}

/** JSON that no browser takes for the end of the script. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
