// npm run soak -- [--minutes N] [--hours N] [--packets N]: --hours (24) of capture time in --minutes (5) of this machine's. Pieces of --packets (50000) packets, as many as
// the machine reads in that time, lie as far apart as makes the hours full; inside a piece packets come at 100,000 a second and more. So it is a day of timeouts,
// ages and turned-over tables, and a sample of its packets: how many is said. Memory is said at steps and must not grow after the first quarter.

import { parseArgs } from 'node:util';
import { soak, type Step } from './soak.ts';

const MS_PER_MINUTE = 60_000;
const S_PER_HOUR = 3600;
const PACKETS_PER_S = 100_000;
const STEPS = 12;
const MIB = 1 << 20;
/** Resident memory that comes and goes with the garbage of the host, MiB. */
const SLACK_MIB = 64;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    hours: { type: 'string', default: '24' },
    packets: { type: 'string', default: '50000' },
  },
});
const limit = Number(values.minutes) * MS_PER_MINUTE;
const span = Number(values.hours) * S_PER_HOUR;
const start = performance.now();
const steps: { readonly core: number; readonly rss: number }[] = [];

/** Capture time in proportion to the time that has passed here. */
function next(): number | undefined {
  const passed = performance.now() - start;
  return passed < limit ? (passed / limit) * span : undefined;
}

function onStep({ statistics, memory }: Step): void {
  const share = (performance.now() - start) / limit;
  if (share < steps.length / STEPS) return;
  const rss = process.memoryUsage().rss / MIB;
  steps.push({ core: memory, rss });
  const { frames, flows, alive, evicted } = statistics;
  console.log(
    `${(share * Number(values.hours)).toFixed(1).padStart(5)} h  ${frames} packets  ${flows} connections, ${alive} alive, ${evicted} given up` +
      `  core ${(memory / MIB).toFixed(1)} MiB  resident ${rss.toFixed(0)} MiB`,
  );
}

const { frames, flows } = await soak('events-json', { packets: Number(values.packets), next }, onStep);
const settled = steps.slice(STEPS / 4);
const spread = (values: readonly number[]): number => Math.max(0, Math.max(...values) - Math.min(...values));
const grown = spread(settled.map(({ core }) => core));
const grownRss = spread(settled.map(({ rss }) => rss));
const share = frames / (span * PACKETS_PER_S);
console.log(
  `${values.hours} h of capture time: ${frames} packets (${(share * 100).toFixed(2)} % of 100,000 a second all the time), ${flows} connections; ` +
    `after the first quarter the core's memory grew by ${(grown / MIB).toFixed(1)} MiB, resident memory lay within ${grownRss.toFixed(0)} MiB`,
);
process.exitCode = grown > 0 || grownRss > SLACK_MIB ? 1 : 0;
