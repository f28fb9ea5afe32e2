import { ladder } from '../ladder.ts';
import type { Story } from '../story.ts';
import { escaped } from '../svg.ts';
import { duration, size } from '../../view/format.ts';
import type { PlotData } from './plots.ts';
import { SCRIPT } from './script.ts';
import { boundOf, LISTED_MOST, RTT_BINS, type Tally } from './tally.ts';

/** What a report is made of. */
export interface PageData {
  readonly title: string;
  readonly frames: number;
  readonly octets: number | undefined;
  /** What is wrong with the capture. */
  readonly damage: string | undefined;
  readonly tally: Tally;
  /** Resets by cause, floods in words, peers with a closed window by how often. */
  readonly resets: ReadonlyMap<string, number>;
  readonly floods: readonly string[];
  readonly zeroWindows: ReadonlyMap<string, number>;
  /** The worst connections, whose ladders and plots are in the page. */
  readonly stories: readonly Story[];
  readonly plots: readonly PlotData[];
  /** The plotting library and its style. */
  readonly library: { readonly script: string; readonly style: string };
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1c2530;--faint:#6b7785;--paper:#fff;--bar:#1b5fc1;--line:#d8dee6}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf1;--faint:#9aa7b5;--paper:#12171d;--bar:#78aef8;--line:#2a333d}}
body{font:14px system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:1.5rem auto;max-width:1180px;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.05rem;margin:2rem 0 .5rem}.sub,.note{color:var(--faint)}
.cards{display:flex;flex-wrap:wrap;gap:1rem}.cards div{border:1px solid var(--line);padding:.5rem 1rem;border-radius:6px}.cards b{display:block;font-size:1.3rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.2rem .6rem;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
th{cursor:pointer}tr.open{cursor:pointer}tr.open td:first-child::before{content:"▸ "}tr.open:hover,tr.open:focus{outline:2px solid var(--bar)}
.bars td:last-child{width:60%}.bar{background:var(--bar);height:.8rem;min-width:1px}.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(420px,1fr));gap:2rem}
input{font:inherit;padding:.3rem .5rem;width:22rem}#one{margin-top:1rem;overflow-x:auto}.u-title{font-size:14px}
@media print{#find,#one{display:none}body{max-width:none}}
`;

/** One self-contained page: nothing is fetched, nothing of the capture is taken for markup. */
export function reportPage(data: PageData): string {
  const { title, frames, octets, tally, stories, plots, library } = data;
  const rows = tally.listed();
  const start = rows.reduce((least, row) => Math.min(least, row.start), Infinity);
  const client = { timeline: tally.timeline(), rows, plots, start: Number.isFinite(start) ? start : 0 };
  const ladders = stories.map((story) => `<template id="ladder-${story.flow.stream}">${ladder(story, 'svg')}</template>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${library.style}${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${data.damage === undefined ? '' : `<p role="alert"><b>The capture is damaged; this is what comes before: ${escaped(data.damage)}</b></p>`}
<div class="cards">${[
    ['packets', String(frames)],
    ['octets', octets === undefined ? '–' : size(octets)],
    ['connections', String(tally.connections)],
    ['payload', size(tally.octets)],
    ['half-open', String(tally.halfOpen)],
  ]
    .map(([name = '', value = '']) => `<div>${name}<b>${escaped(value)}</b></div>`)
    .join('')}</div>
<div class="two">
${bars('How connections ended', tally.outcomes)}
${bars('Who closed first', tally.closers)}
${bars('Why openings failed', tally.failures)}
${bars('Resets by cause', data.resets)}
${histogram('Handshake, to the server (SYN → SYN-ACK)', tally.rttServer)}
${histogram('Handshake, to the client (SYN-ACK → ACK)', tally.rttClient)}
</div>
<h2>Openings, ends, connections alive</h2><div id="timeline"></div>
${list(
  'Servers that failed or had to be asked again',
  ['server', 'connections', 'failed', 'SYNs sent again'],
  tally.servers().map(([name, peer]) => [name, peer.connections, peer.failed, peer.synRetransmits]),
)}
${list(
  'Who sent segments again',
  ['address', 'segments', 'sent again', '%'],
  tally.resenders().map(([name, { packets, resent }]) => [name, packets, resent, ((resent / packets) * 100).toFixed(1)]),
)}
${list('Who closed the window', ['address', 'times'], [...data.zeroWindows].sort(([, a], [, b]) => b - a).slice(0, 20))}
${list('Clients at many closed doors (scans)', ['client', 'servers and ports'], tally.scanners())}
${list(
  'SYN floods',
  ['what'],
  data.floods.map((flood) => [flood]),
)}
<h2>Connections</h2>
<p class="note">${tally.connections > rows.length ? `${rows.length} of ${tally.connections}: the ${LISTED_MOST / 2} in most trouble, and a sample of the others. ` : ''}Those with ▸ open their ladder and plots: the ${stories.length} in most trouble.</p>
<p><input id="find" type="search" placeholder="address, port, outcome" aria-label="Filter"> <span id="count" class="sub"></span></p>
<table id="flows"><thead><tr>${['stream', 'client', 'server', 'outcome', 'start', 'duration', 'rtt', 'packets', 'octets', 'resent'].map((key) => `<th data-key="${key}">${key}</th>`).join('')}</tr></thead><tbody></tbody></table>
<div id="one"></div>
${ladders.join('\n')}
<script>${library.script}</script>
<script>const DATA=${inScript(client)};${SCRIPT}</script>
</body>
</html>
`;
}

/** JSON that no browser takes for the end of the script. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function barRows(entries: readonly (readonly [string, number])[]): string {
  const most = Math.max(1, ...entries.map(([, many]) => many));
  return entries
    .map(
      ([name, many]) =>
        `<tr><td>${escaped(name)}</td><td>${many}</td><td><div class="bar" style="width:${((many / most) * 100).toFixed(1)}%"></div></td></tr>`,
    )
    .join('');
}

function bars(title: string, counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return '';
  const entries = [...counts].sort(([, a], [, b]) => b - a);
  return `<section><h2>${title}</h2><table class="bars">${barRows(entries.map(([name, many]) => [name.replaceAll('_', ' '), many]))}</table></section>`;
}

function histogram(title: string, bins: readonly number[]): string {
  const first = bins.findIndex((many) => many > 0);
  const last = bins.findLastIndex((many) => many > 0);
  if (first < 0) return '';
  const entries = bins.slice(first, last + 1).map((many, index): [string, number] => {
    const at = first + index;
    return [at === RTT_BINS - 1 ? `≥ ${duration(boundOf(at - 1))}` : `< ${duration(boundOf(at))}`, many];
  });
  return `<section><h2>${title}</h2><table class="bars">${barRows(entries)}</table></section>`;
}

function list(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(String(cell))}</td>`).join('')}</tr>`);
  return `<h2>${title}</h2><table><thead><tr>${head.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
