import type { OctetSource } from './source.ts';

/** Octets asked of the source at a time. */
const PIECE = 65536;

/** A window over the octets of a source, for decoders that must look before they take. Memory: what `fill` was last asked for, twice over. */
export class Intake {
  readonly #source: OctetSource;
  #buffer: Uint8Array = new Uint8Array(PIECE);
  #start = 0;
  #end = 0;
  #passed = 0;

  constructor(source: OctetSource) {
    this.#source = source;
  }

  /** Octets taken since the start. */
  get offset(): number {
    return this.#passed;
  }

  /** What is there and not taken yet; valid until the next fill. */
  get octets(): Uint8Array {
    return this.#buffer.subarray(this.#start, this.#end);
  }

  /** Reads until `count` octets are there or the source ends; answers how many are there. */
  async fill(count: number): Promise<number> {
    while (this.#end - this.#start < count) {
      this.#makeRoom(count);
      const octets = await this.#source.read(this.#buffer.subarray(this.#end));
      if (octets === 0) break;
      this.#end += octets;
    }
    return this.#end - this.#start;
  }

  /** Steps past `count` octets that are there. */
  take(count: number): void {
    this.#start += count;
    this.#passed += count;
  }

  #makeRoom(count: number): void {
    if (this.#end < this.#buffer.length && this.#start + count <= this.#buffer.length) return;
    const kept = this.#buffer.subarray(this.#start, this.#end);
    if (count > this.#buffer.length) this.#buffer = new Uint8Array(2 * count);
    this.#buffer.set(kept);
    this.#end -= this.#start;
    this.#start = 0;
  }
}
