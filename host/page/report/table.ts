import { COLUMNS, type Column, type Listed, type ReportData } from '../../report/page/data.ts';
import { filled, find, make } from '../dom.ts';

/** Rows that are in the document at once. */
const ROWS_MOST = 200;
const NUMBERS: readonly Column[] = ['stream', 'start', 'duration', 'rtt', 'packets', 'octets', 'resent'];

/** ns with the unit that suits them; – where it is not known. */
function span(ns: number): string {
  if (ns < 0) return '–';
  if (ns < 1e6) return `${(ns / 1e3).toFixed(1)} µs`;
  return ns < 1e9 ? `${(ns / 1e6).toFixed(1)} ms` : `${(ns / 1e9).toFixed(2)} s`;
}

/** The table of connections: it sorts by a click on a head, filters as one types, and opens rows. */
export function showTable(root: HTMLElement, data: ReportData, opens: (stream: number) => boolean, open: (stream: number) => void): void {
  const { rows, labels, start } = data;
  const input = find(root, '.find') as HTMLInputElement;
  const heads = [...root.querySelectorAll<HTMLElement>('.flows th')];
  const body = find(root, '.flows tbody');
  const count = find(root, '.count');
  let order: Column = 'stream';
  let up = true;
  const outcomeOf = (row: Listed): string => labels.outcomes[row.outcome] ?? row.outcome;
  const shown = (row: Listed, column: Column): string => {
    if (column === 'start') return (row.start - start).toFixed(3);
    if (column === 'outcome') return outcomeOf(row);
    return column === 'duration' || column === 'rtt' ? span(row[column]) : String(row[column]);
  };
  const rowOf = (row: Listed): HTMLElement => {
    const cells = COLUMNS.map((column) => make('td', { className: NUMBERS.includes(column) ? 'number' : '' }, shown(row, column)));
    const line = make('tr', {}, ...cells);
    if (!opens(row.stream)) return line;
    line.className = 'open';
    line.tabIndex = 0;
    line.dataset['stream'] = String(row.stream);
    return line;
  };
  const draw = (): void => {
    const words = input.value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    const text = (row: Listed): string => `${row.client} ${row.server} ${row.outcome} ${outcomeOf(row)}`.toLowerCase();
    const list = rows.filter((row) => words.every((word) => text(row).includes(word)));
    list.sort((a, b) => (a[order] < b[order] ? -1 : a[order] > b[order] ? 1 : 0) * (up ? 1 : -1));
    body.replaceChildren(...list.slice(0, ROWS_MOST).map(rowOf));
    count.textContent = filled(labels.listed, Math.min(ROWS_MOST, list.length), rows.length);
    for (const head of heads) head.ariaSort = head.dataset['key'] !== order ? 'none' : up ? 'ascending' : 'descending';
  };
  const streamOf = (event: Event): number | undefined => {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-stream]') : null;
    return line === null ? undefined : Number(line.dataset['stream']);
  };
  body.addEventListener('click', (event) => {
    const stream = streamOf(event);
    if (stream !== undefined) open(stream);
  });
  body.addEventListener('keydown', (event) => {
    const stream = streamOf(event);
    if (stream === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(stream);
    }
    const next = event.key === 'ArrowDown' ? 'nextElementSibling' : event.key === 'ArrowUp' ? 'previousElementSibling' : undefined;
    const other = next === undefined || !(event.target instanceof Element) ? null : event.target[next];
    if (other instanceof HTMLElement) {
      event.preventDefault();
      other.focus();
    }
  });
  for (const head of heads) {
    find(head, 'button').addEventListener('click', () => {
      const key = COLUMNS.find((column) => column === head.dataset['key']) ?? 'stream';
      up = order === key ? !up : true;
      order = key;
      draw();
    });
  }
  input.addEventListener('input', draw);
  draw();
}
