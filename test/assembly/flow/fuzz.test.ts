// Lives that no stack would lead: whatever comes, every connection ends exactly once and nothing traps.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import fc from 'fast-check';
import { events, flows } from './life.ts';

const FLAG_SETS = [
  'SYN',
  'SYN,ACK',
  'ACK',
  'PSH,ACK',
  'FIN,ACK',
  'FIN',
  'RST',
  'RST,ACK',
  'SYN,FIN',
  'SYN,RST',
  'FIN,RST,ACK',
  'SYN,FIN,RST,ACK,PSH',
];
/** Close to each other and to both ends of the range, so that windows, wraps and repeats are all met. */
const number = fc.oneof(
  fc.integer({ min: 1000, max: 1010 }),
  fc.integer({ min: 5000, max: 5010 }),
  fc.constantFrom(0, 1, 4294967295, 4294967294, 2147483648, 2147483649),
);
const segment = fc
  .tuple(
    fc.constantFrom('c', 's'),
    fc.constantFrom(...FLAG_SETS),
    number,
    number,
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 400 }),
  )
  .map(([from, flags, seq, ack, octets, port, time]) => `${from} ${flags} ${seq} ${ack} +${octets} :${port} @${time}`);

test('every connection begins, ends once, and its states and frames are in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(segment, { maxLength: 60 }), async (segments) => {
      const all = await events(segments, { timeWait: 30, openingTimeout: 60, idleTimeout: 200 });
      const ends = all.filter((event) => event.event === 'flow_end').map((event) => event.stream);
      assert.is(new Set(ends).size, ends.length, 'one flow_end each');
      assert.equal([...new Set(all.map((event) => event.stream))].sort(), [...ends].sort(), 'every flow ends');
      let proven = 0;
      for (const event of all) {
        const at = event.provenFrame ?? event.frame;
        if (at === null) continue;
        assert.ok(at >= proven, 'in the order of proof');
        proven = at;
      }
    }),
    { numRuns: 400 },
  );
});

test('the rows count every segment exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(segment, { maxLength: 40 }), async (segments) => {
      const rows = await flows(segments, { timeWait: 30, openingTimeout: 60, idleTimeout: 200, maxFlows: 2 });
      assert.is(
        rows.reduce((sum, row) => sum + row.clientPackets + row.serverPackets, 0),
        segments.length,
      );
    }),
    { numRuns: 200 },
  );
});

test.run();
