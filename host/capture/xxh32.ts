// xxHash, 32 bits (xxHash fast digest algorithm, revision 0.1.1), seed 0: the checksum of LZ4 frames.

const PRIME_1 = 0x9e3779b1;
const PRIME_2 = 0x85ebca77;
const PRIME_3 = 0xc2b2ae3d;
const PRIME_4 = 0x27d4eb2f;
const PRIME_5 = 0x165667b1;
const STRIPE = 16;

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function round(lane: number, word: number): number {
  return Math.imul(rotate((lane + Math.imul(word, PRIME_2)) | 0, 13), PRIME_1);
}

/** Running hash over octets that come in pieces. */
export class Xxh32 {
  #a = (PRIME_1 + PRIME_2) | 0;
  #b = PRIME_2 | 0;
  #c = 0;
  #d = -PRIME_1 | 0;
  #total = 0;
  readonly #rest = new Uint8Array(STRIPE);
  #held = 0;

  update(octets: Uint8Array): void {
    this.#total += octets.length;
    let at = 0;
    if (this.#held > 0) {
      at = Math.min(STRIPE - this.#held, octets.length);
      this.#rest.set(octets.subarray(0, at), this.#held);
      this.#held += at;
      if (this.#held < STRIPE) return;
      this.#stripes(this.#rest);
      this.#held = 0;
    }
    const whole = at + ((octets.length - at) & ~(STRIPE - 1));
    this.#stripes(octets.subarray(at, whole));
    this.#rest.set(octets.subarray(whole));
    this.#held = octets.length - whole;
  }

  /** The hash of everything so far, 0..2³²−1. */
  digest(): number {
    let sum = this.#total >= STRIPE ? rotate(this.#a, 1) + rotate(this.#b, 7) + rotate(this.#c, 12) + rotate(this.#d, 18) : PRIME_5;
    sum = (sum + this.#total) | 0;
    const rest = new DataView(this.#rest.buffer, 0, this.#held);
    const words = this.#held & ~3;
    for (let at = 0; at < words; at += 4) sum = Math.imul(rotate((sum + Math.imul(rest.getInt32(at, true), PRIME_3)) | 0, 17), PRIME_4);
    for (let at = words; at < this.#held; at++) sum = Math.imul(rotate((sum + Math.imul(rest.getUint8(at), PRIME_5)) | 0, 11), PRIME_1);
    sum = Math.imul(sum ^ (sum >>> 15), PRIME_2);
    sum = Math.imul(sum ^ (sum >>> 13), PRIME_3);
    return (sum ^ (sum >>> 16)) >>> 0;
  }

  #stripes(octets: Uint8Array): void {
    const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
    for (let at = 0; at < octets.length; at += STRIPE) {
      this.#a = round(this.#a, view.getInt32(at, true));
      this.#b = round(this.#b, view.getInt32(at + 4, true));
      this.#c = round(this.#c, view.getInt32(at + 8, true));
      this.#d = round(this.#d, view.getInt32(at + 12, true));
    }
  }
}

/** xxh32 of `octets` alone. */
export function xxh32(octets: Uint8Array): number {
  const hash = new Xxh32();
  hash.update(octets);
  return hash.digest();
}
