// The plugins that ship beside what tshark 4.0.17 printed of the same captures: every field of the lists in test/differential/plugins.

import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadPlugins, openCapture } from '../../../host/index.ts';
import { captured } from './stream.ts';

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

test('texts of events keep the characters of UTF-8, and say where there is none', async () => {
  const topics = ['caf\u00e9/\u6e29\u5ea6/\u{1f321}', 'say "no"\\', '\u0085\u009b', '\t\u007f'];
  const odd = Buffer.from([0x61, 0xc3, 0xff, 0xe6, 0xb8, 0x62]);
  const messages = [...topics.map((topic) => Buffer.from(topic)), odd].map((topic) =>
    Buffer.concat([Buffer.from([0x30, 2 + topic.length, 0, topic.length]), topic]),
  );
  const capture = await openCapture(captured([{ at: 0, octets: Buffer.concat(messages) }]), { plugins: ['mqtt'] });
  const told: unknown[] = [];
  for await (const event of capture.events()) if ('data' in event) told.push(event.data['topic']);
  await capture.close();
  // Unicode 15 section 3.9: U+FFFD for an octet that begins no character.
  assert.equal(told, [...topics, 'a\ufffd\ufffd\ufffd\ufffdb']);
});

test.run();
