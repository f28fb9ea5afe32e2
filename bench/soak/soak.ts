import { RUN_DONE, RUN_EVENTS, RUN_OUTPUT } from '../../assembly/shared/status.ts';
import { Run } from '../../host/core/run.ts';
import type { TextFormat } from '../../host/session/format.ts';
import { beginCore } from '../../host/session/options.ts';
import { textPlan } from '../../host/session/plan.ts';
import { readStatistics, type Statistics } from '../../host/session/statistics.ts';
import { PieceSource, type Traffic } from './traffic.ts';

/** Seconds of silence after which an open connection is given up: less than a day, so that one day tells of all days. */
const IDLE_S = 1800;

/** What is kept at one moment. */
export interface Step {
  readonly statistics: Statistics;
  /** Octets of the core's memory, used or not. */
  readonly memory: number;
}

/** Reads traffic into one core and writes its text; `onStep` is called before each piece with what is kept by then. Gives the counts of all. */
export async function soak(format: TextFormat, traffic: Traffic, onStep: (step: Step) => void): Promise<Statistics> {
  const core = beginCore(await textPlan(format), { seed: 1, idleTimeout: IDLE_S });
  const { exports } = core;
  const next = (): number | undefined => {
    onStep({ statistics: readStatistics(core), memory: exports.memory.buffer.byteLength });
    return traffic.next();
  };
  const run = new Run(core, [new PieceSource({ ...traffic, next })]);
  for (;;) {
    const answer = await run.next();
    if (answer === RUN_DONE) return readStatistics(core);
    if (answer === RUN_OUTPUT) exports.outputRead();
    if (answer !== RUN_EVENTS) continue;
    while (exports.writeEvents() === RUN_OUTPUT) exports.outputRead();
    while (exports.writeRows() === RUN_OUTPUT) exports.outputRead();
  }
}
