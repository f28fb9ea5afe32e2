import { readSync } from 'node:fs';
import { Decoder } from './decoder.ts';
import type { FlowTable } from './flow-table.ts';
import { Handshakes } from './handshakes.ts';
import { MapTable } from './map-table.ts';
import { TypedTable } from './typed-table.ts';
import { Walker } from './walker.ts';

/** How far packets are taken. */
export type Depth = 'walk' | 'decode' | 'flow' | 'all';

export interface Counts {
  readonly packets: number;
  readonly wireOctets: number;
  readonly segments: number;
  readonly flows: number;
  readonly established: number;
  readonly closed: number;
}

const CHUNK_OCTETS = 1 << 18;
/** No block of ours is longer than half of this. */
const BUFFER_OCTETS = CHUNK_OCTETS + (1 << 17);

/** The same work as the core's, in plain TypeScript: walk, decode, find the flow, follow its handshakes. */
export class Tracker {
  readonly #walker: Walker;
  readonly #decoder: Decoder;
  readonly #table: FlowTable;
  readonly #handshakes = new Handshakes();

  /** Over `octets`. */
  constructor(octets: Uint8Array, table: 'map' | 'typed') {
    this.#walker = new Walker(octets);
    this.#decoder = new Decoder(octets);
    this.#table = table === 'map' ? new MapTable(octets) : new TypedTable(octets);
  }

  get counts(): Counts {
    const { packets, wireOctets } = this.#walker;
    const { established, closed } = this.#handshakes;
    return { packets, wireOctets, segments: this.#decoder.segments, flows: this.#table.count, established, closed };
  }

  /** Takes all whole packets from `at` to `end`. Answers where the first block begins that is not whole. */
  take(at: number, end: number, depth: Depth): number {
    this.#walker.give(at, end);
    if (depth === 'all') this.#follow();
    else if (depth === 'flow') this.#find();
    else if (depth === 'decode') this.#decode();
    else while (this.#walker.next());
    return this.#walker.at;
  }

  #decode(): void {
    while (this.#walker.next()) this.#decoder.decode(this.#walker);
  }

  #find(): void {
    while (this.#walker.next()) if (this.#decoder.decode(this.#walker)) this.#table.find(this.#decoder);
  }

  #follow(): void {
    const table = this.#table;
    while (this.#walker.next()) {
      if (!this.#decoder.decode(this.#walker)) continue;
      const flow = table.find(this.#decoder);
      this.#handshakes.take(flow, this.#decoder, table.direction, this.#walker.timeUs);
    }
  }
}

/** All of a capture in memory. */
export function trackOctets(octets: Uint8Array, table: 'map' | 'typed', depth: Depth): Counts {
  const tracker = new Tracker(octets, table);
  tracker.take(0, octets.length, depth);
  return tracker.counts;
}

/** A file that is open, read piece by piece. */
export function trackFile(file: number, table: 'map' | 'typed', depth: Depth): Counts {
  const buffer = new Uint8Array(BUFFER_OCTETS);
  const tracker = new Tracker(buffer, table);
  let position = 0;
  let unread = 0;
  for (;;) {
    const octets = readSync(file, buffer, unread, CHUNK_OCTETS, position);
    if (octets === 0) return tracker.counts;
    position += octets;
    const end = unread + octets;
    const at = tracker.take(0, end, depth);
    buffer.copyWithin(0, at, end);
    unread = end - at;
  }
}
