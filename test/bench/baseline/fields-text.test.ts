import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fieldsText } from '../../../bench/baseline/fields-text.ts';
import { generateOctets } from '../../../bench/generator/generate.ts';
import { WORKLOAD_NAMES } from '../../../bench/generator/workload.ts';
import { openCapture } from '../../../host/index.ts';

const FIELDS = ['tcp.stream', 'tcp.flags', 'tcp.seq_raw'] as const;

for (const workload of WORKLOAD_NAMES) {
  test(`${workload}: the baseline writes the same text as the core`, async () => {
    const { octets } = generateOctets({ workload, packets: 5000, seed: 5 });
    const plain: Buffer[] = [];
    fieldsText(octets, (text) => plain.push(text));
    const own: Buffer[] = [];
    const capture = await openCapture(octets);
    await capture.writeTo({ fields: FIELDS }, (text) => void own.push(Buffer.from(text)));
    assert.ok(Buffer.concat(own).equals(Buffer.concat(plain)));
  });
}

test.run();
