import type { Core } from '../../host/core/load.ts';
import { OPENED } from '../../host/core/globals.ts';
import { readStatistics } from '../../host/session/statistics.ts';

/** Octets that are looked at together. */
const UNIT = 65536;
/** Octets that may lie between records for their alignment, in all. */
const SLACK = 1 << 20;

/** Stretches of memory: from, to. */
type Stretches = readonly (readonly [number, number])[];

/** What an opened core was at one moment, to be put back any number of times. Memory that grew since stays, zeroed. */
export class Snapshot {
  readonly #core: Core;
  readonly #room: number;
  readonly #touched: (octets: number, grown: boolean) => Stretches;
  readonly #units: readonly (readonly [at: number, octets: Uint8Array])[];
  readonly #globals: readonly (readonly [cell: { value: unknown }, value: unknown])[];

  /** `touched`: where a core writes that has taken so many octets, what lies before them included; `grown`: its memory is larger than it was. */
  constructor(core: Core, touched: (octets: number, grown: boolean) => Stretches) {
    this.#core = core;
    const { octets } = core.views;
    this.#room = octets.length;
    this.#touched = touched;
    const starts = Array.from({ length: octets.length / UNIT }, (_, index) => index * UNIT);
    this.#units = starts
      .filter((at) => octets.subarray(at, at + UNIT).some((octet) => octet !== 0))
      .map((at) => [at, octets.slice(at, at + UNIT)] as const);
    const cells = Object.keys(core.exports).filter((name) => name.startsWith(OPENED));
    this.#globals = cells.map((name) => {
      const cell = core.exports[name] as { value: unknown };
      return [cell, cell.value] as const;
    });
  }

  restore(): void {
    const { octets } = this.#core.views;
    const taken = readStatistics(this.#core).memoryOctets + SLACK;
    for (const [from, to] of this.#touched(taken, octets.length > this.#room)) octets.fill(0, from, to);
    for (const [at, unit] of this.#units) octets.set(unit, at);
    for (const [cell, value] of this.#globals) cell.value = value;
  }
}
