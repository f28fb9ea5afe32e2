import type { TcpEvent } from '../events/event.ts';
import { printable } from '../text.ts';
import { painted } from './color.ts';
import { describe } from './describe.ts';
import { nanosecondsOf } from './format.ts';
import { Summary, type SummaryState } from './summary.ts';

export interface ViewOptions {
  /** Terminal colours. */
  readonly color: boolean;
}

/** Columns of an address with port in the usual case, `255.255.255.255:65535`; they widen for longer ones up to the most. */
const END_COLUMNS = 21;
const END_COLUMNS_MOST = 30;
const ARROW_COLUMNS = 3;
const TIME_COLUMNS = 13;
const STREAM_COLUMNS = 5;
const NS_PER_US = 1000n;
const US_PER_S = 1_000_000n;
const US_DIGITS = 6;
const ARROWS = { client: '→', server: '←' } as const;

/** Outcomes that the closing event itself has told. */
const TOLD: ReadonlySet<string> = new Set(['closed', 'reset', 'failed']);
/** What happens to a half-open connection of a flood. */
const HALF_OPEN: ReadonlySet<string> = new Set([
  'syn',
  'syn_retransmit',
  'synack',
  'synack_retransmit',
  'synack_stray',
  'failed',
  'tuple_reused',
]);

/** Where the lines stand, as data. */
export interface EventViewState {
  readonly summary: SummaryState;
  readonly flooded: readonly string[];
  readonly opened: readonly number[];
  readonly columns: readonly [client: number, server: number];
  /** Time of the first event, ns. */
  readonly start?: string;
  readonly unlisted: number;
}

/**
 * Events as lines for people: time since the first event, connection, who to whom (the client always on the left), and
 * what happened. All that comes from a capture is escaped.
 */
export class EventView {
  readonly #color: boolean;
  readonly #summary: Summary;
  /** Servers of which a SYN flood was told. */
  readonly #flooded: Set<string>;
  /** Connections toward them that opened all the same. */
  readonly #opened: Set<number>;
  #clientColumns: number;
  #serverColumns: number;
  #start: bigint | undefined;
  #unlisted: number;

  /** `from`: the state of one that goes on here. */
  constructor(options: ViewOptions, from?: EventViewState) {
    this.#color = options.color;
    this.#summary = new Summary(from?.summary);
    this.#flooded = new Set(from?.flooded);
    this.#opened = new Set(from?.opened);
    [this.#clientColumns, this.#serverColumns] = from?.columns ?? [END_COLUMNS, END_COLUMNS];
    this.#start = from?.start === undefined ? undefined : BigInt(from.start);
    this.#unlisted = from?.unlisted ?? 0;
  }

  /** Where the lines stand. */
  get state(): EventViewState {
    return {
      summary: this.#summary.state,
      flooded: [...this.#flooded],
      opened: [...this.#opened],
      columns: [this.#clientColumns, this.#serverColumns],
      ...(this.#start === undefined ? {} : { start: String(this.#start) }),
      unlisted: this.#unlisted,
    };
  }

  /** The lines of one event, each with its line feed; empty for an event that the former lines have told already. */
  event(event: TcpEvent): string {
    this.#summary.count(event);
    this.#start ??= nanosecondsOf(event.time);
    if (event.event === 'flow_end' && TOLD.has(event.outcome)) {
      this.#opened.delete(event.stream);
      return '';
    }
    if (this.#belongsToFlood(event)) {
      this.#unlisted++;
      return '';
    }
    if (event.event === 'syn_flood') this.#flooded.add(event.server);
    return this.#line(event, this.#start);
  }

  /** The last lines. `damaged`: the capture could not be read to its end. */
  summary(damaged = false): string {
    const lines = [this.#summary.text()];
    if (this.#unlisted > 0) lines.push(`${this.#unlisted} events of half-open connections in SYN floods are not listed; --json has them`);
    if (damaged) lines.push('the capture is damaged: this is what came before the damage');
    return `\n${lines.join('\n')}\n`;
  }

  #belongsToFlood(event: TcpEvent): boolean {
    if (!this.#flooded.has(event.server)) return false;
    if (event.event === 'established' || event.event === 'midstream') this.#opened.add(event.stream);
    if (HALF_OPEN.has(event.event)) return true;
    const opened = this.#opened.has(event.stream);
    if (event.event === 'flow_end') this.#opened.delete(event.stream);
    return !opened && (event.event === 'flow_end' || event.event === 'reset' || event.event === 'reset_ignored');
  }

  #line(event: TcpEvent, start: bigint): string {
    const { mark, text } = describe(event);
    const time = sinceStart(nanosecondsOf(event.time) - start).padStart(TIME_COLUMNS);
    const stream = `#${event.stream}`.padEnd(STREAM_COLUMNS);
    const arrow = event.by === null ? '–' : ARROWS[event.by];
    const client = printable(event.client);
    const server = printable(event.server);
    this.#clientColumns = widened(this.#clientColumns, client);
    this.#serverColumns = widened(this.#serverColumns, server);
    const pair = `${client.padEnd(this.#clientColumns)} ${arrow} ${server}`;
    const columns = this.#clientColumns + ARROW_COLUMNS + this.#serverColumns;
    const head = `${painted(time, 'faint', this.#color)}  ${stream} `;
    const words = painted(text, mark, this.#color);
    if (pair.length <= columns) return `${head}${pair.padEnd(columns)}  ${words}\n`;
    const indent = ' '.repeat(TIME_COLUMNS + 2 + STREAM_COLUMNS + 1);
    return `${head}${pair}\n${indent}${words}\n`;
  }
}

/** Columns for `end` too, where it is not so long that its line had better be broken. */
function widened(columns: number, end: string): number {
  return end.length <= END_COLUMNS_MOST ? Math.max(columns, end.length) : columns;
}

/** ns as seconds with six decimals, cut off. */
function sinceStart(ns: bigint): string {
  const microseconds = (ns < 0n ? -ns : ns) / NS_PER_US;
  const sign = ns < 0n ? '-' : '';
  return `${sign}${microseconds / US_PER_S}.${String(microseconds % US_PER_S).padStart(US_DIGITS, '0')}`;
}
