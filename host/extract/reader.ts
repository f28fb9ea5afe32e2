import {
  EX_END,
  EX_GAP,
  EXE_FRAMES,
  EXH_PARTITION,
  EXH_PARTITIONS,
  EXH_VERSION,
  EXTRACT_HEADER,
  EXTRACT_MAGIC,
  EXTRACT_VERSION,
} from '../../assembly/shared/extract.ts';
import type { OctetSource } from '../capture/source.ts';
import { CaptureError } from '../errors.ts';
import type { ExtractHeader } from './format.ts';
import { readGap, RECORD_HEAD, recordLength, timeOf, type Gap } from './records.ts';

const ROOM = 1 << 18;
/** The shortest record, octets. */
const RECORD_LEAST = 16;

/** The records of an extract, one after the other. */
export class ExtractReader {
  /** Number of the frame at hand; of the last one there is, at the end. */
  number = 0;
  /** When it was. */
  time = 0n;
  /** Octets of its record, or of the last record at the end: valid until `next`. */
  record: Uint8Array = new Uint8Array();
  ended = false;
  readonly header: ExtractHeader;
  readonly #source: OctetSource;
  #buffer: Uint8Array;
  #data: DataView;
  #at = EXTRACT_HEADER;
  #end: number;
  #offset = 0;

  private constructor(source: OctetSource, buffer: Uint8Array, had: number, header: ExtractHeader) {
    this.#source = source;
    this.#buffer = buffer;
    this.#data = viewOf(buffer);
    this.#end = had;
    this.header = header;
  }

  /** Throws CaptureError for what is no extract. */
  static async open(source: OctetSource): Promise<ExtractReader> {
    const buffer = new Uint8Array(ROOM);
    const had = await fill(source, buffer, 0, EXTRACT_HEADER);
    const data = viewOf(buffer);
    if (had < EXTRACT_HEADER || data.getUint32(0, true) !== EXTRACT_MAGIC)
      throw new CaptureError('ERR_CAPTURE_UNKNOWN', 'this is no extract', { file: source.name });
    const version = data.getUint16(EXH_VERSION, true);
    if (version !== EXTRACT_VERSION)
      throw new CaptureError('ERR_CAPTURE_UNSUPPORTED', `version ${version} of extracts is not understood`, { file: source.name });
    const header = { partition: data.getUint16(EXH_PARTITION, true), partitions: data.getUint16(EXH_PARTITIONS, true) };
    return new ExtractReader(source, buffer, had, header);
  }

  /** Goes on to the next record of a frame, or the end; gaps between go to `passed`. Waits only where the file must be read. Throws CaptureError. */
  next(passed: (gap: Gap) => void): void | Promise<void> {
    while (this.#isWhole()) if (this.#take(passed)) return;
    return this.#later(passed);
  }

  async #later(passed: (gap: Gap) => void): Promise<void> {
    do await this.#refill();
    while (!this.#take(passed));
  }

  /** Is all of the next record there? */
  #isWhole(): boolean {
    const had = this.#end - this.#at;
    return had >= RECORD_HEAD && (recordLength(this.#data, this.#at) ?? 0) <= had;
  }

  /** Takes the next record. False behind a gap. */
  #take(passed: (gap: Gap) => void): boolean {
    const had = this.#end - this.#at;
    const length = had < RECORD_LEAST ? RECORD_LEAST : recordLength(this.#data, this.#at);
    if (length === undefined)
      throw this.#wrong('ERR_CAPTURE_DAMAGED', `an extract has a record of kind ${this.#data.getUint8(this.#at)} here, which is none`);
    if (length > had) throw this.#wrong('ERR_CAPTURE_CUT', `the file is cut short: ${length} octets are needed here, ${had} are left`);
    const at = this.#at;
    this.#at += length;
    const kind = this.#data.getUint8(at);
    if (kind === EX_GAP) {
      const gap = readGap(this.#data, at);
      this.number += gap.frames;
      passed(gap);
      return false;
    }
    this.record = this.#buffer.subarray(at, at + length);
    if (kind === EX_END) this.#finish(Number(this.#data.getBigUint64(at + EXE_FRAMES, true)));
    else {
      this.number++;
      this.time = timeOf(this.#data, at);
    }
    return true;
  }

  #finish(frames: number): void {
    if (frames !== this.number) throw this.#wrong('ERR_CAPTURE_DAMAGED', `the extract ends at frame ${this.number}, it says ${frames}`);
    this.ended = true;
  }

  close(): void | Promise<void> {
    return this.#source.close();
  }

  /** Reads on until all of the next record is there, or the file ends. */
  async #refill(): Promise<void> {
    const left = this.#end - this.#at;
    this.#buffer.copyWithin(0, this.#at, this.#end);
    this.#offset += this.#at;
    this.#at = 0;
    this.#end = await fill(this.#source, this.#buffer, left, RECORD_HEAD);
    if (this.#end < RECORD_HEAD) return;
    const length = recordLength(this.#data, 0) ?? 0;
    if (length > this.#buffer.length) {
      const longer = new Uint8Array(length);
      longer.set(this.#buffer.subarray(0, this.#end));
      this.#buffer = longer;
      this.#data = viewOf(longer);
    }
    this.#end = await fill(this.#source, this.#buffer, this.#end, length);
  }

  #wrong(code: 'ERR_CAPTURE_CUT' | 'ERR_CAPTURE_DAMAGED', reason: string): CaptureError {
    return new CaptureError(code, reason, { file: this.#source.name, offset: this.#offset + this.#at, frame: this.number + 1 });
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** Reads into `buffer` from `had` on until `least` octets are there; → how many are, fewer at the end of the file. */
async function fill(source: OctetSource, buffer: Uint8Array, had: number, least: number): Promise<number> {
  let end = had;
  while (end < least) {
    const octets = await source.read(buffer.subarray(end));
    if (octets === 0) break;
    end += octets;
  }
  return end;
}
