import type { CaptureBlock } from '../capture/block/block.ts';
import type { Core } from '../core/load.ts';

/** What tshark calls an interface whose description gives no name. */
const NAMELESS = 'unknown';

/** Tells the core what the interfaces of pcapng sections are called. The interface that a pcap file implies has no name. */
export class InterfaceNames {
  readonly #core: Core;
  readonly #encoder = new TextEncoder();
  /** File of the section being read, and the global index of its first interface. */
  #file = -1;
  #first = -1;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Takes a block of file `file` of the series; `index` is the global one of the interface that it describes. */
  take(block: CaptureBlock, file: number, index: number): void {
    if (block.kind === 'section') {
      this.#file = file;
      this.#first = -1;
    } else if (block.kind === 'interface' && this.#file === file) {
      if (this.#first < 0) this.#first = index;
      this.#describe(index, block.name ?? NAMELESS, block.description ?? '');
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
