import { CLOCK_FIRST, CLOCK_LAST, TAP_LOST, TAP_PROGRAM } from '../../assembly/shared/stats.ts';
import type { Core } from '../core/load.ts';
import { HandsharkError } from '../errors.ts';
import { readRecords } from '../stats/record.ts';
import type { Kept, Statistic } from '../stats/statistic.ts';

/** The statistics of a pass: set up in its core before, read out of it during and after. */
export class Taps {
  readonly #core: Core;
  readonly #statistics: readonly Statistic[];
  /** → TAPs of each statistic. */
  readonly #taps: readonly (readonly number[])[];

  /** `fields`: names that other filters of the pass ask for. Throws HandsharkError ERR_CORE_MEMORY. */
  constructor(core: Core, statistics: readonly Statistic[], fields: Iterable<string>) {
    this.#core = core;
    this.#statistics = statistics;
    const wanted = new Set([...fields, ...statistics.flatMap((statistic) => [...statistic.fields])]);
    this.#taps = statistics.map((statistic) =>
      statistic.tapsFor(wanted).map(({ kind, argument, span = 0n, program: octets = new Uint8Array() }) => {
        const tap = core.exports.addTap(kind, argument, span, octets.length) >>> 0;
        if (tap === 0) throw new HandsharkError('ERR_CORE_MEMORY', 'the core has no room for so many statistics');
        core.views.octets.set(octets, core.views.data.getUint32(tap + TAP_PROGRAM, true));
        return tap;
      }),
    );
  }

  /** Hands the records that wait in the core to their statistics. */
  readRecords(): void {
    const { exports, views } = this.#core;
    const at = exports.recordsAt() >>> 0;
    readRecords(views.data, at, at + (exports.recordsLength() >>> 0), (tap, record) => {
      const index = this.#taps.findIndex((taps) => taps.includes(tap));
      this.#statistics[index]?.take?.(views.data, tap, record);
    });
    exports.recordsRead();
  }

  /** What can be printed although the pass goes on: of the statistic that comes first, which is the last one given. */
  early(): string {
    return this.#statistics.at(-1)?.early?.() ?? '';
  }

  /** The text of all statistics, the last one first, as tshark prints them. Throws HandsharkError ERR_CORE_MEMORY at the end where frames had to be left out. */
  *text(): Generator<string> {
    this.readRecords();
    const { exports, views } = this.#core;
    const clock = exports.captureClock() >>> 0;
    let lost = 0;
    for (const [index, statistic] of [...this.#statistics.entries()].reverse()) {
      const taps = this.#taps[index] ?? [];
      const kept: Kept = {
        view: views.data,
        taps,
        first: views.data.getBigInt64(clock + CLOCK_FIRST, true),
        last: views.data.getBigInt64(clock + CLOCK_LAST, true),
      };
      yield* statistic.text(kept);
      for (const tap of taps) lost += views.data.getUint32(tap + TAP_LOST, true);
    }
    if (lost > 0) throw new HandsharkError('ERR_CORE_MEMORY', `the statistics lack ${lost} frames: there was no memory for more rows`);
  }
}
