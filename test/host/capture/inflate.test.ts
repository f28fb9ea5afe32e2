// The browser's inflate beside zlib: the same octets, the same end, the same damage.

import { randomBytes } from 'node:crypto';
import { constants, deflateRawSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inflate as own } from '../../../host/capture/inflate.browser.ts';
import { inflate as zlib } from '../../../host/capture/inflate.ts';
import { MemorySource } from '../../../host/capture/memory-source.ts';
import { PackedIntake } from '../../../host/capture/packed-intake.ts';
import { CaptureError } from '../../../host/errors.ts';

interface Inflated {
  readonly octets: Buffer;
  /** Where the intake stands behind the stream. */
  readonly offset: number;
  readonly failed: boolean;
}

async function inflated(inflate: typeof own, packed: Uint8Array): Promise<Inflated> {
  const intake = new PackedIntake(new MemorySource(packed), 'gzip');
  const pieces: Buffer[] = [];
  let failed = false;
  try {
    for await (const piece of inflate(intake)) pieces.push(Buffer.from(piece));
  } catch (error) {
    assert.instance(error, CaptureError);
    failed = true;
  }
  return { octets: Buffer.concat(pieces), offset: intake.offset, failed };
}

const TEXT = Buffer.from('the client asks, the server answers, the client thanks. '.repeat(6000));
const NOISE = randomBytes(300_000);
const MIXED = Buffer.concat([TEXT, NOISE, Buffer.alloc(200_000), TEXT]);
const TRAILER = Buffer.from('what follows');

const STREAMS: readonly (readonly [string, Buffer])[] = [
  ['nothing', deflateRawSync(Buffer.alloc(0))],
  ['stored blocks', deflateRawSync(MIXED, { level: 0 })],
  ['fixed codes', deflateRawSync(MIXED, { strategy: constants.Z_FIXED })],
  ['dynamic codes', deflateRawSync(MIXED, { level: 9 })],
  ['codes without matches', deflateRawSync(TEXT, { strategy: constants.Z_HUFFMAN_ONLY })],
  ['one long run', deflateRawSync(Buffer.alloc(1_000_000, 7))],
  ['a window of its own', deflateRawSync(MIXED, { windowBits: 9 })],
];

for (const [name, packed] of STREAMS) {
  test(`${name}: as zlib, and the end is found`, async () => {
    const with_ = Buffer.concat([packed, TRAILER]);
    const [mine, theirs] = [await inflated(own, with_), await inflated(zlib, with_)];
    assert.is(mine.failed, false);
    assert.ok(mine.octets.equals(theirs.octets), 'octets');
    assert.is(mine.offset, packed.length);
  });

  test(`${name}: cut short, what comes before the cut is given`, async () => {
    for (const cut of [1, 2, 7, Math.floor(packed.length / 2), packed.length - 1]) {
      if (cut >= packed.length) continue;
      const piece = packed.subarray(0, cut);
      const [mine, theirs] = [await inflated(own, piece), await inflated(zlib, piece)];
      assert.is(mine.failed, true, `${cut} octets`);
      assert.ok(mine.octets.equals(theirs.octets.subarray(0, mine.octets.length)), 'octets');
      assert.ok(mine.octets.length >= theirs.octets.length, `${mine.octets.length} of ${theirs.octets.length}`);
    }
  });
}

test('octets that were changed are refused where zlib refuses them, and give the same otherwise', async () => {
  const packed = deflateRawSync(TEXT.subarray(0, 3000), { level: 9 });
  let refused = 0;
  for (let at = 0; at < packed.length; at++) {
    const wrong = Buffer.from(packed);
    wrong[at] = (wrong[at] ?? 0) ^ (1 << (at & 7));
    const [mine, theirs] = [await inflated(own, wrong), await inflated(zlib, wrong)];
    if (mine.failed) refused++;
    assert.is(mine.failed, theirs.failed, `octet ${at}`);
    if (!mine.failed) assert.ok(mine.octets.equals(theirs.octets), `octet ${at}`);
  }
  assert.ok(refused > 20, `${refused}`);
});

test.run();
