import type { Decoder } from './decoder.ts';
import { Endpoints } from './endpoints.ts';
import type { FlowTable } from './flow-table.ts';

/** A flow table as one writes it first: a Map, keyed by the tuple as text. */
export class MapTable implements FlowTable {
  direction: 0 | 1 = 0;
  count = 0;
  readonly #ends: Endpoints;
  readonly #flows = new Map<string, number>();

  constructor(octets: Uint8Array) {
    this.#ends = new Endpoints(octets);
  }

  find(segment: Decoder): number {
    const ends = this.#ends;
    ends.take(segment);
    this.direction = ends.direction;
    const key = keyOf(ends);
    const known = this.#flows.get(key);
    if (known !== undefined) return known;
    const flow = this.count++;
    this.#flows.set(key, flow);
    return flow;
  }
}

function keyOf({ addresses, words, ports }: Endpoints): string {
  if (words === 1) return `${addresses[0] ?? 0},${addresses[1] ?? 0},${ports}`;
  return `${addresses.join()},${ports}`;
}
