// However a stream is cut into segments, and in whatever order and how often they come: plugins see the same PDUs.

import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openCapture } from '../../../host/index.ts';
import { captured, FIN, publish, SYN, type Segment } from './stream.ts';

const IN_ORDER = { 'tcp.reassemble_out_of_order': 'TRUE' };

async function lines(
  source: string | Uint8Array,
  plugin: string,
  fields: readonly string[],
  preferences: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const capture = await openCapture(source, { plugins: [plugin], preferences });
  const pieces: Buffer[] = [];
  try {
    await capture.writeTo({ fields }, (piece) => void pieces.push(Buffer.from(piece)));
  } finally {
    await capture.close();
  }
  return Buffer.concat(pieces).toString().split('\n').slice(0, -1);
}

/** What all frames together have of a field. */
async function told(source: Uint8Array, plugin: string, field: string, preferences?: Readonly<Record<string, string>>): Promise<string> {
  return (await lines(source, plugin, [field], preferences)).filter((line) => line !== '').join();
}

const STREAM = {
  sizes: fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 12 }),
  cuts: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 30 }),
  back: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 10 }),
};

/** The stream in segments of `cuts` octets, each with some of the octets before it. */
function segmentsOf(stream: Buffer, cuts: readonly number[], back: readonly number[]): Segment[] {
  const segments: Segment[] = [];
  for (let at = 0, count = 0; at < stream.length; count++) {
    const octets = cuts[count % cuts.length] ?? 1;
    const from = Math.max(0, at - (back[count % back.length] ?? 0));
    segments.push({ at: from, octets: stream.subarray(from, at + octets) });
    at += octets;
  }
  return segments;
}

test('any segmentation of a stream, with pieces sent again and overlapping, gives the same PDUs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.record(STREAM), async ({ sizes, cuts, back }) => {
      const stream = Buffer.concat(sizes.map((size, index) => publish(`t/${index}`, size)));
      const topics = await told(captured(segmentsOf(stream, cuts, back)), 'mqtt', 'mqtt.topic');
      assert.is(topics, sizes.map((_, index) => `t/${index}`).join());
    }),
    { numRuns: 60 },
  );
});

/** `items` with some of them twice, in the order of `keys`. */
function shuffled<T>(items: readonly T[], keys: readonly number[], twice: readonly boolean[]): T[] {
  return [...items, ...items.filter((_, index) => twice[index % twice.length])]
    .map((item, index) => ({ item, key: keys[index % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const ORDER = {
  keys: fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 70, maxLength: 90 }),
  twice: fc.array(fc.boolean(), { minLength: 3, maxLength: 9 }),
};

test('any segmentation, reordering, duplication and overlap of a stream gives the same PDUs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.record({ ...STREAM, ...ORDER }), async ({ sizes, cuts, back, keys, twice }) => {
      const stream = Buffer.concat(sizes.map((size, index) => publish(`t/${index}`, size)));
      const segments = shuffled(segmentsOf(stream, cuts, back), keys, twice);
      const syn = { at: 0, octets: new Uint8Array(0), flags: SYN };
      const topics = await told(captured([syn, ...segments]), 'mqtt', 'mqtt.topic', IN_ORDER);
      assert.is(topics, sizes.map((_, index) => `t/${index}`).join());
    }),
    { numRuns: 100 },
  );
});

test('a body that ends with the stream is whole in whatever order its segments and the FIN come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ size: fc.integer({ min: 1, max: 3000 }), ...STREAM, ...ORDER }),
      async ({ size, cuts, back, keys, twice }) => {
        const body = 'x'.repeat(size);
        const stream = Buffer.from(`HTTP/1.1 200 OK\r\nServer: s\r\n\r\n${body}`);
        const pieces = segmentsOf(stream, cuts, back);
        const fin = { at: stream.length, octets: new Uint8Array(0), flags: FIN };
        const segments = shuffled([...pieces, fin], keys, twice);
        const syn = { at: 0, octets: new Uint8Array(0), flags: SYN };
        assert.is(await told(captured([syn, ...segments], 80), 'http', 'http.file_data', IN_ORDER), body);
      },
    ),
    { numRuns: 60 },
  );
});

const CAPTURES = ['http-ooo.pcap', 'http-ooo2.pcap'].map((name) => `../shared/captures/wireshark/test/captures/${name}`);
const FIELDS = [
  'frame.number',
  'http.request.uri',
  'http.response.code',
  'http.content_length',
  'http.chunk_size',
  'tcp.reassembled.length',
];
/** What tshark 4.0.17 prints of them with -o tcp.reassemble_out_of_order:TRUE: the lines that have more than a number. */
const PRINTED = [
  ['4\t/1\t\t4\t\t42', '7\t/2\t\t\t\t19', '10\t/3\t\t6\t\t82', '11\t/4\t\t5\t\t43', '15\t/5\t\t\t4,0\t139'],
  ['6\t/0\t\t6\t\t44'],
];

for (const [index, path] of CAPTURES.entries()) {
  if (!existsSync(path)) continue;
  test(`segments out of order: ${path.replace(/^.*\//, '')}`, async () => {
    const found = await lines(path, 'http', FIELDS, IN_ORDER);
    assert.equal(
      found.filter((line) => /\t./.test(line.replace(/\t+$/, ''))),
      PRINTED[index],
    );
  });
}

test.run();
