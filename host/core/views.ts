/**
 * Views over the core's memory. Growth of the memory detaches every older view: ask for them again after each call into the core,
 * which costs a comparison, and never keep one.
 */
export class Views {
  readonly #memory: { readonly buffer: ArrayBuffer };
  #octets: Uint8Array<ArrayBuffer>;
  #data: DataView<ArrayBuffer>;
  #words: Uint32Array<ArrayBuffer>;

  constructor(memory: { readonly buffer: ArrayBuffer }) {
    this.#memory = memory;
    this.#octets = new Uint8Array(memory.buffer);
    this.#data = new DataView(memory.buffer);
    this.#words = new Uint32Array(memory.buffer);
  }

  get octets(): Uint8Array<ArrayBuffer> {
    if (this.#octets.buffer !== this.#memory.buffer) this.#renew();
    return this.#octets;
  }

  get data(): DataView<ArrayBuffer> {
    if (this.#data.buffer !== this.#memory.buffer) this.#renew();
    return this.#data;
  }

  /** Indexed by address ÷ 4. */
  get words(): Uint32Array<ArrayBuffer> {
    if (this.#words.buffer !== this.#memory.buffer) this.#renew();
    return this.#words;
  }

  #renew(): void {
    this.#octets = new Uint8Array(this.#memory.buffer);
    this.#data = new DataView(this.#memory.buffer);
    this.#words = new Uint32Array(this.#memory.buffer);
  }
}
