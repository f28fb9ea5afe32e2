import { EventView, openCapture, writeTable, type EventViewState, type TcpEvent } from '../index.ts';
import { ANALYSIS_OPTIONS, analysisOptions, files } from './analysis-options.ts';
import { colorWanted, COLOR_OPTIONS } from './color.ts';
import { tellGivenUp } from './given-up.ts';
import { interrupted } from './interrupt.ts';
import { TextOutput, write } from './output.ts';
import { pluginsOf, PLUGIN_OPTIONS, warn } from './plugins.ts';
import { ProgressLine } from './progress.ts';
import { parquetOf, TABLE_OPTIONS, withIds } from './table-options.ts';
import { Target, TARGET_OPTIONS, writtenOut, type Resumable } from './target.ts';
import { parseLong, UsageError } from './usage.ts';

/** The rest of a long line goes on below the ends. */
const INDENT = 21;

/** `handshark FILE…`: what happened to every connection, as text or as JSON. */
export async function eventsCommand(words: readonly string[]): Promise<void> {
  const given = parseLong(writtenOut(words), {
    ...ANALYSIS_OPTIONS,
    ...COLOR_OPTIONS,
    ...PLUGIN_OPTIONS,
    ...TARGET_OPTIONS,
    ...TABLE_OPTIONS,
    frames: false,
    json: false,
    follow: false,
  });
  const names = files(given);
  const parquet = parquetOf(given);
  if (given.flags.has('frames') && parquet === undefined) throw new UsageError('--frames needs --parquet FILE');
  const format = withIds(given, given.flags.has('json') ? 'events-json' : undefined);
  const target = new Target(given);
  const lines = format !== undefined ? undefined : new EventLines(target.descriptor, colorWanted(given, target.descriptor));
  const progress = new ProgressLine(target.isFile);
  const { listener } = progress;
  const capture = await openCapture(names, {
    ...analysisOptions(given),
    ...target.checkpoint(lines),
    finish: interrupted(),
    plugins: pluginsOf(given),
    onWarning: warn,
    ...(given.flags.has('follow') ? { follow: true } : {}),
    ...(listener === undefined ? {} : { onProgress: listener }),
  });
  try {
    if (parquet !== undefined) await writeTable(capture, given.flags.has('frames') ? 'frames' : 'events', parquet);
    else if (format === undefined) await lines?.show(capture.events());
    else
      tellGivenUp(
        await capture.writeTo(format, (octets) => {
          write(target.descriptor, octets);
        }),
      );
  } finally {
    progress.clear();
    await capture.close();
    target.close();
  }
}

/** Events in words, and what they come to. */
export class EventLines implements Resumable {
  readonly #color: boolean;
  readonly #output: TextOutput;
  #view: EventView;

  constructor(descriptor: number, color: boolean) {
    this.#color = color;
    this.#output = new TextOutput(descriptor, INDENT);
    this.#view = new EventView({ color });
  }

  async show(events: AsyncIterable<TcpEvent>): Promise<void> {
    let damaged = true;
    try {
      for await (const event of events) this.#output.add(this.#view.event(event));
      damaged = false;
    } finally {
      this.#output.add(this.#view.summary(damaged));
      this.#output.flush();
    }
  }

  save(): EventViewState {
    this.#output.flush();
    return this.#view.state;
  }

  restore(state: unknown): void {
    this.#view = new EventView({ color: this.#color }, state as EventViewState | undefined);
  }
}
