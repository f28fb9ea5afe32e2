import { printable, type Progress } from '../index.ts';
import { beforeOutput, isPipe, isTerminal, STDERR, STDOUT, write } from './output.ts';

const FIRST_MS = 1000;
const EVERY_MS = 250;
const MS_PER_S = 1000;
const MB = 1e6;
const CLEAR = '\r\x1b[K';
const NAME_MAX = 40;

/**
 * One line on the terminal that tells how far the work is, from the second second on; nothing where stderr is no terminal or data goes to it too. A reader
 * of a pipe may be a pager: the line ends where data begins.
 */
export class ProgressLine {
  readonly #start = performance.now();
  #next = this.#start + FIRST_MS;
  #shown = false;
  #index = 0;
  #before = 0;
  #last = 0;
  #ended = false;
  readonly #toFile: boolean;

  /** `toFile`: data goes to a file, not to standard output. */
  constructor(toFile = false) {
    this.#toFile = toFile;
    if (toFile || !isTerminal(STDERR) || !isPipe(STDOUT)) return;
    beforeOutput(() => {
      this.clear();
      this.#ended = true;
    });
  }

  /** What to call with every piece of news; undefined where nobody would see it. */
  get listener(): ((progress: Progress) => void) | undefined {
    if (!isTerminal(STDERR) || (!this.#toFile && isTerminal(STDOUT))) return undefined;
    return (progress) => {
      this.#show(progress);
    };
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown) write(STDERR, Buffer.from(CLEAR));
    this.#shown = false;
  }

  #show(progress: Progress): void {
    // A smaller number is that of the next file, or of the next reading.
    if (progress.index !== this.#index || progress.octets < this.#last) {
      this.#before += this.#last;
      this.#index = progress.index;
    }
    this.#last = progress.octets;
    const now = performance.now();
    if (now < this.#next || this.#ended) return;
    this.#next = now + EVERY_MS;
    this.#shown = true;
    write(STDERR, Buffer.from(CLEAR + progressText(progress, this.#before + progress.octets, (now - this.#start) / MS_PER_S)));
  }
}

/** `trace.pcapng  43 %  412 MB/s  12 s left`. `octets`: of all files so far, in `seconds`. */
export function progressText(progress: Progress, octets: number, seconds: number): string {
  const rate = octets / seconds;
  const name = printable(progress.name).slice(-NAME_MAX);
  const speed = `${(rate / MB).toFixed(0)} MB/s`;
  if (progress.size === undefined || progress.size === 0) return `${name}  ${(progress.octets / MB).toFixed(0)} MB  ${speed}`;
  const share = Math.min(1, progress.octets / progress.size);
  const left = rate === 0 ? '' : `  ${Math.ceil((progress.size - progress.octets) / rate)} s left`;
  return `${name}  ${Math.floor(share * 100)} %  ${speed}${left}`;
}
