import type { Decoder } from './decoder.ts';
import { Endpoints } from './endpoints.ts';
import type { FlowTable } from './flow-table.ts';

const SLOTS_FIRST = 1 << 16;
/** A tuple: IP version, ports, two addresses of up to four words; padded. */
const KEY_WORDS = 10;
const FREE = -1;
/** 32-bit golden ratio, and MurmurHash3's mix. */
const MULTIPLIER = 0x9e3779b1;
const MIX_A = 0x85ebca6b;
const MIX_B = 0xc2b2ae35;

/** A flow table that makes no garbage: open addressing in typed arrays, tuples beside it. */
export class TypedTable implements FlowTable {
  direction: 0 | 1 = 0;
  count = 0;
  readonly #ends: Endpoints;
  #slots: Int32Array = new Int32Array(SLOTS_FIRST).fill(FREE);
  #hashes: Int32Array = new Int32Array(SLOTS_FIRST);
  #keys: Int32Array = new Int32Array((SLOTS_FIRST / 2) * KEY_WORDS);
  #mask = SLOTS_FIRST - 1;

  constructor(octets: Uint8Array) {
    this.#ends = new Endpoints(octets);
  }

  find(segment: Decoder): number {
    const ends = this.#ends;
    ends.take(segment);
    this.direction = ends.direction;
    const hash = hashOf(ends);
    let slot = hash & this.#mask;
    for (;;) {
      const flow = this.#slots[slot] ?? FREE;
      if (flow === FREE) return this.#add(slot, hash, ends);
      if (this.#hashes[slot] === hash && this.#same(flow, ends)) return flow;
      slot = (slot + 1) & this.#mask;
    }
  }

  #same(flow: number, { words, ports, addresses }: Endpoints): boolean {
    const keys = this.#keys;
    const at = flow * KEY_WORDS;
    if (keys[at] !== words || keys[at + 1] !== ports) return false;
    for (let i = 0; i < 2 * words; i++) if (keys[at + 2 + i] !== addresses[i]) return false;
    return true;
  }

  #add(slot: number, hash: number, { words, ports, addresses }: Endpoints): number {
    const flow = this.count++;
    this.#slots[slot] = flow;
    this.#hashes[slot] = hash;
    const at = flow * KEY_WORDS;
    this.#keys[at] = words;
    this.#keys[at + 1] = ports;
    for (let i = 0; i < 2 * words; i++) this.#keys[at + 2 + i] = addresses[i] ?? 0;
    if (2 * this.count > this.#mask) this.#grow();
    return flow;
  }

  #grow(): void {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const size = 2 * slots.length;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(FREE);
    this.#hashes = new Int32Array(size);
    const keys = new Int32Array((size / 2) * KEY_WORDS);
    keys.set(this.#keys);
    this.#keys = keys;
    for (let i = 0; i < slots.length; i++) {
      const flow = slots[i] ?? FREE;
      if (flow === FREE) continue;
      const hash = hashes[i] ?? 0;
      let slot = hash & this.#mask;
      while (this.#slots[slot] !== FREE) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = flow;
      this.#hashes[slot] = hash;
    }
  }
}

function hashOf({ words, ports, addresses }: Endpoints): number {
  let h = ports;
  for (let i = 0; i < 2 * words; i++) h = Math.imul((h << 13) | (h >>> 19), MULTIPLIER) ^ (addresses[i] ?? 0);
  h = Math.imul(h ^ (h >>> 16), MIX_A);
  h = Math.imul(h ^ (h >>> 13), MIX_B);
  return h ^ (h >>> 16);
}
