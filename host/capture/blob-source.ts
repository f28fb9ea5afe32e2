import { CaptureError } from '../errors.ts';
import type { OctetSource } from './source.ts';

/** Octets asked of the blob at a time: each reading goes through the event loop, and the next one is under way while this one is used. */
const PIECE = 1 << 22;

/** A file as browsers hand it out, or any other Blob: read piece by piece, whatever its size. */
export interface BlobLike {
  readonly size: number;
  readonly name?: string;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

export function isBlob(input: object): input is BlobLike {
  return 'slice' in input && 'arrayBuffer' in input && typeof input.arrayBuffer === 'function';
}

/** Memory: two pieces. */
export class BlobSource implements OctetSource {
  readonly name: string;
  readonly size: number;
  taken = 0;
  readonly #blob: BlobLike;
  /** Where the piece under way ends. */
  #asked = 0;
  #coming: Promise<ArrayBuffer> | undefined;
  #piece: Uint8Array = new Uint8Array(0);
  #closed = false;

  constructor(blob: BlobLike) {
    this.name = blob.name ?? 'blob';
    this.size = blob.size;
    this.#blob = blob;
  }

  read(target: Uint8Array): number | Promise<number> {
    if (this.#piece.length > 0) return this.#give(target);
    if (this.#closed || this.taken >= this.size) return 0;
    return this.#fetch(target);
  }

  close(): void {
    this.#closed = true;
    this.#piece = new Uint8Array(0);
    this.#coming = undefined;
  }

  #give(target: Uint8Array): number {
    const part = this.#piece.subarray(0, target.length);
    target.set(part);
    this.#piece = this.#piece.subarray(part.length);
    this.taken += part.length;
    return part.length;
  }

  async #fetch(target: Uint8Array): Promise<number> {
    try {
      const octets = await (this.#coming ?? this.#next());
      if (this.#closed) return 0;
      this.#piece = new Uint8Array(octets);
      this.#coming = this.#asked < this.size ? this.#next() : undefined;
      // Whoever does not come for it does not want to know why it failed.
      this.#coming?.catch(() => undefined);
      return this.#give(target);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new CaptureError('ERR_CAPTURE_READ', `reading failed: ${reason}`, { file: this.name, offset: this.taken, cause });
    }
  }

  #next(): Promise<ArrayBuffer> {
    const from = this.#asked;
    this.#asked = Math.min(this.size, from + PIECE);
    return this.#blob.slice(from, this.#asked).arrayBuffer();
  }
}
