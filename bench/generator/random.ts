/** Constants of splitmix32 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014, with MurmurHash3's mix). */
const GOLDEN = 0x9e3779b9;
const MIX_A = 0x85ebca6b;
const MIX_B = 0xc2b2ae35;
const TWO_TO_32 = 4294967296;

/** Spreads the bits of a 32-bit number; a bijection, so different numbers stay different (MurmurHash3 fmix32). */
export function mix32(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), MIX_A);
  x = Math.imul(x ^ (x >>> 13), MIX_B);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A stream of numbers that a seed fixes: xoshiro128** (Blackman & Vigna, "Scrambled linear pseudorandom number generators", 2021). */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(seed: number) {
    this.#a = mix32(seed + GOLDEN) | 0;
    this.#b = mix32(seed + 2 * GOLDEN) | 0;
    this.#c = mix32(seed + 3 * GOLDEN) | 0;
    // Never all zero, whatever the seed.
    this.#d = mix32(seed + 4 * GOLDEN) | 1;
  }

  /** 32 random bits as a signed number. */
  bits(): number {
    const scrambled = Math.imul(this.#b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  /** 0 … 1, 1 excluded. */
  unit(): number {
    return (this.bits() >>> 0) / TWO_TO_32;
  }

  /** A whole number 0 … n − 1. */
  below(n: number): number {
    return Math.floor(this.unit() * n);
  }

  /** True in this share of the cases, 0 … 1. */
  happens(share: number): boolean {
    return this.unit() < share;
  }
}
