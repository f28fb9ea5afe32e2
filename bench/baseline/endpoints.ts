import type { Decoder } from './decoder.ts';

const WORDS_V4 = 1;
const WORDS_V6 = 4;

/** The two ends of a segment in an order that both directions agree on. */
export class Endpoints {
  direction: 0 | 1 = 0;
  /** Words of one address. */
  words: number = WORDS_V4;
  /** Port of the lower end × 65536 + port of the higher one, as a signed number. */
  ports = 0;
  /** Address of the lower end, then of the higher one. */
  readonly addresses: Int32Array = new Int32Array(2 * WORDS_V6);
  readonly #view: DataView;

  constructor(octets: Uint8Array) {
    this.#view = new DataView(octets.buffer, octets.byteOffset, octets.length);
  }

  take(segment: Decoder): void {
    const view = this.#view;
    const words = segment.ipv6 ? WORDS_V6 : WORDS_V4;
    const source = segment.addresses;
    const destination = source + 4 * words;
    let order = 0;
    for (let i = 0; i < words && order === 0; i++) order = view.getInt32(source + 4 * i) - view.getInt32(destination + 4 * i);
    if (order === 0) order = segment.srcPort - segment.dstPort;
    this.direction = order > 0 ? 1 : 0;
    this.words = words;
    this.ports = this.direction === 0 ? (segment.srcPort << 16) | segment.dstPort : (segment.dstPort << 16) | segment.srcPort;
    const [low, high] = this.direction === 0 ? [source, destination] : [destination, source];
    for (let i = 0; i < words; i++) {
      this.addresses[i] = view.getInt32(low + 4 * i);
      this.addresses[words + i] = view.getInt32(high + 4 * i);
    }
  }
}
