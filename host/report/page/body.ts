import type { ClosedBy, Failure } from '../../events/words.ts';
import { duration, size } from '../../view/format.ts';
import { wordsIn } from '../ladder.ts';
import { escaped } from '../svg.ts';
import type { Language } from '../words/words.ts';
import { REPORT_EN } from '../words/report-en.ts';
import type { ReportWords } from '../words/report.ts';
import { REPORT_ZH } from '../words/report-zh.ts';
import { COLUMNS, type ReportLabels } from './data.ts';
import { boundOf, LISTED_MOST, RTT_BINS, type Survey } from './tally.ts';

const WORDS: Readonly<Record<Language, ReportWords>> = { en: REPORT_EN, zh: REPORT_ZH };
/** Peers with a closed window that are listed. */
const CLOSED_MOST = 20;

/** What a report says in `language`. */
export function reportWords(language: Language): ReportWords {
  return WORDS[language];
}

/** What the script of the page says. */
export function labelsIn(language: Language): ReportLabels {
  return { ...reportWords(language).labels, outcomes: wordsIn(language).outcome };
}

/** How reports look, by day and by night, on paper. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--ink:#1c2530;--faint:#5b6775;--paper:#fff;--bar:#1b5fc1;--line:#d8dee6;--bad:#c02626}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf1;--faint:#9aa7b5;--paper:#12171d;--bar:#78aef8;--line:#2a333d;--bad:#ff7b72}}
body{font:14px system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;color:var(--ink);background:var(--paper);margin:1.5rem auto;max-width:1180px;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.05rem;margin:2rem 0 .5rem}.sub,.note{color:var(--faint)}
.cards{display:flex;flex-wrap:wrap;gap:1rem}.cards div{border:1px solid var(--line);padding:.5rem 1rem;border-radius:6px}.cards b{display:block;font-size:1.3rem}
.wide{overflow-x:auto}
.report table{border-collapse:collapse;width:100%}.report th,.report td{text-align:left;padding:.2rem .6rem;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums;white-space:nowrap}
.report .number{text-align:right}th button{font:inherit;font-weight:700;color:inherit;background:none;border:0;padding:0;cursor:pointer}th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
tr.open{cursor:pointer}tr.open td:first-child::before{content:"▸ "}tr.open:hover,tr.open:focus{outline:2px solid var(--bar);outline-offset:-2px}
.bars td:last-child{width:60%}.bar{background:var(--bar);height:.8rem;min-width:1px}.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(420px,100%),1fr));gap:0 2rem}
input{font:inherit;padding:.3rem .5rem}.find{width:22rem;max-width:100%}.one{margin-top:1rem;overflow-x:auto}.u-title{font-size:14px}
@media print{.find,.one{display:none}body{max-width:none}.bar{print-color-adjust:exact}}
`;

/** The sections of a report as HTML; nothing of the capture is taken for markup. `shown`: connections whose ladders are in the page, undefined where all open. */
export function reportBody(survey: Survey, language: Language, shown: number | undefined): string {
  const { frames, octets, damage, tally, resets, floods, zeroWindows } = survey;
  const words = reportWords(language);
  const { outcome, cause, side } = wordsIn(language);
  const listed = tally.listedCount;
  const known = <T extends string>(names: Readonly<Record<T, string>>, key: string): string =>
    Object.hasOwn(names, key) ? names[key as T] : words.unknown;
  const named = <T extends string>(counts: ReadonlyMap<string, number>, names: Readonly<Record<T, string>>): [string, number][] =>
    [...counts].map(([key, many]) => [known(names, key), many]);
  return `${damage === undefined ? '' : `<p role="alert"><b>${escaped(words.damaged(damage))}</b></p>`}
<div class="cards">${(
    [
      [words.packets, String(frames)],
      [words.octets, octets === undefined ? '–' : size(octets)],
      [words.connections, String(tally.connections)],
      [words.payload, size(tally.octets)],
      [words.halfOpen, String(tally.halfOpen)],
    ] as const
  )
    .map(([name, value]) => `<div>${escaped(name)}<b>${escaped(value)}</b></div>`)
    .join('')}</div>
<div class="two">
${bars(words.outcomes, named(tally.outcomes, outcome))}
${bars(words.closers, named<ClosedBy>(tally.closers, { ...side, both: words.both }))}
${bars(words.failures, named<Failure>(tally.failures, words.failure))}
${bars(words.resets, named(resets, cause))}
${histogram(words.toServer, tally.rttServer)}
${histogram(words.toClient, tally.rttClient)}
</div>
<h2>${escaped(words.timeline)}</h2><div class="timeline"></div>
${list(
  words.troubledServers,
  [words.server, words.connections, words.failed, words.synsAgain],
  tally.servers().map(([name, peer]) => [name, peer.connections, peer.failed, peer.synRetransmits]),
)}
${list(
  words.resenders,
  [words.address, words.segments, words.sentAgain, '%'],
  tally.resenders().map(([name, { packets, resent }]) => [name, packets, resent, ((resent / packets) * 100).toFixed(1)]),
)}
${list(words.zeroWindows, [words.address, words.times], [...zeroWindows].sort(([, a], [, b]) => b - a).slice(0, CLOSED_MOST))}
${list(words.scanners, [words.client, words.doors], tally.scanners())}
${list(
  words.floods,
  [words.what],
  floods.map(({ server, halfOpen, syns }) => [words.flood(server, halfOpen, syns)]),
)}
<h2>${escaped(words.table)}</h2>
<p class="note">${tally.connections > listed ? `${escaped(words.sampled(listed, tally.connections, LISTED_MOST / 2))} ` : ''}${escaped(words.opens(shown))}</p>
<p><input class="find" type="search" placeholder="${escaped(words.find)}" aria-label="${escaped(words.filter)}"> <span class="count sub" role="status"></span></p>
<div class="wide"><table class="flows"><thead><tr>${COLUMNS.map((key) => `<th data-key="${key}"><button type="button">${escaped(words.columns[key])}</button></th>`).join('')}</tr></thead><tbody></tbody></table></div>
<div class="one" tabindex="-1"></div>`;
}

function barRows(entries: readonly (readonly [string, number])[]): string {
  const most = Math.max(1, ...entries.map(([, many]) => many));
  return entries
    .map(
      ([name, many]) =>
        `<tr><td>${escaped(name)}</td><td class="number">${many}</td><td><div class="bar" style="width:${((many / most) * 100).toFixed(1)}%"></div></td></tr>`,
    )
    .join('');
}

function bars(title: string, counts: readonly (readonly [string, number])[]): string {
  if (counts.length === 0) return '';
  return `<section><h2>${escaped(title)}</h2><table class="bars">${barRows([...counts].sort(([, a], [, b]) => b - a))}</table></section>`;
}

function histogram(title: string, bins: readonly number[]): string {
  const first = bins.findIndex((many) => many > 0);
  const last = bins.findLastIndex((many) => many > 0);
  if (first < 0) return '';
  const entries = bins.slice(first, last + 1).map((many, index): [string, number] => {
    const at = first + index;
    return [at === RTT_BINS - 1 ? `≥ ${duration(boundOf(at - 1))}` : `< ${duration(boundOf(at))}`, many];
  });
  return `<section><h2>${escaped(title)}</h2><table class="bars">${barRows(entries)}</table></section>`;
}

function list(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const cell = (value: string | number): string =>
    typeof value === 'number' ? `<td class="number">${value}</td>` : `<td>${escaped(value)}</td>`;
  const numeric = (column: number): string => (typeof rows[0]?.[column] === 'number' ? ' class="number"' : '');
  const names = head.map((name, column) => `<th${numeric(column)}>${escaped(name)}</th>`).join('');
  return `<h2>${escaped(title)}</h2><div class="wide"><table><thead><tr>${names}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map(cell).join('')}</tr>`)
    .join('')}</tbody></table></div>`;
}
