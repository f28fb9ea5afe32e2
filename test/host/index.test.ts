// What the library promises as a whole: backpressure, ways to end early, codes of errors, limits.

import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createAnalyzer, HandsharkError, openCapture, type CaptureInput, type TcpEvent } from '../../host/index.ts';
import { collect } from './session/collect.ts';

const SCENARIOS = join('test', 'golden', 'scenarios');
const PATH = join(SCENARIOS, 'interleaved', 'client.pcapng');
const OCTETS = readFileSync(PATH);
/** Longest wait for something that must come, ms. */
const PATIENCE_MS = 5000;

/** What `work` throws. */
async function thrown(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

async function codeOf(work: () => unknown): Promise<string> {
  const error = await thrown(work);
  assert.instance(error, HandsharkError);
  return error instanceof HandsharkError ? error.code : '';
}

async function* chunksOf(octets: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < octets.length; at += size) yield await Promise.resolve(octets.subarray(at, at + size));
}

/** A source that tells how much was taken from it and whether it was closed. */
class WatchedChunks implements AsyncIterable<Uint8Array> {
  taken = 0;
  closed = false;

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for await (const chunk of chunksOf(OCTETS, 200)) {
        this.taken++;
        yield chunk;
      }
    } finally {
      this.closed = true;
    }
  }
}

// ---- passes

test('connections are the objects that their JSON text says', async () => {
  const capture = await openCapture(PATH);
  const pieces: Buffer[] = [];
  await capture.writeTo('flows-json', (octets) => void pieces.push(Buffer.from(octets)));
  const lines = Buffer.concat(pieces).toString().trim().split('\n');
  const told = lines.map((line) => JSON.parse(line) as unknown);
  assert.equal(JSON.parse(JSON.stringify(await collect(capture.flows()))), told);
});

test('each method makes a pass of its own, also at the same time', async () => {
  const capture = await openCapture(PATH);
  const [events, flows, frames, statistics] = await Promise.all([
    collect(capture.events()),
    collect(capture.flows()),
    collect(capture.frames()),
    capture.count(),
  ]);
  assert.is(flows.length, 8);
  assert.is(statistics.frames, frames.length);
  assert.is(statistics.flows, flows.length);
  assert.is(statistics.events, events.length);
});

// ---- backpressure and closing

test('an iterator reads no further ahead than what it yields', async () => {
  const source = new WatchedChunks();
  const events = (await openCapture(source)).events();
  const first = await events.next();
  assert.is(first.done, false);
  const { taken } = source;
  assert.ok(taken <= 3, `${taken} chunks`);
  await new Promise((resolve) => setTimeout(resolve, 10));
  assert.is(source.taken, taken);
  await collect(events);
  assert.is(source.taken, Math.ceil(OCTETS.length / 200));
});

test('leaving an iterator destroys a Node stream', async () => {
  const stream = createReadStream(PATH, { highWaterMark: 300 });
  for await (const event of (await openCapture(stream)).events()) if (event.event === 'synack') break;
  assert.is(stream.destroyed, true);
});

test('close() before the first pass closes the source; twice does no harm', async () => {
  const source = new WatchedChunks();
  const capture = await openCapture(source);
  await capture.close();
  await capture[Symbol.asyncDispose]();
  assert.is(source.closed, true);
  assert.is(await codeOf(() => capture.count()), 'ERR_SOURCE_USED');
});

// ---- signals

async function* generated(): AsyncGenerator<Uint8Array, void, undefined> {
  yield OCTETS;
  await new Promise(() => undefined);
}

/** Sources that give a capture but for its end, and then nothing. */
const SILENT: readonly (readonly [string, () => CaptureInput])[] = [
  ['an async generator', generated],
  ['a Node stream', () => Readable.from(generated(), { objectMode: false })],
  ['a Web stream', () => new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(OCTETS) })],
];

for (const [name, make] of SILENT) {
  test(`a signal ends the wait for ${name} that has gone silent`, async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const source = make();
    const capture = await openCapture(source, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 20);
    const seen: TcpEvent[] = [];
    const ended = thrown(async () => {
      for await (const event of capture.events()) seen.push(event);
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, 'it still waits')));
    const first = await Promise.race([ended, late]);
    clearTimeout(timer);
    assert.is(first, reason);
    assert.ok(seen.length > 10, `${seen.length} events`);
    if (source instanceof Readable) assert.is(source.destroyed, true);
  });
}

test('a signal that was given before ends every kind of pass at its start', async () => {
  const capture = await openCapture(PATH, { signal: AbortSignal.abort(new Error('never mind')) });
  for (const pass of [() => collect(capture.flows()), () => capture.count(), () => capture.writeTo('flows-csv', () => undefined)]) {
    assert.match(String(await thrown(pass)), /never mind/);
  }
});

// ---- errors

test('what a listener throws comes out of write or end', async () => {
  const analyzer = createAnalyzer(() => {
    throw new Error('no more, please');
  });
  const error = await thrown(async () => {
    await analyzer.write(OCTETS);
    await analyzer.end();
  });
  assert.match(String(error), /no more, please/);
});

test('every refusal has its code', async () => {
  const strings = Readable.from(['text'], { objectMode: true }) as AsyncIterable<unknown> as AsyncIterable<Uint8Array>;
  const once = await openCapture(chunksOf(OCTETS, 500));
  await once.count();
  const damaged = Buffer.from(OCTETS);
  damaged.writeUInt32LE(13, 4);
  const cases: readonly (readonly [string, () => unknown])[] = [
    ['ERR_CAPTURE_MISSING', () => openCapture(join(SCENARIOS, 'no-such-file'))],
    ['ERR_CAPTURE_DIRECTORY', () => openCapture(SCENARIOS)],
    ['ERR_CAPTURE_STREAM', () => openCapture(strings)],
    ['ERR_CAPTURE_UNKNOWN', async () => (await openCapture(Buffer.from('this is no capture, not at all'))).count()],
    ['ERR_CAPTURE_COMPRESSED', async () => (await openCapture(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3))).count()],
    ['ERR_CAPTURE_CUT', async () => (await openCapture(OCTETS.subarray(0, OCTETS.length - 5))).count()],
    ['ERR_CAPTURE_DAMAGED', async () => (await openCapture(damaged)).count()],
    ['ERR_NO_SOURCE', () => openCapture([])],
    ['ERR_SOURCE_USED', () => once.count()],
    ['ERR_FIELD', async () => (await openCapture(PATH)).writeTo({ fields: ['tcp.no_such_field'] }, () => undefined)],
    ['ERR_OPTION', async () => (await openCapture(PATH, { timeWait: -1 })).count()],
    [
      'ERR_STATE',
      async () => {
        const analyzer = createAnalyzer(() => undefined);
        await analyzer.write(OCTETS);
        await analyzer.end();
        await analyzer.write(OCTETS);
      },
    ],
  ];
  for (const [code, work] of cases) assert.is(await codeOf(work), code);
});

// ---- options

test('maxFrames stops early; maxFlows evicts, with one flow_end for each connection', async () => {
  assert.is((await (await openCapture(PATH, { maxFrames: 10 })).count()).frames, 10);
  const events = await collect((await openCapture(PATH, { maxFlows: 3 })).events());
  const ends = events.filter((event) => event.event === 'flow_end');
  assert.ok(ends.some(({ outcome }) => outcome === 'evicted'));
  assert.is(ends.length, new Set(events.map(({ stream }) => stream)).size);
});

test('progress is told with octets and size', async () => {
  const told: number[] = [];
  const capture = await openCapture(PATH, {
    chunkOctets: 1000,
    onProgress: ({ name, octets, size }) => {
      assert.is(name, PATH);
      assert.is(size, OCTETS.length);
      told.push(octets);
    },
  });
  await capture.count();
  assert.ok(told.length > 3);
  assert.equal(
    told,
    [...told].sort((a, b) => a - b),
  );
});

test.run();
