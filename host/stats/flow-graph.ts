import type { TimeForm } from '../view/columns/time.ts';
import { calendar, dateAndTime, timeOfDay } from './clock.ts';

/** Most addresses that have a column. */
export const NODES_MOST = 40;

/** A segment on its way from column to column. */
export interface Step {
  /** ns since the first frame. */
  readonly time: bigint;
  /** ns since the frame before. */
  readonly delta: bigint;
  /** Decimals that its time is shown with. */
  readonly decimals: number;
  readonly stream: number;
  readonly source: string;
  readonly destination: string;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly label: string;
  readonly comment: string;
}

const NS_PER_S = 1_000_000_000n;
const DECIMALS_FULL = 9;
/** Columns of addresses, the bar before them included. */
const COLUMN = 20;
const GAP = ' '.repeat(COLUMN - 1);
const EMPTY = `${GAP}|`;
const LABEL_INDENT = 9;
const LABEL_LEAST = 10;
const TIME = 9;
const PORT = 9;
const CONVERSATION = 5;
/** Where tshark puts addresses that have no column. */
const BEYOND = NODES_MOST + 1;

/** The drawing of flow,tcp: a column for every address, two lines for every segment. */
export class FlowGraph {
  readonly #nodes: ReadonlyMap<string, number>;
  /** There are segments of several streams: their numbers are shown. */
  readonly #several: boolean;
  readonly #form: TimeForm;
  /** Time of the first frame, ns since 1970. */
  readonly #first: bigint;
  #last: number | undefined;

  constructor(nodes: ReadonlyMap<string, number>, several: boolean, form: TimeForm, first: bigint) {
    this.#nodes = nodes;
    this.#several = several;
    this.#form = form;
    this.#first = first;
  }

  head(): string {
    const names = [...this.#nodes.keys()];
    let upper = this.#several ? 'Conv.| Time    ' : '|Time     ';
    let lower = `${this.#several ? '     ' : ''}|         |${GAP}`;
    names.forEach((name, index) => {
      const cell = `| ${name}`;
      if (index % 2 === 0) upper += cell.padEnd(2 * COLUMN);
      else lower += cell.length < COLUMN ? `${cell.padEnd(COLUMN)}|${GAP}` : cell.padEnd(2 * COLUMN);
    });
    return `${upper}|\n${lower}\n`;
  }

  step(step: Step): string {
    const from = this.#nodes.get(step.source) ?? BEYOND;
    const to = this.#nodes.get(step.destination) ?? BEYOND;
    const rule = this.#several && this.#last !== undefined && this.#last !== step.stream ? `${'-'.repeat(this.#width())}\n` : '';
    this.#last = step.stream;
    const time = `|${this.#time(step).padEnd(TIME)}|`;
    const lead = this.#several ? String(step.stream).padEnd(CONVERSATION) : '';
    const blank = `${' '.repeat(lead.length)}|${' '.repeat(TIME)}|`;
    const [upper, lower] = this.#lines(step, from, to);
    return `${rule}${lead}${time}${upper}${step.comment}\n${blank}${lower}\n`;
  }

  /** Label and arrow between the columns `from` and `to`. */
  #lines({ label, sourcePort, destinationPort }: Step, from: number, to: number): readonly [string, string] {
    const count = this.#nodes.size;
    const turned = from > to;
    const left = Math.min(from, to);
    // What goes to where it came from goes to the next column.
    const right = from === to ? left + 1 : Math.max(from, to);
    const span = right - left;
    const shown = label.slice(0, span * COLUMN);
    const dashes = '-'.repeat(span * COLUMN - 2);
    const arrow = turned ? `<${dashes}` : `${dashes}>`;
    if (left === BEYOND)
      return [`${EMPTY.repeat(count)}${shown}`, `${EMPTY.repeat(count)}${arrow}(${String(sourcePort)})(${String(destinationPort)})`];
    const [near, far] = turned ? [destinationPort, sourcePort] : [sourcePort, destinationPort];
    const inside = right < count;
    const end = `${`(${String(far)})`.padEnd(inside ? PORT : PORT - 1)}|${EMPTY.repeat(count - 1 - (inside ? right : left))}`;
    return [
      `${EMPTY.repeat(left)}${labelCells(shown, count - left)}`,
      `${EMPTY.repeat(left)}${`(${String(near)})`.padEnd(PORT)}${arrow}  ${end}`,
    ];
  }

  #width(): number {
    return (this.#several ? CONVERSATION : 0) + TIME + 3 + this.#nodes.size * COLUMN;
  }

  #time({ time, delta, decimals }: Step): string {
    const moment = this.#first + time;
    const fraction = (ns: bigint): string =>
      decimals === 0
        ? ''
        : `.${String(((ns % NS_PER_S) + NS_PER_S) % NS_PER_S)
            .padStart(DECIMALS_FULL, '0')
            .slice(0, decimals)}`;
    switch (this.#form) {
      case 'a':
      case 'u':
        return `${timeOfDay(calendar(this.#form, moment))}${fraction(moment)}`;
      case 'ad':
      case 'ud':
      case 'adoy':
      case 'udoy':
        return `${dateAndTime(this.#form, moment)}${fraction(moment)}`;
      default: {
        const value = this.#form === 'e' ? moment : this.#form === 'd' || this.#form === 'dd' ? delta : time;
        const positive = value < 0n ? -value : value;
        return `${value < 0n ? '-' : ''}${String(positive / NS_PER_S)}${fraction(positive)}`;
      }
    }
  }
}

/** A label in `room` cells: in as many as it needs, or, where there are too few, with a gap behind it. */
function labelCells(label: string, room: number): string {
  const cells = Math.ceil(Math.max(0, label.length - LABEL_LEAST) / COLUMN) + 1;
  const text = cells <= room ? label.padEnd(LABEL_LEAST + (cells - 1) * COLUMN) : `${label}${' '.repeat(LABEL_LEAST)}`;
  return `${' '.repeat(LABEL_INDENT)}${text}|${EMPTY.repeat(Math.max(0, room - cells))}`;
}
