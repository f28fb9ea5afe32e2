import type { CaptureInput } from '../capture/open-source.ts';
import { CaptureError } from '../errors.ts';
import type { TcpEvent } from '../events/event.ts';
import type { TcpFlow } from '../flows/flow.ts';
import type { TcpFrame } from '../frames/frame.ts';
import type { Extracted } from './extract.ts';
import type { Learnt } from './learnt.ts';
import type { AnalysisOptions } from './options.ts';
import { withPlugins, type PassOptions } from './plugins.ts';
import type { FieldsFormat, TallyOptions, TextFormat } from './format.ts';
import type { Harvest } from './harvest.ts';
import type { Keeper } from './keeper.ts';
import { COUNT_PLANS, EVENTS_PLAN, FLOWS_PLAN, textPlan, type Depth, type Plan } from './plan.ts';
import { Pass, type Sink } from './run.ts';
import type { Story } from '../report/story.ts';
import { SourceList } from './sources.ts';
import type { Report, ReportOptions } from './report.ts';
import type { Statistics } from './statistics.ts';
import { textPass } from './threads/choose.ts';
import type { StoryPick } from './stories.ts';

/** Which frames `Capture.frames` gives. */
export interface FrameOptions {
  /** A display filter in the language of Wireshark 4.0, as `tcp.analysis.retransmission && ip.src == 192.0.2.0/24`. */
  readonly filter?: string;
}

/** Octets read at a time where nothing else says so. */
const CHUNK_OCTETS = 262144;

/**
 * A capture, or a series of captures read as one. Each method makes a pass of its own from the start; a stream can be
 * read only once and serves one pass. A damaged capture delivers everything before the damage, then the iterator (or
 * the promise) throws a CaptureError that says where and why.
 */
export class Capture {
  readonly #sources: SourceList;
  readonly #options: PassOptions;
  /** What a first pass found, once one was made. */
  #learnt: Promise<Learnt> | undefined;

  private constructor(sources: SourceList, options: PassOptions) {
    this.#sources = sources;
    this.#options = options;
  }

  /** @internal Use `openCapture`. */
  static async open(inputs: readonly CaptureInput[], options: AnalysisOptions): Promise<Capture> {
    const told = await withPlugins(options);
    const { follow = false, finish, onProgress } = options;
    return new Capture(follow ? SourceList.following(inputs, finish) : await SourceList.open(inputs, onProgress), told);
  }

  /** The steps in the life of every connection, in the order in which they were proved. Nothing is read ahead of the consumer but one chunk. */
  events(): AsyncGenerator<TcpEvent, void, undefined> {
    return this.#options.checkpoint === undefined ? Pass.events(this.#sources.run(), this.#options) : this.#keptEvents();
  }

  /** The connections, each when it is over. */
  flows(): AsyncGenerator<TcpFlow, void, undefined> {
    return this.#options.checkpoint === undefined ? Pass.flows(this.#sources.run(), this.#options) : this.#keptFlows();
  }

  async *#keptEvents(): AsyncGenerator<TcpEvent, void, undefined> {
    const keeper = await this.#keeper(EVENTS_PLAN);
    yield* over(Pass.events(this.#sources.run(keeper?.place), this.#options, keeper), keeper);
  }

  async *#keptFlows(): AsyncGenerator<TcpFlow, void, undefined> {
    const keeper = await this.#keeper(FLOWS_PLAN);
    yield* over(Pass.flows(this.#sources.run(keeper?.place), this.#options, keeper), keeper);
  }

  async #keeper(plan: Plan): Promise<Keeper | undefined> {
    return this.#options.checkpoint === undefined
      ? undefined
      : (await import('./keeper.ts')).Keeper.begin(plan, this.#sources, this.#options);
  }

  /**
   * The frames, TCP or not, in the order of the capture: all, or those that a display filter of Wireshark picks. The
   * iterator throws FilterError for a filter that is none.
   */
  frames(options: FrameOptions = {}): AsyncGenerator<TcpFrame, void, undefined> {
    return Pass.frames(this.#sources.run(), this.#options, options.filter);
  }

  /**
   * The fast way to text: lines are written in WebAssembly and handed to `sink` in large pieces, with no object per
   * line. Resolves to the counts of the pass. Throws HandsharkError ERR_FIELD for a field that is not known, FilterError for
   * a filter that is none.
   */
  async writeTo(format: TextFormat, sink: Sink): Promise<Statistics> {
    return this.#write(await textPlan(format), sink);
  }

  /**
   * Statistics as `tshark -q -z` prints them: `names` are values of -z, as `conv,tcp` or `io,stat,1,tcp.len > 0`. The last one comes
   * first, as in tshark; all come at the end, also that of a damaged capture, for which the promise is rejected after them. Throws
   * StatisticError for a name that is none, and what writeTo does.
   */
  async tally(names: readonly string[], sink: Sink, options: TallyOptions = {}): Promise<Statistics> {
    const { tallyPlan } = await import('./plans/tally.ts');
    return this.#write(await tallyPlan(names, options), sink);
  }

  /**
   * @internal Several things in one pass: what `harvest` takes, and lines of frames. Resolves to the counts of the pass. Rejected like writeTo, after what comes
   * before the damage.
   */
  async gather(harvest: Harvest, lines?: FieldsFormat): Promise<Statistics> {
    const { gatherPlan } = await import('./plans/gather.ts');
    const pass = new Pass(await gatherPlan(harvest, lines), this.#sources.run(), this.#options);
    await pass.gather(harvest);
    return pass.statistics;
  }

  async #write(plan: Plan, sink: Sink): Promise<Statistics> {
    const { header = '', footer } = plan;
    const keeper = await this.#keeper(plan);
    if (header !== '' && keeper?.kept === undefined) await sink(new TextEncoder().encode(header));
    const learnt = this.#options.twoPasses === true ? await (this.#learnt ??= Pass.learn(this.#sources.run(), this.#options)) : undefined;
    const pass = await textPass(plan, this.#sources, this.#options, learnt, keeper);
    let any = false;
    const counted: Sink = (octets) => {
      any = true;
      return sink(octets);
    };
    const end = async (): Promise<void> => {
      if (footer !== undefined) await sink(new TextEncoder().encode(footer(any)));
      await pass.tell(sink);
    };
    try {
      await pass.drain(counted);
    } catch (error) {
      if (error instanceof CaptureError) {
        await end();
        keeper?.done();
      }
      throw error;
    }
    await end();
    keeper?.done();
    return pass.statistics;
  }

  /**
   * Only counts. `depth` says how far frames go: `walk` finds them, `headers` reads their headers, `flows` puts segments to their connections,
   * `analysis` labels them as tshark does too, `lifecycle` follows the life
   * cycle of every connection instead, `all` does everything.
   */
  async count(depth: Depth = 'all'): Promise<Statistics> {
    const pass = new Pass(COUNT_PLANS[depth], this.#sources.run(), this.#options);
    await pass.drain();
    return pass.statistics;
  }

  /**
   * The stories of connections, ready for `ladder`: each step with what it means. The capture is read several times. The iterator throws
   * HandsharkError ERR_STREAM where there is no such connection, FilterError for a filter that is none.
   */
  async *stories(pick: StoryPick): AsyncGenerator<Story, void, undefined> {
    const { tellStories } = await import('./stories.ts');
    yield* tellStories(this, pick, this.#options.timeWait);
  }

  /** A report on the capture as one self-contained page of HTML, with `title`. The capture is read twice. */
  async report(title: string, options: ReportOptions = {}): Promise<Report> {
    const { makeReport } = await import('./report.ts');
    return makeReport(this, title, options, this.#options.timeWait);
  }

  /**
   * Hands the same capture to `sink` with comments on its packets that tell the events and the states of both ends, as pcapng: what Wireshark finds with
   * `frame.comment contains "handshark"`. One pcapng file stays as it is but for that. Resolves to how many comments there are. Rejected with CaptureError after
   * all that can be read of a damaged capture.
   */
  async annotate(sink: Sink): Promise<number> {
    const { annotate } = await import('./annotate.ts');
    return annotate(this, () => this.#octets(), sink);
  }

  /** Hands `sink` a post-dissector for Wireshark that shows the same as fields of this capture. */
  async writeLua(sink: Sink): Promise<void> {
    const { commentsOf } = await import('./annotate.ts');
    const { luaDissector } = await import('../report/lua.ts');
    const { comments, damage } = await commentsOf(this);
    await sink(new TextEncoder().encode(luaDissector(comments)));
    if (damage !== undefined) throw damage;
  }

  /**
   * Hands `sink` an extract of the capture: what its connections need and no more, for another run to read in its place. It gives the same events, flows
   * and counts. Damage is in the extract too.
   */
  async extract(sink: Sink): Promise<Extracted> {
    const { writeExtract } = await import('./extract.ts');
    return writeExtract(this.#sources.run(), this.#options, sink);
  }

  /** Only reads, and unpacks what is compressed: how fast that is bounds all else. Resolves to the octets read. */
  async read(): Promise<number> {
    let octets = 0;
    for await (const { length } of this.#octets()) octets += length;
    return octets;
  }

  /** The octets of all sources, unpacked. A piece is valid until the next one is asked for. */
  async *#octets(): AsyncGenerator<Uint8Array, void, undefined> {
    const piece = new Uint8Array(this.#options.chunkOctets ?? CHUNK_OCTETS);
    for await (const source of this.#sources.run()) {
      try {
        for (;;) {
          const read = source.read(piece);
          const taken = read instanceof Promise ? await read : read;
          if (taken === 0) break;
          yield piece.subarray(0, taken);
        }
      } finally {
        await source.close();
      }
    }
  }

  /** Closes what is open. Iterators close their own pass when they are left. */
  close(): Promise<void> {
    return this.#sources.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/**
 * Opens a capture: pcapng, pcap or snoop, plain or compressed with gzip, zstd or lz4. `source` is a path (`-` is
 * standard input), octets, a Node or Web stream, or anything iterated for octets; several are one series with
 * the state of connections carried over, files in the order of their first frames' times. Throws a CaptureError for
 * what cannot be opened, HandsharkError ERR_NO_SOURCE for an empty list, and PluginError for a plugin that is not taken. The fields
 * of plugins are known to the process from then on.
 *
 * @example
 * ```ts
 * const capture = await openCapture('trace.pcapng');
 * for await (const e of capture.events()) if (e.event === 'established') console.log(e.stream, e.rttNs);
 * ```
 */
export function openCapture(source: CaptureInput | readonly CaptureInput[], options: AnalysisOptions = {}): Promise<Capture> {
  return Capture.open(isList(source) ? source : [source], options);
}

/** All that `records` gives; the pass is over behind the last one, or with damage. */
async function* over<T>(records: AsyncIterable<T>, keeper: Keeper | undefined): AsyncGenerator<T, void, undefined> {
  try {
    yield* records;
    keeper?.done();
  } catch (error) {
    if (error instanceof CaptureError) keeper?.done();
    throw error;
  }
}

function isList(source: CaptureInput | readonly CaptureInput[]): source is readonly CaptureInput[] {
  return Array.isArray(source);
}
