import { CaptureError } from '../errors.ts';
import { Intake } from './intake.ts';
import type { OctetSource } from './source.ts';

/** The intake of a decompressor: what is missing or wrong becomes a coded error at its offset in the compressed file. */
export class PackedIntake extends Intake {
  readonly #file: string;
  readonly #format: string;

  constructor(source: OctetSource, format: string) {
    super(source);
    this.#file = source.name;
    this.#format = format;
  }

  damage(reason: string, offset: number = this.offset, cause?: unknown): CaptureError {
    return new CaptureError('ERR_CAPTURE_COMPRESSED', `the ${this.#format} data is damaged: ${reason}`, {
      file: this.#file,
      offset,
      cause,
    });
  }

  /** The next `count` octets and whatever lies behind them already, not taken; valid until the next fill. */
  async need(count: number): Promise<Uint8Array> {
    if ((await this.fill(count)) < count) throw this.damage('it ends too early');
    return this.octets;
  }

  /** The next little-endian word, taken. */
  async word(): Promise<number> {
    const { buffer, byteOffset } = await this.need(WORD_OCTETS);
    const value = new DataView(buffer, byteOffset, WORD_OCTETS).getUint32(0, true);
    this.take(WORD_OCTETS);
    return value;
  }

  /** Steps past `count` octets, however many they are. */
  async pass(count: number): Promise<void> {
    for (let left = count; left > 0;) {
      const step = Math.min((await this.need(1)).length, left);
      this.take(step);
      left -= step;
    }
  }
}

const WORD_OCTETS = 4;
