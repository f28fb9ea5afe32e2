import type { ReadableStream } from 'node:stream/web';
import { CaptureError } from '../errors.ts';
import type { OctetSource } from './source.ts';

/**
 * A Node Readable, a Web ReadableStream, or anything else that is iterated for chunks of octets.
 * A chunk is kept until it is used up; the next one is asked for only then (backpressure).
 */
export class StreamSource implements OctetSource {
  readonly name: string;
  taken = 0;
  readonly #stream: AsyncIterable<unknown>;
  readonly #iterator: AsyncIterator<unknown>;
  #waiting = false;
  #rest: Uint8Array = new Uint8Array(0);
  #ended = false;

  constructor(stream: AsyncIterable<unknown>, name = 'stream') {
    this.name = name;
    this.#stream = stream;
    this.#iterator = isWebStream(stream) ? chunksOf(stream) : stream[Symbol.asyncIterator]();
  }

  read(target: Uint8Array): number | Promise<number> {
    return this.#rest.length > 0 || this.#ended ? this.#give(target) : this.#fetch(target);
  }

  /** A generator answers `return` only after the `next` that it works on, which may never come: that is not waited for. */
  async close(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    this.#rest = new Uint8Array(0);
    if (isDestroyable(this.#stream)) this.#stream.destroy();
    const returned = this.#iterator.return?.();
    if (this.#waiting) returned?.catch(() => undefined);
    else await returned;
  }

  #give(target: Uint8Array): number {
    const part = this.#rest.subarray(0, target.length);
    target.set(part);
    this.#rest = this.#rest.subarray(part.length);
    this.taken += part.length;
    return part.length;
  }

  async #fetch(target: Uint8Array): Promise<number> {
    while (this.#rest.length === 0 && !this.#ended) {
      const step = await this.#next();
      if (step.done === true) this.#ended = true;
      else if (step.value instanceof Uint8Array) this.#rest = step.value;
      else if (step.value instanceof ArrayBuffer) this.#rest = new Uint8Array(step.value);
      else
        throw new CaptureError('ERR_CAPTURE_STREAM', 'the stream gives something else than octets', {
          file: this.name,
          offset: this.taken,
        });
    }
    return this.#give(target);
  }

  async #next(): Promise<IteratorResult<unknown>> {
    this.#waiting = true;
    try {
      return await this.#iterator.next();
    } catch (cause) {
      this.#ended = true;
      if (cause instanceof CaptureError) throw cause;
      const reason = cause instanceof Error ? cause.message : 'reading failed';
      throw new CaptureError('ERR_CAPTURE_READ', reason, { file: this.name, offset: this.taken, cause });
    } finally {
      this.#waiting = false;
    }
  }
}

function isWebStream(stream: object): stream is ReadableStream<unknown> {
  return 'getReader' in stream && typeof stream.getReader === 'function';
}

/** Node's streams are, and keep what they read from open until they are. */
function isDestroyable(stream: object): stream is { destroy(): void } {
  return 'destroy' in stream && typeof stream.destroy === 'function';
}

/** The chunks of a Web stream; unlike the stream's own iterator, `return` cancels it also while a chunk is waited for. */
function chunksOf(stream: ReadableStream<unknown>): AsyncIterator<unknown> {
  const reader = stream.getReader();
  return {
    next: () => reader.read() as Promise<IteratorResult<unknown>>,
    return: async () => {
      await reader.cancel();
      reader.releaseLock();
      return { done: true, value: undefined };
    },
  };
}
