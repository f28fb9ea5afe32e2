import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Octets from which a file is known. */
const START_OCTETS = 4096;

/** What tells a capture from another one of that name. */
export interface Identity {
  readonly name: string;
  /** Octets of its start that `start` was made of. */
  readonly startOctets: number;
  /** SHA-256 of them, hexadecimal. */
  readonly start: string;
  /** Octets and time of the last change, ns; absent for a file that grows. */
  readonly octets?: number;
  readonly modified?: string;
}

/** The identity of the file at `path`: `taken` is how much of a file that grows was read, its start alone counts. Throws what the system says. */
export function identityOf(path: string, taken?: number): Identity {
  const { size, mtimeNs } = statSync(path, { bigint: true });
  const length = Math.min(START_OCTETS, taken ?? Number(size));
  const octets = Buffer.alloc(length);
  const descriptor = openSync(path, 'r');
  try {
    const read = readSync(descriptor, octets, 0, length, 0);
    const start = createHash('sha256').update(octets.subarray(0, read)).digest('hex');
    const grown = { name: path, startOctets: read, start };
    return taken === undefined ? { ...grown, octets: Number(size), modified: String(mtimeNs) } : grown;
  } finally {
    closeSync(descriptor);
  }
}

/** Whether both are of one file with one content. */
export function isSameFile(a: Identity, b: Identity): boolean {
  return a.name === b.name && a.start === b.start && a.startOctets === b.startOctets && a.octets === b.octets && a.modified === b.modified;
}
