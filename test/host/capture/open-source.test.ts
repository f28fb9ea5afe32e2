import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ReadableStream } from 'node:stream/web';
import { gzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openSource } from '../../../host/capture/open-source.ts';
import type { OctetSource } from '../../../host/capture/source.ts';
import { slurp } from './slurp.ts';

const OCTETS = Buffer.from(Uint8Array.from({ length: 70_000 }, (_, at) => (at * 31) >>> 3));
const test = suite<{ folder: string }>('open-source', { folder: '' });

test.before((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'handshark-'));
});
test.after(({ folder }) => {
  rmSync(folder, { recursive: true });
});

test('every kind of input gives the same octets', async ({ folder }) => {
  const path = join(folder, 'octets');
  writeFileSync(path, OCTETS);
  const copied = new Uint8Array(OCTETS).buffer;
  const web = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < OCTETS.length; at += 999) controller.enqueue(OCTETS.subarray(at, at + 999));
      controller.close();
    },
  });
  const inputs = [
    path,
    OCTETS,
    new Uint8Array(OCTETS),
    copied,
    createReadStream(path),
    Readable.from([OCTETS.subarray(0, 3), new Uint8Array(0), OCTETS.subarray(3)]),
    web,
  ];
  for (const input of inputs) {
    const { octets, error } = await slurp(input, 1000);
    assert.is(error, undefined);
    assert.ok(octets.equals(OCTETS));
  }
});

test('a regular file and a buffer are never waited for and know their size', async ({ folder }) => {
  const path = join(folder, 'sync');
  writeFileSync(path, OCTETS);
  for (const input of [path, OCTETS]) {
    const source = await openSource(input);
    assert.is(source.size, OCTETS.length);
    const target = new Uint8Array(OCTETS.length);
    assert.is(source.read(target), 4);
    assert.is(source.read(target.subarray(4)), OCTETS.length - 4);
    assert.is(source.taken, OCTETS.length);
    assert.is(source.read(target), 0);
    await source.close();
    await source.close();
  }
});

test('progress through a compressed file counts its own octets', async ({ folder }) => {
  const path = join(folder, 'octets.gz');
  const packed = gzipSync(OCTETS);
  writeFileSync(path, packed);
  const source = await openSource(path);
  assert.is(source.size, packed.length);
  while ((await source.read(new Uint8Array(9999))) > 0);
  assert.is(source.taken, packed.length);
  await source.close();
});

test('what cannot be opened or read says why, with a code and the name', async ({ folder }) => {
  const code = async (path: string): Promise<string | undefined> => {
    const { error } = await slurp(path);
    assert.ok(error?.message.startsWith(path), error?.message);
    return error?.code;
  };
  assert.is(await code(folder), 'ERR_CAPTURE_DIRECTORY');
  assert.is(await code(join(folder, 'missing')), 'ERR_CAPTURE_MISSING');
  assert.is(await code(join(folder, 'octets', 'below')), 'ERR_CAPTURE_MISSING');
  if (existsSync('/proc/self/mem')) assert.is(await code('/proc/self/mem'), 'ERR_CAPTURE_READ');
});

test('a FIFO is read as its writer writes, and opening it blocks nobody', async ({ folder }) => {
  const path = join(folder, 'fifo');
  execFileSync('mkfifo', [path]);
  const [{ octets, error }] = await Promise.all([slurp(path), writeFile(path, OCTETS)]);
  assert.is(error, undefined);
  assert.ok(octets.equals(OCTETS));
});

test('a stream that fails or gives no octets ends with a coded error, what came before is there', async () => {
  const failing = async function* (): AsyncGenerator<Uint8Array> {
    yield OCTETS.subarray(0, 100);
    throw new Error('line lost');
  };
  const failed = await slurp(failing());
  assert.is(failed.error?.code, 'ERR_CAPTURE_READ');
  assert.is(failed.error?.message, 'stream: line lost (offset 100)');
  assert.is(failed.octets.length, 100);
  const text = await slurp(Readable.from(['text'], { objectMode: true }) as AsyncIterable<Uint8Array>);
  assert.is(text.error?.code, 'ERR_CAPTURE_STREAM');
});

test('closing early ends the stream behind a source', async () => {
  let ended = false;
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield OCTETS;
    } finally {
      ended = true;
    }
  };
  const source = await openSource(endless());
  await source.read(new Uint8Array(10));
  await source.close();
  assert.ok(ended);
  assert.is(await source.read(new Uint8Array(10)), 0);
});

test("a source of the caller's own is taken as it is", async () => {
  let left = 5;
  const own: OctetSource = {
    name: 'own',
    taken: 0,
    read: (target) => {
      if (left === 0) return 0;
      target[0] = left--;
      return 1;
    },
    close: () => undefined,
  };
  assert.equal([...(await slurp(own)).octets], [5, 4, 3, 2, 1]);
});

test.run();
