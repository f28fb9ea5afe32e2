// node submit.js LIST PARTS OUT [OPTION…]: a flow of which the children map the captures of the file LIST and the parent merges; waits for its end.

import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FlowProducer, QueueEvents } from 'bullmq';
import { connection, MAP, MERGE } from './queues.js';

const [list, parts, out, ...options] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: submit.js LIST PARTS OUT [OPTION…]');
const files = { list: resolve(list), parts: resolve(parts), out: resolve(out) };
mkdirSync(files.parts, { recursive: true });
const count = readFileSync(files.list, 'utf8').trimEnd().split('\n').length;
const retried = { attempts: 3, backoff: { type: 'exponential', delay: 500 } };

const events = new QueueEvents(MERGE, { connection });
await events.waitUntilReady();
const producer = new FlowProducer({ connection });
try {
  const { job } = await producer.add({
    name: 'merge',
    queueName: MERGE,
    data: { ...files, options },
    opts: retried,
    children: Array.from({ length: count }, (_, index) => ({
      name: 'map',
      queueName: MAP,
      data: { ...files, number: index + 1 },
      opts: { ...retried, failParentOnFailure: true, removeOnComplete: true },
    })),
  });
  await job.waitUntilFinished(events);
} finally {
  await producer.close();
  await events.close();
}
