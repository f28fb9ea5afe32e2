// node worker.js: takes jobs from Redis until it is stopped. Start as many as there are machines; they share the file system.
// $WORKERS: captures that are mapped at once here, 1 unless given. $LOST_MS: a worker that was not heard of for so long is lost, and others do its jobs.

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'bullmq';
import { connection, MAP, MERGE } from './queues.js';

const run = promisify(execFile);
const script = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const lost = Number(process.env.LOST_MS ?? 30_000);
const settings = { connection, lockDuration: lost, stalledInterval: lost, maxStalledCount: 3 };

const workers = [
  new Worker(MAP, ({ data }) => run(script('map-one.sh'), [data.list, String(data.number), data.parts]).then(() => undefined), {
    ...settings,
    concurrency: Number(process.env.WORKERS ?? 1),
  }),
  new Worker(
    MERGE,
    ({ data }) => run(script('merge-all.sh'), [data.list, data.parts, data.out, ...data.options]).then(() => undefined),
    settings,
  ),
];
for (const worker of workers) worker.on('error', (error) => console.error(error.message));

process.once('SIGTERM', () => {
  void Promise.all(workers.map((worker) => worker.close()));
});
