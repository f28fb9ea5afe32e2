// The examples in C and Rust and the starter in AssemblyScript: built as their READMEs say, where the compilers are there, and used.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { describePlugin, openCapture, pluginStarter } from '../../../host/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'handshark-plugins-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

/** A capture of raw IPv4: segments of one stream to `port`. */
function captured(port: number, segments: readonly Uint8Array[]): Uint8Array {
  const header = Buffer.from('d4c3b2a1020004000000000000000000ffff000065000000', 'hex');
  let seq = 1;
  const packets = segments.map((octets, index) => {
    const packet = Buffer.alloc(56 + octets.length);
    packet.writeUInt32LE(index);
    packet.writeUInt32LE(40 + octets.length, 8);
    packet.writeUInt32LE(40 + octets.length, 12);
    packet.writeUInt8(0x45, 16);
    packet.writeUInt16BE(40 + octets.length, 18);
    packet.writeUInt16BE(0x4006, 24);
    packet.writeUInt32BE(0x0a000001, 28);
    packet.writeUInt32BE(0x0a000002, 32);
    packet.writeUInt16BE(40000, 36);
    packet.writeUInt16BE(port, 38);
    packet.writeUInt32BE(seq, 40);
    packet.writeUInt16BE(0x5018, 48);
    packet.set(octets, 56);
    seq += octets.length;
    return packet;
  });
  return Buffer.concat([header, ...packets]);
}

async function lines(source: Uint8Array, plugin: string, fields: readonly string[]): Promise<string> {
  const capture = await openCapture(source, { plugins: [plugin] });
  const pieces: Buffer[] = [];
  await capture.writeTo({ fields, separator: ' ' }, (piece) => void pieces.push(Buffer.from(piece)));
  await capture.close();
  return Buffer.concat(pieces).toString();
}

function has(command: string, ...words: readonly string[]): boolean {
  return spawnSync(command, words, { stdio: 'ignore' }).status === 0;
}

/** What the README of an example says to run, in its folder, with another place for what is made. */
function build(example: string, command: string, out: string): void {
  const readme = readFileSync(join('examples', 'plugins', example, 'README.md'), 'utf8');
  const line = readme.split('\n').find((text) => text.trim().startsWith(command)) ?? '';
  const [program = '', ...words] = line.trim().split(' ');
  execFileSync(
    program,
    words.map((word) => (word === 'notes.wasm' ? out : word)),
    { cwd: join('examples', 'plugins', example) },
  );
}

const NOTES = captured(7001, [
  Buffer.from('\x01\0\x05hello\x02\0', 'latin1'),
  Buffer.from('\x07goo', 'latin1'),
  Buffer.from('dbye', 'latin1'),
]);

const hasClang = has('clang', '--version') && has('wasm-ld', '--version');
const hasRust = has('rustc', '--target', 'wasm32-unknown-unknown', '--print', 'target-libdir', '--crate-name', 'x') && rustBuilds();

function rustBuilds(): boolean {
  const file = join(folder, 'empty.rs');
  writeFileSync(file, '#![no_std]\n');
  return has('rustc', '--target', 'wasm32-unknown-unknown', '--crate-type', 'lib', '-o', join(folder, 'empty.rlib'), file);
}

for (const [language, command, there] of [
  ['c', 'clang', hasClang],
  ['rust', 'rustc', hasRust],
] as const) {
  (there ? test : test.skip)(`the example in ${language} builds, is accepted, and dissects`, async () => {
    const out = join(folder, `${language}.wasm`);
    build(language, command, out);
    const name = language === 'c' ? 'notes_c' : 'notes_rs';
    assert.equal((await describePlugin(out)).protocols, [name]);
    const fields = ['kind', 'length', 'text'].map((field) => `${name}.${field}`);
    assert.is(await lines(NOTES, out, [...fields, 'tcp.segment.count']), '1 5 hello \n   \n2 7 goodbye 3\n');
  });
}

test('what `plugins new` writes builds against the package, is accepted, and dissects', async () => {
  const place = join(folder, 'starter');
  mkdirSync(join(place, 'node_modules'), { recursive: true });
  symlinkSync(resolve('.'), join(place, 'node_modules', 'handshark'));
  for (const [file, text] of await pluginStarter('my-notes')) writeFileSync(join(place, file), text);
  const asc = resolve('node_modules', 'assemblyscript', 'bin', 'asc.js');
  const options = ['--runtime', 'stub', '-O3', '--noAssert', '--zeroFilledMemory', '--exportStart', '_initialize'];
  execFileSync(process.execPath, [asc, 'index.ts', '-o', 'my-notes.wasm', ...options], {
    cwd: place,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const out = join(place, 'my-notes.wasm');
  assert.equal((await describePlugin(out)).tables, ['tcp.port 7777']);
  const source = captured(7777, [Buffer.from('\x02hi\x03he', 'latin1'), Buffer.from('y', 'latin1')]);
  assert.is(await lines(source, out, ['my_notes.text', '_ws.col.Info']), 'hi hi\nhey hey\n');
});

test.run();
