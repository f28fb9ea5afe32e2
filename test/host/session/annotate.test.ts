// An annotated capture differs from its source by comments alone, as tshark and capinfos read both.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Annotator } from '../../../host/capture/write/annotate.ts';
import { openCapture } from '../../../host/index.ts';

const GOLDEN = join('test', 'golden', 'scenarios');
const SHARED = join('..', 'shared', 'captures');
const SIZE_MOST = 30_000;
const COUNT = 10;
const SEED = 7919;

const folder = mkdtempSync(join(tmpdir(), 'handshark-annotate-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

function captures(): string[] {
  const golden = ['close_4way_client', 'vxlan', 'reuse_after_rst', 'rejected_icmp', 'ipv6'].map((name) =>
    join(GOLDEN, name, 'client.pcapng'),
  );
  if (!existsSync(SHARED)) return golden;
  const shared = readdirSync(SHARED, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /\.(pcapng|pcap|cap)$/.test(path) && statSync(path).size < SIZE_MOST)
    .sort();
  return [...golden, ...Array.from({ length: Math.min(COUNT, shared.length) }, (_, index) => shared[(index * SEED) % shared.length] ?? '')];
}

async function annotated(path: string): Promise<{ readonly octets: Buffer; readonly added: number }> {
  const pieces: Buffer[] = [];
  const capture = await openCapture(path);
  const added = await capture.annotate((piece) => {
    pieces.push(Buffer.from(piece));
  });
  await capture.close();
  return { octets: Buffer.concat(pieces), added };
}

function said(program: string, ...words: readonly string[]): string {
  return spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
}

const FIELDS = [
  'frame.number',
  'frame.time_epoch',
  'frame.len',
  'frame.cap_len',
  'frame.interface_id',
  'frame.interface_name',
  'frame.encap_type',
];
const installed = spawnSync('tshark', ['-v']).status === 0 ? test : test.skip;

installed('packets, times and interfaces are the same', async () => {
  let comments = 0;
  for (const path of captures()) {
    let copy: { readonly octets: Buffer; readonly added: number };
    try {
      copy = await annotated(path);
    } catch {
      // Damaged captures are looked at below.
      continue;
    }
    const target = join(folder, 'annotated.pcapng');
    writeFileSync(target, copy.octets);
    const fields = FIELDS.flatMap((field) => ['-e', field]);
    // Files without interfaces get one that is named nowhere.
    const pcapng = readFileSync(path).readUInt32LE(0) === 0x0a0d0d0a;
    const same = pcapng ? fields : fields.slice(0, 8);
    assert.is(said('tshark', '-n', '-r', target, '-T', 'fields', ...same), said('tshark', '-n', '-r', path, '-T', 'fields', ...same), path);
    assert.is(said('tshark', '-n', '-r', target, '-x'), said('tshark', '-n', '-r', path, '-x'), path);
    const known = (line: string): boolean => /^ {21}(?!Number of (stat|resolved))/.test(line);
    if (pcapng) assert.equal(said('capinfos', target).split('\n').filter(known), said('capinfos', path).split('\n').filter(known), path);
    const found = said(
      'tshark',
      '-n',
      '-r',
      target,
      '-Y',
      'frame.comment contains "handshark"',
      '-T',
      'fields',
      '-e',
      'frame.comment',
      '-E',
      'aggregator=|',
    );
    assert.is(found.split(/handshark #/).length - 1, copy.added, path);
    comments += copy.added;
  }
  assert.ok(comments > 20, `${comments} comments`);
});

installed('Wireshark shows the same by the post-dissector', async () => {
  const path = join(GOLDEN, 'close_4way_client', 'client.pcapng');
  const pieces: Buffer[] = [];
  await (
    await openCapture(path)
  ).writeLua((piece) => {
    pieces.push(Buffer.from(piece));
  });
  const script = join(folder, 'events.lua');
  writeFileSync(script, Buffer.concat(pieces));
  const events = said(
    'tshark',
    '-X',
    `lua_script:${script}`,
    '-n',
    '-r',
    path,
    '-T',
    'fields',
    '-e',
    'handshark.event',
    '-E',
    'aggregator=|',
  );
  assert.equal(
    [...events.matchAll(/handshark #0 (\w+):/g)].map(([, name]) => name),
    ['syn', 'synack', 'established', 'fin', 'fin_acked', 'fin', 'fin_acked', 'closed', 'flow_end'],
  );
});

const SOURCE = readFileSync(join(GOLDEN, 'close_4way_client', 'client.pcapng'));
const COMMENTS = new Map([
  [1, ['first']],
  [11, ['x'.repeat(70_000), 'ü']],
]);

function pass(octets: Uint8Array, step: number): Buffer {
  const annotator = new Annotator(COMMENTS);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < octets.length; at += step) pieces.push(...annotator.take(octets.subarray(at, at + step)));
  return Buffer.concat([...pieces, annotator.end()]);
}

test('pieces may be cut anywhere', () => {
  const whole = pass(SOURCE, SOURCE.length);
  for (const step of [1, 3, 12, 100, 1000]) assert.ok(pass(SOURCE, step).equals(whole), `${step}`);
});

test('what is cut or no length passes as it is', () => {
  assert.ok(pass(SOURCE.subarray(0, 300), 64).subarray(-20).equals(SOURCE.subarray(280, 300)));
  const broken = Buffer.from(SOURCE);
  broken.writeUInt32LE(7, 4);
  assert.ok(pass(broken, 50).equals(broken));
});

test.run();
