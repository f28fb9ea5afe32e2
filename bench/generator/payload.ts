import type { Random } from './random.ts';

const POOL_OCTETS = 1 << 20;
/** Longest payload. */
const LONGEST = 1 << 14;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .';

/** Text to fill packets with, and the sums of any part of it for checksums, ready made. */
export class Payload {
  readonly #pool: Uint8Array = new Uint8Array(POOL_OCTETS + LONGEST);
  /** Sum of all 16-bit words before word i. */
  readonly #sums: Float64Array = new Float64Array(this.#pool.length / 2 + 1);

  constructor(random: Random) {
    const letters = Buffer.from(ALPHABET);
    for (let i = 0; i < this.#pool.length; i++) this.#pool[i] = letters[random.below(letters.length)] ?? 0;
    for (let i = 0; i < this.#pool.length / 2; i++) {
      this.#sums[i + 1] = (this.#sums[i] ?? 0) + ((this.#pool[2 * i] ?? 0) << 8) + (this.#pool[2 * i + 1] ?? 0);
    }
  }

  /** The part that payload with this key has, whoever sends it and however often: an even number. */
  place(key: number): number {
    return (key >>> 11) & (POOL_OCTETS - 2);
  }

  copy(place: number, octets: number, target: Uint8Array, at: number): void {
    target.set(this.#pool.subarray(place, place + octets), at);
  }

  /** Sum of `octets` octets from `place` as big-endian 16-bit words, an odd last one padded with zero (RFC 1071). */
  sum(place: number, octets: number): number {
    const first = place >>> 1;
    const words = octets >>> 1;
    const last = (octets & 1) === 1 ? (this.#pool[place + octets - 1] ?? 0) << 8 : 0;
    return (this.#sums[first + words] ?? 0) - (this.#sums[first] ?? 0) + last;
  }
}
