import {
  BLOCK_CUSTOM,
  BLOCK_CUSTOM_NO_COPY,
  BLOCK_ENHANCED_PACKET,
  BLOCK_OCTETS_MAX,
  BLOCK_OVERHEAD,
  BLOCK_PACKET,
  BLOCK_SECTION,
  BLOCK_SIMPLE_PACKET,
  BYTE_ORDER_MAGIC,
  PACKET_BLOCK_OCTETS_MIN,
} from '../../../assembly/shared/capture.ts';
import { joined } from '../joined.ts';

const TYPE = 4;
const TRAILER = 4;
const MAGIC = 8;
const CAPLEN = 20;
const PACKET_HEAD = 28;
const OPTION_HEAD = 4;
const END_OF_OPTIONS = 0;
const COMMENT = 1;
const OPTION_OCTETS_MAX = 0xffff;
/** Blocks that Wireshark numbers as frames. */
const FRAMES: ReadonlySet<number> = new Set([BLOCK_ENHANCED_PACKET, BLOCK_PACKET, BLOCK_SIMPLE_PACKET, BLOCK_CUSTOM, BLOCK_CUSTOM_NO_COPY]);
const encoder = new TextEncoder();

function padded(octets: number): number {
  return (octets + 3) & ~3;
}

/**
 * A pcapng file that passes through, block by block, with comments added to its packets behind those that they have; all else stays as it
 * is (draft-ietf-opsawg-pcapng §3.5, §4.3). Pieces may be cut anywhere. From a block on whose length cannot be, the rest passes unread.
 */
export class Annotator {
  readonly #comments: ReadonlyMap<number, readonly string[]>;
  #rest: Uint8Array = new Uint8Array();
  #littleEndian = true;
  #frame = 0;
  /** Octets of a block too long to hold that are still to pass. */
  #passing = 0;
  #added = 0;

  /** `comments` by the number of the frame. */
  constructor(comments: ReadonlyMap<number, readonly string[]>) {
    this.#comments = comments;
  }

  /** Comments added so far. Simple packets have no room for any. */
  get added(): number {
    return this.#added;
  }

  /** Takes the next piece of the file; → what can be written now. */
  take(piece: Uint8Array): Uint8Array[] {
    const octets = this.#rest.length === 0 ? piece : joined([this.#rest, piece]);
    const ready: Uint8Array[] = [];
    let at = Math.min(this.#passing, octets.length);
    if (at > 0) ready.push(octets.slice(0, at));
    this.#passing -= at;
    while (octets.length - at >= BLOCK_OVERHEAD) {
      const length = this.#lengthAt(octets, at);
      if (length < BLOCK_OVERHEAD || length % 4 !== 0) this.#passing = Infinity;
      else if (length > BLOCK_OCTETS_MAX) this.#passing = length;
      if (this.#passing > 0) {
        const passed = Math.min(this.#passing, octets.length - at);
        ready.push(octets.slice(at, at + passed));
        this.#passing -= passed;
        at += passed;
        continue;
      }
      if (octets.length - at < length) break;
      ready.push(this.#block(octets.slice(at, at + length)));
      at += length;
    }
    this.#rest = octets.slice(at);
    return ready;
  }

  /** What is left when the file is over: a block that was cut. */
  end(): Uint8Array {
    return this.#rest;
  }

  #lengthAt(octets: Uint8Array, at: number): number {
    const view = new DataView(octets.buffer, octets.byteOffset + at);
    if (view.getUint32(0, true) === BLOCK_SECTION) this.#littleEndian = view.getUint32(MAGIC, true) === BYTE_ORDER_MAGIC;
    return view.getUint32(4, this.#littleEndian);
  }

  #block(block: Uint8Array): Uint8Array {
    const view = new DataView(block.buffer, block.byteOffset);
    const type = view.getUint32(0, this.#littleEndian);
    if (!FRAMES.has(type)) return block;
    this.#frame++;
    const comments = this.#comments.get(this.#frame);
    if (comments === undefined || (type !== BLOCK_ENHANCED_PACKET && type !== BLOCK_PACKET) || block.length < PACKET_BLOCK_OCTETS_MIN)
      return block;
    const from = PACKET_HEAD + padded(view.getUint32(CAPLEN, this.#littleEndian));
    const until = block.length - TRAILER;
    return from > until ? block : this.#with(block, this.#endOfOptions(view, from, until), comments);
  }

  /** Where the options of a block end, before opt_endofopt. */
  #endOfOptions(view: DataView, from: number, until: number): number {
    let at = from;
    while (at + OPTION_HEAD <= until && view.getUint16(at, this.#littleEndian) !== END_OF_OPTIONS) {
      const next = at + OPTION_HEAD + padded(view.getUint16(at + 2, this.#littleEndian));
      if (next > until) break;
      at = next;
    }
    return at;
  }

  #with(block: Uint8Array, at: number, comments: readonly string[]): Uint8Array {
    const whole = joined([
      block.subarray(0, at),
      ...comments.map((comment) => this.#comment(comment)),
      new Uint8Array(OPTION_HEAD),
      new Uint8Array(TRAILER),
    ]);
    const view = new DataView(whole.buffer);
    view.setUint32(4, whole.length, this.#littleEndian);
    view.setUint32(whole.length - TRAILER, whole.length, this.#littleEndian);
    this.#added += comments.length;
    return whole;
  }

  #comment(comment: string): Uint8Array {
    const text = encoder.encode(comment).subarray(0, OPTION_OCTETS_MAX);
    const option = new Uint8Array(OPTION_HEAD + padded(text.length));
    const view = new DataView(option.buffer);
    view.setUint16(0, COMMENT, this.#littleEndian);
    view.setUint16(2, text.length, this.#littleEndian);
    option.set(text, OPTION_HEAD);
    return option;
  }
}

/** Are these the first octets of a pcapng file? */
export async function isPcapng(octets: AsyncIterable<Uint8Array>): Promise<boolean> {
  let head: Uint8Array<ArrayBuffer> = new Uint8Array();
  for await (const piece of octets) {
    head = joined([head, piece.subarray(0, TYPE)]);
    if (head.length >= TYPE) return new DataView(head.buffer).getUint32(0, true) === BLOCK_SECTION;
  }
  return false;
}
