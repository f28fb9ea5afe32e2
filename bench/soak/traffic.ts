import { BLOCK_ENHANCED_PACKET } from '../../assembly/shared/capture.ts';
import type { OctetSource } from '../../host/capture/source.ts';
import { generateOctets } from '../generator/generate.ts';
import type { WorkloadName } from '../generator/workload.ts';

/** What a piece of traffic is made of, in turns: short connections of all kinds, and whole packets of longer ones. */
const WORKLOADS: readonly WorkloadName[] = ['handshake', 'mixed'];
const LENGTH = 4;
const TIME_HIGH = 12;
const TIME_LOW = 16;
const WORD = 0x100000000;
const US_PER_S = 1_000_000;

export interface Traffic {
  /** Packets of a piece. */
  readonly packets: number;
  /** Seconds of capture time at which the next piece begins, from the beginning of the first on; undefined: there is none. */
  readonly next: () => number | undefined;
}

/** A capture of traffic that comes in pieces, each with its own connections, with time passing between them. */
export class PieceSource implements OctetSource {
  readonly name = 'soak';
  taken = 0;
  readonly #traffic: Traffic;
  #made = 0;
  #rest: Uint8Array = new Uint8Array();

  constructor(traffic: Traffic) {
    this.#traffic = traffic;
  }

  read(target: Uint8Array): number {
    if (this.#rest.length === 0) {
      const seconds = this.#traffic.next();
      if (seconds === undefined) return 0;
      this.#rest = this.#piece(seconds);
    }
    const part = this.#rest.subarray(0, target.length);
    target.set(part);
    this.#rest = this.#rest.subarray(part.length);
    this.taken += part.length;
    return part.length;
  }

  close(): void {
    this.#rest = new Uint8Array();
  }

  /** The section and its interface stand before the first piece alone. */
  #piece(seconds: number): Uint8Array {
    const workload = WORKLOADS[this.#made % WORKLOADS.length] ?? 'handshake';
    const { octets } = generateOctets({ workload, packets: this.#traffic.packets, seed: 1 + this.#made });
    const first = moved(octets, seconds * US_PER_S);
    return this.#made++ === 0 ? octets : octets.subarray(first);
  }
}

/** Moves all packets by `us` µs; → where the first one lies. */
function moved(octets: Uint8Array, us: number): number {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  let first = -1;
  for (let at = 0; at < octets.length; at += view.getUint32(at + LENGTH, true)) {
    if (view.getUint32(at, true) !== BLOCK_ENHANCED_PACKET) continue;
    if (first < 0) first = at;
    const units = view.getUint32(at + TIME_HIGH, true) * WORD + view.getUint32(at + TIME_LOW, true) + us;
    view.setUint32(at + TIME_HIGH, Math.floor(units / WORD), true);
    view.setUint32(at + TIME_LOW, units % WORD, true);
  }
  return first;
}
