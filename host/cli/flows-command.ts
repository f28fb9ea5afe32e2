import {
  FlowTable,
  LANGUAGES,
  openCapture,
  TriageView,
  writeTable,
  type FlowTableState,
  type TextFormat,
  type TriageOptions,
  type Trouble,
  type TcpFlow,
} from '../index.ts';
import { ANALYSIS_OPTIONS, analysisOptions, files } from './analysis-options.ts';
import { colorWanted, COLOR_OPTIONS } from './color.ts';
import { tellGivenUp } from './given-up.ts';
import { interrupted } from './interrupt.ts';
import { TextOutput, write } from './output.ts';
import { warn } from './plugins.ts';
import { ProgressLine } from './progress.ts';
import { parquetOf, TABLE_OPTIONS, withIds } from './table-options.ts';
import { Target, TARGET_OPTIONS, writtenOut, type Resumable } from './target.ts';
import { last, number, oneOf, parseLong, UsageError, type Given } from './usage.ts';

const FORMATS: Readonly<Record<string, TextFormat>> = { json: 'flows-json', csv: 'flows-csv', zeek: 'flows-zeek' };

const TROUBLES: readonly Trouble[] = ['failed', 'half-open', 'reset', 'slow-handshake'];
const TRIAGE_OPTIONS = {
  failed: false,
  'half-open': false,
  reset: false,
  'slow-handshake': false,
  worst: true,
  'slower-than': true,
  lang: true,
};

/** The rest of a long line goes on below the client. */
const INDENT = 8;

/** `handshark flows FILE…`: one line per connection. */
export async function flowsCommand(words: readonly string[]): Promise<void> {
  const given = parseLong(writtenOut(words), {
    ...ANALYSIS_OPTIONS,
    ...COLOR_OPTIONS,
    ...TARGET_OPTIONS,
    ...TABLE_OPTIONS,
    json: false,
    follow: false,
    csv: false,
    zeek: false,
    ...TRIAGE_OPTIONS,
  });
  const names = files(given);
  const wanted = Object.keys(FORMATS).filter((name) => given.flags.has(name));
  if (wanted.length > 1) throw new UsageError(`only one of ${wanted.map((name) => `--${name}`).join(', ')} can be given`);
  const format = withIds(given, FORMATS[wanted[0] ?? '']);
  const parquet = parquetOf(given);
  const triage = triageOf(given);
  if (triage !== undefined && (wanted.some((name) => name !== 'json') || given.flags.has('ids') || parquet !== undefined))
    throw new UsageError('connections in trouble are listed as text or --json');
  if (triage !== undefined && last(given, 'checkpoint') !== undefined)
    throw new UsageError('connections in trouble are known at the end alone: they cannot go on from a checkpoint');
  const target = new Target(given);
  const color = colorWanted(given, target.descriptor);
  const table = triage === undefined && format === undefined ? new TableLines(target.descriptor, color) : undefined;
  const progress = new ProgressLine(target.isFile);
  const { listener } = progress;
  const capture = await openCapture(names, {
    ...analysisOptions(given),
    ...target.checkpoint(table),
    finish: interrupted(),
    ...(given.flags.has('follow') ? { follow: true, onWarning: warn } : {}),
    ...(listener === undefined ? {} : { onProgress: listener }),
  });
  try {
    if (parquet !== undefined) await writeTable(capture, 'flows', parquet);
    else if (triage !== undefined) await showLines(capture.flows(), new TriageView(triage), new TextOutput(target.descriptor, INDENT));
    else if (format !== undefined)
      tellGivenUp(
        await capture.writeTo(format, (octets) => {
          write(target.descriptor, octets);
        }),
      );
    else await table?.show(capture.flows());
  } finally {
    progress.clear();
    await capture.close();
    target.close();
  }
}

/** What makes lines of connections. */
interface Lines {
  flow(flow: TcpFlow): string;
  end(): string;
}

/** The table, which can go on from where it stood. */
class TableLines implements Resumable {
  readonly #color: boolean;
  readonly #output: TextOutput;
  #table: FlowTable;

  constructor(descriptor: number, color: boolean) {
    this.#color = color;
    this.#output = new TextOutput(descriptor, INDENT);
    this.#table = new FlowTable({ color });
  }

  show(flows: AsyncIterable<TcpFlow>): Promise<void> {
    return showLines(flows, { flow: (flow) => this.#table.flow(flow), end: () => this.#table.end() }, this.#output);
  }

  save(): FlowTableState {
    this.#output.flush();
    return this.#table.state;
  }

  restore(state: unknown): void {
    this.#table = new FlowTable({ color: this.#color }, state as FlowTableState | undefined);
  }
}

async function showLines(flows: AsyncIterable<TcpFlow>, lines: Lines, output: TextOutput): Promise<void> {
  try {
    for await (const flow of flows) output.add(lines.flow(flow));
  } finally {
    output.add(lines.end());
    output.flush();
  }
}

/** Which connections in trouble are asked for; undefined where all connections are. */
function triageOf(given: Given): TriageOptions | undefined {
  const troubles = TROUBLES.filter((trouble) => given.flags.has(trouble));
  const worst = number(given, 'worst');
  const slowMs = number(given, 'slower-than');
  if (troubles.length === 0 && worst === undefined) return undefined;
  return {
    ...(troubles.length === 0 ? {} : { troubles }),
    ...(worst === undefined ? {} : { worst }),
    ...(slowMs === undefined ? {} : { slowMs }),
    language: oneOf(given, 'lang', LANGUAGES),
    json: given.flags.has('json'),
  };
}
