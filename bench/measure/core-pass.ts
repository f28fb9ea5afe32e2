import { RUN_DONE, RUN_EVENTS, RUN_OUTPUT } from '../../assembly/shared/status.ts';
import { MemorySource } from '../../host/capture/memory-source.ts';
import { Run } from '../../host/core/run.ts';
import { beginCore } from '../../host/session/options.ts';
import type { Plan } from '../../host/session/plan.ts';
import { readStatistics, type Statistics } from '../../host/session/statistics.ts';

const SEED = 1;

/** One run of the core over octets in memory, without waiting for anything; text is made and dropped. */
export function corePass(contents: Uint8Array, plan: Plan): Statistics {
  const core = beginCore(plan, { seed: SEED });
  const run = new Run(core, [new MemorySource(contents)]);
  const { exports } = core;
  for (;;) {
    const answer = run.next();
    if (answer instanceof Promise) throw new Error('octets in memory are never waited for');
    if (answer === RUN_DONE) return readStatistics(core);
    if (answer === RUN_OUTPUT) exports.outputRead();
    if (answer !== RUN_EVENTS) continue;
    while (exports.writeEvents() === RUN_OUTPUT) exports.outputRead();
    while (exports.writeRows() === RUN_OUTPUT) exports.outputRead();
  }
}
