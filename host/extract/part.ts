import { EXG_SIZE } from '../../assembly/shared/extract.ts';
import { emptyGap, writeGap, type Gap } from './records.ts';

/** Octets that are gathered before they are handed on. */
const GATHERED = 1 << 18;

/** Records on their way into one extract. Frames in between that it does not have become gaps. */
export class Part {
  /** Number of the last frame that was written or left out. */
  number = 0;
  readonly #give: (octets: Uint8Array) => void;
  #buffer = new Uint8Array(2 * GATHERED);
  #data = new DataView(this.#buffer.buffer);
  #used = 0;
  #gap: Gap = emptyGap();

  /** `give` takes octets that are valid until it returns. */
  constructor(give: (octets: Uint8Array) => void) {
    this.#give = give;
  }

  /** The next record, of frame `number`. */
  record(octets: Uint8Array, number: number, time: bigint): void {
    this.#reach(number - 1, time);
    this.#append(octets);
    this.number = number;
  }

  /** Frames that are passed over, up to number `last`, and counted. */
  pass(gap: Gap, last: number): void {
    if (this.#gap.frames === 0) this.#gap.time = gap.time;
    this.#gap.frames = last - this.number;
    this.#gap.octets += gap.octets;
    this.#gap.captured += gap.captured;
    this.#gap.malformed += gap.malformed;
  }

  /** The end: all frames up to `last` are passed over, `octets` is the last record. */
  end(octets: Uint8Array, last: number): void {
    this.#reach(last, this.#gap.time);
    this.#append(octets);
    this.flush();
  }

  /** Octets that are no record. */
  raw(octets: Uint8Array): void {
    this.#append(octets);
  }

  flush(): void {
    if (this.#used > 0) this.#give(this.#buffer.subarray(0, this.#used));
    this.#used = 0;
  }

  /** Passes over the frames up to `last`. */
  #reach(last: number, time: bigint): void {
    if (this.number === last) return;
    const gap = this.#gap;
    if (gap.frames === 0) gap.time = time;
    gap.frames = last - this.number;
    this.#room(EXG_SIZE);
    writeGap(this.#data, this.#used, gap);
    this.#used += EXG_SIZE;
    this.#gap = emptyGap();
    this.number = last;
  }

  #append(octets: Uint8Array): void {
    this.#room(octets.length);
    this.#buffer.set(octets, this.#used);
    this.#used += octets.length;
  }

  #room(octets: number): void {
    if (this.#used + octets <= this.#buffer.length) return;
    this.flush();
    if (octets <= this.#buffer.length) return;
    this.#buffer = new Uint8Array(octets);
    this.#data = new DataView(this.#buffer.buffer);
  }
}
