import { EX_END, EX_GAP, EXE_FRAMES, EXTRACT_HEADER } from '../../assembly/shared/extract.ts';
import { HandsharkError } from '../errors.ts';
import { extractHeader } from './format.ts';
import { Part } from './part.ts';
import { readGap, recordLength, routeOf, timeOf } from './records.ts';

/**
 * Deals the records of one extract to several, each with all that belongs to some of the connections. Octets come in pieces of whole records,
 * as the core writes them.
 */
export class Splitter {
  readonly #parts: readonly Part[];
  #number = 0;
  #begun = false;

  /** `sinks`: what takes the octets of each part, valid until they return. */
  constructor(sinks: readonly ((octets: Uint8Array) => void)[]) {
    this.#parts = sinks.map((sink) => new Part(sink));
  }

  take(octets: Uint8Array): void {
    const data = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
    let at = 0;
    if (!this.#begun) {
      this.#begun = true;
      at = EXTRACT_HEADER;
      this.#parts.forEach((part, partition) => {
        part.raw(extractHeader({ partition, partitions: this.#parts.length }));
      });
    }
    while (at < octets.length) {
      const length = recordLength(data, at);
      if (length === undefined || at + length > octets.length) throw new HandsharkError('ERR_CORE', 'the core wrote a record that is none');
      this.#deal(data, octets.subarray(at, at + length), at);
      at += length;
    }
  }

  #deal(data: DataView, record: Uint8Array, at: number): void {
    const [first] = this.#parts;
    if (first === undefined) return;
    switch (data.getUint8(at)) {
      case EX_GAP: {
        const gap = readGap(data, at);
        this.#number += gap.frames;
        first.pass(gap, this.#number);
        return;
      }
      case EX_END:
        for (const part of this.#parts) part.end(record, Number(data.getBigUint64(at + EXE_FRAMES, true)));
        return;
      default: {
        this.#number++;
        const part = this.#parts[routeOf(data, at) % this.#parts.length] ?? first;
        part.record(record, this.#number, timeOf(data, at));
      }
    }
  }
}
