import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { slurp } from './slurp.ts';

const PLAIN = Buffer.from(Uint8Array.from({ length: 150_000 }, (_, at) => (at ^ (at >> 15)) & 0xff));
const golden = (name: string): Buffer => readFileSync(`test/host/capture/golden/counting.${name}`);
const FORMATS: readonly string[] = ['gz', 'lz4', 'zst'];

async function* dribble(octets: Uint8Array, piece: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < octets.length; at += piece) yield octets.subarray(at, at + piece);
}

for (const format of FORMATS) {
  test(`${format}: what the reference tool packed comes out whole, in any pieces`, async () => {
    const packed = golden(format);
    for (const piece of [1, 7, 100_000]) {
      const { octets, error } = await slurp(dribble(packed, piece), 1 + piece * 3);
      assert.is(error, undefined);
      assert.ok(octets.equals(PLAIN));
    }
  });

  test(`${format}: one after the other, they are one`, async () => {
    const { octets, error } = await slurp(Buffer.concat([golden(format), golden(format)]));
    assert.is(error, undefined);
    assert.ok(octets.equals(Buffer.concat([PLAIN, PLAIN])));
  });

  test(`${format}: cut anywhere, the octets before the cut come out and then a coded error`, async () => {
    const packed = golden(format);
    for (let cut = 8; cut < packed.length; cut += 41) {
      const { octets, error } = await slurp(packed.subarray(0, cut));
      assert.is(error?.code, 'ERR_CAPTURE_COMPRESSED', `cut at ${cut}`);
      assert.ok(octets.equals(PLAIN.subarray(0, octets.length)), `cut at ${cut}`);
    }
  });

  test(`${format}: a wrong octet anywhere is an error or changes nothing, never a crash and never silent`, async () => {
    const packed = golden(format);
    for (let at = 4; at < packed.length; at += 13) {
      const wrong = Buffer.from(packed);
      wrong[at] = (wrong[at] ?? 0) ^ 0x55;
      const { octets, error } = await slurp(wrong);
      assert.ok(error?.code === 'ERR_CAPTURE_COMPRESSED' || octets.equals(PLAIN), `octet ${at}`);
    }
  });
}

test('gzip: a wrong checksum costs no octet', async () => {
  const wrong = golden('gz');
  wrong[wrong.length - 8] = (wrong[wrong.length - 8] ?? 0) ^ 1;
  const { octets, error } = await slurp(wrong);
  assert.ok(octets.equals(PLAIN));
  assert.match(error?.message ?? '', 'wrong checksum');
});

test('gzip: name, comment, extra field and header checksum are stepped over, padding of zeros is none of its business', async () => {
  const plain = gzipSync(PLAIN);
  const header = Uint8Array.of(
    0x1f,
    0x8b,
    8,
    0x02 | 0x04 | 0x08 | 0x10,
    0,
    0,
    0,
    0,
    0,
    3,
    5,
    0,
    1,
    2,
    3,
    4,
    5,
    0x61,
    0,
    0x62,
    0x63,
    0,
    9,
    9,
  );
  const { octets, error } = await slurp(Buffer.concat([header, plain.subarray(10), new Uint8Array(700)]));
  assert.is(error, undefined);
  assert.ok(octets.equals(PLAIN));
});

test('gzip in gzip in gzip is unpacked', async () => {
  const { octets } = await slurp(gzipSync(gzipSync(gzipSync(PLAIN))));
  assert.ok(octets.equals(PLAIN));
});

test('compressed in itself without end is handed over packed at last', async () => {
  let packed: Buffer = PLAIN;
  for (let depth = 0; depth < 6; depth++) packed = gzipSync(packed);
  const { octets } = await slurp(packed);
  assert.ok(octets.equals(gzipSync(gzipSync(PLAIN))));
});

test('zstd: a window that no memory should be taken for is refused', async () => {
  const { error } = await slurp(Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xf8, 1, 0, 0));
  assert.is(error?.code, 'ERR_CAPTURE_COMPRESSED');
  assert.is(error?.needed, 2 ** 41);
});

test('tiny contents survive every format', async () => {
  const packed: readonly string[] = [
    // printf a | zstd -c | base64, and likewise with lz4
    'KLUv/QRYCQAAYVtujKk=',
    'BCJNGGRApwEAAIBhAAAAAFZ0DVU=',
  ];
  for (const base64 of packed) assert.is((await slurp(Buffer.from(base64, 'base64'))).octets.toString(), 'a');
});

test.run();
