import type { TimeForm } from '../view/columns/time.ts';
import { calendar, dateAndTime, timeOfDay } from './clock.ts';
import type { IoCell, IoColumn } from './io-column.ts';
import { secondsText, type Division } from './io-interval.ts';
import { isDuration } from './io-column.ts';
import { wrap } from './wrap.ts';

export const NS_PER_US = 1000n;
const US_PER_S = 1_000_000n;
/** Title lines are broken so that the box is no wider, unless its table is. */
const BOX_MOST = 100;
/** What surrounds the text of a title line: ` Col 1: ` and a space. */
const TITLE_FRAME = 9;
const INDENT = ' '.repeat(8);
/** Width of `Interval` between spaces. */
const INTERVAL_LEAST = 10;
const DATE_WIDTH = 21;
/** Heads of wider columns are left out. */
const HEAD_MOST = 12;

/** A table of io,stat, ready to be laid out. */
export interface IoTable {
  readonly columns: readonly IoColumn[];
  readonly division: Division;
  readonly form: TimeForm;
  /** Time of the first frame, ns since 1970. */
  readonly begin: bigint;
  /** The values of every row, by columns. */
  readonly rows: () => Iterable<readonly (readonly string[])[]>;
  /** The values of every interval in which something was counted: more than the rows show, where the last frame begins one. */
  readonly counted: () => Iterable<readonly (readonly string[])[]>;
}

/** How many durations, as load, fill the intervals: to be asked for one interval after the other. */
export function fillings(cells: ReadonlyMap<bigint, IoCell>): (row: bigint) => bigint {
  let filling = 0n;
  return (row) => {
    const { least = 0n, greatest = 0n } = cells.get(row) ?? {};
    filling += least - greatest;
    return filling;
  };
}

/** The text of the table, piece by piece. */
export function* table(given: IoTable): Generator<string> {
  const { columns, division, form } = given;
  const widths = columns.map(leastWidths);
  for (const row of given.counted()) {
    row.forEach((values, column) => {
      values.forEach((value, index) => {
        const known = widths[column];
        if (known !== undefined) known[index] = Math.max(known[index] ?? 0, value.length);
      });
    });
  }
  const interval = intervalWidth(form, division);
  const inside = widths.map((cells) => cells.reduce((sum, width) => sum + width + 3, -1));
  const total = interval + inside.reduce((sum, width) => sum + width + 1, 0);
  const box = boxWidth(columns, division, total);
  const filler = box > total ? `${' '.repeat(box - total - 1)}|` : '';
  yield* titles(columns, division, box);
  yield `|${'-'.repeat(box)}|\n`;
  yield `|${' '.repeat(interval)}|${inside.map((width, index) => `${String(index + 1).padEnd(width)}|`).join('')}${filler}`;
  yield intervalHead(form, interval);
  yield `${columns.map((column, index) => heads(column, widths[index] ?? [])).join('')}${filler}\n`;
  yield `|${'-'.repeat(total)}|${filler}\n`;
  let number = 0n;
  for (const row of given.rows()) {
    const cells = row.map((values, column) =>
      values.map((value, index) => `${value.padStart((widths[column]?.[index] ?? 0) + 1)} |`).join(''),
    );
    yield `|${rowInterval(given, interval, number++)}|${cells.join('')}${filler}\n`;
  }
  yield `${'='.repeat(box + 2)}\n`;
}

/** Widths of the heads, and of a duration of 0. */
function leastWidths(column: IoColumn): number[] {
  const { calculation } = column;
  if (calculation === 'FRAMES_BYTES') return ['Frames'.length, 'Bytes'.length];
  return [isDuration(column) || calculation === 'LOAD' ? '0.000000'.length : calculation.length];
}

function heads({ calculation }: IoColumn, widths: readonly number[]): string {
  const names = calculation === 'FRAMES_BYTES' ? ['Frames', 'Bytes'] : [calculation];
  return names.map((name, index) => head(name, widths[index] ?? 0)).join('');
}

/** In the middle, to the right where that is not even. */
function head(name: string, width: number): string {
  if (width > HEAD_MOST) return '';
  const left = Math.ceil((width - name.length) / 2);
  return ` ${' '.repeat(left)}${name}${' '.repeat(width - name.length - left)} |`;
}

function isDate(form: TimeForm): boolean {
  return /^[au]d/.test(form);
}

/** Digits of a number of seconds with so many before the point. */
function numberWidth(digits: number, { decimals }: Division): number {
  return digits + (decimals > 0 ? decimals + 1 : 0);
}

function intervalWidth(form: TimeForm, division: Division): number {
  if (isDate(form)) return DATE_WIDTH;
  return Math.max(INTERVAL_LEAST, 2 * numberWidth(division.headDigits, division) + 6);
}

function intervalHead(form: TimeForm, width: number): string {
  // tshark forgets the line break there.
  if (form === 'u') return `${' '.repeat(width - 9)}|`;
  const name = isDate(form) ? 'Date and time' : form === 'a' ? 'Time' : 'Interval';
  return `\n| ${name.padEnd(width - 1)}|`;
}

function rowInterval({ form, division, begin }: IoTable, width: number, row: bigint): string {
  const start = row * division.span;
  if (isDate(form)) return ` ${dateAndTime(form, begin + start * NS_PER_US)} `;
  if (form === 'a' || form === 'u') return ` ${timeOfDay(calendar(form, begin + start * NS_PER_US))} `;
  const digits = numberWidth(division.rowDigits, division);
  const spare = width - 2 * numberWidth(division.headDigits, division) - 6;
  const isLast = start + division.span >= division.duration;
  const end =
    isLast && division.decimals === 0
      ? 'Dur'.padEnd(digits)
      : secondsText(isLast ? division.shown : start + division.span, division.decimals);
  const left = `${' '.repeat(Math.ceil(spare / 2) + 1)}${secondsText(start, division.decimals).padStart(digits)} <> `;
  const text = isLast && division.decimals === 0 ? end : `${end.padStart(digits)} `;
  return `${left}${text}`.padEnd(2 * digits + 6 + spare);
}

function boxWidth(columns: readonly IoColumn[], division: Division, total: number): number {
  const { headDigits, decimals, whole } = division;
  const numbers = decimals === 0 ? 23 + headDigits : 24 + headDigits + decimals + (whole ? 5 : 0);
  const longest = Math.min(BOX_MOST, Math.max(...columns.map(({ title }) => title.length + TITLE_FRAME)));
  const width = Math.max(total, numbers, longest);
  return width === total + 1 ? width + 1 : width;
}

function* titles(columns: readonly IoColumn[], division: Division, box: number): Generator<string> {
  const line = (text: string, width = text.length): string => `| ${text}${' '.repeat(Math.max(0, box - 1 - width))}|\n`;
  const { decimals, headDigits, rowDigits, duration, shown, span, whole } = division;
  const digits = numberWidth(headDigits, division);
  const exact = `${String(duration / US_PER_S)}.${String(duration % US_PER_S).padStart(6)}`;
  const length = `Duration: ${decimals === 0 ? exact : secondsText(shown, decimals)} secs`;
  const step = `Interval: ${whole ? secondsText(shown, decimals) : secondsText(span, decimals).padStart(numberWidth(rowDigits, division))} secs`;
  yield `\n${'='.repeat(box + 2)}\n${line('IO Statistics')}${line('')}`;
  yield line(length, 15 + (decimals === 0 ? digits + 7 : digits));
  yield line(step, 15 + digits);
  yield line('');
  for (const [index, { title }] of columns.entries()) {
    const label = index === 0 ? 'Col 1: ' : `${String(index + 1).padStart(5)}: `;
    const lines = wrap(title === '' ? 'Frames and bytes' : title, box - TITLE_FRAME);
    for (const [part, text] of lines.entries())
      yield part === 0 ? line(`${label}${text}`) : `|${INDENT}${text.padEnd(box - INDENT.length)}|\n`;
  }
}
