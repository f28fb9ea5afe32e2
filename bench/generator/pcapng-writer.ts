import {
  BLOCK_ENHANCED_PACKET,
  BLOCK_INTERFACE,
  BLOCK_SECTION,
  BYTE_ORDER_MAGIC,
  INTERFACE_OCTETS_MIN,
  PACKET_BLOCK_OCTETS_MIN,
  SECTION_OCTETS_MIN,
} from '../../assembly/shared/capture.ts';

/** Takes a piece of the file. The octets are reused after it returns. */
export type Sink = (octets: Uint8Array) => void;

/** Octets that are handed out at a time. */
const CHUNK_OCTETS = 1 << 22;
/** No packet of ours is longer, with its block. */
const ROOM_OCTETS = 1 << 16;
/** Head of an enhanced packet block, before the packet. */
const HEAD_OCTETS = 28;
const TWO_TO_32 = 4294967296;

// pcapng, draft-ietf-opsawg-pcapng §4.1–4.3: versions and "section length not given".
const VERSION_MAJOR = 1;
const LENGTH_UNKNOWN = 0xffffffff;

/**
 * Writes a pcapng file of one section and one interface, little-endian, times in µs. A packet is made in place: the caller asks
 * where (`room`), writes it to `octets`, and says how long it became (`add`).
 */
export class PcapngWriter {
  readonly octets: Uint8Array = new Uint8Array(CHUNK_OCTETS + ROOM_OCTETS);
  /** Octets of the file so far. */
  written = 0;
  readonly #view: DataView;
  readonly #sink: Sink;
  readonly #snaplen: number;
  #end = 0;

  constructor(sink: Sink, linkType: number, snaplen: number) {
    this.#view = new DataView(this.octets.buffer);
    this.#sink = sink;
    this.#snaplen = snaplen;
    this.#writeHead(linkType);
  }

  /** Where the octets of the next packet go. */
  room(): number {
    if (this.#end >= CHUNK_OCTETS) this.flush();
    return this.#end + HEAD_OCTETS;
  }

  /** The packet in the room is `len` octets long and was seen at `timeUs`, µs since 1970. What exceeds the snap length is dropped. */
  add(len: number, timeUs: number): void {
    const caplen = len < this.#snaplen ? len : this.#snaplen;
    const padded = (caplen + 3) & ~3;
    const start = this.#end;
    const total = PACKET_BLOCK_OCTETS_MIN + padded;
    this.octets.fill(0, start + HEAD_OCTETS + caplen, start + HEAD_OCTETS + padded);
    const view = this.#view;
    view.setUint32(start, BLOCK_ENHANCED_PACKET, true);
    view.setUint32(start + 4, total, true);
    view.setUint32(start + 8, 0, true);
    view.setUint32(start + 12, Math.floor(timeUs / TWO_TO_32), true);
    view.setUint32(start + 16, timeUs >>> 0, true);
    view.setUint32(start + 20, caplen, true);
    view.setUint32(start + 24, len, true);
    view.setUint32(start + HEAD_OCTETS + padded, total, true);
    this.#end = start + total;
  }

  /** Hands out what there is. */
  flush(): void {
    this.#sink(this.octets.subarray(0, this.#end));
    this.written += this.#end;
    this.#end = 0;
  }

  #writeHead(linkType: number): void {
    const version = VERSION_MAJOR;
    const section = [BLOCK_SECTION, SECTION_OCTETS_MIN, BYTE_ORDER_MAGIC, version, LENGTH_UNKNOWN, LENGTH_UNKNOWN, SECTION_OCTETS_MIN];
    const description = [BLOCK_INTERFACE, INTERFACE_OCTETS_MIN, linkType, this.#snaplen, INTERFACE_OCTETS_MIN];
    for (const word of [...section, ...description]) {
      this.#view.setUint32(this.#end, word, true);
      this.#end += 4;
    }
  }
}
