import { close, closeSync, constants, fstatSync, open, read, readSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { CaptureError } from '../errors.ts';
import { directoryError, openError, readError } from './file-errors.ts';
import type { OctetSource } from './source.ts';
import { StreamSource } from './stream-source.ts';

/** Name that stands for standard input. */
export const STANDARD_INPUT = '-';

const openFile = promisify(open);
const readFile = promisify(read);
const closeFile = promisify(close);

/** A regular file, read without waiting, straight into the target. */
class RegularFile implements OctetSource {
  readonly name: string;
  readonly size: number;
  taken = 0;
  readonly #descriptor: number;
  /** Where the next read begins; null: where the descriptor stands. */
  #position: number | null = null;
  #closed = false;

  constructor(name: string, descriptor: number, size: number) {
    this.name = name;
    this.size = size;
    this.#descriptor = descriptor;
  }

  read(target: Uint8Array): number {
    try {
      const octets = readSync(this.#descriptor, target, 0, target.length, this.#position);
      this.taken += octets;
      if (this.#position !== null) this.#position += octets;
      return octets;
    } catch (cause) {
      throw readError(this.name, this.taken, cause);
    }
  }

  /** Only of files that were opened by their path: they begin at their beginning. */
  skip(octets: number): number {
    const skipped = Math.max(0, Math.min(octets, this.size - this.taken));
    this.taken += skipped;
    this.#position = this.taken;
    return skipped;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#descriptor);
  }
}

/** A FIFO, a socket or a device: a read may wait for its writer. */
class SlowFile implements OctetSource {
  readonly name: string;
  taken = 0;
  readonly #descriptor: number;
  #closed = false;

  constructor(name: string, descriptor: number) {
    this.name = name;
    this.#descriptor = descriptor;
  }

  async read(target: Uint8Array): Promise<number> {
    try {
      const { bytesRead } = await readFile(this.#descriptor, target, 0, target.length, null);
      this.taken += bytesRead;
      return bytesRead;
    } catch (cause) {
      throw readError(this.name, this.taken, cause);
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await closeFile(this.#descriptor);
  }
}

/** Can it be read again and again? */
export function isRegularFile(path: string): boolean {
  return path !== STANDARD_INPUT && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Opens a path, or standard input for `-`. Opening a FIFO waits for its writer without blocking the event loop. Throws CaptureError. */
export async function openFileSource(path: string): Promise<OctetSource> {
  if (path === STANDARD_INPUT) return openStandardInput();
  try {
    if (statSync(path).isDirectory()) throw directoryError(path);
    const descriptor = await openFile(path, constants.O_RDONLY);
    const stat = fstatSync(descriptor);
    return stat.isFile() ? new RegularFile(path, descriptor, stat.size) : new SlowFile(path, descriptor);
  } catch (cause) {
    if (cause instanceof CaptureError) throw cause;
    throw openError(path, cause);
  }
}

/** A file redirected to standard input is read as a file; pipes, sockets and terminals go through Node's own stream. */
function openStandardInput(): OctetSource {
  const name = 'standard input';
  try {
    const stat = fstatSync(process.stdin.fd);
    if (stat.isFile()) return new RegularFile(name, process.stdin.fd, stat.size);
    if (stat.isDirectory()) throw directoryError(name);
  } catch (cause) {
    if (cause instanceof CaptureError) throw cause;
    throw openError(name, cause);
  }
  return new StreamSource(process.stdin, name);
}
