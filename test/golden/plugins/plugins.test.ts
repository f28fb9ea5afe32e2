// The plugins that ship beside what tshark 4.0.17 printed of the same captures: every field of the lists in test/differential/plugins.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadPlugins, openCapture } from '../../../host/index.ts';

process.env['TZ'] = 'UTC';
const FOLDER = 'test/golden/plugins';
const LISTS = 'test/differential/plugins';
const NAMES = ['http', 'mqtt', 'websocket', 'tls'];

await loadPlugins(['all']);

/** The fields that are compared for plugin `name`, with those of segments put together. */
function fieldsOf(name: string): string[] {
  return [name, 'tcp'].flatMap((list) => readFileSync(`${LISTS}/${list}.txt`, 'utf8').trim().split('\n'));
}

async function lines(source: string | Uint8Array, fields: readonly string[], filter?: string): Promise<string> {
  const capture = await openCapture(source, { plugins: ['all'] });
  const pieces: Buffer[] = [];
  try {
    await capture.writeTo({ fields, ...(filter === undefined ? {} : { filter }) }, (piece) => void pieces.push(Buffer.from(piece)));
  } finally {
    await capture.close();
  }
  return Buffer.concat(pieces).toString();
}

for (const name of NAMES) {
  test(`${name}: every field is what tshark fills`, async () => {
    assert.is(await lines(`${FOLDER}/${name}.pcap`, fieldsOf(name)), readFileSync(`${FOLDER}/${name}.txt`, 'utf8'));
  });
}

test('fields of plugins filter, and stand in columns and trees', async () => {
  assert.is(
    await lines(`${FOLDER}/mqtt.pcap`, ['mqtt.topic', '_ws.col.Protocol', '_ws.col.Info'], 'mqtt.msgtype == 3 && mqtt.topic == "q2"'),
    ['q2\tMQTT\tPublish Message (id=8) [q2]', 'q2\tMQTT\tPublish Message (id=8) [q2]', ''].join('\n'),
  );
  const capture = await openCapture(`${FOLDER}/http.pcap`, { plugins: ['http'] });
  const pieces: Buffer[] = [];
  await capture.writeTo({ tree: 'json', filter: 'frame.number == 1' }, (piece) => void pieces.push(Buffer.from(piece)));
  await capture.close();
  const [packet] = JSON.parse(Buffer.concat(pieces).toString()) as [
    { readonly _source: { readonly layers: Record<string, Record<string, unknown>> } },
  ];
  assert.is(packet._source.layers['http']?.['http.host'], 'h');
});

test('events of plugins stand in the stream, after those of the frame that they are about', async () => {
  const capture = await openCapture(`${FOLDER}/http.pcap`, { plugins: ['http'] });
  const pieces: Buffer[] = [];
  await capture.writeTo('events-json', (piece) => void pieces.push(Buffer.from(piece)));
  const told = Buffer.concat(pieces).toString().trim().split('\n');
  const objects: unknown[] = [];
  for await (const event of capture.events()) objects.push(JSON.parse(JSON.stringify(event)));
  await capture.close();
  assert.equal(
    objects,
    told.map((line) => JSON.parse(line) as unknown),
  );
  const requests = told
    .filter((line) => line.includes('"http.request"'))
    .map((line) => JSON.parse(line) as { readonly frame: number; readonly data: object });
  const [first] = requests;
  assert.is(first?.frame, 1);
  assert.equal(first?.data, { method: 'GET', uri: '/0', host: 'h' });
  // As many as tshark has requests.
  const methods = fieldsOf('http').indexOf('http.request.method');
  const rows = readFileSync(`${FOLDER}/http.txt`, 'utf8')
    .split('\n')
    .flatMap((row) => row.split('\t')[methods]?.split(',') ?? []);
  assert.is(requests.length, rows.filter((cell) => cell !== '').length);
  const frames = told.map((line) => (JSON.parse(line) as { readonly frame: number | null }).frame).filter((frame) => frame !== null);
  assert.equal(
    frames,
    [...frames].sort((a, b) => a - b),
  );
});

test("what nobody is asked about is nobody's, whatever came before", async () => {
  const http = captured([{ at: 0, octets: Buffer.from('GET / HTTP/1.1\r\nHost: h\r\n\r\n') }], 80);
  const other = captured([{ at: 0, octets: Buffer.from('\0\x01\x02') }], 5000).subarray(24);
  assert.is(await lines(Buffer.concat([http, other]), ['http.host', 'data.data']), 'h\t\n\t000102\n');
});

// ---- Any segmentation of a stream gives the same PDUs

/** A capture of raw IPv4 with the segments of one stream, `at` octets into it each. */
function captured(segments: readonly { readonly at: number; readonly octets: Uint8Array }[], port = 1883): Uint8Array {
  const header = Buffer.alloc(24);
  header.writeUInt32LE(0xa1b2c3d4);
  header.writeUInt16LE(2, 4);
  header.writeUInt16LE(4, 6);
  header.writeUInt32LE(65535, 16);
  header.writeUInt32LE(101, 20);
  const packets = segments.map(({ at, octets }, index) => {
    const packet = Buffer.alloc(16 + 40 + octets.length);
    packet.writeUInt32LE(index, 0);
    packet.writeUInt32LE(40 + octets.length, 8);
    packet.writeUInt32LE(40 + octets.length, 12);
    packet.writeUInt8(0x45, 16);
    packet.writeUInt16BE(40 + octets.length, 18);
    packet.writeUInt8(64, 24);
    packet.writeUInt8(6, 25);
    packet.writeUInt32BE(0x0a000001, 28);
    packet.writeUInt32BE(0x0a000002, 32);
    packet.writeUInt16BE(40000, 36);
    packet.writeUInt16BE(port, 38);
    packet.writeUInt32BE((0xfffffff0 + at) >>> 0, 40);
    packet.writeUInt8(0x50, 48);
    packet.writeUInt8(0x18, 49);
    packet.set(octets, 56);
    return packet;
  });
  return Buffer.concat([header, ...packets]);
}

/** A PUBLISH with QoS 0. */
function publish(topic: string, octets: number): Buffer {
  const length = 2 + topic.length + octets;
  const digits = length < 128 ? [length] : [(length % 128) | 128, length >> 7];
  return Buffer.concat([Buffer.from([0x30, ...digits, 0, topic.length]), Buffer.from(topic), Buffer.alloc(octets, 'x')]);
}

test('any segmentation of a stream, with pieces sent again and overlapping, gives the same PDUs', async () => {
  const shape = fc.record({
    sizes: fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 12 }),
    cuts: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 30 }),
    back: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 10 }),
  });
  await fc.assert(
    fc.asyncProperty(shape, async ({ sizes, cuts, back }) => {
      const stream = Buffer.concat(sizes.map((size, index) => publish(`t/${index}`, size)));
      const segments = [];
      for (let at = 0, count = 0; at < stream.length; count++) {
        const octets = cuts[count % cuts.length] ?? 1;
        const from = Math.max(0, at - (back[count % back.length] ?? 0));
        segments.push({ at: from, octets: stream.subarray(from, at + octets) });
        at += octets;
      }
      const topics = (await lines(captured(segments), ['mqtt.topic'])).split('\n').filter((line) => line !== '');
      assert.is(topics.join(), sizes.map((_, index) => `t/${index}`).join());
    }),
    { numRuns: 60 },
  );
});

test.run();
