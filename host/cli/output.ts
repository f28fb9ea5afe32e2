import { fstatSync, writeFileSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { UsageError } from './usage.ts';
import { wrapLines } from './wrap.ts';

export const STDOUT = 1;
export const STDERR = 2;

/** Milliseconds to wait before a full pipe is tried again. */
const RETRY_MS = 1;
/** Characters of text that are gathered before they are written. */
const GATHERED = 1 << 16;
/** Gathered text is written after this many milliseconds when nothing more comes. */
const LINGER_MS = 50;

/** Whoever read our output went away. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** A file cannot be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

let beforeData: (() => void) | undefined;

/** Calls `call` once, before the first data goes to standard output. */
export function beforeOutput(call: () => void): void {
  beforeData = call;
}

/** Writes all of `octets` before it returns, so that nothing is lost when the process ends. Throws OutputClosed. */
export function write(descriptor: number, octets: Uint8Array): void {
  if (descriptor === STDOUT && beforeData !== undefined) {
    const call = beforeData;
    beforeData = undefined;
    call();
  }
  for (let done = 0; done < octets.length;) {
    try {
      done += writeSync(descriptor, octets, done, octets.length - done);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') throw new OutputClosed('the reader is gone', { cause: error });
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}

/** Text for a descriptor, gathered into large writes; what lies there is written soon when the process waits for more. */
export class TextOutput {
  readonly #descriptor: number;
  readonly #encoder = new TextEncoder();
  /** How far in the rest of a line goes on that is longer than the terminal is wide. */
  readonly #indent: number;
  #text = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(descriptor: number, indent: number) {
    this.#descriptor = descriptor;
    this.#indent = indent;
  }

  /** Throws OutputClosed. */
  add(text: string): void {
    this.#text += text;
    if (this.#text.length >= GATHERED) this.flush();
    else
      this.#timer ??= setTimeout(() => {
        this.#linger();
      }, LINGER_MS);
  }

  /** Throws OutputClosed. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#text;
    this.#text = '';
    if (text === '') return;
    const columns = isTerminal(this.#descriptor) ? process.stdout.columns : undefined;
    write(this.#descriptor, this.#encoder.encode(columns === undefined ? text : wrapLines(text, columns, this.#indent)));
  }

  /** A reader that left while we waited for input: there is nobody to tell. */
  #linger(): void {
    try {
      this.flush();
    } catch (error) {
      if (!(error instanceof OutputClosed)) throw error;
      process.exit(0);
    }
  }
}

/** Whether `descriptor` is a terminal. */
export function isTerminal(descriptor: number): boolean {
  return isatty(descriptor);
}

/** Whether `descriptor` is a pipe: who reads it may be a pager, which has the terminal. */
export function isPipe(descriptor: number): boolean {
  return fstatSync(descriptor).isFIFO();
}

/** Writes a file of text. Throws UsageError where it cannot be. */
export function save(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
