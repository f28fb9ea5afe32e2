// Captures that would steer the terminal, the page or the program that reads our output: names, comments and texts of HTTP, MQTT and TLS are hostile, and so are
// the names of the files. No view of handshark's own lets anything of it through; those in tshark's shape write texts as tshark does, comments octet by octet, and stand here
// without them.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { BLOCK_ENHANCED_PACKET, BLOCK_INTERFACE, BLOCK_NAMES, BLOCK_SECTION, BYTE_ORDER_MAGIC } from '../assembly/shared/capture.ts';
import { block, options } from '../host/capture/write/block.ts';
import { COMMAND } from './command.ts';

/** Markup, quotes of every kind, an escape sequence, C1, bidirectional override and isolate, line ends, invalid UTF-8. */
const MARKUP = `<script>pwn()</script><img src=x onerror=pwn()>"'\`]]>--><!--`;
const STEERING = '\u001b]0;pwned\u0007\u009b2J\u202edlrow\u2066x\u2028y\u007f\b';
const HOSTILE = Buffer.concat([Buffer.from(MARKUP + STEERING), Buffer.of(0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80)]);
/** As part of a line of HTTP. */
const IN_LINE = Buffer.concat([Buffer.from((MARKUP + STEERING).replaceAll(' ', '')), Buffer.of(0xff, 0xc3)]);

const folder = mkdtempSync(join(tmpdir(), 'handshark-escape-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const FILE = join(folder, `<script>pwn()<\u2215script>"\u001b[2J\u202e'.pcapng`);
writeFileSync(FILE, capture());

function u16(value: number): Buffer {
  return Buffer.of(value >> 8, value & 0xff);
}

function capture(): Buffer {
  const comment = { code: 1, value: HOSTILE };
  const section = Buffer.alloc(16);
  section.writeUInt32LE(BYTE_ORDER_MAGIC, 0);
  section.writeUInt16LE(1, 4);
  section.fill(0xff, 8);
  const names = Buffer.concat([Buffer.from([1, 0, HOSTILE.length + 5, 0, 192, 0, 2, 1]), HOSTILE, Buffer.of(0)]);
  const pieces: Uint8Array[] = [
    block(BLOCK_SECTION, section, options([comment, ...[2, 3, 4].map((code) => ({ code, value: HOSTILE }))])),
    block(
      BLOCK_INTERFACE,
      Buffer.of(1, 0, 0, 0, 0, 0, 4, 0),
      options([2, 3, 12, 15].map((code) => ({ code, value: HOSTILE })).concat(comment)),
    ),
    block(BLOCK_NAMES, names, Buffer.alloc(-names.length & 3), Buffer.alloc(4)),
  ];
  const mqtt = (type: number, body: Buffer): Buffer =>
    Buffer.concat([Buffer.of(type, 0x80 | (body.length & 0x7f), body.length >> 7), body]);
  const held = (octets: Buffer): Buffer => Buffer.concat([u16(octets.length), octets]);
  const hello = (): Buffer => {
    const name = Buffer.concat([u16(HOSTILE.length + 3), Buffer.of(0), held(HOSTILE)]);
    const extensions = Buffer.concat([u16(0), held(name), u16(16), held(held(Buffer.concat([Buffer.of(HOSTILE.length), HOSTILE])))]);
    const body = Buffer.concat([Buffer.of(3, 3), Buffer.alloc(33), Buffer.of(0, 2, 0x13, 1, 1, 0), held(extensions)]);
    const handshake = Buffer.concat([Buffer.of(1, 0), held(body)]);
    return Buffer.concat([Buffer.of(22, 3, 1), held(handshake)]);
  };
  const requests: readonly (readonly [number, Buffer])[] = [
    [
      80,
      Buffer.concat([
        Buffer.from('GET /'),
        IN_LINE,
        Buffer.from(' HTTP/1.1\r\nHost: '),
        IN_LINE,
        Buffer.from('\r\nUser-Agent: '),
        IN_LINE,
        Buffer.from('\r\n\r\n'),
      ]),
    ],
    [1883, mqtt(0x10, Buffer.concat([held(Buffer.from('MQTT')), Buffer.of(4, 2, 0, 60), held(HOSTILE)]))],
    [1883, mqtt(0x30, Buffer.concat([held(HOSTILE), HOSTILE]))],
    [443, hello()],
  ];
  let time = 0;
  const send = (fromClient: boolean, port: number, clientPort: number, flags: number, seq: number, ack: number, payload: Buffer): void => {
    const tcp = Buffer.alloc(20);
    tcp.writeUInt16BE(fromClient ? clientPort : port, 0);
    tcp.writeUInt16BE(fromClient ? port : clientPort, 2);
    tcp.writeUInt32BE(seq, 4);
    tcp.writeUInt32BE(ack, 8);
    tcp.writeUInt16BE(0x5000 | flags, 12);
    tcp.writeUInt16BE(8192, 14);
    const ip = Buffer.from([0x45, 0, 0, 0, 0, 0, 0, 0, 64, 6, 0, 0, 192, 0, 2, fromClient ? 1 : 2, 192, 0, 2, fromClient ? 2 : 1]);
    ip.writeUInt16BE(40 + payload.length, 2);
    const frame = Buffer.concat([Buffer.alloc(12, 2), Buffer.of(8, 0), ip, tcp, payload]);
    const head = Buffer.alloc(20);
    head.writeUInt32LE(++time, 8);
    head.writeUInt32LE(frame.length, 12);
    head.writeUInt32LE(frame.length, 16);
    pieces.push(block(BLOCK_ENHANCED_PACKET, head, frame, Buffer.alloc(-frame.length & 3), options([comment])));
  };
  for (const [index, [port, payload]] of requests.entries()) {
    const own = 40_000 + index;
    send(true, port, own, 0x02, 99, 0, Buffer.alloc(0));
    send(false, port, own, 0x12, 199, 100, Buffer.alloc(0));
    send(true, port, own, 0x10, 100, 200, Buffer.alloc(0));
    send(true, port, own, 0x18, 100, 200, payload);
    send(false, port, own, 0x14, 200, 100 + payload.length, Buffer.alloc(0));
  }
  return Buffer.concat(pieces);
}

const PLUGINS = ['--plugin', 'all'];
/** Where views go that are files. */
const OUT = join(folder, 'out');

/** Views for people, and what goes into terminals: text that steers nothing. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  events: [FILE, ...PLUGINS],
  flows: ['flows', FILE],
  trouble: ['flows', FILE, '--worst', '5'],
  csv: ['flows', FILE, '--csv', '--ids'],
  zeek: ['flows', FILE, '--zeek'],
  ladder: ['explain', FILE, '--stream', '0'],
  mermaid: ['explain', FILE, '--stream', '0', '--format', 'mermaid'],
  lua: ['annotate', FILE, '--lua', '-o', OUT],
  columns: ['-r', FILE, ...PLUGINS],
  octets: ['-r', FILE, '-x', ...PLUGINS],
  follow: ['-r', FILE, '-q', '-z', 'follow,tcp,ascii,0'],
  'a name that is none': [`${FILE}<script>`],
  'a filter that is none': ['-r', FILE, '-Y', `tcp.\u001b[2J\u202e`],
};

/** Views that are markup. */
const MARKUPS: Readonly<Record<string, readonly string[]>> = {
  svg: ['explain', FILE, '--stream', '0', '--format', 'svg'],
  html: ['explain', FILE, '--stream', '0', '--format', 'html'],
  report: ['report', FILE, '-o', OUT],
  psml: ['-r', FILE, '-T', 'psml', ...PLUGINS],
};

/** Views that are JSON, an object a line or all one value. */
const OBJECTS: Readonly<Record<string, readonly string[]>> = {
  events: [FILE, '--json', ...PLUGINS],
  flows: ['flows', FILE, '--json'],
  ladder: ['explain', FILE, '--stream', '0', '--format', 'json'],
};

function run(words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], { maxBuffer: 1 << 28 });
  if (words.includes(OUT)) assert.is(status, 0, String(stderr));
  // Octets that are no UTF-8 would make this throw: they do not come out either.
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    Buffer.concat([stdout, stderr, words.includes(OUT) ? readFileSync(OUT) : Buffer.alloc(0)]),
  );
}

/** What steers terminals: C0 but for the ends of lines and tabs, DEL, C1, and what turns text around. */
function steering(text: string): readonly string[] {
  return [...new Set(text.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g) ?? [])].map((found) =>
    (found.codePointAt(0) ?? 0).toString(16),
  );
}

test('the capture is taken for what it is: plugins read the texts', () => {
  const text = run([FILE, '--json', ...PLUGINS]);
  for (const event of ['http.request', 'mqtt.connect', 'mqtt.publish', 'tls.client_hello']) assert.match(text, `"event":"${event}"`);
});

for (const [name, words] of Object.entries(TEXTS))
  test(`text: ${name}`, () => {
    assert.equal(steering(run(words)), []);
  });

for (const [name, words] of Object.entries(MARKUPS))
  test(`markup: ${name}`, () => {
    const text = run(words);
    assert.ok(text.length > 100);
    assert.equal(steering(text), []);
    for (const piece of ['<script>pwn', '<img', 'onerror=pwn()>']) assert.not.ok(text.includes(piece), piece);
  });

for (const [name, words] of Object.entries(OBJECTS))
  test(`JSON: ${name}`, () => {
    const text = run(words);
    assert.not.match(text, /[\u0000-\u0009\u000b-\u001f]/);
    if (name === 'ladder') JSON.parse(text);
    else for (const line of text.trimEnd().split('\n')) JSON.parse(line);
  });

test.run();
