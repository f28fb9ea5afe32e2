// Preferences of plugins: declared, set by name, and refused where they are none.

import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { describePlugin, openCapture, parsePreference } from '../../../host/index.ts';
import { captured, publish } from '../../golden/plugins/stream.ts';
import { DECLARATION, EXPORTS, plugin } from './module.ts';

const PACKED = gzipSync('<p>hello</p>');
const RESPONSE = Buffer.concat([
  Buffer.from(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${PACKED.length}\r\n\r\n`),
  PACKED,
]);

async function fields(
  source: Uint8Array,
  plugins: readonly (string | Uint8Array)[],
  names: readonly string[],
  preferences = {},
): Promise<string> {
  const capture = await openCapture(source, { plugins, preferences });
  const pieces: Buffer[] = [];
  try {
    await capture.writeTo({ fields: names }, (piece) => void pieces.push(Buffer.from(piece)));
  } finally {
    await capture.close();
  }
  return Buffer.concat(pieces).toString();
}

const NAMES = ['http.file_data', '_ws.expert.message'];

test('http.decompress_body: bodies are unpacked, or said to be left packed, as in tshark', async () => {
  const capture = captured([{ at: 0, octets: RESPONSE }], 80);
  assert.is(await fields(capture, ['http'], NAMES), '<p>hello</p>\tTCP Zero Window segment,HTTP/1.1 200 OK\\r\\n\n');
  assert.is(
    await fields(capture, ['http'], NAMES, { 'http.decompress_body': 'false' }),
    '\tTCP Zero Window segment,HTTP/1.1 200 OK\\r\\n,Decompression disabled\n',
  );
});

test('a preference that no plugin has, or a value that is none, is refused by name', async () => {
  const capture = captured([{ at: 0, octets: RESPONSE }], 80);
  for (const [preferences, said] of [
    [{ 'http.nosuch': '1' }, /^unknown preference: http\.nosuch$/],
    [{ 'mqtt.decompress_body': 'TRUE' }, /^unknown preference: mqtt\.decompress_body$/],
    [{ 'http.decompress_body': '7' }, /^http\.decompress_body: "7" is neither TRUE nor FALSE$/],
  ] as const) {
    try {
      await fields(capture, ['http'], NAMES, preferences);
      assert.unreachable();
    } catch (error) {
      assert.match(error instanceof Error ? error.message : '', said);
    }
  }
  assert.equal(parsePreference('http.decompress_body:FALSE', true), ['http.decompress_body', 'FALSE']);
  assert.throws(() => parsePreference('http.decompress_body:FALSE'), /specifies unknown preference/);
});

test('what a plugin may set is listed with its defaults', async () => {
  assert.equal((await describePlugin('http')).preferences, ['http.decompress_body:TRUE']);
});

const TYPED = `${DECLARATION}O\thostile.number\tuint\t0x10\tNumber\nO\thostile.words\ttext\tüber\tWords\n`;
const CONFIGURE = ['handshark_configure', 0, 4] as const;

for (const [name, octets, said] of [
  ['without a function for them', plugin({ declaration: TYPED }), /does not export handshark_configure/],
  ['of an unknown type', plugin({ declaration: `${DECLARATION}O\thostile.a\tfloat\t1\n` }), /of no known type: "float"/],
  [
    'with a default that is none',
    plugin({ declaration: `${DECLARATION}O\thostile.a\tuint\t-1\n` }),
    /the default of hostile\.a is no number/,
  ],
  ['of another protocol', plugin({ declaration: `${DECLARATION}O\ttcp.a\tbool\tTRUE\n` }), /tcp\.a is of no protocol of its own/],
  ['twice', plugin({ declaration: `${DECLARATION}O\thostile.a\tbool\tTRUE\nO\thostile.a\tbool\tTRUE\n` }), /declared twice/],
  [
    'with a function of another type',
    plugin({ declaration: TYPED, exports: [...EXPORTS, ['handshark_configure', 2, 0]] }),
    /does not export/,
  ],
] as const) {
  test(`preferences ${name} are refused`, async () => {
    try {
      await openCapture(captured([{ at: 0, octets: publish('t', 1) }]), { plugins: [octets] });
      assert.unreachable();
    } catch (error) {
      assert.match(error instanceof Error ? error.message : '', said);
    }
  });
}

test('a plugin that traps when it is told its preferences is named', async () => {
  const octets = plugin({ declaration: TYPED, more: [[0x00]], exports: [...EXPORTS, CONFIGURE] });
  try {
    await fields(captured([{ at: 0, octets: publish('t', 1) }]), [octets], ['frame.number']);
    assert.unreachable();
  } catch (error) {
    assert.match(error instanceof Error ? error.message : '', /^plugin #1: it fails to start/);
  }
});

test.run();
