import type { CaptureBlock, InterfaceBlock } from '../capture/block/block.ts';
import {
  copiedInterface,
  copiedSecrets,
  copiedSection,
  copiedStatistics,
  newInterface,
  newSection,
  plainLinkType,
  type NewInterface,
  type SourceBlock,
} from '../capture/write/blocks.ts';
import { pcapHeader } from '../capture/write/pcap.ts';
import { HandsharkError } from '../errors.ts';
import { packageVersion } from '../core/version.ts';

/** Formats of capture files that are written, by tshark's names: pcap has microseconds, nsecpcap nanoseconds. */
export type CaptureForm = 'pcapng' | 'pcap' | 'nsecpcap';

/** What a copy of a capture is to be. */
export interface CopyFormat {
  readonly capture: CaptureForm;
  /** A display filter: only frames that it picks are written. */
  readonly filter?: string;
  /** Comments on the file, behind those that it has; pcapng only. */
  readonly comments?: readonly string[];
}

/** Most octets of a packet that a pcap file says it holds where its source does not say. */
const SNAPLEN = 262144;

/** The interface of a file without descriptions, as it is described. */
function implied({ linkType, snaplen, tsresol }: InterfaceBlock): NewInterface {
  return { linkType, snaplen: snaplen > 0 ? snaplen : SNAPLEN, tsresol };
}

function keep(list: Uint8Array[], octets: Uint8Array | undefined): void {
  if (octets !== undefined) list.push(octets);
}

/** An interface and what was counted on it before its first packet. */
interface Described {
  readonly statistics: Uint8Array[];
  written: boolean;
}

/**
 * What stands between the packets of a capture that is copied: sections of the source become one, interfaces and secrets are
 * written when a packet follows them, statistics that came before that at the end; names are left out. So does tshark 4.0.17.
 */
export class CaptureCopy {
  readonly #form: CaptureForm;
  readonly #comments: readonly string[];
  #began = false;
  #linkType: number | undefined;
  /** Octets that wait for the next frame, and how many frames there were when they came. */
  #waiting: Uint8Array[] = [];
  /** Secrets that wait too: they come behind the interfaces. */
  #secrets: Uint8Array[] = [];
  #frames = 0;
  /** Interfaces of the section that is read. */
  #interfaces: Described[] = [];
  readonly #all: Described[] = [];

  constructor({ capture, comments = [] }: CopyFormat) {
    this.#form = capture;
    this.#comments = comments;
  }

  /**
   * Takes a block of the source; `source` is undefined for the header of a file without blocks. `frames` were read before it.
   * → what must be written now. Throws HandsharkError ERR_WRITE where the format cannot hold the capture.
   */
  take(block: CaptureBlock, source: SourceBlock | undefined, frames: number): Uint8Array[] {
    const now = this.ready(frames);
    this.#frames = frames;
    if (this.#form !== 'pcapng') {
      if (block.kind === 'interface') now.push(...this.#single(block, source === undefined));
      return now;
    }
    switch (block.kind) {
      case 'section':
        this.#interfaces = [];
        if (!this.#began && source !== undefined) now.push(copiedSection(source, this.#comments));
        this.#began = true;
        break;
      case 'interface':
        if (!this.#began) now.push(newSection(`handshark ${packageVersion()}`, this.#comments));
        this.#began = true;
        this.#describe(source === undefined ? newInterface(implied(block)) : copiedInterface(source));
        break;
      case 'statistics':
        if (source !== undefined) this.#count(block.interfaceIndex, copiedStatistics(source));
        break;
      case 'secrets':
        if (source !== undefined) keep(this.#secrets, copiedSecrets(source));
        break;
      case 'names':
      case 'custom':
      case 'unknown':
        break;
    }
    return now;
  }

  /** What comes before the frames that were read since the last block, where there are any. */
  ready(frames: number): Uint8Array[] {
    if (frames === this.#frames) return [];
    const now = [...this.#waiting, ...this.#secrets];
    this.#waiting = [];
    this.#secrets = [];
    for (const described of this.#interfaces) described.written = true;
    return now;
  }

  /** What comes last. */
  end(frames: number): Uint8Array[] {
    const header = this.#began ? [] : this.#empty();
    return [...header, ...this.ready(frames), ...this.#all.flatMap(({ statistics, written }) => (written ? statistics : []))];
  }

  /** The header of a copy of a file without any. */
  #empty(): Uint8Array[] {
    if (this.#form !== 'pcapng') return [];
    return [newSection(`handshark ${packageVersion()}`, this.#comments)];
  }

  #describe(octets: Uint8Array): void {
    const described: Described = { statistics: [], written: false };
    this.#interfaces.push(described);
    this.#all.push(described);
    this.#waiting.push(octets);
  }

  #count(index: number, octets: Uint8Array | undefined): void {
    const described = this.#interfaces[index];
    if (octets !== undefined && described?.written === false) described.statistics.push(octets);
  }

  /** The header of a pcap file: it holds the packets of one link type only. */
  #single({ linkType, snaplen }: InterfaceBlock, isPcap: boolean): Uint8Array[] {
    if (this.#linkType === undefined) {
      this.#linkType = linkType;
      this.#began = true;
      return [pcapHeader(plainLinkType(linkType), isPcap && snaplen > 0 ? snaplen : SNAPLEN, this.#form === 'nsecpcap')];
    }
    if (this.#linkType === linkType) return [];
    throw new HandsharkError('ERR_WRITE', `The capture file being read can't be written as a "${this.#form}" file.`);
  }
}
