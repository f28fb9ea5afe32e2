/** Canonical Huffman code of DEFLATE (RFC 1951 §3.2.2) as one table, looked up by the next bits of the stream. */
export class Huffman {
  static readonly BITS_MAX = 15;
  /** An entry: the symbol above, the bits that it takes below; 0 for bits that are no code. */
  static readonly SYMBOL_SHIFT = 4;
  static readonly LENGTH_MASK = 15;
  readonly #table: Uint16Array;
  readonly #mask: number;

  /**
   * `lengths` by symbol; 0 = the symbol does not occur. Throws RangeError for more codes than there are, and for fewer, but for none, and for one of one
   * bit where `single` may stand alone, as a distance code may (§3.2.7).
   */
  constructor(lengths: Uint8Array, single = true) {
    const most = lengths.reduce((sum, length) => Math.max(sum, length), 1);
    const counts = new Uint16Array(Huffman.BITS_MAX + 1);
    for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
    const next = new Uint32Array(Huffman.BITS_MAX + 2);
    let code = 0;
    for (let bits = 1; bits <= Huffman.BITS_MAX; bits++) {
      next[bits] = code;
      code += counts[bits] ?? 0;
      if (code > 1 << bits) throw new RangeError('over-subscribed set of codes');
      code <<= 1;
    }
    const one = counts[1] === 1 && most === 1;
    if (code > 0 && code < 2 << Huffman.BITS_MAX && !(single && one)) throw new RangeError('incomplete set of codes');
    this.#mask = (1 << most) - 1;
    this.#table = new Uint16Array(1 << most);
    lengths.forEach((length, symbol) => {
      if (length === 0) return;
      const own = next[length] ?? 0;
      next[length] = own + 1;
      const entry = (symbol << Huffman.SYMBOL_SHIFT) | length;
      for (let at = reversed(own, length); at <= this.#mask; at += 1 << length) this.#table[at] = entry;
    });
  }

  /** The entry for the lowest bits of `bits`. */
  look(bits: number): number {
    return this.#table[bits & this.#mask] ?? 0;
  }
}

function reversed(code: number, bits: number): number {
  let turned = 0;
  for (let bit = 0; bit < bits; bit++) turned |= ((code >>> bit) & 1) << (bits - 1 - bit);
  return turned;
}
