// A run to its end, with everything it says.

import {
  FEATURE_CONVERSATIONS,
  FEATURE_EVENTS,
  FEATURE_LIFECYCLE,
  OPTION_FEATURES,
  OPTION_MAX_FLOWS,
  STAT_FRAMES,
} from '../../../assembly/shared/options.ts';
import { RUN_BLOCK, RUN_DONE, RUN_EVENTS } from '../../../assembly/shared/status.ts';
import type { CaptureBlock } from '../../../host/capture/block/block.ts';
import { type CaptureInput, openSource } from '../../../host/capture/open-source.ts';
import type { OctetSource } from '../../../host/capture/source.ts';
import { type Core, createCore } from '../../../host/core/load.ts';
import { Run, type RunOptions } from '../../../host/core/run.ts';

const MAX_FLOWS = 100_000n;

export interface Driven {
  readonly frames: number;
  readonly events: number;
  readonly blocks: readonly CaptureBlock[];
  readonly interfaces: readonly number[];
  readonly error: unknown;
}

export function beginCore(): Core {
  const core = createCore();
  core.exports.configure(OPTION_FEATURES, BigInt(FEATURE_LIFECYCLE | FEATURE_EVENTS | FEATURE_CONVERSATIONS));
  core.exports.configure(OPTION_MAX_FLOWS, MAX_FLOWS);
  core.exports.begin();
  return core;
}

async function* opened(inputs: readonly CaptureInput[]): AsyncGenerator<OctetSource> {
  for (const input of inputs) yield await openSource(input);
}

/** Runs over the inputs as one series; an error that ends the run is in the answer. */
export async function drive(inputs: readonly CaptureInput[], options?: RunOptions): Promise<Driven> {
  const core = beginCore();
  const run = new Run(core, opened(inputs), options);
  const blocks: CaptureBlock[] = [];
  const interfaces: number[] = [];
  let events = 0;
  let error: unknown;
  try {
    for (let answer = await run.next(); answer !== RUN_DONE; answer = await run.next()) {
      if (answer === RUN_BLOCK && run.block !== undefined) {
        blocks.push(run.block);
        if (run.block.kind === 'interface') interfaces.push(run.interfaceIndex);
      } else if (answer === RUN_EVENTS) {
        events += core.exports.eventCount();
        core.exports.eventsRead();
      }
    }
  } catch (thrown) {
    error = thrown;
  }
  const frames = Number(core.views.data.getBigUint64((core.exports.statistics() >>> 0) + STAT_FRAMES, true));
  return { frames, events, blocks, interfaces, error };
}
