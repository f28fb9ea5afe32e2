// Lengths that a file claims beyond 2³¹ − 1: as tshark 4.0.17 shows them in `-T fields`, and picks them.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openCapture } from '../../../host/index.ts';

/** A pcap file with one packet of a single octet, with that length on the wire. */
function capture(length: number): Buffer {
  const octets = Buffer.alloc(24 + 16 + 1);
  octets.write('d4c3b2a1020004000000000000000000ffff000001000000', 'hex');
  octets.writeUInt32LE(1, 32);
  octets.writeUInt32LE(length, 36);
  return octets;
}

async function lines(length: number, filter?: string): Promise<string> {
  const text: Buffer[] = [];
  const opened = await openCapture(capture(length));
  const format = { fields: ['frame.len', 'frame.cap_len'], ...(filter === undefined ? {} : { filter }) };
  await opened.writeTo(format, (octets) => void text.push(Buffer.from(octets)));
  return Buffer.concat(text).toString();
}

test('lengths are shown up to 2³¹ − 1', async () => {
  assert.is(await lines(60), '60\t1\n');
  assert.is(await lines(0x7fffffff), '2147483647\t1\n');
  assert.is(await lines(0x80000000), '2147483647\t1\n');
  assert.is(await lines(0xffffffff), '2147483647\t1\n');
});

test('and compared so', async () => {
  assert.is(await lines(0xffffffff, 'frame.len == 2147483647'), '2147483647\t1\n');
  assert.is(await lines(0xffffffff, 'frame.len > 2147483647'), '');
});

test.run();
