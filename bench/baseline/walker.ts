import {
  BLOCK_ENHANCED_PACKET,
  BLOCK_OVERHEAD,
  BLOCK_SECTION,
  BYTE_ORDER_MAGIC,
  PACKET_BLOCK_OCTETS_MIN,
} from '../../assembly/shared/capture.ts';

// Offsets in an enhanced packet block.
const TOTAL = 4;
const TIME_HIGH = 12;
const TIME_LOW = 16;
const CAPLEN = 20;
const LEN = 24;
const DATA = 28;
const TWO_TO_32 = 4294967296;

/** Steps over the blocks of a little-endian pcapng file with times in µs, from packet to packet. */
export class Walker {
  readonly octets: Uint8Array;
  /** The packet: its first octet, octets captured, octets on the wire, µs since 1970. */
  data = 0;
  caplen = 0;
  len = 0;
  timeUs = 0;
  packets = 0;
  wireOctets = 0;
  /** Where the next block begins. */
  at = 0;
  readonly #view: DataView;
  #end = 0;

  /** Over `octets`, of which `give` says how many are there. */
  constructor(octets: Uint8Array) {
    this.octets = octets;
    this.#view = new DataView(octets.buffer, octets.byteOffset, octets.length);
  }

  /** There are octets from `at` to `end`. */
  give(at: number, end: number): void {
    this.at = at;
    this.#end = end;
  }

  /** Goes to the next packet. False when no whole one is left. */
  next(): boolean {
    const view = this.#view;
    while (this.#end - this.at >= BLOCK_OVERHEAD) {
      const at = this.at;
      const total = view.getUint32(at + TOTAL, true);
      if (this.#end - at < total) return false;
      if (total < BLOCK_OVERHEAD) throw new RangeError(`a block of ${total} octets`);
      this.at = at + total;
      const type = view.getUint32(at, true);
      if (type === BLOCK_ENHANCED_PACKET) {
        this.caplen = view.getUint32(at + CAPLEN, true);
        if (this.caplen > total - PACKET_BLOCK_OCTETS_MIN) throw new RangeError(`${this.caplen} octets in a block of ${total}`);
        this.len = view.getUint32(at + LEN, true);
        this.timeUs = view.getUint32(at + TIME_HIGH, true) * TWO_TO_32 + view.getUint32(at + TIME_LOW, true);
        this.data = at + DATA;
        this.packets++;
        this.wireOctets += this.len;
        return true;
      }
      if (type === BLOCK_SECTION && view.getUint32(at + 8, true) !== BYTE_ORDER_MAGIC) throw new RangeError('not little-endian');
    }
    return false;
  }
}
