// What tshark printed and wrote of kernels' lives, octet for octet: test/golden/text.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openCapture, type TextFormat } from '../../host/index.ts';

const EXPECTED = join('test', 'golden', 'text');
const SCENARIOS = join('test', 'golden', 'scenarios');

/** What a file holds, by its extension. */
const FORMATS: Readonly<Record<string, TextFormat>> = {
  '.txt': { columns: 'text' },
  '.tabs': { columns: 'tabs', time: { form: 'ud', hours: false } },
  '.psml': { columns: 'psml' },
  '.pcapng': { capture: 'pcapng', filter: 'tcp' },
  '.pcap': { capture: 'pcap' },
  '.nsecpcap': { capture: 'nsecpcap' },
};

async function output(scenario: string, format: TextFormat): Promise<Buffer> {
  const capture = await openCapture(join(SCENARIOS, scenario, 'client.pcapng'));
  const pieces: Buffer[] = [];
  await capture.writeTo(format, (octets) => void pieces.push(Buffer.from(octets)));
  await capture.close();
  return Buffer.concat(pieces);
}

const names = readdirSync(EXPECTED).filter((name) => extname(name) !== '.md');

test('every shape has a file', () => {
  assert.equal([...new Set(names.map((name) => extname(name)))].sort(), Object.keys(FORMATS).sort());
});

for (const name of names) {
  test(`${name} comes out as from tshark`, async () => {
    const format = FORMATS[extname(name)];
    assert.ok(format !== undefined);
    const expected = readFileSync(join(EXPECTED, name));
    assert.ok(expected.length > 0);
    const found = await output(basename(name, extname(name)), format);
    if (extname(name) === '.txt') assert.is(found.toString(), expected.toString());
    else assert.ok(found.equals(expected));
  });
}

test('a copy of a copy is the same', async () => {
  const first = await output('mptcp', { capture: 'pcapng' });
  const capture = await openCapture(first);
  const pieces: Buffer[] = [];
  await capture.writeTo({ capture: 'pcapng' }, (octets) => void pieces.push(Buffer.from(octets)));
  assert.ok(Buffer.concat(pieces).equals(first));
});

test.run();
