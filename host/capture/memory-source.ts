import type { OctetSource } from './source.ts';

/** Octets that are in memory already. They are copied as they are read, never kept beyond that. */
export class MemorySource implements OctetSource {
  readonly name: string;
  readonly size: number;
  taken = 0;
  readonly #octets: Uint8Array;

  constructor(octets: Uint8Array | ArrayBufferLike, name = 'buffer') {
    this.name = name;
    this.#octets = octets instanceof Uint8Array ? octets : new Uint8Array(octets);
    this.size = this.#octets.length;
  }

  read(target: Uint8Array): number {
    const part = this.#octets.subarray(this.taken, this.taken + target.length);
    target.set(part);
    this.taken += part.length;
    return part.length;
  }

  close(): void {
    this.taken = this.size;
  }
}
