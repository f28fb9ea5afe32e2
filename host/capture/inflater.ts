// DEFLATE, RFC 1951: a stream inflated piece by piece.

import { Huffman } from './huffman.ts';

/** How far back a match may reach (§2), and octets that are written before they are handed out. */
const WINDOW = 32768;
const OUTPUT = 65536;
const MATCH_MAX = 258;
/** Octets that one symbol with its distance takes at most (15 + 5 + 15 + 13 bits), and that a header with code lengths does: 17 bits, 19 × 3, 320 × 14. */
const SYMBOL_OCTETS = 6;
const HEADER_OCTETS = 600;
const STORED = 0;
const FIXED = 1;
const DYNAMIC = 2;
const END_OF_BLOCK = 256;
const LENGTH_CODES = 29;
const DISTANCE_CODES = 30;
const LITERAL_CODES = END_OF_BLOCK + 1 + LENGTH_CODES;
/** Order of the lengths of the code for code lengths (§3.2.7). */
const ORDER = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);
const REPEAT_FORMER = 16;
const REPEAT_ZERO = 17;

/** Extra bits and first values of lengths and distances (§3.2.5). */
const LENGTH_BITS = Uint8Array.from({ length: LENGTH_CODES }, (_, code) => (code < 4 || code === 28 ? 0 : (code >> 2) - 1));
const LENGTHS = Uint16Array.from({ length: LENGTH_CODES }, (_, code) =>
  code < 4 ? 3 + code : code === 28 ? MATCH_MAX : 3 + ((4 + (code & 3)) << ((code >> 2) - 1)),
);
const DISTANCE_BITS = Uint8Array.from({ length: DISTANCE_CODES }, (_, code) => (code < 2 ? 0 : (code >> 1) - 1));
const DISTANCES = Uint16Array.from({ length: DISTANCE_CODES }, (_, code) =>
  code < 2 ? 1 + code : 1 + ((2 + (code & 1)) << ((code >> 1) - 1)),
);

const FIXED_LITERALS = new Huffman(
  Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
);
const FIXED_DISTANCES = new Huffman(new Uint8Array(32).fill(5));

/** Inflates one stream. Memory: the window and a piece of output. */
export class Inflater {
  /** The stream has ended, right behind the octets that were used. */
  done = false;
  /** Octets of its input that the last run used. */
  used = 0;
  /** What is wrong with the stream behind what the last run answered. */
  fault: RangeError | undefined;
  readonly #buffer = new Uint8Array(WINDOW + OUTPUT + MATCH_MAX);
  /** Where output goes, and how far back it was written. */
  #at = WINDOW;
  #written = 0;
  #input: Uint8Array = new Uint8Array(0);
  #next = 0;
  #bits = 0;
  #held = 0;
  #kind = -1;
  #last = false;
  #stored = 0;
  #literals: Huffman = FIXED_LITERALS;
  #distances: Huffman = FIXED_DISTANCES;

  /** Inflates what it can of `input`, at most a piece; `last`: nothing follows it. The answer is valid until the next run. */
  run(input: Uint8Array, last: boolean): Uint8Array {
    this.#input = input;
    this.#next = 0;
    this.#buffer.copyWithin(0, this.#at - WINDOW, this.#at);
    this.#at = WINDOW;
    try {
      this.#work(input, last);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.fault = error;
    }
    // What was taken beyond the end of the stream is given back.
    if (this.done) this.#next -= this.#held >> 3;
    this.used = Math.min(this.#next, input.length);
    return this.#buffer.subarray(WINDOW, this.#at);
  }

  #work(input: Uint8Array, last: boolean): void {
    const end = WINDOW + OUTPUT;
    while (!this.done && this.#at < end) {
      const need = this.#kind < 0 ? HEADER_OCTETS : this.#kind === STORED ? 1 : SYMBOL_OCTETS;
      if (!last && input.length - this.#next < need) break;
      if (this.#kind < 0) this.#header();
      else if (this.#kind === STORED) this.#copyStored(end);
      else this.#symbols(end, last ? input.length + SYMBOL_OCTETS : input.length - SYMBOL_OCTETS);
    }
  }

  #header(): void {
    if (this.#last) {
      this.done = true;
      return;
    }
    this.#last = this.#take(1) === 1;
    this.#kind = this.#take(2);
    if (this.#kind === STORED) this.#storedHeader();
    else if (this.#kind === FIXED) {
      this.#literals = FIXED_LITERALS;
      this.#distances = FIXED_DISTANCES;
    } else if (this.#kind === DYNAMIC) this.#codes();
    else throw new RangeError('invalid block type');
  }

  #storedHeader(): void {
    this.#bits >>>= this.#held & 7;
    this.#held -= this.#held & 7;
    const length = this.#take(16);
    if ((length ^ this.#take(16)) !== 0xffff) throw new RangeError('invalid stored block lengths');
    // Octets that were taken already are read again.
    this.#next -= this.#held >> 3;
    this.#bits = 0;
    this.#held = 0;
    this.#stored = length;
    if (length === 0) this.#kind = -1;
  }

  #copyStored(end: number): void {
    const octets = this.#input.subarray(this.#next, this.#next + Math.min(this.#stored, end - this.#at));
    if (octets.length === 0) throw new RangeError('it ends too early');
    this.#buffer.set(octets, this.#at);
    this.#at += octets.length;
    this.#written += octets.length;
    this.#next += octets.length;
    this.#stored -= octets.length;
    if (this.#stored === 0) this.#kind = -1;
  }

  /** The codes of a block (§3.2.7). */
  #codes(): void {
    const literals = this.#take(5) + 257;
    const distances = this.#take(5) + 1;
    const count = this.#take(4) + 4;
    if (literals > LITERAL_CODES || distances > DISTANCE_CODES) throw new RangeError('too many length or distance symbols');
    const own = new Uint8Array(ORDER.length);
    for (let index = 0; index < count; index++) own[ORDER[index] ?? 0] = this.#take(3);
    const code = new Huffman(own, false);
    const lengths = new Uint8Array(literals + distances);
    for (let at = 0; at < lengths.length;) {
      const symbol = this.#symbol(code);
      if (symbol < REPEAT_FORMER) {
        lengths[at++] = symbol;
        continue;
      }
      if (symbol === REPEAT_FORMER && at === 0) throw new RangeError('invalid bit length repeat');
      const value = symbol === REPEAT_FORMER ? (lengths[at - 1] ?? 0) : 0;
      const times = symbol === REPEAT_FORMER ? 3 + this.#take(2) : symbol === REPEAT_ZERO ? 3 + this.#take(3) : 11 + this.#take(7);
      if (at + times > lengths.length) throw new RangeError('invalid bit length repeat');
      lengths.fill(value, at, at + times);
      at += times;
    }
    if (lengths[END_OF_BLOCK] === 0) throw new RangeError('a block without an end');
    this.#literals = new Huffman(lengths.subarray(0, literals));
    this.#distances = new Huffman(lengths.subarray(literals));
  }

  /** Literals and matches until `end` of the output, until the input is at `stop`, or the end of the block. */
  #symbols(end: number, stop: number): void {
    const buffer = this.#buffer;
    while (this.#at < end && this.#next <= stop) {
      const symbol = this.#symbol(this.#literals);
      if (symbol < END_OF_BLOCK) {
        buffer[this.#at++] = symbol;
        this.#written++;
        continue;
      }
      if (symbol === END_OF_BLOCK) {
        this.#kind = -1;
        return;
      }
      const code = symbol - END_OF_BLOCK - 1;
      if (code >= LENGTH_CODES) throw new RangeError('invalid literal/length code');
      const length = (LENGTHS[code] ?? 0) + this.#take(LENGTH_BITS[code] ?? 0);
      const far = this.#symbol(this.#distances);
      if (far >= DISTANCE_CODES) throw new RangeError('invalid distance code');
      const distance = (DISTANCES[far] ?? 0) + this.#take(DISTANCE_BITS[far] ?? 0);
      if (distance > this.#written) throw new RangeError('invalid distance too far back');
      this.#written += length;
      const stopAt = this.#at + length;
      // One by one: what is copied may overlap what is written.
      for (let at = this.#at; at < stopAt; at++) buffer[at] = buffer[at - distance] ?? 0;
      this.#at = stopAt;
    }
  }

  #symbol(code: Huffman): number {
    this.#fill(Huffman.BITS_MAX);
    const entry = code.look(this.#bits);
    const bits = entry & Huffman.LENGTH_MASK;
    if (bits === 0) throw new RangeError('invalid code');
    this.#drop(bits);
    return entry >>> Huffman.SYMBOL_SHIFT;
  }

  #take(bits: number): number {
    this.#fill(bits);
    const value = this.#bits & ((1 << bits) - 1);
    this.#drop(bits);
    return value;
  }

  /** Steps past bits that are held. Throws RangeError where some of them are not of the input. */
  #drop(bits: number): void {
    this.#bits >>>= bits;
    this.#held -= bits;
    if (this.#next > this.#input.length && this.#next - (this.#held >> 3) > this.#input.length) throw new RangeError('it ends too early');
  }

  /** Behind the input there are zeros. */
  #fill(bits: number): void {
    while (this.#held < bits) {
      this.#bits |= (this.#input[this.#next++] ?? 0) << this.#held;
      this.#held += 8;
    }
  }
}
