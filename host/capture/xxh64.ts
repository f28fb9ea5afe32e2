// xxHash, 64 bits (xxHash fast digest algorithm, revision 0.1.1), seed 0: the checksum of Zstandard frames (RFC 8878 §3.1.1).
// 64-bit numbers are pairs of 32-bit ones, high and low: BigInt would be a hundred times slower.

type Word = readonly [number, number];

const PRIME_1: Word = [0x9e3779b1, 0x85ebca87];
const PRIME_2: Word = [0xc2b2ae3d, 0x27d4eb4f];
const PRIME_3: Word = [0x165667b1, 0x9e3779f9];
const PRIME_4: Word = [0x85ebca77, 0xc2b2ae63];
const PRIME_5: Word = [0x27d4eb2f, 0x165667c5];
/** PRIME_1 + PRIME_2, and −PRIME_1. */
const SUM_1_2: Word = [0x60ea27ee, 0xadc0b5d6];
const MINUS_1: Word = [0x61c8864e, 0x7a143579];
const STRIPE = 32;

/** One 64-bit number that is worked on in place. */
class Lane {
  high: number;
  low: number;

  constructor([high, low]: Word = [0, 0]) {
    this.high = high | 0;
    this.low = low | 0;
  }

  add(high: number, low: number): this {
    const sum = (this.low >>> 0) + (low >>> 0);
    this.high = (this.high + high + (sum > 0xffffffff ? 1 : 0)) | 0;
    this.low = sum | 0;
    return this;
  }

  multiply([high, low]: Word): this {
    const a = this.low & 0xffff;
    const b = this.low >>> 16;
    const c = low & 0xffff;
    const d = low >>> 16;
    const ac = Math.imul(a, c);
    const ad = Math.imul(a, d);
    const bc = Math.imul(b, c);
    const middle = (ac >>> 16) + (ad & 0xffff) + (bc & 0xffff);
    const carried = Math.imul(b, d) + (ad >>> 16) + (bc >>> 16) + (middle >>> 16);
    this.high = (carried + Math.imul(this.low, high) + Math.imul(this.high, low)) | 0;
    this.low = (middle << 16) | (ac & 0xffff);
    return this;
  }

  /** 1 ≤ bits ≤ 31. */
  rotate(bits: number): this {
    const high = (this.high << bits) | (this.low >>> (32 - bits));
    this.low = (this.low << bits) | (this.high >>> (32 - bits));
    this.high = high;
    return this;
  }

  /** Exclusive or with itself shifted right, 1 ≤ bits ≤ 63. */
  fold(bits: number): this {
    if (bits >= 32) {
      this.low ^= this.high >>> (bits - 32);
      return this;
    }
    this.low ^= (this.low >>> bits) | (this.high << (32 - bits));
    this.high ^= this.high >>> bits;
    return this;
  }

  mix(other: Lane): this {
    this.high ^= other.high;
    this.low ^= other.low;
    return this;
  }

  round(high: number, low: number): this {
    scratch.high = high;
    scratch.low = low;
    scratch.multiply(PRIME_2);
    return this.add(scratch.high, scratch.low).rotate(31).multiply(PRIME_1);
  }

  set({ high, low }: Lane): this {
    this.high = high;
    this.low = low;
    return this;
  }
}

const scratch = new Lane();
const term = new Lane();

/** Running hash over octets that come in pieces. */
export class Xxh64 {
  readonly #lanes: readonly [Lane, Lane, Lane, Lane] = [new Lane(SUM_1_2), new Lane(PRIME_2), new Lane(), new Lane(MINUS_1)];
  readonly #rest = new Uint8Array(STRIPE);
  #held = 0;
  #total = 0;

  update(octets: Uint8Array): void {
    this.#total += octets.length;
    let at = 0;
    if (this.#held > 0) {
      at = Math.min(STRIPE - this.#held, octets.length);
      this.#rest.set(octets.subarray(0, at), this.#held);
      this.#held += at;
      if (this.#held < STRIPE) return;
      this.#stripes(this.#rest);
    }
    const whole = at + ((octets.length - at) & ~(STRIPE - 1));
    this.#stripes(octets.subarray(at, whole));
    this.#rest.set(octets.subarray(whole));
    this.#held = octets.length - whole;
  }

  /** The low 32 bits of the hash of everything so far, 0..2³²−1: what a frame holds of it. */
  digestLow(): number {
    const sum = this.#total >= STRIPE ? this.#merged() : new Lane(PRIME_5);
    sum.add(Math.floor(this.#total / 2 ** 32), this.#total | 0);
    const rest = new DataView(this.#rest.buffer, 0, this.#held);
    let at = 0;
    for (; at + 8 <= this.#held; at += 8) {
      term.set(ZERO).round(rest.getInt32(at + 4, true), rest.getInt32(at, true));
      sum.mix(term).rotate(27).multiply(PRIME_1).add(PRIME_4[0], PRIME_4[1]);
    }
    for (; at + 4 <= this.#held; at += 4) {
      term.set(ZERO).add(0, rest.getInt32(at, true)).multiply(PRIME_1);
      sum.mix(term).rotate(23).multiply(PRIME_2).add(PRIME_3[0], PRIME_3[1]);
    }
    for (; at < this.#held; at++) {
      term.set(ZERO).add(0, rest.getUint8(at)).multiply(PRIME_5);
      sum.mix(term).rotate(11).multiply(PRIME_1);
    }
    return sum.fold(33).multiply(PRIME_2).fold(29).multiply(PRIME_3).fold(32).low >>> 0;
  }

  #merged(): Lane {
    const sum = new Lane();
    for (const [lane, bits] of this.#lanes.map((lane, at) => [lane, MERGE_BITS[at] ?? 0] as const)) {
      term.set(lane).rotate(bits);
      sum.add(term.high, term.low);
    }
    for (const lane of this.#lanes) {
      term.set(ZERO).round(lane.high, lane.low);
      sum.mix(term).multiply(PRIME_1).add(PRIME_4[0], PRIME_4[1]);
    }
    return sum;
  }

  #stripes(octets: Uint8Array): void {
    const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
    const [a, b, c, d] = this.#lanes;
    for (let at = 0; at < octets.length; at += STRIPE) {
      a.round(view.getInt32(at + 4, true), view.getInt32(at, true));
      b.round(view.getInt32(at + 12, true), view.getInt32(at + 8, true));
      c.round(view.getInt32(at + 20, true), view.getInt32(at + 16, true));
      d.round(view.getInt32(at + 28, true), view.getInt32(at + 24, true));
    }
  }
}

const ZERO = new Lane();
const MERGE_BITS: readonly number[] = [1, 7, 12, 18];
