// Traffic made to hurt: whatever comes, every connection that began ends once, the counts are right, and memory does not grow with what is over.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { pcapHeader, RECORD_OCTETS, records, type Ends } from '../../../bench/attack/syns.ts';
import { openCapture, type AnalysisOptions, type Statistics, type TcpFlow } from '../../../host/index.ts';

const ONE: Ends = { source: 0x0a000001, destination: 0xc0000201, ports: (443 << 16) | 40000 };
/** Where a record has its time, and a frame what is changed here. */
const IP_LENGTH = 16 + 14 + 2;
const SEQUENCE = 16 + 14 + 20 + 4;
const FLAGS = 16 + 14 + 20 + 13;
const ACK = 0x10;
const IP_LENGTH_MOST = 65535;
const PAYLOAD_MOST: number = IP_LENGTH_MOST - 40;

/** The counts, and how many connections events and rows tell of. */
async function told(octets: Uint8Array, options: AnalysisOptions = {}): Promise<Statistics & { begun: Set<number>; ended: number }> {
  const begun = new Set<number>();
  let ended = 0;
  const capture = await openCapture(octets, options);
  const statistics = await capture.gather({
    kinds: ['flow_end', 'syn'],
    event: ({ event, stream }) => {
      begun.add(stream);
      if (event === 'flow_end') ended++;
    },
  });
  return { ...statistics, begun, ended };
}

function flood(count: number, endsOf: (index: number) => Ends): Uint8Array {
  return Buffer.concat([pcapHeader(), records(0, count, endsOf)]);
}

function turns(count: number): Uint8Array {
  return flood(count, (index) => ({ ...ONE, refused: index % 2 === 1 }));
}

test('one tuple, SYN and RST in turns: a connection for each SYN, one alive at a time', async () => {
  const few = await told(turns(2000));
  const many = await told(turns(20_000));
  assert.equal([few.flows, few.ended, many.flows, many.ended], [1000, 1000, 10_000, 10_000]);
  // RFC 9293 §3.10.7.3: a RST that acknowledges the SYN refuses it.
  assert.is(many.failed, 10_000);
  assert.is(many.aliveMost, 1);
  assert.is(many.memoryOctets, few.memoryOctets);
});

test('a ceiling on connections: the oldest half-open go, and all are told of', async () => {
  const octets = flood(5000, (index) => ({ ...ONE, source: ONE.source + index }));
  const { flows, ended, evicted, aliveMost } = await told(octets, { maxFlows: 1000 });
  assert.equal([flows, ended, evicted, aliveMost], [5000, 5000, 4000, 1000]);
});

test('a ceiling on memory: connections go before it is passed, none without a word', async () => {
  const count = 400_000;
  const octets = flood(count, (index) => ({ ...ONE, source: ONE.source + index }));
  const capture = await openCapture(octets, { maxMemory: 64 });
  const { flows, evicted, unfollowed, memoryOctets, events, aliveMost } = await capture.count('lifecycle');
  assert.equal([flows, unfollowed], [count, 0]);
  assert.ok(evicted > 0 && evicted + aliveMost === count, `${evicted} evicted, ${aliveMost} alive at most`);
  assert.ok(memoryOctets <= 64 << 20);
  // A syn and a flow_end each, and a flood that begins and ends.
  assert.ok(events >= 2 * count, `${events} events`);
});

/** The frames of a capture at the seconds that `secondOf` says. */
function timed(count: number, secondOf: (index: number) => number): Uint8Array {
  const octets = flood(count, (index) => ({ ...ONE, source: ONE.source + (index % 100), refused: index % 7 === 6 }));
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  for (let index = 0; index < count; index++) view.setUint32(24 + index * RECORD_OCTETS, secondOf(index), true);
  return octets;
}

for (const [name, secondOf] of [
  ['that runs backwards', (index: number) => 2_000_000_000 - index * 1000],
  ['at both ends of its range in turns', (index: number) => (index % 2 === 0 ? 0 : 0xffffffff)],
  ['that stands still', () => 1_700_000_000],
  ['that leaps', (index: number) => (index * 2_654_435_761) % 0x100000000],
] as const) {
  test(`time ${name}: each connection ends once`, async () => {
    const { begun, ended, flows, segments } = await told(timed(5000, secondOf), { openingTimeout: 5, idleTimeout: 5, timeWait: 5 });
    assert.is(segments, 5000);
    assert.equal([begun.size, ended], [flows, flows]);
  });
}

test('sequence numbers that go round: octets are counted beyond 2^32', async () => {
  const segments = 70_000;
  const octets = flood(segments + 1, () => ONE);
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  for (let index = 1; index <= segments; index++) {
    const at = 24 + index * RECORD_OCTETS;
    view.setUint32(at + 12, IP_LENGTH_MOST + 14, true);
    view.setUint16(at + IP_LENGTH, IP_LENGTH_MOST);
    view.setUint32(at + SEQUENCE, (1001 + (index - 1) * PAYLOAD_MOST) % 0x100000000);
    view.setUint8(at + FLAGS, ACK);
  }
  const flows: TcpFlow[] = [];
  for await (const flow of (await openCapture(octets)).flows()) flows.push(flow);
  assert.is(flows.length, 1);
  assert.ok(segments * PAYLOAD_MOST > 2 ** 32);
  assert.is(Number(flows[0]?.clientOctets), segments * PAYLOAD_MOST);
});

test.run();
