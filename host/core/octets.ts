/** What is wrong with a binary. */
export class BinaryFault extends Error {}

/** Reads the numbers of a WebAssembly binary (LEB128, core specification §5.2.2), never past its end. */
export class BinaryReader {
  readonly octets: Uint8Array;
  at: number;
  readonly end: number;

  constructor(octets: Uint8Array, at = 0, end: number = octets.length) {
    this.octets = octets;
    this.at = at;
    this.end = end;
  }

  get done(): boolean {
    return this.at >= this.end;
  }

  u8(): number {
    const octet = this.at < this.end ? this.octets[this.at] : undefined;
    if (octet === undefined) throw new BinaryFault('it ends early');
    this.at++;
    return octet;
  }

  /** An unsigned number of 32 bits. */
  u32(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const octet = this.u8();
      if (shift === 28 && octet > 0x0f) break;
      value += (octet & 0x7f) * 2 ** shift;
      if (octet < 0x80) return value;
    }
    throw new BinaryFault('a number is too long');
  }

  /** Steps over a signed number of up to `bits` bits. */
  skipSigned(bits: number): void {
    const most = Math.ceil(bits / 7);
    for (let count = 0; count < most; count++) if (this.u8() < 0x80) return;
    throw new BinaryFault('a number is too long');
  }

  skip(octets: number): void {
    if (octets > this.end - this.at) throw new BinaryFault('it ends early');
    this.at += octets;
  }

  /** A name: UTF-8. */
  name(): string {
    const length = this.u32();
    const from = this.at;
    this.skip(length);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(this.octets.subarray(from, this.at));
    } catch {
      throw new BinaryFault('a name is not UTF-8');
    }
  }
}

/** Octets that are written one after the other. */
export class BinaryWriter {
  #octets = new Uint8Array(4096);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#octets.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#octets.length, this.#length + more));
    larger.set(this.#octets.subarray(0, this.#length));
    this.#octets = larger;
  }

  u8(...values: readonly number[]): void {
    this.#room(values.length);
    for (const value of values) this.#octets[this.#length++] = value;
  }

  u32(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.u8((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.u8(rest);
  }

  octets(octets: Uint8Array): void {
    this.#room(octets.length);
    this.#octets.set(octets, this.#length);
    this.#length += octets.length;
  }

  name(text: string): void {
    const octets = new TextEncoder().encode(text);
    this.u32(octets.length);
    this.octets(octets);
  }

  /** What was written; valid until more is. */
  take(): Uint8Array<ArrayBuffer> {
    return this.#octets.subarray(0, this.#length);
  }
}
