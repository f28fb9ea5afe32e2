// The file of a checkpoint:
//   "handshark checkpoint\n"   version u32   octets of the header u32   header (JSON)   state of the core (host/core/state.ts)   SHA-256 of all before
// Numbers are little-endian. It is written beside its place, brought to the disk and put in its place at once: there is always a whole one.

import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { HandsharkError } from '../errors.ts';

const MAGIC = 'handshark checkpoint\n';
const VERSION = 1;
const NUMBER = 4;
const DIGEST_OCTETS = 32;
const BUFFER_OCTETS = 1 << 20;

/** What is wrong with a checkpoint, or with writing it. */
export function checkpointError(path: string, what: string, cause?: unknown): HandsharkError {
  return new HandsharkError('ERR_CHECKPOINT', `checkpoint ${path}: ${what}`, cause);
}

/** Writes a checkpoint in the place of the former one. Throws HandsharkError ERR_CHECKPOINT; the former one is there then. */
export function writeCheckpoint(path: string, header: unknown, state: Iterable<Uint8Array>): void {
  const beside = `${path}.new`;
  try {
    const descriptor = openSync(beside, 'w', 0o600);
    try {
      const digest = createHash('sha256');
      const put = (octets: Uint8Array): void => {
        digest.update(octets);
        writeAll(descriptor, octets);
      };
      const text = Buffer.from(JSON.stringify(header));
      const numbers = Buffer.alloc(2 * NUMBER);
      numbers.writeUInt32LE(VERSION, 0);
      numbers.writeUInt32LE(text.length, NUMBER);
      put(Buffer.concat([Buffer.from(MAGIC), numbers, text]));
      for (const piece of state) put(piece);
      writeAll(descriptor, digest.digest());
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, path);
    syncFolder(dirname(path));
  } catch (cause) {
    throw checkpointError(path, `it cannot be written: ${wordsOf(cause)}`, cause);
  }
}

/** Removes a checkpoint, where there is one. */
export function removeCheckpoint(path: string): void {
  rmSync(path, { force: true });
  rmSync(`${path}.new`, { force: true });
}

function writeAll(descriptor: number, octets: Uint8Array): void {
  for (let done = 0; done < octets.length;) done += writeSync(descriptor, octets, done, octets.length - done);
}

function syncFolder(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Reads a checkpoint: its header, then the state, then `end`, before which nothing may be relied on. */
export class CheckpointReader {
  readonly header: unknown;
  readonly #path: string;
  readonly #descriptor: number;
  readonly #digest = createHash('sha256');
  /** Octets of the file before its digest that were not read yet. */
  #left: number;
  #buffer: Uint8Array = new Uint8Array(BUFFER_OCTETS);
  #from = 0;
  #until = 0;

  /** Throws HandsharkError ERR_CHECKPOINT for what is no checkpoint of this version, and what the system says. */
  constructor(path: string) {
    this.#path = path;
    this.#descriptor = openSync(path, 'r');
    try {
      this.#left = fstatSync(this.#descriptor).size - DIGEST_OCTETS;
      if (Buffer.from(this.take(MAGIC.length)).toString() !== MAGIC) throw checkpointError(path, 'it is none');
      const version = this.#number();
      if (version !== VERSION) throw checkpointError(path, `it is of version ${version}, not ${VERSION}`);
      this.header = this.#json(this.#number());
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The next `octets`, valid until the next call. Throws HandsharkError ERR_CHECKPOINT where there are fewer. */
  take(octets: number): Uint8Array {
    if (octets > this.#until - this.#from) this.#fill(octets);
    const at = this.#from;
    this.#from += octets;
    return this.#buffer.subarray(at, this.#from);
  }

  /** Throws HandsharkError ERR_CHECKPOINT unless everything was read and is what was written. */
  end(): void {
    const digest = Buffer.alloc(DIGEST_OCTETS);
    const read = readSync(this.#descriptor, digest, 0, DIGEST_OCTETS, null);
    const whole = this.#left === 0 && this.#from === this.#until && read === DIGEST_OCTETS;
    if (!whole || !this.#digest.digest().equals(digest)) throw checkpointError(this.#path, 'it is damaged');
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #fill(octets: number): void {
    const unread = this.#until - this.#from;
    if (octets > unread + this.#left) throw checkpointError(this.#path, 'it is cut short');
    const buffer = octets > this.#buffer.length ? new Uint8Array(octets) : this.#buffer;
    buffer.set(this.#buffer.subarray(this.#from, this.#until));
    this.#buffer = buffer;
    this.#from = 0;
    this.#until = unread;
    while (this.#until < octets) {
      const room = Math.min(buffer.length - this.#until, this.#left);
      const read = readSync(this.#descriptor, buffer, this.#until, room, null);
      if (read === 0) throw checkpointError(this.#path, 'it is cut short');
      this.#digest.update(buffer.subarray(this.#until, this.#until + read));
      this.#until += read;
      this.#left -= read;
    }
  }

  #number(): number {
    return Buffer.from(this.take(NUMBER)).readUInt32LE();
  }

  #json(octets: number): unknown {
    try {
      return JSON.parse(Buffer.from(this.take(octets)).toString());
    } catch (cause) {
      if (cause instanceof HandsharkError) throw cause;
      throw checkpointError(this.#path, 'it is damaged', cause);
    }
  }
}
