// Detail trees beside what tshark printed of the same frames (README.md).

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openCapture } from '../../../host/index.ts';

process.env['TZ'] = 'UTC';
const FOLDER = join('test', 'golden', 'trees');
const SHAPES = ['text', 'json', 'jsonraw', 'ek', 'pdml'] as const;
/** What a PDML file begins with says when it was made. */
const PDML_HEADER = 4;

async function print(name: string, tree: (typeof SHAPES)[number], chunkOctets = 65536): Promise<string> {
  const capture = await openCapture(join(FOLDER, `${name}.pcap`), { chunkOctets });
  const pieces: Buffer[] = [];
  try {
    await capture.writeTo({ tree }, (octets) => void pieces.push(Buffer.from(octets)));
  } finally {
    await capture.close();
  }
  const text = Buffer.concat(pieces).toString();
  return tree === 'pdml' ? text.split('\n').slice(PDML_HEADER).join('\n') : text;
}

const expected = readdirSync(FOLDER).flatMap((file) => {
  const [, name, shape] = /^(\w+)\.(\w+)\.txt$/.exec(file) ?? [];
  const tree = SHAPES.find((known) => known === shape);
  return name === undefined || tree === undefined ? [] : [{ file, name, tree }];
});

for (const { file, name, tree } of expected) {
  test(`${name} as ${tree}`, async () => {
    assert.fixture(await print(name, tree), readFileSync(join(FOLDER, file), 'utf8'));
  });
}

test('every shape has its case', () => {
  assert.equal([...new Set(expected.map(({ tree }) => tree))].sort(), [...SHAPES].sort());
});

test('the pieces that a capture comes in do not show', async () => {
  assert.is(await print('datagrams', 'text', 7), await print('datagrams', 'text'));
});

test.run();
