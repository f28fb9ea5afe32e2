import { EVENT_SIZE } from '../../assembly/shared/events.ts';
import { ROW_SIZE } from '../../assembly/shared/flow.ts';
import { LEARNT_KEPT, NUMBER_SIZE } from '../../assembly/shared/learnt.ts';
import { RUN_BLOCK, RUN_DONE, RUN_EVENTS, RUN_OUTPUT, RUN_PAUSE, RUN_RECORDS } from '../../assembly/shared/status.ts';
import type { OctetSource } from '../capture/source.ts';
import type { Core } from '../core/load.ts';
import { Run, type Answer } from '../core/run.ts';
import { readEvent, type TcpEvent } from '../events/event.ts';
import { readFlow, type TcpFlow } from '../flows/flow.ts';
import type { TcpFrame } from '../frames/frame.ts';
import { CaptureError } from '../errors.ts';
import type { CaptureCopy } from './copy.ts';
import { harvestEvents, harvestFlows, type Harvest } from './harvest.ts';
import { InterfaceNames } from './interfaces.ts';
import type { Keeping } from './keeping.ts';
import { beginCore } from './options.ts';
import type { PassOptions } from './plugins.ts';
import { readLearnt, type Learnt } from './learnt.ts';
import { EVENTS_PLAN, FLOWS_PLAN, type Plan } from './plan.ts';
import { readStatistics, statisticsRecord, type Statistics } from './statistics.ts';
import type { Taps } from './taps.ts';

/**
 * Takes a piece of output. The octets are valid until it returns, or until the promise it returns is settled; the next
 * piece comes after that.
 */
export type Sink = (octets: Uint8Array) => void | Promise<void>;

/** A pass that becomes text. */
export interface TextPass {
  /** The counts, once all is drained. */
  readonly statistics: Statistics;
  /** Reads to the end and hands all text to `sink`. Rejected with CaptureError after all that can be read of a damaged capture. */
  drain(sink?: Sink): Promise<void>;
  /** Hands the text of statistics to `sink`: once all is read, or as much of it as can be. */
  tell(sink: Sink): Promise<void>;
}

/** What the core has written and nobody has taken: valid until outputRead(). */
export function outputOf({ exports, views }: Core): Uint8Array {
  const at = exports.outputAt() >>> 0;
  return views.octets.subarray(at, at + (exports.outputLength() >>> 0));
}

type Sources = AsyncIterable<OctetSource>;

/** Characters of statistics that are handed out at a time. */
const PIECE = 1 << 16;

/** Hands pieces of octets on. */
async function hand(sink: Sink | undefined, pieces: readonly Uint8Array[]): Promise<void> {
  for (const piece of pieces) await sink?.(piece);
}

/** A file that is followed and ends in the middle of something is left for the next one. */
function leave({ message }: CaptureError, onWarning: ((warning: string) => void) | undefined): boolean {
  onWarning?.(message);
  return true;
}

/** One pass over the sources with one core: begun, drained by one of the methods, closed. */
export class Pass implements TextPass {
  readonly #core: Core;
  readonly #run: Run;
  readonly #taps: Taps | undefined;
  readonly #lines: boolean;
  readonly #copy: CaptureCopy | undefined;
  readonly #encoder = new TextEncoder();
  readonly #keeping: Keeping | undefined;
  #names: InterfaceNames | undefined;

  /** `keeping`: the pass is kept, and goes on where it was kept; `sources` go on there too. */
  constructor(plan: Plan, sources: Sources, options: PassOptions, learnt?: Learnt, keeping?: Keeping) {
    const kept = keeping?.kept;
    this.#keeping = keeping;
    this.#core = kept?.core ?? beginCore(plan, options, learnt, keeping !== undefined);
    this.#lines = plan.programs.size > 0;
    this.#taps = plan.taps?.(this.#core);
    this.#copy = plan.copy;
    const { chunkOctets, signal, finish, follow = false, onWarning } = options;
    const plugins = options.dissect?.(this.#core);
    this.#run = new Run(this.#core, sources, {
      ...(plugins === undefined ? {} : { plugins }),
      ...(chunkOctets === undefined ? {} : { chunkOctets }),
      ...(signal === undefined ? {} : { signal }),
      ...(finish === undefined ? {} : { finish }),
      ...(keeping === undefined ? {} : { pauses: () => keeping.due() }),
      ...(kept === undefined ? {} : { from: kept.run }),
      ...(follow ? { goesOn: (damage: CaptureError) => leave(damage, onWarning) } : {}),
    });
  }

  static events(sources: Sources, options: PassOptions, keeping?: Keeping): AsyncGenerator<TcpEvent, void, undefined> {
    return new Pass(EVENTS_PLAN, sources, options, undefined, keeping).#events();
  }

  static flows(sources: Sources, options: PassOptions, keeping?: Keeping): AsyncGenerator<TcpFlow, void, undefined> {
    return new Pass(FLOWS_PLAN, sources, options, undefined, keeping).#flows();
  }

  static async *frames(sources: Sources, options: PassOptions, filter?: string): AsyncGenerator<TcpFrame, void, undefined> {
    const { framesPlan } = await import('./plans/frames.ts');
    yield* new Pass(framesPlan(filter), sources, options).#frames();
  }

  /** Reads to the end, as far as the capture can be read, for what a second pass is to know. */
  static async learn(sources: Sources, options: PassOptions): Promise<Learnt> {
    const { learningPlan } = await import('./plans/learning.ts');
    const pass = new Pass(await learningPlan(options.readFilter), sources, options);
    // Where no frame is kept, this still says that frames are chosen.
    if (options.readFilter !== undefined) pass.#core.exports.learntMemory(LEARNT_KEPT, NUMBER_SIZE);
    try {
      await pass.drain();
    } catch (error) {
      // The second pass comes to the damage too, and tells of it.
      if (!(error instanceof CaptureError)) throw error;
    }
    return readLearnt(pass.#core);
  }

  get statistics(): Statistics {
    return readStatistics(this.#core);
  }

  /** Reads to the end and hands all text to `sink`; events and rows become text by the programs of the plan. */
  async drain(sink?: Sink): Promise<void> {
    const { exports } = this.#core;
    const names = new InterfaceNames(this.#core, this.#keeping?.kept?.names);
    this.#names = names;
    const copy = this.#copy;
    try {
      for (;;) {
        const answer = this.#next();
        const settled = answer instanceof Promise ? await answer : answer;
        if (settled === RUN_DONE) break;
        if (settled === RUN_OUTPUT) {
          if (copy !== undefined) await hand(sink, copy.ready(this.#framesRead()));
          await this.#flush(sink);
        } else if (settled === RUN_BLOCK) {
          if (copy !== undefined) {
            await hand(sink, copy.ready(this.#framesRead()));
            await this.#flush(sink);
            await hand(sink, this.#copied(copy));
          }
          this.#note(names);
        } else if (settled === RUN_RECORDS) await this.#tellEarly(sink);
        else {
          while (exports.writeEvents() === RUN_OUTPUT) await this.#flush(sink);
          while (exports.writeRows() === RUN_OUTPUT) await this.#flush(sink);
        }
      }
    } catch (error) {
      if (error instanceof CaptureError && copy !== undefined) await hand(sink, copy.end(this.#framesRead()));
      throw error;
    } finally {
      await this.#run.close();
    }
    if (copy !== undefined) await hand(sink, copy.end(this.#framesRead()));
  }

  /** Reads to the end and hands on what `harvest` takes. */
  async gather(harvest: Harvest): Promise<void> {
    const { exports, views } = this.#core;
    try {
      for (;;) {
        const answer = this.#next();
        const settled = answer instanceof Promise ? await answer : answer;
        if (settled === RUN_DONE) return;
        if (settled === RUN_OUTPUT) await this.#flush(harvest.text);
        if (settled !== RUN_EVENTS) continue;
        harvestEvents(views.data, exports.eventsAt() >>> 0, exports.eventCount() >>> 0, harvest);
        exports.eventsRead();
        harvestFlows(views.data, exports.rowsAt() >>> 0, exports.rowCount() >>> 0, harvest);
        exports.rowsRead();
      }
    } finally {
      await this.#run.close();
    }
  }

  /** Reads to the end and hands the records themselves to `sink`: events where the plan has them, else rows. */
  async relay(sink: Sink): Promise<void> {
    const { exports, views } = this.#core;
    for await (const _ of this.#answers(RUN_EVENTS)) {
      const events = exports.eventCount() >>> 0;
      const rows = exports.rowCount() >>> 0;
      const [at, octets] = events > 0 ? [exports.eventsAt() >>> 0, events * EVENT_SIZE] : [exports.rowsAt() >>> 0, rows * ROW_SIZE];
      await sink(views.octets.subarray(at, at + octets));
      exports.eventsRead();
      exports.rowsRead();
    }
  }

  /** The octets of the counts. */
  get statisticsRecord(): ArrayBuffer {
    return statisticsRecord(this.#core);
  }

  /** What the run wants; before that the pass is kept, where it is time to. */
  #next(): Answer | Promise<Answer> {
    const answer = this.#run.next();
    if (this.#keeping === undefined) return answer;
    if (answer instanceof Promise) return answer.then((settled) => this.#keep(settled));
    return this.#keep(answer);
  }

  #keep(answer: Answer): Answer | Promise<Answer> {
    if (answer !== RUN_PAUSE) return answer;
    this.#keeping?.keep(this.#core, this.#run, this.#names);
    return this.#next();
  }

  /** Frames read so far. */
  #framesRead(): number {
    return readStatistics(this.#core).frames;
  }

  /** What the block at hand brings into a copy. */
  #copied(copy: CaptureCopy): Uint8Array[] {
    const { block, blockOctets } = this.#run;
    return block === undefined ? [] : copy.take(block, blockOctets, this.#framesRead());
  }

  #note(names: InterfaceNames): void {
    const { block, file, interfaceIndex } = this.#run;
    if (block !== undefined) names.take(block, file, interfaceIndex);
  }

  /** Takes the records of followed streams; what may be printed before the end, is. */
  async #tellEarly(sink: Sink | undefined): Promise<void> {
    this.#taps?.readRecords();
    // Lines of frames come before all statistics.
    if (this.#lines) return;
    const text = this.#taps?.early() ?? '';
    if (text !== '') await sink?.(this.#encoder.encode(text));
  }

  /** Hands the text of the statistics to `sink`: once all is read, or as much of it as can be. */
  async tell(sink: Sink): Promise<void> {
    let pending = '';
    for (const text of this.#taps?.text() ?? []) {
      pending += text;
      if (pending.length < PIECE) continue;
      await sink(this.#encoder.encode(pending));
      pending = '';
    }
    if (pending !== '') await sink(this.#encoder.encode(pending));
  }

  async #flush(sink: Sink | undefined): Promise<void> {
    const pending = sink?.(outputOf(this.#core));
    if (pending !== undefined) await pending;
    this.#core.exports.outputRead();
  }

  async *#events(): AsyncGenerator<TcpEvent, void, undefined> {
    const { exports, views } = this.#core;
    for await (const _ of this.#answers(RUN_EVENTS)) {
      const at = exports.eventsAt() >>> 0;
      const count = exports.eventCount() >>> 0;
      for (let index = 0; index < count; index++) yield readEvent(views.data, at + index * EVENT_SIZE);
      exports.eventsRead();
    }
  }

  async *#flows(): AsyncGenerator<TcpFlow, void, undefined> {
    const { exports, views } = this.#core;
    for await (const _ of this.#answers(RUN_EVENTS)) {
      const at = exports.rowsAt() >>> 0;
      const count = exports.rowCount() >>> 0;
      for (let index = 0; index < count; index++) yield readFlow(views.data, at + index * ROW_SIZE);
      exports.rowsRead();
    }
  }

  async *#frames(): AsyncGenerator<TcpFrame, void, undefined> {
    const decoder = new TextDecoder();
    for await (const _ of this.#answers(RUN_OUTPUT)) {
      const lines = decoder.decode(outputOf(this.#core)).split('\n');
      this.#core.exports.outputRead();
      // The last line ends with a line feed too. The program of frames writes the keys of TcpFrame.
      for (const line of lines) if (line !== '') yield JSON.parse(line) as TcpFrame;
    }
  }

  /** Yields whenever the core answers `wanted`; closes the run when the caller stops. */
  async *#answers(wanted: number): AsyncGenerator<void, void, undefined> {
    try {
      for (;;) {
        const answer = this.#next();
        const settled = answer instanceof Promise ? await answer : answer;
        if (settled === RUN_DONE) return;
        if (settled === wanted) yield;
      }
    } finally {
      await this.#run.close();
    }
  }
}
