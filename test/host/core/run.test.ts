import { existsSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { BLOCK_OCTETS_MAX, INPUT_OCTETS } from '../../../assembly/shared/capture.ts';
import { RUN_BLOCK, RUN_DONE, RUN_EVENTS } from '../../../assembly/shared/status.ts';
import { CaptureError } from '../../../host/errors.ts';
import { MemorySource } from '../../../host/capture/memory-source.ts';
import { Run } from '../../../host/core/run.ts';
import { Octets, description, enhanced, join, option, pcapHeader, pcapRecord, section } from '../../assembly/capture/builder.ts';
import { beginCore, drive } from './drive.ts';

/** Ethernet, IPv4, TCP from 192.0.2.10:port to 198.51.100.20:80. */
function segment(port: number, flags: number): Uint8Array {
  const ip = new Octets('big')
    .u16(0x4500)
    .u16(40)
    .u32(0)
    .u8(64)
    .u8(6)
    .u16(0)
    .octets(Uint8Array.of(192, 0, 2, 10, 198, 51, 100, 20));
  const tcp = new Octets('big').u16(port).u16(80).u32(1000).u32(0).u8(0x50).u8(flags).u16(64240).u32(0);
  return join(new Uint8Array(12), Uint8Array.of(8, 0), ip.done(), tcp.done());
}

const HEAD = join(section(), description());
const FILE = join(HEAD, ...Array.from({ length: 40 }, (_, at) => enhanced(segment(1024 + at, 2), { units: 1_000_000n + BigInt(at) })));

test('a source that does not wait is run without waiting', () => {
  const run = new Run(beginCore(), [new MemorySource(FILE)]);
  const answers: unknown[] = [];
  do answers.push(run.next());
  while (answers.at(-1) === RUN_BLOCK);
  assert.equal(answers, [RUN_BLOCK, RUN_BLOCK, RUN_EVENTS]);
});

test('the size of the chunks never shows', async () => {
  const expected = await drive([FILE]);
  assert.is(expected.error, undefined);
  assert.is(expected.frames, 40);
  assert.ok(expected.events >= 80, `${expected.events} events`);
  for (const chunkOctets of [1, 2, 3, 7, 31, 100, 1000]) assert.equal(await drive([FILE], { chunkOctets }), expected);
});

test('a series goes on over formats; interfaces get global indexes', async () => {
  const pcap = join(pcapHeader(), pcapRecord(segment(5000, 2), 1, 0));
  const { frames, interfaces, blocks, error } = await drive([pcap, FILE, pcap]);
  assert.is(error, undefined);
  assert.is(frames, 42);
  assert.equal(interfaces, [0, 1, 2]);
  assert.equal(
    blocks.map(({ kind }) => kind),
    ['interface', 'section', 'interface', 'interface'],
  );
});

test('after damage the flows end, then the error is thrown with file, offset and frame', async () => {
  const { frames, events, error } = await drive([FILE.subarray(0, FILE.length - 10)]);
  assert.is(frames, 39);
  assert.ok(events >= 78);
  assert.instance(error, CaptureError);
  assert.match(String(error), /buffer: the file is cut short.*offset \d+, frame 40/);
});

test('a block larger than the buffer is held whole, one of any size that carries nothing is passed', async () => {
  const comment = option(1, new Uint8Array(65_535).fill(0x61));
  const large = enhanced(segment(9, 2), { options: join(...Array.from({ length: 1 + Math.ceil(INPUT_OCTETS / 65_535) }, () => comment)) });
  const held = await drive([join(HEAD, large, large)], { chunkOctets: 100_000 });
  assert.is(held.error, undefined);
  assert.is(held.frames, 2);
  const giant = new Uint8Array(BLOCK_OCTETS_MAX + 100);
  const view = new DataView(giant.buffer);
  view.setUint32(0, 77, true);
  view.setUint32(4, giant.length, true);
  view.setUint32(giant.length - 4, giant.length, true);
  const passed = await drive([join(HEAD, giant, enhanced(segment(9, 2)))]);
  assert.is(passed.error, undefined);
  assert.is(passed.frames, 1);
});

test('a length that a short file only claims takes no memory', async () => {
  const core = beginCore();
  const claim = new Octets().u32(77).u32(BLOCK_OCTETS_MAX).u32(0).done();
  const run = new Run(core, [new MemorySource(join(HEAD, claim))]);
  const before = core.views.octets.length;
  assert.throws(() => {
    while (run.next() !== RUN_DONE);
  }, /cut short/);
  assert.is(core.views.octets.length, before);
});

test('events come before a live source is waited for', async () => {
  let release = (): void => undefined;
  const silence = new Promise<void>((resolve) => {
    release = resolve;
  });
  const live = async function* (): AsyncGenerator<Uint8Array> {
    yield FILE;
    await silence;
  };
  const core = beginCore();
  const run = new Run(core, [{ name: 'live', taken: 0, ...sourceOf(live()) }]);
  let answer = await run.next();
  while (answer === RUN_BLOCK) answer = await run.next();
  assert.is(answer, RUN_EVENTS);
  assert.ok(core.exports.eventCount() >= 40);
  core.exports.eventsRead();
  release();
  while ((await run.next()) !== RUN_DONE) core.exports.eventsRead();
});

function sourceOf(chunks: AsyncGenerator<Uint8Array>): { read(target: Uint8Array): Promise<number>; close(): void } {
  return {
    read: async (target) => {
      const step = await chunks.next();
      if (step.done === true) return 0;
      target.set(step.value);
      return step.value.length;
    },
    close: () => undefined,
  };
}

test('a signal ends a run that waits, with its reason', async () => {
  const controller = new AbortController();
  const never = {
    name: 'never',
    taken: 0,
    read: (): Promise<number> => new Promise<number>(() => undefined),
    close: (): void => undefined,
  };
  const run = new Run(beginCore(), [never], { signal: controller.signal });
  const answer = Promise.resolve(run.next());
  controller.abort(new Error('enough'));
  const reason = await answer.then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.match(String(reason), /enough/);
});

test('endless zeros and failing reads end with a coded error', async () => {
  for (const [path, code] of [
    ['/dev/zero', 'ERR_CAPTURE_UNKNOWN'],
    ['/proc/self/mem', 'ERR_CAPTURE_READ'],
  ] as const) {
    if (!existsSync(path)) continue;
    const { error, frames } = await drive([path]);
    assert.instance(error, CaptureError);
    assert.is(error instanceof CaptureError && error.code, code);
    assert.is(frames, 0);
  }
});

test.run();
