import { TSRESOL_BINARY } from '../../assembly/shared/capture.ts';
import type { CaptureBlock } from '../capture/block/block.ts';
import type { Core } from '../core/load.ts';

/** tshark shows times in one of these resolutions, as decimals of a second. */
const DECIMALS = [9, 6, 3, 2, 1, 0];
const DECIMALS_PER_BIT = Math.log10(2);

/** What tshark calls an interface whose description gives no name. */
const NAMELESS = 'unknown';

/** What is known of the interfaces of the file being read, as data. */
export interface NamesState {
  readonly file: number;
  readonly first: number;
  readonly told: readonly (readonly [name: string, description: string])[];
}

/** Tells the core how finely interfaces count time, and what those of pcapng sections are called. The one that a pcap file implies has no name. */
export class InterfaceNames {
  readonly #core: Core;
  readonly #encoder = new TextEncoder();
  /** File of the section being read, and the global index of its first interface. */
  #file = -1;
  #first = -1;
  /** Names and descriptions of the file's interfaces in order: tshark looks up the number within a section among all of them. */
  #told: (readonly [name: string, description: string])[] = [];

  constructor(core: Core, from?: NamesState) {
    this.#core = core;
    if (from === undefined) return;
    this.#file = from.file;
    this.#first = from.first;
    this.#told = [...from.told];
  }

  /** What another one goes on from. */
  get state(): NamesState {
    return { file: this.#file, first: this.#first, told: this.#told };
  }

  /** Takes a block of file `file` of the series; `index` is the global one of the interface that it describes. */
  take(block: CaptureBlock, file: number, index: number): void {
    if (block.kind === 'section') {
      if (this.#file !== file) this.#told = [];
      this.#file = file;
      this.#first = -1;
    } else if (block.kind === 'interface') {
      this.#core.exports.setResolution(index, block.tsresol, decimalsOf(block.tsresol));
      if (this.#file !== file) return;
      if (this.#first < 0) this.#first = index;
      this.#told.push([block.name ?? NAMELESS, block.description ?? '']);
      const [name = NAMELESS, description = ''] = this.#told[index - this.#first] ?? [];
      this.#describe(index, name, description);
    }
  }

  #describe(index: number, name: string, description: string): void {
    const [first, second] = [this.#encoder.encode(name), this.#encoder.encode(description)];
    const at = this.#core.exports.describeInterface(index, index - this.#first, first.length, second.length) >>> 0;
    if (at === 0) return;
    this.#core.views.octets.set(first, at);
    this.#core.views.octets.set(second, at + first.length);
  }
}

/** Decimals of a second that tshark shows for an if_tsresol octet: the next coarser of its resolutions. */
function decimalsOf(tsresol: number): number {
  const exponent = tsresol & ~TSRESOL_BINARY;
  const digits = (tsresol & TSRESOL_BINARY) === 0 ? exponent : Math.floor(exponent * DECIMALS_PER_BIT);
  return DECIMALS.find((decimals) => decimals <= digits) ?? 0;
}
