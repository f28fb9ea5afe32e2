// The same octets give the same output, however they come: cut anywhere, from any kind of source, packed or not, whatever the seed.

import { createReadStream, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CaptureError, openCapture, type AnalysisOptions, type CaptureInput, type TextFormat } from '../../host/index.ts';
import { capturePath, VANTAGES } from './truth.ts';

const HOSTILE = join('test', 'golden', 'hostile', 'files');
const FORMATS: readonly TextFormat[] = [
  'events-json',
  'flows-json',
  'flows-zeek',
  { fields: ['frame.number', 'tcp.stream', 'tcp.seq_raw'] },
];
/** Scenarios that differ in what the tracker keeps between segments. */
const STORIES = ['interleaved', 'reuse_after_rst', 'syn_flood', 'vxlan', 'ipv6'];
/** Largest file that is cut at every offset, octets. */
const SMALL = 500;
/** Largest random piece, octets. */
const PIECE_MOST = 700;

async function* pieces(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const part of parts) yield await Promise.resolve(part);
}

/** `octets` in pieces of these sizes, again and again. */
function cut(octets: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < octets.length; turn++) {
    const size = sizes[turn % sizes.length] ?? octets.length;
    parts.push(octets.subarray(at, at + size));
    at += size;
  }
  return parts;
}

/** Everything that is written of `input`, and how it ended; file names do not count. */
async function written(input: CaptureInput, format: TextFormat, options: AnalysisOptions = {}): Promise<string> {
  const text: Buffer[] = [];
  try {
    const capture = await openCapture(input, options);
    await capture.writeTo(format, (octets) => void text.push(Buffer.from(octets)));
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    const { code, offset, frame, needed, had } = error;
    text.push(Buffer.from(JSON.stringify({ code, offset, frame, needed, had })));
  }
  return Buffer.concat(text).toString();
}

for (const story of STORIES) {
  test(`${story}: every kind of source`, async () => {
    for (const vantage of VANTAGES) {
      const path = capturePath(story, vantage);
      const octets = readFileSync(path);
      const copy = new ArrayBuffer(octets.length);
      new Uint8Array(copy).set(octets);
      for (const format of FORMATS) {
        const expected = await written(path, format);
        assert.ok(expected.endsWith('}\n') || expected.split('\n').length > 2, expected);
        assert.is(await written(octets, format), expected, 'Buffer');
        assert.is(await written(copy, format), expected, 'ArrayBuffer');
        assert.is(await written(createReadStream(path, { highWaterMark: 97 }), format), expected, 'Node stream');
        assert.is(await written(new Blob([copy]).stream(), format), expected, 'Web stream');
        assert.is(await written(pieces(...cut(octets, [113])), format), expected, 'async iterable');
        assert.is(await written(gzipSync(octets), format), expected, 'gzip');
        assert.is(await written(Readable.from(cut(gzipSync(octets), [5])), format), expected, 'gzip, in pieces');
        assert.is(await written(path, format, { chunkOctets: 1 + (octets.length % 61) }), expected, 'small reads');
      }
    }
  });

  test(`${story}: every seed`, async () => {
    const path = capturePath(story, 'client');
    for (const format of FORMATS) {
      const expected = await written(path, format, { seed: 0 });
      for (const seed of [1, 2n ** 63n, undefined]) assert.is(await written(path, format, seed === undefined ? {} : { seed }), expected);
    }
  });

  test(`${story}: cut at random`, async () => {
    const octets = readFileSync(capturePath(story, 'server'));
    const expected = await Promise.all(FORMATS.map((format) => written(octets, format)));
    const sizes = fc.array(fc.integer({ min: 1, max: PIECE_MOST }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 0, max: FORMATS.length - 1 }), async (lengths, which) => {
        assert.is(await written(pieces(...cut(octets, lengths)), FORMATS[which] ?? 'events-json'), expected[which]);
      }),
      { numRuns: 15 },
    );
  });
}

for (const [name, format] of [
  ['refused', 'events-json'],
  ['rejected_icmp', 'flows-json'],
  ['syn_timeout', 'flows-zeek'],
] as const) {
  test(`${name}: cut in two at every offset`, async () => {
    const octets = readFileSync(capturePath(name, 'client'));
    assert.ok(octets.length < SMALL);
    const expected = await written(octets, format);
    for (let at = 1; at < octets.length; at++) {
      assert.is(await written(pieces(octets.subarray(0, at), octets.subarray(at)), format), expected, `cut at ${at}`);
    }
  });
}

test('damaged files: cut at random, the same frames and the same error', async () => {
  const format: TextFormat = { fields: ['frame.number', 'frame.time_epoch', 'tcp.stream'] };
  const files = readdirSync(HOSTILE);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.integer({ min: 1, max: PIECE_MOST }), { minLength: 1, maxLength: 20 }),
      async (file, lengths) => {
        const octets = readFileSync(join(HOSTILE, file));
        if (octets.length > 1 << 16) return;
        assert.is(await written(pieces(...cut(octets, lengths)), format), await written(pieces(octets), format), file);
      },
    ),
    { numRuns: 300 },
  );
});

test.run();
