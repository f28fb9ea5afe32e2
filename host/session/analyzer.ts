import { HandsharkError } from '../errors.ts';
import type { TcpEvent } from '../events/event.ts';
import type { AnalysisOptions } from './options.ts';
import { Pass } from './run.ts';
import { SourceList } from './sources.ts';

/** Octets that are pushed, as something that is iterated. Each push is settled when the piece has been taken and more is wanted. */
class Pushed implements AsyncIterable<Uint8Array> {
  #piece: Uint8Array | undefined;
  #ended = false;
  #wanted = (): void => undefined;
  #arrived = (): void => undefined;

  async push(piece: Uint8Array): Promise<void> {
    this.#piece = piece;
    const taken = new Promise<void>((resolve) => (this.#wanted = resolve));
    this.#arrived();
    await taken;
  }

  end(): void {
    this.#ended = true;
    this.#arrived();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      while (this.#piece === undefined) {
        if (this.#ended) return;
        await new Promise<void>((resolve) => (this.#arrived = resolve));
      }
      const piece = this.#piece;
      this.#piece = undefined;
      yield piece;
      this.#wanted();
    }
  }
}

/** The push form of `Capture.events`: octets in, events out, for callers that are called. */
export class Analyzer {
  readonly #pushed = new Pushed();
  readonly #done: Promise<void>;
  #ended = false;
  #busy = false;

  /** @internal Use `createAnalyzer`. */
  constructor(onEvent: (event: TcpEvent) => void, options: AnalysisOptions) {
    this.#done = deliver(this.#pushed, onEvent, options);
    // Kept for write() and end() to throw.
    this.#done.catch(() => undefined);
  }

  /**
   * Takes the next octets of the capture, cut anywhere. Resolves when they have been worked through; wait for it before
   * the next call, and leave `chunk` alone until then. Throws a CaptureError once the capture proves damaged, and
   * HandsharkError ERR_STATE after `end` or while a call is under way.
   */
  async write(chunk: Uint8Array): Promise<void> {
    if (this.#ended || this.#busy)
      throw new HandsharkError('ERR_STATE', this.#ended ? 'write after end' : 'write before the former write was done');
    if (chunk.length === 0) return;
    this.#busy = true;
    try {
      await Promise.race([this.#pushed.push(chunk), this.#done]);
    } finally {
      this.#busy = false;
    }
  }

  /** The capture is over: the last events come, and the promise resolves. Throws like `write`. */
  async end(): Promise<void> {
    this.#ended = true;
    this.#pushed.end();
    await this.#done;
  }
}

async function deliver(pushed: AsyncIterable<Uint8Array>, onEvent: (event: TcpEvent) => void, options: AnalysisOptions): Promise<void> {
  const sources = await SourceList.open([pushed], options.onProgress);
  for await (const event of Pass.events(sources.run(), options)) onEvent(event);
}

/** An analyzer that calls `onEvent` for every event, in order. What `onEvent` throws ends the analysis and comes out of `write` or `end`. */
export function createAnalyzer(onEvent: (event: TcpEvent) => void, options: AnalysisOptions = {}): Analyzer {
  return new Analyzer(onEvent, options);
}
