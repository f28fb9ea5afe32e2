// Jobs that drive one core again and again, put back to its beginning each time: a hundred times as fast as opening a capture.

import { EVENT_KIND, EVENT_SIZE } from '../../assembly/shared/events.ts';
import { RUN_DONE, RUN_EVENTS, RUN_OUTPUT, RUN_RECORDS } from '../../assembly/shared/status.ts';
import { MemorySource } from '../../host/capture/memory-source.ts';
import type { Core } from '../../host/core/load.ts';
import { Run } from '../../host/core/run.ts';
import { CaptureError, HandsharkError } from '../../host/errors.ts';
import { beginCore } from '../../host/session/options.ts';
import type { TextFormat } from '../../host/session/format.ts';
import { textPlan } from '../../host/session/plan.ts';
import { readStatistics } from '../../host/session/statistics.ts';
import { mapOf, MEMORY_BASE } from './checked/arena.ts';
import { FILTER, OUTPUT_MOST, signatureOf, type Outcome } from './jobs.ts';
import { Snapshot } from './snapshot.ts';

const FIELDS = [
  'frame.number',
  'frame.time_epoch',
  'frame.protocols',
  'ip.src',
  'ipv6.src',
  'tcp.stream',
  'tcp.seq',
  'tcp.options',
  'tcp.analysis.flags',
];

const FORMATS: Readonly<Record<string, TextFormat>> = {
  'core-events': 'events-json',
  'core-flows': 'flows-json',
  'core-zeek': 'flows-zeek',
  'core-fields': { fields: FIELDS, filter: FILTER },
  'core-tree': { tree: 'json' },
};
/** A ceiling that inputs reach. */
const FLOWS_MOST = 16;

export const CORE_JOBS: readonly string[] = Object.keys(FORMATS);

/** One core and what it was at its beginning. */
export class CoreJob {
  readonly name: string;
  readonly #core: Core;
  readonly #snapshot: Snapshot;

  private constructor(name: string, core: Core, checked: boolean) {
    this.name = name;
    this.#core = core;
    // Memory that the arena grew by lies anywhere behind what it had; the checked one has it in one piece.
    this.#snapshot = new Snapshot(core, (octets, grown) =>
      checked ? [mapOf(octets), [MEMORY_BASE, MEMORY_BASE + octets]] : [[0, grown ? Infinity : octets]],
    );
  }

  /** `checked`: the core is the checked one. */
  static async make(name: string, checked = false): Promise<CoreJob> {
    const format = FORMATS[name];
    if (format === undefined) throw new RangeError(`no job ${name}`);
    return new CoreJob(name, beginCore(await textPlan(format), { seed: 1, maxFlows: FLOWS_MOST }, undefined, true), checked);
  }

  /** Does the job with `octets`. A core that trapped is as good as any: it is put back. */
  attempt(octets: Uint8Array): Outcome {
    this.#snapshot.restore();
    const kinds = new Set<number>();
    try {
      this.#run(octets, kinds);
      return { signature: signatureOf(this.name, kinds, readStatistics(this.#core)) };
    } catch (error) {
      if (error instanceof CaptureError || error instanceof HandsharkError)
        return { signature: `${signatureOf(this.name, kinds, readStatistics(this.#core))} ${error.code}` };
      return { signature: this.name, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  #run(octets: Uint8Array, kinds: Set<number>): void {
    const { exports, views } = this.#core;
    // A buffer that ends where the input ends: what reads on is seen by the checked core.
    const buffer = exports.inputBuffer(octets.length) >>> 0;
    views.octets.set(octets, buffer);
    exports.beginFile();
    const place = { file: 0, octets: octets.length, inSection: false, interfaces: 0, framesBefore: 0 };
    const from = { ...place, buffer, capacity: octets.length, start: buffer, end: buffer + octets.length };
    const run = new Run(this.#core, [new MemorySource(new Uint8Array())], { from });
    let written = 0;
    for (;;) {
      const answer = run.next();
      if (answer instanceof Promise) throw new TypeError('a run over memory waits');
      if (answer === RUN_DONE) return;
      if (answer === RUN_OUTPUT) written += this.#flush();
      else if (answer === RUN_RECORDS) exports.recordsRead();
      else if (answer === RUN_EVENTS) {
        const at = exports.eventsAt() >>> 0;
        for (let left = exports.eventCount() >>> 0; left > 0; left--)
          kinds.add(views.data.getUint8(at + (left - 1) * EVENT_SIZE + EVENT_KIND));
        while (exports.writeEvents() === RUN_OUTPUT) written += this.#flush();
        while (exports.writeRows() === RUN_OUTPUT) written += this.#flush();
      }
      if (written > OUTPUT_MOST) throw new RangeError('output without end');
    }
  }

  #flush(): number {
    const octets = this.#core.exports.outputLength() >>> 0;
    this.#core.exports.outputRead();
    return octets;
  }
}
