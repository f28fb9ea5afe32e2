// RST and what RFC 5961 answers with; reuse of a tuple.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CLOSED, OPENED, events, flows, states, story } from './life.ts';

async function reset(segments: readonly string[]): Promise<unknown> {
  const event = (await events(segments)).find((one) => one.event === 'reset' || one.event === 'reset_ignored');
  return event === undefined ? undefined : { ...event };
}

test('at the expected number: both ends are CLOSED', async () => {
  const segments = [...OPENED, 'c RST,ACK 1005 5005'];
  assert.equal(await story(segments, 8), ['8 reset client']);
  assert.equal(await states(segments), { client: 'SYN-SENT ESTABLISHED CLOSED', server: 'SYN-RECEIVED ESTABLISHED CLOSED' });
  const told = (await reset(segments)) as { verdict: string; phase: string };
  assert.is(told.verdict, 'exact');
  assert.is(told.phase, 'open');
});

test('outside the window: ignored at once', async () => {
  assert.equal(await story([...OPENED, 's RST 4000000000'], 8), ['8 reset_ignored server']);
});

test('inside the window: ignored once its receiver goes on, with its challenge ACK', async () => {
  assert.equal(await story([...OPENED, 's RST 5105', 'c ACK 1005 5005', 'c PSH,ACK 1005 5005 +3'], 8), [
    '8>9 reset_ignored server',
    '9 challenge_ack client',
  ]);
});

test('inside the window and silence: assumed, when the capture ends', async () => {
  const told = (await reset([...OPENED, 's RST 5105'])) as { verdict: string; frame: number };
  assert.is(told.verdict, 'assumed');
  assert.is(told.frame, 8);
});

test('an end that lost the connection answers data with a RST made of its acknowledgment', async () => {
  const told = (await reset([...OPENED, 'c PSH,ACK 1005 5005 +3', 's RST 5005'])) as { cause: string };
  assert.is(told.cause, 'half_open');
});

test('RST instead of the acknowledgment of a FIN: the peer was never in CLOSE-WAIT', async () => {
  assert.equal((await states([...OPENED, 's FIN,ACK 5005 1005', 'c RST,ACK 1005 5005'])).client, 'SYN-SENT ESTABLISHED CLOSED');
});

test('ACK of what was never sent: challenge ACK, not a gap', async () => {
  assert.equal(await story([...OPENED, 's ACK 5005 6005', 'c ACK 1005 5005', 'c PSH,ACK 1005 5005 +10'], 8), ['9 challenge_ack client']);
});

test('SYN inside a connection that its receiver does not follow', async () => {
  assert.equal(await story([...OPENED, 's SYN 5100', 'c ACK 1005 5005', 's PSH,ACK 5005 1005 +1'], 8), [
    '8 syn_in_connection server',
    '9 challenge_ack client',
  ]);
});

test('SYN inside a connection that is answered by its SYN-ACK: a new connection, dated back', async () => {
  const told = await story([...OPENED, 'c SYN 90000 @9', 's SYN,ACK 70000 90001', 'c ACK 90001 70001'], 8);
  assert.equal(told, [
    '8 syn_in_connection client',
    '8>9 tuple_reused client',
    '8>9 syn client',
    '9 synack server',
    '10 established client',
  ]);
});

test('a SYN that was kept counts for its own connection only', async () => {
  const confirmed = [...OPENED, 'c SYN 90000 @9', 's SYN,ACK 70000 90001', 'c ACK 90001 70001'];
  const reset = [...OPENED, 'c SYN 90000 @9', 's ACK 5005 1005', 'c RST 1005', 'c SYN 90000 @10'];
  // The other end never acknowledged anything: a RST numbered 0 proves nothing of the SYN.
  const unproven = ['s FIN,ACK 1000 1000 @0', 's SYN 5000 1000 @0', 's FIN,RST,ACK 0 5000 @0'];
  for (const segments of [confirmed, reset, unproven]) {
    const rows = await flows(segments);
    const counted = rows.reduce((sum, row) => sum + row.clientPackets + row.serverPackets, 0);
    assert.is(counted, segments.length);
  }
});

test('a tuple closed or reset is used again: a new flow', async () => {
  for (const end of [CLOSED, ['c RST,ACK 1005 5005']]) {
    const frame = OPENED.length + end.length + 1;
    const told = await story([...OPENED, ...end, 'c SYN 9000', 's SYN,ACK 1 9001', 'c ACK 9001 2'], frame);
    assert.equal(told, [
      `${frame} tuple_reused client`,
      `${frame} syn client`,
      `${frame + 1} synack server`,
      `${frame + 2} established client`,
    ]);
  }
});

test('RST after the close changes nothing but is told', async () => {
  const all = await events([...OPENED, ...CLOSED, 's RST 5006']);
  const late = all.find((event) => event.event === 'reset');
  assert.is(late?.event === 'reset' && late.phase, 'after_close');
  const end = all.find((event) => event.event === 'flow_end');
  assert.is(end?.event === 'flow_end' && end.outcome, 'closed');
});

test('a reset that only the end of the capture settles ends its connection once, and the others with it', async () => {
  const all = await events([
    'c SYN 5000 1000 +0 :0 @0',
    's PSH,ACK 5000 5000 +0 :0 @0',
    'c FIN,ACK 1000 5001 +0 :0 @0',
    's SYN,RST 5000 5000 +0 :0 @0',
    'c RST,ACK 5001 0 +0 :0 @0',
    'c SYN 7000 0 +0 :1 @1',
    'c ACK 9000 9500 +1 :2 @2',
  ]);
  assert.equal(
    all.filter(({ event }) => event === 'flow_end').map(({ stream, states }) => `${stream} ${String(states.client)}`),
    ['1 SYN-SENT', '0 CLOSED', '2 ESTABLISHED'],
  );
});

test.run();
