// Closes: three and four segments, crossing, half-open for long, and with losses (RFC 9293 §3.6).
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CLOSED, OPENED, events, flows, states, story } from './life.ts';

test('normal close in four segments (RFC 9293 figure 12)', async () => {
  const segments = [...OPENED, ...CLOSED];
  assert.equal(await story(segments, 8), ['8 fin client', '9 fin_acked client', '10 fin server', '11 fin_acked server', '11 closed']);
  assert.equal(await states(segments), {
    client: 'SYN-SENT ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 TIME-WAIT',
    server: 'SYN-RECEIVED ESTABLISHED CLOSE-WAIT LAST-ACK CLOSED',
  });
  const closed = (await events(segments)).find((event) => event.event === 'closed');
  assert.is(closed?.event === 'closed' && closed.closeSegments, 4);
  assert.is(closed?.event === 'closed' && closed.closedBy, 'client');
});

test('three segments: the second FIN acknowledges the first', async () => {
  const closed = (await events([...OPENED, 'c FIN,ACK 1005 5005', 's FIN,ACK 5005 1006', 'c ACK 1006 5006'])).find(
    (event) => event.event === 'closed',
  );
  assert.is(closed?.event === 'closed' && closed.closeSegments, 3);
});

test('simultaneous close (figure 13): both ends through CLOSING', async () => {
  const segments = [...OPENED, 'c FIN,ACK 1005 5005', 's FIN,ACK 5005 1005', 'c ACK 1006 5006', 's ACK 5006 1006'];
  assert.equal(await story(segments, 8), [
    '8 fin client',
    '9 fin server',
    '9 simultaneous_close',
    '10 fin_acked server',
    '11 fin_acked client',
    '11 closed',
  ]);
  assert.equal(await states(segments), {
    client: 'SYN-SENT ESTABLISHED FIN-WAIT-1 CLOSING TIME-WAIT',
    server: 'SYN-RECEIVED ESTABLISHED FIN-WAIT-1 CLOSING TIME-WAIT',
  });
});

test('the last ACK is lost: the repeated FIN takes back CLOSED, the repeated ACK gives it again', async () => {
  const segments = [...OPENED, ...CLOSED, 's FIN,ACK 5005 1006 @1', 'c ACK 1006 5006'];
  assert.equal(await story(segments, 12), ['12 fin_retransmit server']);
  assert.equal((await states(segments)).server, 'SYN-RECEIVED ESTABLISHED CLOSE-WAIT LAST-ACK CLOSED');
});

test('half-close: data of the other end counts, its duration and octets are told', async () => {
  const segments = [
    ...OPENED,
    'c FIN,ACK 1005 5005 @1',
    's ACK 5005 1006',
    's PSH,ACK 5005 1006 +700 @2',
    'c ACK 1006 5705',
    's FIN,ACK 5705 1006 @3',
    'c ACK 1006 5706',
  ];
  assert.equal(await story(segments, 8), [
    '8 fin client',
    '9 fin_acked client',
    '10 data_after_peer_fin server',
    '12 fin server',
    '13 fin_acked server',
    '13 closed',
  ]);
  const closed = (await events(segments)).find((event) => event.event === 'closed');
  assert.is(closed?.event === 'closed' && closed.halfCloseNs, 2_000_000_000);
  assert.is(closed?.event === 'closed' && closed.halfCloseOctets, 700);
});

test('a FIN that overtakes data reaches its receiver only when the hole is filled', async () => {
  const segments = [...OPENED, 'c FIN,ACK 1015 5005', 'c PSH,ACK 1005 5005 +10', 's ACK 5005 1016'];
  const [flow] = await flows(segments);
  assert.equal(flow?.states.server.at(-1), ['CLOSE-WAIT', 10]);
});

test('data past the own FIN is an anomaly', async () => {
  assert.ok((await story([...OPENED, 'c FIN,ACK 1005 5005', 'c PSH,ACK 1006 5005 +9'], 9)).includes('9 data_past_fin client'));
});

test('TIME-WAIT ends after 2MSL of capture time', async () => {
  const segments = [...OPENED, ...CLOSED, 'c SYN 7 :1 @200'];
  assert.equal(await story(segments, 12, { timeWait: 60 }), ['- time_wait_expired client', '12 syn client']);
});

test('missing segments do not stop the close', async () => {
  const segments = [
    ...OPENED,
    'c PSH,ACK 2005 5005 +10',
    's ACK 5005 2015',
    's ACK 5005 4015',
    'c FIN,ACK 4015 5005',
    's FIN,ACK 5005 4016',
    'c ACK 4016 5006',
  ];
  assert.equal(await story(segments, 8), ['11 fin client', '12 fin_acked client', '12 fin server', '13 fin_acked server', '13 closed']);
});

test.run();
