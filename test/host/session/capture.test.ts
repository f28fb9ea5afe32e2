import { createReadStream, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CaptureError, HandsharkError, openCapture, type AnalysisOptions, type CaptureInput, type TcpEvent } from '../../../host/index.ts';
import { collect } from './collect.ts';

const PATH = 'test/golden/scenarios/close_4way_client/client.pcapng';
const octets = readFileSync(PATH);

async function events(input: CaptureInput | readonly CaptureInput[], options: AnalysisOptions = {}): Promise<TcpEvent[]> {
  const capture = await openCapture(input, options);
  return collect(capture.events());
}

/** What `work` throws. */
async function thrown(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

async function* pieces(size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < octets.length; at += size) yield await Promise.resolve(octets.subarray(at, at + size));
}

test('every kind of source gives the same events', async () => {
  const expected = await events(PATH);
  assert.equal(
    expected.map(({ event }) => event),
    ['syn', 'synack', 'established', 'fin', 'fin_acked', 'fin', 'fin_acked', 'closed', 'flow_end'],
  );
  const sources: (() => CaptureInput)[] = [
    () => octets,
    () => new Uint8Array(octets).buffer,
    () => createReadStream(PATH, { highWaterMark: 100 }),
    () => Readable.toWeb(createReadStream(PATH)),
    () => pieces(7),
  ];
  for (const source of sources) assert.equal(await events(source()), expected);
});

test('the size of the reads never shows', async () => {
  const expected = await events(octets);
  for (const chunkOctets of [1, 3, 64, 1000]) assert.equal(await events(octets, { chunkOctets }), expected);
});

test('a file or buffer can be passed over again and again, a stream once', async () => {
  const capture = await openCapture(octets);
  const first = await collect(capture.events());
  assert.equal(await collect(capture.events()), first);
  const flows = await collect(capture.flows());
  assert.equal(
    flows.map(({ outcome, closedBy }) => [outcome, closedBy]),
    [['closed', 'client']],
  );
  assert.is((await capture.count()).events, first.length);
  const stream = await openCapture(pieces(100));
  assert.is((await collect(stream.events())).length, first.length);
  const error = await thrown(() => collect(stream.flows()));
  assert.ok(error instanceof HandsharkError && error.code === 'ERR_SOURCE_USED');
});

test('frames are all there, in order, with what TCP says', async () => {
  const capture = await openCapture(octets);
  const frames = await collect(capture.frames());
  assert.equal(
    frames.map(({ frame }) => frame),
    Array.from({ length: 11 }, (_, index) => index + 1),
  );
  const [syn] = frames;
  assert.equal([syn?.source, syn?.sourcePort, syn?.flags, syn?.tcpStream], ['192.0.2.10', 40000, ['SYN'], 0]);
});

test('the text of events is their objects, line by line', async () => {
  const capture = await openCapture(octets);
  let text = '';
  const statistics = await capture.writeTo('events-json', (piece) => {
    text += new TextDecoder().decode(piece);
  });
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  assert.equal(lines, await events(octets));
  assert.equal([statistics.frames, statistics.flows, statistics.established, statistics.closed], [11, 1, 1, 1]);
});

test('a sink that takes its time is waited for', async () => {
  const capture = await openCapture(octets, { chunkOctets: 200 });
  let busy = false;
  let text = '';
  await capture.writeTo('events-json', async (piece) => {
    assert.not.ok(busy);
    busy = true;
    await new Promise((resolve) => setTimeout(resolve, 1));
    text += new TextDecoder().decode(piece);
    busy = false;
  });
  assert.is(text.trimEnd().split('\n').length, 9);
});

test('unknown fields are refused before anything is read', async () => {
  const capture = await openCapture(octets);
  const error = await thrown(() => capture.writeTo({ fields: ['frame.number', 'tcp.nosuch'] }, () => undefined));
  assert.ok(error instanceof HandsharkError && error.code === 'ERR_FIELD');
});

test('a cut capture delivers what came before, then throws where it was cut', async () => {
  const capture = await openCapture(octets.subarray(0, octets.length - 50));
  const seen: string[] = [];
  const error = await thrown(async () => {
    for await (const { event } of capture.events()) seen.push(event);
  });
  assert.ok(error instanceof CaptureError && error.code === 'ERR_CAPTURE_CUT' && error.offset !== undefined);
  assert.is(seen[0], 'syn');
  assert.is(seen.at(-1), 'flow_end');
});

test('a missing file and an empty list are told at once', async () => {
  const missing = await thrown(() => openCapture('test/no-such-file.pcapng'));
  assert.ok(missing instanceof CaptureError && missing.code === 'ERR_CAPTURE_MISSING');
  const none = await thrown(() => openCapture([]));
  assert.ok(none instanceof HandsharkError && none.code === 'ERR_NO_SOURCE');
});

test('options out of range are refused', async () => {
  const wrong: AnalysisOptions[] = [{ timeWait: -1 }, { idleTimeout: Number.NaN }, { maxFlows: 0 }, { seed: 1.5 }];
  for (const options of wrong) {
    const error = await thrown(() => events(octets, options));
    assert.ok(error instanceof HandsharkError && error.code === 'ERR_OPTION', JSON.stringify(options));
  }
});

test('a signal ends the iteration with its reason', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const seen: string[] = [];
  const error = await thrown(async () => {
    for await (const { event } of (await openCapture(octets, { chunkOctets: 100, signal: controller.signal })).events()) {
      seen.push(event);
      controller.abort(reason);
    }
  });
  assert.is(error, reason);
  assert.is(seen.length, 1);
});

test('leaving the loop closes the source', async () => {
  let closed = false;
  async function* source(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* pieces(200);
      await new Promise(() => undefined);
    } finally {
      closed = true;
    }
  }
  for await (const { event } of (await openCapture(source())).events()) if (event === 'syn') break;
  assert.ok(closed);
});

test('files of a series are read in the order of their times, with the state of connections carried over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'handshark-'));
  try {
    const [first, second] = [join(folder, 'b.pcapng'), join(folder, 'a.pcapng')];
    const parts = halves();
    await writeFile(first, parts[0]);
    await writeFile(second, parts[1]);
    assert.equal(await events([second, first]), await events(octets));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the hash key does not change the output', async () => {
  assert.equal(await events(octets, { seed: 1 }), await events(octets, { seed: 2n ** 70n }));
});

/** The capture as two files: the blocks before the first packet go into both. */
function halves(): [Uint8Array, Uint8Array] {
  const enhancedPacket = 6;
  const blocks: { type: number; octets: Uint8Array }[] = [];
  for (let at = 0; at < octets.length; at += octets.readUInt32LE(at + 4)) {
    blocks.push({ type: octets.readUInt32LE(at), octets: octets.subarray(at, at + octets.readUInt32LE(at + 4)) });
  }
  const packets = blocks.filter(({ type }) => type === enhancedPacket);
  const before = blocks.slice(
    0,
    blocks.findIndex(({ type }) => type === enhancedPacket),
  );
  const file = (some: typeof packets): Uint8Array => Buffer.concat([...before, ...some].map((block) => block.octets));
  return [file(packets.slice(0, 5)), file(packets.slice(5))];
}

test.run();
