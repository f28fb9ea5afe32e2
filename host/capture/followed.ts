import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CaptureError } from '../errors.ts';
import { openError, readError } from './file-errors.ts';
import type { OctetSource } from './source.ts';

/** How often a file is looked at for more, ms: events of a quiet line are told well within a tenth of a second. */
const POLL_MS = 40;
/** Names that dumpcap gives the files of a ring buffer: number, and date and time. */
const RING_NAME = /^(.*_)(\d{5})(_\d{14}.*)$/;

/** Waits for `ms`, or until `finish`. */
function pause(ms: number, finish: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      finish.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    finish.addEventListener('abort', done, { once: true });
  });
}

/** A file that is being written: at its end more is waited for, until it was cut, replaced or followed by the next one of its series. */
class FollowedFile implements OctetSource {
  readonly name: string;
  taken = 0;
  readonly #descriptor: number;
  readonly #finish: AbortSignal;
  #closed = false;

  constructor(path: string, descriptor: number, finish: AbortSignal) {
    this.name = path;
    this.#descriptor = descriptor;
    this.#finish = finish;
  }

  read(target: Uint8Array): number | Promise<number> {
    const octets = this.#read(target);
    return octets > 0 || this.#finish.aborted ? octets : this.#wait(target);
  }

  async #wait(target: Uint8Array): Promise<number> {
    for (;;) {
      // Asked first, so that what came before the file was left is read.
      const over = this.#finish.aborted || this.#isLeft();
      const octets = this.#read(target);
      if (octets > 0 || over) return octets;
      await pause(POLL_MS, this.#finish);
    }
  }

  #read(target: Uint8Array): number {
    try {
      if (fstatSync(this.#descriptor).size <= this.taken) return 0;
      const octets = readSync(this.#descriptor, target, 0, target.length, this.taken);
      this.taken += octets;
      return octets;
    } catch (cause) {
      throw readError(this.name, this.taken, cause);
    }
  }

  skip(octets: number): number {
    const skipped = Math.max(0, Math.min(octets, fstatSync(this.#descriptor).size - this.taken));
    this.taken += skipped;
    return skipped;
  }

  /** Will nothing more be written here? */
  #isLeft(): boolean {
    const own = fstatSync(this.#descriptor);
    const named = lookedAt(this.name);
    return own.size < this.taken || !isSame(own, named) || successor(this.name) !== undefined;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#descriptor);
  }
}

/** What is at `path` now, undefined for nothing. Throws CaptureError. */
function lookedAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    throw openError(path, cause);
  }
}

/** A descriptor, undefined where the file is gone already. Throws CaptureError. */
function opened(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    const error = openError(path, cause);
    if (error.code === 'ERR_CAPTURE_MISSING') return undefined;
    throw error;
  }
}

function isSame(own: Stats, named: Stats | undefined): boolean {
  return named !== undefined && named.ino === own.ino && named.dev === own.dev;
}

/** The next file of the ring buffer that `path` belongs to, where there is one already. */
function successor(path: string): string | undefined {
  const [, prefix = '', number = ''] = RING_NAME.exec(basename(path)) ?? [];
  if (number === '') return undefined;
  const later = beside(path).filter((name) => {
    const [, other, count = ''] = RING_NAME.exec(name) ?? [];
    return other === prefix && count > number;
  });
  const [next] = later.sort();
  return next === undefined ? undefined : join(dirname(path), next);
}

/** Names in the folder of `path`. Throws CaptureError. */
function beside(path: string): string[] {
  try {
    return readdirSync(dirname(path));
  } catch (cause) {
    throw openError(dirname(path), cause);
  }
}

/**
 * The file at `path` as it grows, then the one that takes its place or the next one of its ring buffer, and so on until `finish`. One that is cut to
 * less than was read begins anew. Throws CaptureError where there is none at first.
 */
export async function* followedFiles(path: string, finish: AbortSignal): AsyncGenerator<OctetSource, void, undefined> {
  if (lookedAt(path)?.isFile() !== true) throw new CaptureError('ERR_CAPTURE_MISSING', 'there is no such file to follow', { file: path });
  const isOver = (): boolean => finish.aborted;
  for (let current = path; !isOver(); current = successor(current) ?? current) {
    while (!isOver() && (lookedAt(current)?.size ?? 0) === 0) await pause(POLL_MS, finish);
    if (isOver()) return;
    const descriptor = opened(current);
    if (descriptor !== undefined) yield new FollowedFile(current, descriptor, finish);
  }
}
