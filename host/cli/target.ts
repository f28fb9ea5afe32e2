import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync } from 'node:fs';
import type { CheckpointOptions } from '../index.ts';
import { STDOUT } from './output.ts';
import { last, number, UsageError, type Given, type LongOptions } from './usage.ts';

/** Options of commands whose runs can be kept. */
export const TARGET_OPTIONS: LongOptions = { output: true, checkpoint: true, 'checkpoint-every': true, resume: false };

/** Short names of such options, as they are written out. */
export function writtenOut(words: readonly string[]): readonly string[] {
  return words.map((word) => (word === '-o' ? '--output' : word));
}

/** What is kept of the command itself: the length of its output, and where what makes it stands. */
interface Saved {
  readonly length: number;
  readonly state?: unknown;
}

/** What writes output and can go on with it. */
export interface Resumable {
  /** Writes what it holds back, and tells where it stands. */
  save(): unknown;
  /** Goes on from there; undefined: from the beginning. */
  restore(state: unknown): void;
}

/** Where the output of a command goes: standard output, or the file of -o, which a resumed run cuts back to what was written when it was kept. */
export class Target {
  readonly descriptor: number;
  readonly #path: string | undefined;
  readonly #given: Given;

  /** Throws UsageError. */
  constructor(given: Given) {
    this.#given = given;
    this.#path = last(given, 'output');
    const keeps = last(given, 'checkpoint') !== undefined;
    for (const name of ['resume', 'checkpoint-every'])
      if (!keeps && (given.flags.has(name) || given.values.has(name))) throw new UsageError(`--${name} needs --checkpoint FILE`);
    if (keeps && this.#path === undefined)
      throw new UsageError('--checkpoint needs -o FILE: a resumed run cuts its output back to where it was kept');
    if (keeps && given.values.has('parquet')) throw new UsageError('--parquet cannot go on from a checkpoint');
    this.descriptor = this.#path === undefined ? STDOUT : opened(this.#path, given.flags.has('resume'));
  }

  get isFile(): boolean {
    return this.#path !== undefined;
  }

  /** What is asked for of checkpoints, where anything is: `resumable` is what makes the output, unless the library itself does. Throws UsageError. */
  checkpoint(resumable?: Resumable): { readonly checkpoint?: CheckpointOptions } {
    const path = last(this.#given, 'checkpoint');
    if (path === undefined) return {};
    const everySeconds = number(this.#given, 'checkpoint-every');
    return {
      checkpoint: {
        path,
        resume: this.#given.flags.has('resume'),
        ...(everySeconds === undefined ? {} : { everySeconds }),
        save: (): Saved => {
          const state = resumable?.save();
          fsyncSync(this.descriptor);
          return { length: fstatSync(this.descriptor).size, state };
        },
        restore: (saved) => {
          this.#cut(saved as Saved | undefined);
          resumable?.restore((saved as Saved | undefined)?.state);
        },
      },
    };
  }

  close(): void {
    if (this.#path !== undefined) closeSync(this.descriptor);
  }

  #cut(saved: Saved | undefined): void {
    const length = saved?.length ?? 0;
    if (fstatSync(this.descriptor).size < length)
      throw new UsageError(`${this.#path ?? ''} is shorter than it was when the run was kept: it cannot go on`);
    ftruncateSync(this.descriptor, length);
  }
}

/** Opens a file for what is written at its end. A new run begins it anew. */
function opened(path: string, keep: boolean): number {
  try {
    const descriptor = openSync(path, 'a');
    if (!keep && fstatSync(descriptor).isFile()) ftruncateSync(descriptor, 0);
    return descriptor;
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
