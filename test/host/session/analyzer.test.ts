import { createReadStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CaptureError, createAnalyzer, createTransform, HandsharkError, openCapture, type TcpEvent } from '../../../host/index.ts';
import { randomNumbers } from '../records.ts';
import { collect } from './collect.ts';

const PATH = 'test/golden/scenarios/half_open_rst/client.pcapng';
const SEED = Number(process.env['SEED'] ?? 5);
const ROUNDS = 30;
const octets = readFileSync(PATH);

async function expected(): Promise<TcpEvent[]> {
  return collect((await openCapture(octets)).events());
}

test('octets pushed in pieces of any size give the same events', async () => {
  const wanted = await expected();
  const random = randomNumbers(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    const seen: TcpEvent[] = [];
    const analyzer = createAnalyzer((event) => seen.push(event));
    for (let at = 0; at < octets.length;) {
      const size = 1 + (random() % 300);
      await analyzer.write(octets.subarray(at, at + size));
      at += size;
    }
    await analyzer.end();
    assert.equal(seen, wanted, `seed ${SEED}`);
  }
});

test('a write is over when its octets have been worked through: its events have come', async () => {
  const seen: string[] = [];
  const analyzer = createAnalyzer(({ event }) => seen.push(event));
  const half = octets.length >> 1;
  await analyzer.write(octets.subarray(0, half));
  assert.ok(seen.includes('established'));
  await analyzer.write(octets.subarray(half));
  await analyzer.end();
  assert.is(seen.at(-1), 'flow_end');
});

test('damage and misuse are thrown', async () => {
  const damaged = createAnalyzer(() => undefined);
  await rejects(
    () => damaged.write(Buffer.alloc(64)),
    (error) => error instanceof CaptureError && error.code === 'ERR_CAPTURE_UNKNOWN',
  );
  const ended = createAnalyzer(() => undefined);
  await ended.write(octets);
  await ended.end();
  await rejects(
    () => ended.write(octets),
    (error) => error instanceof HandsharkError && error.code === 'ERR_STATE',
  );
  const failing = createAnalyzer(() => {
    throw new Error('no more');
  });
  await rejects(
    async () => {
      await failing.write(octets);
      await failing.end();
    },
    (error) => error instanceof Error && error.message === 'no more',
  );
});

test('a Transform turns octets into events in a pipeline', async () => {
  const seen: TcpEvent[] = [];
  await pipeline(createReadStream(PATH, { highWaterMark: 128 }), createTransform(), async (events: AsyncIterable<TcpEvent>) => {
    for await (const event of events) seen.push(event);
  });
  assert.equal(seen, await expected());
});

test('a Transform passes damage on as its error', async () => {
  const cut = createReadStream(PATH, { end: octets.length - 30 });
  await rejects(
    () => pipeline(cut, createTransform().resume()),
    (error) => error instanceof CaptureError && error.code === 'ERR_CAPTURE_CUT',
  );
});

async function rejects(work: () => Promise<unknown>, right: (error: unknown) => boolean): Promise<void> {
  try {
    await work();
  } catch (error) {
    assert.ok(right(error), String(error));
    return;
  }
  assert.unreachable('nothing was thrown');
}

test.run();
