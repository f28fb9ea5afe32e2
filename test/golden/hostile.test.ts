// Damaged and adversarial files: every packet before the damage, then an error that says where, and nothing else.

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CaptureError, openCapture } from '../../host/index.ts';

const HOSTILE = join('test', 'golden', 'hostile');
// Raw C0 (but the line feed), DEL, C1 and bidirectional characters.
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

interface Expectation {
  readonly file: string;
  readonly outcome: 'ok' | 'error' | 'ok|error';
  /** Fewest and most packets to deliver. */
  readonly packets: readonly [number, number];
  readonly why: string;
}

/** Runs `read` to its end; → the CaptureError that ended it. Other errors are thrown. */
async function damageOf(read: () => Promise<void>): Promise<CaptureError | undefined> {
  try {
    await read();
  } catch (error) {
    if (error instanceof CaptureError) return error;
    throw error;
  }
  return undefined;
}

async function countFrames(path: string): Promise<{ readonly frames: number; readonly damage: CaptureError | undefined }> {
  let frames = 0;
  const damage = await damageOf(async () => {
    const capture = await openCapture(path);
    for await (const { frame } of capture.frames()) frames = frame;
  });
  return { frames, damage };
}

async function eventText(path: string): Promise<{ readonly text: string; readonly damage: CaptureError | undefined }> {
  const pieces: Buffer[] = [];
  const damage = await damageOf(async () => {
    const capture = await openCapture(path);
    await capture.writeTo('events-json', (octets) => void pieces.push(Buffer.from(octets)));
  });
  return { text: Buffer.concat(pieces).toString(), damage };
}

for (const { file, outcome, packets, why } of JSON.parse(readFileSync(join(HOSTILE, 'manifest.json'), 'utf8')) as Expectation[]) {
  test(`${file}: ${why}`, async () => {
    const path = join(HOSTILE, 'files', file);
    const { frames, damage } = await countFrames(path);
    const [fewest, most] = packets;
    assert.ok(frames >= fewest && frames <= most, `${frames} frames, not ${fewest} to ${most}`);
    const { text, damage: again } = await eventText(path);
    assert.is(again?.message, damage?.message);
    if (outcome !== 'ok|error') assert.is(damage === undefined, outcome === 'ok', damage?.message);
    if (damage !== undefined) {
      assert.ok(damage.message.includes(basename(file)), damage.message);
      assert.ok(damage.offset !== undefined || damage.frame !== undefined, damage.message);
      assert.not.match(damage.message, STEERING);
    }
    assert.not.match(text, STEERING);
    for (const line of text.split('\n')) if (line !== '') JSON.parse(line);
  });
}

test.run();
