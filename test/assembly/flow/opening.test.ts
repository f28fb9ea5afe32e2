// Openings, as RFC 9293 §3.5 draws them and as they go wrong.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { OPENED, events, states, story } from './life.ts';

test('three-way handshake (RFC 9293 figure 6)', async () => {
  assert.equal(await story(OPENED), ['1 syn client', '2 synack server', '3 established client']);
});

test('simultaneous open (figure 7)', async () => {
  const segments = ['c SYN 100', 's SYN 300', 'c SYN,ACK 100 301', 's SYN,ACK 300 101'];
  assert.equal(await story(segments), [
    '1 syn client',
    '2 syn server',
    '2 simultaneous_open',
    '3 synack client',
    '4 synack server',
    '4 established server',
  ]);
  assert.equal(await states(segments), { client: 'SYN-SENT SYN-RECEIVED ESTABLISHED', server: 'SYN-SENT SYN-RECEIVED ESTABLISHED' });
});

test('old duplicate SYN: the SYN-ACK that answers it is reset, the opening goes on (figure 8)', async () => {
  const segments = ['c SYN 100', 's SYN,ACK 300 91', 'c RST 91', 'c SYN 100 @1', 's SYN,ACK 400 101', 'c ACK 101 401'];
  assert.equal(await story(segments), [
    '1 syn client',
    '2 synack_stray server',
    '3 reset client',
    '4 syn_retransmit client',
    '5 synack server',
    '6 established client',
  ]);
});

test('half-open connection discovered by a SYN (figure 9): the former one dies, the new one dates back to its first SYN', async () => {
  const segments = [
    ...OPENED,
    'c SYN 90000 @5',
    's ACK 5005 1005',
    'c RST 1005',
    'c SYN 90000 @6',
    's SYN,ACK 70000 90001',
    'c ACK 90001 70001',
  ];
  assert.equal(await story(segments, 8), [
    '8 syn_in_connection client',
    '9 challenge_ack server',
    '10 reset client',
    '8>10 tuple_reused client',
    '8>10 syn client',
    '11 syn_retransmit client',
    '12 synack server',
    '13 established client',
  ]);
});

test('SYN retries: attempt, gap and back-off named', async () => {
  const all = await events(['c SYN 1 @0', 'c SYN 1 @1', 'c SYN 1 @3', 'c SYN 1 @7']);
  const retries = all.flatMap((event) => (event.event === 'syn_retransmit' ? [[event.attempt, event.gapNs, event.backoff]] : []));
  assert.equal(retries, [
    [2, 1_000_000_000, 'first'],
    [3, 2_000_000_000, 'doubling'],
    [4, 4_000_000_000, 'doubling'],
  ]);
});

test('round trips are split at the observer and marked when a handshake segment was repeated (Karn)', async () => {
  const plain = (await events(['c SYN 1 @0', 's SYN,ACK 9 2 @0.03', 'c ACK 2 10 @0.05'])).find((event) => event.event === 'established');
  assert.is(plain?.event === 'established' && plain.rttServerNs, 30_000_000);
  assert.is(plain?.event === 'established' && plain.rttClientNs, 20_000_000);
  assert.is(plain?.event === 'established' && plain.rttNs, 50_000_000);
  const repeated = (await events(['c SYN 1 @0', 'c SYN 1 @1', 's SYN,ACK 9 2 @1.03', 'c ACK 2 10 @1.05'])).find(
    (event) => event.event === 'established',
  );
  assert.ok(repeated?.event === 'established' && repeated.ambiguous !== undefined);
});

test('refused: RST that acknowledges the SYN; a RST that does not is ignored', async () => {
  assert.equal(await story(['c SYN 1000', 's RST,ACK 0 1001']), ['1 syn client', '2 failed server refused']);
  assert.equal(await story(['c SYN 1000', 's RST 1001', 's SYN,ACK 7 1001']), [
    '1 syn client',
    '2 reset_ignored server',
    '3 synack server',
  ]);
});

test('the client aborts: RST instead of the third ACK, or right after its SYN', async () => {
  const scan = ['c SYN 1000', 's SYN,ACK 5000 1001', 'c RST 1001'];
  assert.equal(await story(scan, 3), ['3 failed client aborted']);
  assert.equal(await states(scan), { client: 'SYN-SENT CLOSED', server: 'SYN-RECEIVED CLOSED' });
  assert.equal(await story(['c SYN 1000', 'c RST 1001'], 2), ['2 failed client aborted']);
});

test('a new SYN number before any answer supersedes the opening', async () => {
  const told = await story(['c SYN 1000 @0', 'c SYN 6000 @5', 's SYN,ACK 1 6001', 'c ACK 6001 2']);
  assert.equal(told, [
    '1 syn client',
    '- failed superseded',
    '2 tuple_reused client',
    '2 syn client',
    '3 synack server',
    '4 established client',
  ]);
});

test('an unanswered opening is given up after its timeout', async () => {
  const told = await story(['c SYN 1 @0', 'c SYN 9 :1 @700'], 1, { openingTimeout: 600 });
  assert.equal(told, ['1 syn client', '- failed silent', '2 syn client']);
});

test('a repeated SYN withdraws what a passing SYN-ACK let us assume', async () => {
  const segments = ['c SYN 1 @0', 's SYN,ACK 9 2', 'c SYN 1 @1'];
  assert.equal(await states(segments), { client: 'SYN-SENT', server: 'SYN-RECEIVED' });
});

test('picked up at the SYN-ACK: the SYN is implied; at data: midstream', async () => {
  assert.equal(await story(['s SYN,ACK 9 2', 'c ACK 2 10']), ['1 syn* client', '1 synack server', '2 established client']);
  assert.equal(await story(['c PSH,ACK 100 200 +5', 's ACK 200 105']), ['1 midstream client']);
});

test('one-sided capture: the silent end stays unknown', async () => {
  const segments = ['c SYN 1000', 'c ACK 1001 5001', 'c PSH,ACK 1001 5001 +4'];
  assert.equal(await story(segments), ['1 syn client', '2 synack* server', '2 established client']);
  assert.equal(await states(segments), { client: 'SYN-SENT ESTABLISHED', server: '' });
});

test.run();
