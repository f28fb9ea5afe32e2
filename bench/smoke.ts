// A guard against getting slower: the whole loop beside the plain-TypeScript trackers, in one run. No bare time is judged.
// usage: node build/bench/smoke.js          exit status 1 when handshark falls behind

import { closeSync, openSync } from 'node:fs';
import { openCapture } from '../host/index.ts';
import { trackFile } from './baseline/tracker.ts';
import { WORKLOAD_NAMES, type WorkloadName } from './generator/workload.ts';
import { makeCapture, withFile, type Capture } from './measure/load.ts';
import { expectEqual } from './measure/suite.ts';

const PACKETS = 200_000;
const ROUNDS = 5;
const SEED = 1;
const NS_PER_MS = 1e6;

/**
 * How many times as fast as the two trackers handshark must be at least. It does more than they do (all headers and options, the whole
 * life cycle with events), so being as fast as typed arrays is much; the margins below what is measured are for busy machines.
 */
const LIMITS: Readonly<Record<WorkloadName, { readonly map: number; readonly typed: number }>> = {
  small: { map: 2, typed: 0.6 },
  mixed: { map: 1.8, typed: 0.5 },
  bulk: { map: 1.3, typed: 0.6 },
  handshake: { map: 2, typed: 0.5 },
};

async function handshark(path: string, { truth }: Capture): Promise<void> {
  const capture = await openCapture(path, { seed: SEED });
  const { flows, established, closed } = await capture.count('lifecycle');
  expectEqual('flows', flows, truth.flows);
  expectEqual('established', established, truth.handshakes);
  expectEqual('closed', closed, truth.closed_by_fin);
}

function plain(path: string, table: 'map' | 'typed', { truth }: Capture): void {
  const file = openSync(path, 'r');
  const { flows, established, closed } = trackFile(file, table, 'all');
  closeSync(file);
  expectEqual('flows', flows, truth.flows);
  expectEqual('established', established, truth.handshakes);
  expectEqual('closed', closed, truth.closed_by_fin);
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Best of some rounds that take turns, ms: what disturbs one round disturbs its neighbours too. */
async function race(works: readonly (() => unknown)[]): Promise<number[]> {
  const best = works.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, work] of works.entries()) best[index] = Math.min(best[index] ?? Infinity, await milliseconds(work));
  }
  return best;
}

async function check(workload: WorkloadName): Promise<void> {
  const capture = makeCapture(workload, PACKETS);
  await withFile(capture.contents, async (path) => {
    const works = [() => handshark(path, capture), () => plain(path, 'map', capture), () => plain(path, 'typed', capture)];
    const [own = NaN, map = NaN, typed = NaN] = await race(works);
    const limit = LIMITS[workload];
    const sound = map / own >= limit.map && typed / own >= limit.typed;
    const perPacket = ((own * NS_PER_MS) / capture.packets).toFixed(0).padStart(4);
    const ratios = `${(map / own).toFixed(2)}× Map (at least ${limit.map}), ${(typed / own).toFixed(2)}× typed arrays (at least ${limit.typed})`;
    console.log(`${sound ? 'ok  ' : 'FAIL'} ${workload.padEnd(9)} ${perPacket} ns/packet: ${ratios}`);
    if (!sound) process.exitCode = 1;
  });
}

for (const workload of WORKLOAD_NAMES) await check(workload);
