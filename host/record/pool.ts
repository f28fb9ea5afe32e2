const FIRST = 1 << 12;
const ALIGNMENT = 8;
/** Most octets that a character of JavaScript's strings takes in UTF-8. */
export const UTF8_MAX = 3;
const encoder = new TextEncoder();

/** Octets that grow at their end. */
export class Pool {
  #octets = new Uint8Array(FIRST);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** What is in it; valid until more is added. */
  get octets(): Uint8Array {
    return this.#octets.subarray(0, this.#length);
  }

  /** Adds text in UTF-8; → its octets. */
  text(text: string): number {
    this.#room(text.length * UTF8_MAX);
    const { written } = encoder.encodeInto(text, this.#octets.subarray(this.#length));
    this.#length += written;
    return written;
  }

  /** Adds `octets` zeros, aligned to eight; → where they begin. */
  reserve(octets: number): number {
    const at = Math.ceil(this.#length / ALIGNMENT) * ALIGNMENT;
    this.#room(at + octets - this.#length);
    this.#length = at + octets;
    return at;
  }

  /** Adds `octets`, aligned to eight; → where they begin. */
  add(octets: Uint8Array): number {
    const at = this.reserve(octets.length);
    this.#octets.set(octets, at);
    return at;
  }

  #room(octets: number): void {
    const wanted = this.#length + octets;
    if (wanted <= this.#octets.length) return;
    const larger = new Uint8Array(Math.max(wanted, this.#octets.length * 2));
    larger.set(this.#octets);
    this.#octets = larger;
  }
}
