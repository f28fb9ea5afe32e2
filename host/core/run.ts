import { BLOCK_EXTRACT_END, BLOCK_FILE_HEADER, ERROR_NEEDED, INPUT_OCTETS } from '../../assembly/shared/capture.ts';
import { FCS_UNKNOWN, IFACES_MAX } from '../../assembly/shared/layout.ts';
import { STAT_FRAMES } from '../../assembly/shared/options.ts';
import {
  RUN_BLOCK,
  RUN_BUFFER,
  RUN_CUT,
  RUN_DONE,
  RUN_ERROR,
  RUN_EVENTS,
  RUN_LIMIT,
  RUN_MORE,
  RUN_OUTPUT,
  RUN_PAUSE,
  RUN_RECORDS,
} from '../../assembly/shared/status.ts';
import type { CaptureBlock, InterfaceBlock } from '../capture/block/block.ts';
import { parseFileHeader } from '../capture/block/file-header.ts';
import { parseBlock } from '../capture/block/parse.ts';
import type { OctetSource } from '../capture/source.ts';
import { CaptureError, HandsharkError } from '../errors.ts';
import { endDamage } from '../extract/format.ts';
import { captureError } from './damage.ts';
import { raced } from './raced.ts';
import type { Core } from './load.ts';

/** Octets asked of a source at a time unless told otherwise: half the smallest input buffer, so that little is ever moved. */
const CHUNK_OCTETS = INPUT_OCTETS / 2;
/** Reads after which the event loop has a turn, where a signal may end the reading. */
const READS_PER_TURN = 128;

/** What the run wants of its caller; RUN_DONE is the last answer. */
export type Answer = typeof RUN_BLOCK | typeof RUN_EVENTS | typeof RUN_OUTPUT | typeof RUN_RECORDS | typeof RUN_PAUSE | typeof RUN_DONE;

/** Where a run stands between two reads, as data: with the state of its core and the same files it can go on. */
export interface RunState {
  /** The file being read, 0-based, and the octets taken of it. */
  readonly file: number;
  readonly octets: number;
  /** The input buffer of the core, and what is unread there. */
  readonly buffer: number;
  readonly capacity: number;
  readonly start: number;
  readonly end: number;
  readonly inSection: boolean;
  readonly interfaces: number;
  readonly framesBefore: number;
}

export interface RunOptions {
  /** Octets asked of a source at a time, 1 or more. */
  readonly chunkOctets?: number;
  /** Ends the run between two chunks: no more events, the reason is thrown. */
  readonly signal?: AbortSignal;
  /** Ends the reading between two chunks as if the capture ended there. */
  readonly finish?: AbortSignal;
  /** Asked about damage of a file: whether to go on with the next one. */
  readonly goesOn?: (damage: CaptureError) => boolean;
  /** Whom to ask about plugins that fail. */
  readonly plugins?: PluginWatch;
  /** Asked before each read: whether to answer RUN_PAUSE first. */
  readonly pauses?: () => boolean;
  /** Where to go on: the core is in the state of then, and the first of the sources stands behind the octets that were taken of it. */
  readonly from?: RunState;
}

/** Who knows of the plugins that the core calls. */
export interface PluginWatch {
  /** One was cut off for what it answered. */
  lied(): void;
  /** A call into the core ended with an error: was that a plugin, which is cut off then? */
  trapped(error: unknown): boolean;
}

/**
 * A run of the core over the files of one series. Call `next` again and again:
 * RUN_BLOCK: `block` was read (for an interface, `interfaceIndex` is its global index). RUN_EVENTS and RUN_OUTPUT: take the core's
 * events, rows or output and tell the core so; RUN_RECORDS: likewise the records of followed streams. RUN_PAUSE: `state` can be kept. RUN_DONE: everything was read and every flow ended.
 * `next` answers a promise only where the source must be waited for. Damage ends the reading: the flows end, their events come as
 * usual, and then `next` throws the CaptureError instead of answering RUN_DONE.
 */
export class Run {
  /** The block of the last RUN_BLOCK. */
  block: CaptureBlock | undefined;
  /** Global index of the interface that `block` describes. */
  interfaceIndex = -1;
  /** Its octets, valid until the next answer, and their order; undefined for the header of a file without blocks. */
  blockOctets: { readonly octets: Uint8Array; readonly littleEndian: boolean } | undefined;
  /** The file being read. */
  source: OctetSource | undefined;
  /** Position of that file in the series, 0-based. */
  file = -1;

  readonly #core: Core;
  readonly #sources: AsyncIterator<OctetSource> | Iterator<OctetSource>;
  readonly #chunkOctets: number;
  readonly #signal: AbortSignal | undefined;
  readonly #until: AbortSignal | undefined;
  readonly #goesOn: ((damage: CaptureError) => boolean) | undefined;
  readonly #pauses: (() => boolean) | undefined;
  #paused = false;
  /** The next source is the one that was being read. */
  #resuming = false;
  #octets = 0;
  #reads = 0;
  readonly #plugins: PluginWatch | undefined;
  #buffer = 0;
  #capacity = 0;
  #start = 0;
  #end = 0;
  #last = false;
  #inSection = false;
  #interfaces = 0;
  #framesBefore = 0;
  #finishing = false;
  #damage: CaptureError | undefined;

  /** `sources`: opened one after the other, each closed before the next. The core was begun. */
  constructor(core: Core, sources: AsyncIterable<OctetSource> | Iterable<OctetSource>, options: RunOptions = {}) {
    this.#core = core;
    this.#sources = Symbol.asyncIterator in sources ? sources[Symbol.asyncIterator]() : sources[Symbol.iterator]();
    this.#chunkOctets = options.chunkOctets ?? CHUNK_OCTETS;
    this.#signal = options.signal;
    this.#plugins = options.plugins;
    this.#until = options.finish;
    this.#goesOn = options.goesOn;
    this.#pauses = options.pauses;
    if (options.from === undefined) this.#reserve(INPUT_OCTETS);
    else this.#goOn(options.from);
  }

  #goOn(from: RunState): void {
    this.#resuming = true;
    this.file = from.file;
    this.#octets = from.octets;
    this.#buffer = from.buffer;
    this.#capacity = from.capacity;
    this.#start = from.start;
    this.#end = from.end;
    this.#inSection = from.inSection;
    this.#interfaces = from.interfaces;
    this.#framesBefore = from.framesBefore;
  }

  /** Where the run stands; after RUN_PAUSE it is what `from` takes. */
  get state(): RunState {
    return {
      file: this.file,
      octets: this.#octets,
      buffer: this.#buffer,
      capacity: this.#capacity,
      start: this.#start,
      end: this.#end,
      inSection: this.#inSection,
      interfaces: this.#interfaces,
      framesBefore: this.#framesBefore,
    };
  }

  next(): Answer | Promise<Answer> {
    for (;;) {
      const answer = this.#step();
      if (answer instanceof Promise) return this.#wait(answer);
      if (answer !== undefined) return answer;
    }
  }

  async #wait(first: Promise<Answer | undefined>): Promise<Answer> {
    let answer = await first;
    while (answer === undefined) answer = await this.#step();
    return answer;
  }

  /** Closes the file being read; the run cannot go on. Never waits for a read that is under way. */
  async close(): Promise<void> {
    this.#finishing = true;
    const source = this.source;
    this.source = undefined;
    await source?.close();
    await this.#sources.return?.();
  }

  /** One thing done; undefined when the next can be done at once. */
  #step(): Answer | undefined | Promise<Answer | undefined> {
    if (this.#finishing) return this.#finish();
    if (this.source === undefined) return this.#open();
    const { exports } = this.#core;
    const answer = this.#feed();
    if (answer === undefined) return undefined;
    if (answer === RUN_EVENTS || answer === RUN_OUTPUT || answer === RUN_RECORDS) return answer;
    this.#start = exports.position() >>> 0;
    switch (answer) {
      case RUN_MORE:
        return this.#untaken() ?? (this.#last ? this.#closeFile() : this.#readOn());
      case RUN_BUFFER:
        return this.#refill(this.#core.views.data.getUint32((exports.errorRecord() >>> 0) + ERROR_NEEDED, true));
      case RUN_BLOCK:
        return this.#readBlock(this.source);
      case RUN_ERROR:
        return this.#stop(captureError(this.#core.views.data, exports.errorRecord() >>> 0, this.source.name));
      case RUN_LIMIT:
        return this.#stop(undefined);
      default:
        throw new HandsharkError('ERR_CORE', `the core answers ${answer}`);
    }
  }

  /** Takes the octets at hand on; undefined: once more, for a plugin was cut off. */
  #feed(): number | undefined {
    try {
      const answer = this.#core.exports.feed(this.#start, this.#end, this.#last);
      if (answer !== RUN_CUT) return answer;
      this.#plugins?.lied();
    } catch (error) {
      if (this.#plugins?.trapped(error) !== true) throw error;
    }
    return undefined;
  }

  /** Opens the next file of the series, or begins the end. */
  #open(): undefined | Promise<undefined> {
    const step = this.#sources.next();
    if (step instanceof Promise) return this.#openLater(step);
    this.#opened(step);
    return undefined;
  }

  async #openLater(step: Promise<IteratorResult<OctetSource>>): Promise<undefined> {
    try {
      this.#opened(await step);
      return undefined;
    } catch (error) {
      return this.#fail(error);
    }
  }

  #opened(step: IteratorResult<OctetSource>): void {
    if (step.done === true) {
      this.#finishing = true;
      return;
    }
    this.source = step.value;
    if (this.#resuming) {
      this.#resuming = false;
      return;
    }
    this.file++;
    this.#octets = 0;
    this.#start = this.#buffer;
    this.#end = this.#buffer;
    this.#last = false;
    this.#inSection = false;
    this.#framesBefore = this.#framesRead();
    this.#core.exports.beginFile();
  }

  #readOn(): typeof RUN_PAUSE | undefined | Promise<undefined> {
    this.#paused = !this.#paused && this.#pauses?.() === true;
    return this.#paused ? RUN_PAUSE : this.#refill(this.#capacity);
  }

  /** Moves the unread octets to the front and reads a chunk behind them, into a buffer that grows, if it must, no faster than octets come. */
  #refill(wanted: number): undefined | Promise<undefined> {
    this.#signal?.throwIfAborted();
    if (this.#until !== undefined) {
      if (this.#until.aborted) return this.#stop(undefined);
      // Files are read without waiting: now and then others get their turn, so that the signal can be given.
      if (++this.#reads % READS_PER_TURN === 0) return new Promise((resolve) => setTimeout(resolve, 0, undefined));
    }
    const unread = this.#end - this.#start;
    if (unread === this.#capacity) this.#reserve(Math.min(2 * this.#capacity, Math.max(wanted, this.#capacity)));
    else this.#core.views.octets.copyWithin(this.#buffer, this.#start, this.#end);
    this.#start = this.#buffer;
    this.#end = this.#buffer + unread;
    const room = Math.min(this.#chunkOctets, this.#capacity - unread);
    try {
      const octets = this.source?.read(this.#core.views.octets.subarray(this.#end, this.#end + room)) ?? 0;
      if (octets instanceof Promise) return this.#await(octets);
      this.#took(octets);
      return undefined;
    } catch (error) {
      return this.#fail(error);
    }
  }

  #took(octets: number): void {
    this.#end += octets;
    this.#octets += octets;
    this.#last = octets === 0;
  }

  /** Waits for a read, or for one of the signals. */
  async #await(octets: Promise<number>): Promise<undefined> {
    const signal = this.#signal;
    const until = this.#until;
    const taken = this.#takeLater(octets);
    const first = await raced(
      taken,
      [signal, until].filter((one) => one !== undefined),
    );
    if (first === undefined) return undefined;
    if (first === until) return this.#stop(undefined);
    throw signal?.reason instanceof Error ? signal.reason : new HandsharkError('ERR_ABORTED', 'the run was ended');
  }

  async #takeLater(octets: Promise<number>): Promise<undefined> {
    try {
      this.#took(await octets);
      return undefined;
    } catch (error) {
      return this.#fail(error);
    }
  }

  /** A source that cannot be read on ends the run as damage does. Errors of other kinds are thrown at once. */
  #fail(error: unknown): undefined | Promise<undefined> {
    if (error instanceof CaptureError) return this.#stop(error);
    throw error;
  }

  /** No more is read of any file, unless damage of one is no reason to leave the others. */
  #stop(damage: CaptureError | undefined): undefined | Promise<undefined> {
    if (damage !== undefined && this.source !== undefined && this.#goesOn?.(damage) === true) return this.#closeFile();
    this.#damage = damage;
    this.#finishing = true;
    return this.#closeFile();
  }

  #closeFile(): undefined | Promise<undefined> {
    const closed = this.source?.close();
    this.source = undefined;
    return closed instanceof Promise ? closed.then(() => undefined) : undefined;
  }

  /** Ends the flows. All that there is to take was taken when this answers RUN_DONE or throws. */
  #finish(): Answer {
    const answer = this.#core.exports.finish();
    if (answer === RUN_EVENTS || answer === RUN_OUTPUT) return answer;
    const untaken = this.#untaken();
    if (untaken !== undefined) return untaken;
    if (this.#damage !== undefined) throw this.#damage;
    return RUN_DONE;
  }

  /** What the core has ready although it is not full: handed out before a wait, so that nothing lies there while a live source is silent. */
  #untaken(): Answer | undefined {
    const { exports } = this.#core;
    if (exports.eventCount() > 0 || exports.rowCount() > 0) return RUN_EVENTS;
    if (exports.outputLength() > 0) return RUN_OUTPUT;
    return exports.recordsLength() > 0 ? RUN_RECORDS : undefined;
  }

  #reserve(octets: number): void {
    const at = this.#core.exports.inputBuffer(octets) >>> 0;
    if (at === 0) throw new HandsharkError('ERR_CORE_MEMORY', `no memory for an input buffer of ${octets} octets`);
    this.#buffer = at;
    this.#capacity = octets;
  }

  #readBlock(source: OctetSource): Answer | undefined | Promise<undefined> {
    const { exports, views } = this.#core;
    const at = exports.blockAt() >>> 0;
    const octets = views.octets.subarray(at, at + (exports.blockLength() >>> 0));
    if (!this.#inSection && exports.blockType() === BLOCK_FILE_HEADER) {
      this.block = parseFileHeader(octets);
      this.blockOctets = undefined;
      this.interfaceIndex = this.#interfaces++;
      return RUN_BLOCK;
    }
    if (!this.#inSection && exports.blockType() >>> 0 === BLOCK_EXTRACT_END) {
      const damage = endDamage(octets, this.#framesBefore, source.name);
      return damage === undefined ? undefined : this.#stop(damage);
    }
    const littleEndian = exports.bigEndian() === 0;
    this.block = parseBlock(octets, littleEndian);
    this.blockOctets = { octets, littleEndian };
    if (this.block.kind === 'section') this.#inSection = true;
    if (this.block.kind !== 'interface') return RUN_BLOCK;
    this.interfaceIndex = this.#addInterface(this.block);
    if (this.interfaceIndex >= 0) return RUN_BLOCK;
    const place = { file: source.name, needed: IFACES_MAX + 1, had: IFACES_MAX };
    return this.#stop(new CaptureError('ERR_CAPTURE_DAMAGED', `a section describes more than ${IFACES_MAX} interfaces`, place));
  }

  #framesRead(): number {
    return Number(this.#core.views.data.getBigUint64((this.#core.exports.statistics() >>> 0) + STAT_FRAMES, true));
  }

  #addInterface({ linkType, snaplen, tsresol, tsoffset, fcsOctets }: InterfaceBlock): number {
    const index = this.#core.exports.addInterface(linkType, snaplen, tsresol, tsoffset, fcsOctets ?? FCS_UNKNOWN);
    if (index >= 0) this.#interfaces = index + 1;
    return index;
  }
}
