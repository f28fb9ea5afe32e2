import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { crc32 } from '../../../host/capture/crc32.ts';
import { Xxh32, xxh32 } from '../../../host/capture/xxh32.ts';
import { Xxh64 } from '../../../host/capture/xxh64.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const COUNTING = Uint8Array.from({ length: 1000 }, (_, at) => at & 0xff);

test('CRC-32 of the check string of its definition, whole and in pieces', () => {
  assert.is(crc32(0, bytes('123456789')) >>> 0, 0xcbf43926);
  for (let split = 0; split <= COUNTING.length; split += 37) {
    assert.is(crc32(crc32(0, COUNTING.subarray(0, split)), COUNTING.subarray(split)), crc32(0, COUNTING));
  }
});

test('xxHash of what xxhsum prints for it', () => {
  assert.is(xxh32(bytes('')), 0x02cc5d05);
  assert.is(xxh32(bytes('abc')), 0x32d153ff);
  assert.is(new Xxh64().digestLow(), 0x51d8e999);
});

test('xxHash in pieces is xxHash of the whole', () => {
  const whole64 = new Xxh64();
  whole64.update(COUNTING);
  for (const piece of [1, 3, 15, 16, 17, 31, 33, 64, 999]) {
    const parts32 = new Xxh32();
    const parts64 = new Xxh64();
    for (let at = 0; at < COUNTING.length; at += piece) {
      parts32.update(COUNTING.subarray(at, at + piece));
      parts64.update(COUNTING.subarray(at, at + piece));
    }
    assert.is(parts32.digest(), xxh32(COUNTING));
    assert.is(parts64.digestLow(), whole64.digestLow());
  }
});

test.run();
