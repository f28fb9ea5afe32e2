// -z beside what tshark printed of the same captures: expected.json, recorded by record.ts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openCapture, StatisticError, type TimeForm } from '../../../host/index.ts';
import { EXPECTED, SCENARIOS, type Expected } from './expected.ts';

process.env['TZ'] = 'UTC';
const expected = JSON.parse(readFileSync(EXPECTED, 'utf8')) as readonly Expected[];

async function print(capture: string, names: readonly string[], time: string, chunkOctets = 65536): Promise<string> {
  const opened = await openCapture(join(SCENARIOS, `${capture}.pcapng`), { chunkOctets });
  const pieces: Buffer[] = [];
  try {
    await opened.tally(names, (octets) => void pieces.push(Buffer.from(octets)), { time: time as TimeForm });
  } finally {
    await opened.close();
  }
  return Buffer.concat(pieces).toString();
}

for (const { capture, time, name, status, output } of expected) {
  test(`${name} of ${capture}${time === 'r' ? '' : `, -t ${time}`}`, async () => {
    if (status === 0) assert.is(await print(capture, [name], time), output.join('\n'));
    else {
      const error = await print(capture, [name], time).catch((reason: unknown) => reason);
      assert.instance(error, StatisticError);
      if (!(error instanceof StatisticError)) return;
      assert.is(error.status, status);
      if (output.length > 0) assert.is(error.message, output[0]);
    }
  });
}

test('several statistics of one pass are what each of them is alone, the last one first', async () => {
  const names = ['conv,tcp', 'follow,tcp,ascii,0', 'io,stat,0', 'follow,tcp,hex,1', 'flow,tcp,network', 'follow,tcp,raw,0'];
  const alone = [];
  for (const name of names) alone.unshift(await print('interleaved/client', [name], 'r'));
  assert.is(await print('interleaved/client', names, 'r'), alone.join(''));
});

test('the pieces that a capture comes in do not show', async () => {
  const names = ['conv,tcp', 'io,stat,0.01,tcp.len > 0', 'follow,tcp,ascii,0'];
  assert.is(await print('jumbo/client', names, 'r', 7), await print('jumbo/client', names, 'r'));
});

test('every statistic has its cases', () => {
  const kinds = new Set(expected.filter(({ status }) => status === 0).map(({ name }) => name.split(',').slice(0, 2).join(',')));
  for (const kind of ['conv,tcp', 'conv,ip', 'conv,ipv6', 'conv,eth', 'endpoints,tcp', 'endpoints,ip', 'endpoints,ipv6', 'endpoints,eth']) {
    assert.ok(kinds.has(kind), kind);
  }
  for (const kind of ['io,stat', 'io,phs', 'follow,tcp', 'flow,tcp', 'expert']) assert.ok(kinds.has(kind), kind);
});

test.run();
