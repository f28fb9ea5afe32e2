import { CaptureError } from '../errors.ts';
import type { AnalysisOptions } from '../session/options.ts';
import type { Capture } from '../session/capture.ts';
import type { TextFormat } from '../session/format.ts';
import { lineSink } from '../session/lines.ts';
import type { Job } from './desk.ts';
import { packetOctets } from './packets.ts';
import type { Details, Row } from './protocol.ts';

/** Rows that are made at a time, and how many such blocks are kept: those looked at last. */
const BLOCK_ROWS = 1024;
const BLOCKS_MOST = 64;
/** Frames around one that is looked at whose trees are made with it: one pass for all that the arrow keys reach next. */
const AROUND = 24;
const FIRST_NUMBERS = 4096;

const COLUMNS = ['frame.number', ...['Time', 'Source', 'Destination', 'Protocol', 'Length', 'Info'].map((title) => `_ws.col.${title}`)];

/** Makes a pass over the files. */
type Visit = <T>(options: AnalysisOptions, job: Job, work: (capture: Capture) => Promise<T>) => Promise<T>;

/**
 * The list of frames that the page shows: those that a filter picks, by row from 0. A frame can only be told with what came before it, so what is not kept
 * is made anew by a pass that ends behind it: memory stays the same for any capture, four octets a frame that a filter picks.
 */
export class FrameList {
  readonly #visit: Visit;
  readonly #all: number;
  #filter = '';
  /** Numbers of the frames that the filter picks; undefined where all are listed. */
  #numbers: Uint32Array | undefined;
  readonly #blocks = new Map<number, readonly Row[]>();
  #details = new Map<number, Details>();

  /** `all`: frames of the capture. */
  constructor(visit: Visit, all: number) {
    this.#visit = visit;
    this.#all = all;
  }

  /** How many frames `filter` picks; they are listed from now on. Rejected with FilterError, and then the list stays as it was. */
  async pick(filter: string, job: Job): Promise<number> {
    const numbers = filter.trim() === '' ? undefined : await this.#find(filter, job);
    this.#filter = filter.trim();
    this.#numbers = numbers;
    this.#blocks.clear();
    this.#details.clear();
    return numbers?.length ?? this.#all;
  }

  async #find(filter: string, job: Job): Promise<Uint32Array> {
    let numbers = new Uint32Array(FIRST_NUMBERS);
    let count = 0;
    const take = lineSink((line) => {
      if (count === numbers.length) {
        const larger = new Uint32Array(2 * count);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[count++] = Number(line);
    });
    await this.#write({ fields: ['frame.number'], filter }, this.#all, job, take);
    return numbers.slice(0, count);
  }

  /** Rows from `first` on, at most `count` and no more than there are. */
  async rows(first: number, count: number, job: Job): Promise<readonly Row[]> {
    const rows: Row[] = [];
    const end = Math.min(first + count, this.#length);
    for (let at = first; at < end;) {
      const block = Math.floor(at / BLOCK_ROWS);
      const known = this.#blocks.get(block) ?? (await this.#makeBlock(block, job));
      // The one looked at last goes last.
      this.#blocks.delete(block);
      this.#blocks.set(block, known);
      const part = known.slice(at - block * BLOCK_ROWS, end - block * BLOCK_ROWS);
      if (part.length === 0) break;
      rows.push(...part);
      at += part.length;
    }
    return rows;
  }

  get #length(): number {
    return this.#numbers?.length ?? this.#all;
  }

  #numberOf(row: number): number {
    return this.#numbers === undefined ? row + 1 : (this.#numbers[row] ?? 0);
  }

  async #makeBlock(block: number, job: Job): Promise<readonly Row[]> {
    const first = block * BLOCK_ROWS;
    const rows: Row[] = [];
    const take = lineSink((line) => {
      rows.push(line.split('\t'));
    });
    const last = Math.min(first + BLOCK_ROWS, this.#length) - 1;
    await this.#write({ fields: COLUMNS, filter: this.#between(first, last) }, this.#numberOf(last), job, take);
    for (const old of this.#blocks.keys()) {
      if (this.#blocks.size < BLOCKS_MOST) break;
      this.#blocks.delete(old);
    }
    return rows;
  }

  /** The filter for the rows `first` to `last`. */
  #between(first: number, last: number): string {
    const range = `frame.number >= ${this.#numberOf(first)} && frame.number <= ${this.#numberOf(last)}`;
    return this.#filter === '' ? range : `(${this.#filter}) && ${range}`;
  }

  /** Tree and octets of the frame of `row`. */
  async details(row: number, job: Job): Promise<Details> {
    const number = this.#numberOf(row);
    const known = this.#details.get(number);
    if (known !== undefined) return known;
    // One more before: the tree tells the time since the frame that was shown before.
    const first = Math.max(0, row - AROUND - 1);
    const last = Math.min(this.#length - 1, row + AROUND);
    const filter = this.#between(first, last);
    const numbers: readonly number[] = Array.from({ length: last - first + 1 }, (_, index) => this.#numberOf(first + index));
    let pdml = '';
    const decoder = new TextDecoder();
    await this.#write(
      { tree: 'pdml', filter },
      numbers.at(-1) ?? 0,
      job,
      (octets) => void (pdml += decoder.decode(octets, { stream: true })),
    );
    const pieces: Uint8Array[] = [];
    const named = `frame.number in {${numbers.join(', ')}}`;
    await this.#write({ capture: 'pcapng', filter: named }, numbers.at(-1) ?? 0, job, (octets) => void pieces.push(octets.slice()));
    const trees = pdml.match(/^<packet>\n[^]*?^<\/packet>$/gm) ?? [];
    const octets = packetOctets(pieces);
    this.#details = new Map(
      numbers.map((frame, index) => [frame, { frame, pdml: trees[index] ?? '', octets: octets[index] ?? new Uint8Array(0) }]),
    );
    return this.#details.get(number) ?? { frame: number, pdml: '', octets: new Uint8Array(0) };
  }

  /** Writes what `format` says up to frame `last`. What comes before a damage is all there is. */
  async #write(format: TextFormat, last: number, job: Job, sink: (octets: Uint8Array) => void | Promise<void>): Promise<void> {
    await this.#visit({ maxFrames: Math.max(1, last) }, job, async (capture) => {
      try {
        await capture.writeTo(format, sink);
      } catch (error) {
        if (!(error instanceof CaptureError)) throw error;
      }
    });
  }
}
