import type { TcpFlow } from '../flows/flow.ts';
import { painted, type Mark } from './color.ts';
import type { ViewOptions } from './event-view.ts';
import { duration, size } from './format.ts';

interface Column {
  readonly title: string;
  readonly right: boolean;
  readonly cell: (flow: TcpFlow) => string;
}

const COLUMNS: readonly Column[] = [
  { title: 'STREAM', right: true, cell: (flow) => `#${flow.stream}` },
  { title: 'CLIENT', right: false, cell: (flow) => flow.client },
  { title: 'SERVER', right: false, cell: (flow) => flow.server },
  { title: 'OUTCOME', right: false, cell: outcome },
  { title: 'DURATION', right: true, cell: (flow) => duration(flow.durationNs) },
  { title: 'RTT', right: true, cell: roundTrip },
  { title: 'SEGMENTS ↑', right: true, cell: (flow) => String(flow.clientPackets) },
  { title: '↓', right: true, cell: (flow) => String(flow.serverPackets) },
  { title: 'OCTETS ↑', right: true, cell: (flow) => size(flow.clientOctets) },
  { title: '↓', right: true, cell: (flow) => size(flow.serverOctets) },
  { title: 'RESENT', right: true, cell: (flow) => String(flow.clientRetransmits + flow.serverRetransmits) },
];
const OUTCOME_COLUMN = 3;
/** Rows that are held back to find the widths of the columns; later rows may be wider. */
const HELD = 200;

/** Where the table stands, as data. */
export interface FlowTableState {
  readonly held: readonly TcpFlow[];
  readonly widths: readonly number[];
  readonly started: boolean;
}

/** Connections as an aligned table, written as they come. */
export class FlowTable {
  readonly #color: boolean;
  readonly #held: TcpFlow[];
  readonly #widths: number[];
  #started: boolean;

  /** `from`: the state of one that goes on here. */
  constructor(options: ViewOptions, from?: FlowTableState) {
    this.#color = options.color;
    this.#held = [...(from?.held ?? [])];
    this.#widths = [...(from?.widths ?? COLUMNS.map(({ title }) => title.length))];
    this.#started = from?.started ?? false;
  }

  /** Where the table stands. */
  get state(): FlowTableState {
    return { held: this.#held, widths: this.#widths, started: this.#started };
  }

  /** The lines that can be written now that `flow` is known. */
  flow(flow: TcpFlow): string {
    if (this.#started) return this.#row(flow);
    this.#held.push(flow);
    return this.#held.length < HELD ? '' : this.#begin();
  }

  /** The last lines. */
  end(): string {
    return this.#started ? '' : this.#begin();
  }

  #begin(): string {
    this.#started = true;
    if (this.#held.length === 0) return 'no TCP connections\n';
    for (const flow of this.#held) {
      COLUMNS.forEach(({ cell }, index) => {
        this.#widths[index] = Math.max(this.#widths[index] ?? 0, cell(flow).length);
      });
    }
    const titles = this.#aligned(COLUMNS.map(({ title }) => title));
    const rows = this.#held.splice(0).map((flow) => this.#row(flow));
    return `${painted(titles, 'faint', this.#color)}\n${rows.join('')}`;
  }

  #row(flow: TcpFlow): string {
    const cells = COLUMNS.map(({ cell }) => cell(flow));
    return `${this.#aligned(cells, markOf(flow))}\n`;
  }

  #aligned(cells: readonly string[], mark: Mark = 'plain'): string {
    const padded = cells.map((cell, index) => {
      const width = this.#widths[index] ?? 0;
      const text = COLUMNS[index]?.right === true ? cell.padStart(width) : cell.padEnd(width);
      return index === OUTCOME_COLUMN ? painted(text, mark, this.#color) : text;
    });
    return padded.join('  ').trimEnd();
  }
}

function outcome(flow: TcpFlow): string {
  if (flow.reason !== undefined) return `${flow.outcome}: ${flow.reason}`;
  const by = flow.closedBy === undefined ? '' : ` by ${flow.closedBy}`;
  return `${flow.outcome.replaceAll('_', ' ')}${by}`;
}

function roundTrip(flow: TcpFlow): string {
  if (flow.synRttNs === undefined || flow.ackRttNs === undefined) return '–';
  return `${flow.rttAmbiguous === true ? '~' : ''}${duration(flow.synRttNs + flow.ackRttNs)}`;
}

function markOf(flow: TcpFlow): Mark {
  if (flow.outcome === 'closed') return 'good';
  return flow.outcome === 'reset' || flow.outcome === 'failed' ? 'bad' : 'odd';
}
