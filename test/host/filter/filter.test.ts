// Display filters beside tshark's own answers.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { HandsharkError, openCapture } from '../../../host/index.ts';
import { PICKED, REFUSED } from './tshark-answers.ts';

const CAPTURE = 'test/golden/scenarios/interleaved/client.pcapng';

async function lines(filter: string): Promise<string> {
  const pieces: Buffer[] = [];
  const capture = await openCapture(CAPTURE);
  await capture.writeTo({ fields: ['frame.number'], filter }, (octets) => {
    pieces.push(Buffer.from(octets));
  });
  return Buffer.concat(pieces).toString();
}

for (const [filter, frames] of Object.entries(PICKED)) {
  test(filter, async () => {
    assert.equal((await lines(filter)).split('\n').filter(Boolean).map(Number), frames);
  });
}

for (const [filter, message] of Object.entries(REFUSED)) {
  test(`refused: ${filter}`, async () => {
    try {
      await lines(filter);
      assert.unreachable('it was taken');
    } catch (error) {
      assert.instance(error, HandsharkError);
      assert.ok(error instanceof HandsharkError && error.message.startsWith(message), String(error));
    }
  });
}

test.run();
