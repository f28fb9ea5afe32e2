import { isBlob } from '../capture/blob-source.ts';
import { followedFiles } from '../capture/followed.ts';
import { isRegularFile } from '../capture/file-source.ts';
import { openSource, type CaptureInput } from '../capture/open-source.ts';
import { orderSeries } from '../capture/series.ts';
import { skipOctets } from '../capture/skip.ts';
import type { OctetSource } from '../capture/source.ts';
import { HandsharkError } from '../errors.ts';
import type { Progress } from './options.ts';

/** Where a series is gone on with: its file, by number and name, and the octets that were taken of it, unpacked ones. */
export interface SourcePlace {
  readonly file: number;
  readonly name: string;
  readonly octets: number;
}

/**
 * The sources of a capture. The first is opened at once, so that a wrong name is told at once; every run opens them
 * one after the other. Sources that can be read only once serve one run.
 */
export class SourceList {
  readonly #inputs: readonly CaptureInput[];
  readonly #onProgress: ((progress: Progress) => void) | undefined;
  #first: OctetSource | undefined;
  readonly #followed: ((path?: string) => AsyncGenerator<OctetSource, void, undefined>) | undefined;
  #used = false;

  private constructor(
    inputs: readonly CaptureInput[],
    first: OctetSource | undefined,
    onProgress: ((progress: Progress) => void) | undefined,
    followed?: (path?: string) => AsyncGenerator<OctetSource, void, undefined>,
  ) {
    this.#followed = followed;
    this.#inputs = inputs;
    this.#first = first;
    this.#onProgress = onProgress;
  }

  /**
   * One file that grows, and what comes after it, until `finish` (a signal that is never given, unless said). Throws HandsharkError ERR_OPTION for several or for
   * anything but a file.
   */
  static following(inputs: readonly CaptureInput[], finish: AbortSignal = new AbortController().signal): SourceList {
    const [path] = inputs;
    if (inputs.length !== 1 || typeof path !== 'string') throw new HandsharkError('ERR_OPTION', 'one file can be followed');
    return new SourceList(inputs, undefined, undefined, (current = path) => followedFiles(current, finish));
  }

  /** Several regular files are put into the order of their first frames' times. Throws CaptureError, and HandsharkError ERR_NO_SOURCE for an empty list. */
  static async open(inputs: readonly CaptureInput[], onProgress?: (progress: Progress) => void): Promise<SourceList> {
    const ordered = inputs.length > 1 && inputs.every(isPath) ? await orderSeries(inputs) : inputs;
    const [first] = ordered;
    if (first === undefined) throw new HandsharkError('ERR_NO_SOURCE', 'no capture was given');
    return new SourceList(ordered, await openSource(first), onProgress);
  }

  /** The sources for one run, from the start or from a place on. Throws HandsharkError ERR_SOURCE_USED when one of them was read before and cannot be again. */
  async *run(from?: SourcePlace): AsyncGenerator<OctetSource, void, undefined> {
    if (this.#used && !this.#inputs.every(canBeReadAgain)) {
      throw new HandsharkError('ERR_SOURCE_USED', 'a stream can be read only once: keep the events or flows of the first run');
    }
    this.#used = true;
    let left = from;
    for await (const source of this.#opened(from)) {
      try {
        if (left !== undefined) await skipOctets(source, left.octets);
      } catch (error) {
        await source.close();
        throw error;
      }
      left = undefined;
      yield source;
    }
  }

  async *#opened(from: SourcePlace | undefined): AsyncGenerator<OctetSource, void, undefined> {
    if (this.#followed !== undefined) {
      yield* this.#followed(from?.name);
      return;
    }
    for (const [index, input] of this.#inputs.entries()) {
      if (index < (from?.file ?? 0)) continue;
      const opened = (index === 0 ? this.#first : undefined) ?? (await openSource(input));
      if (index === 0) this.#first = undefined;
      yield this.#onProgress === undefined ? opened : new WatchedSource(opened, index, this.#onProgress);
    }
  }

  /** The paths of all sources where each is a regular file, which can be read from anywhere again and again; else undefined. */
  get paths(): readonly string[] | undefined {
    return this.#followed === undefined && this.#inputs.every(isPath) ? this.#inputs : undefined;
  }

  /** One file is followed as it grows. */
  get isFollowing(): boolean {
    return this.#followed !== undefined;
  }

  /** Closes what no run has taken. */
  async close(): Promise<void> {
    this.#used = true;
    const first = this.#first;
    this.#first = undefined;
    await first?.close();
  }
}

function isPath(input: CaptureInput): input is string {
  return typeof input === 'string' && isRegularFile(input);
}

function canBeReadAgain(input: CaptureInput): boolean {
  return isPath(input) || (typeof input !== 'string' && (input instanceof Uint8Array || input instanceof ArrayBuffer || isBlob(input)));
}

/** A source that tells how far it was read. */
class WatchedSource implements OctetSource {
  readonly #source: OctetSource;
  readonly #index: number;
  readonly #onProgress: (progress: Progress) => void;

  constructor(source: OctetSource, index: number, onProgress: (progress: Progress) => void) {
    this.#source = source;
    this.#index = index;
    this.#onProgress = onProgress;
  }

  get name(): string {
    return this.#source.name;
  }

  get taken(): number {
    return this.#source.taken;
  }

  read(target: Uint8Array): number | Promise<number> {
    const { name, taken, size } = this.#source;
    this.#onProgress({ name, index: this.#index, octets: taken, ...(size === undefined ? {} : { size }) });
    return this.#source.read(target);
  }

  skip(octets: number): number {
    return this.#source.skip?.(octets) ?? 0;
  }

  close(): void | Promise<void> {
    return this.#source.close();
  }
}
