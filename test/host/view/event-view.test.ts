import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TcpEvent } from '../../../host/events/event.ts';
import { EventView } from '../../../host/view/event-view.ts';

const CLIENT = '192.0.2.10:40000';
const SERVER = '198.51.100.20:443';

/** What every event says, about a segment of the client in frame 1 at second 100. */
function common<Name extends TcpEvent['event']>(event: Name) {
  return {
    event,
    stream: 0,
    frame: 1,
    time: '100.000000000',
    by: 'client',
    client: CLIENT,
    server: SERVER,
    states: { client: 'SYN-SENT', server: 'LISTEN?' },
    rolesFrom: 'syn',
  } as const;
}

const offer = {
  window: 64240,
  attempt: 1,
  options: ['mss', 'windowScale', 'sackPermitted', 'timestamps'],
  mss: 1460,
  windowScale: 7,
} as const;
const syn: TcpEvent = { ...common('syn'), ...offer };

function plain(...events: TcpEvent[]): string[] {
  const view = new EventView({ color: false });
  return events.map((event) => view.event(event));
}

test('a handshake: client on the left, arrow of who sent it, time since the first event', () => {
  const synack: TcpEvent = { ...common('synack'), ...offer, by: 'server', time: '100.020464999' };
  const established: TcpEvent = {
    ...common('established'),
    time: '100.020504000',
    rttNs: 20_504_428,
    rttServerNs: 20_464_608,
    rttClientNs: 39_820,
  };
  assert.equal(plain(syn, synack, established), [
    '     0.000000  #0    192.0.2.10:40000      → 198.51.100.20:443      SYN  mss 1460, window 64240, scale 7, sack, timestamps\n',
    '     0.020464  #0    192.0.2.10:40000      ← 198.51.100.20:443      SYN-ACK  mss 1460, window 64240, scale 7, sack, timestamps\n',
    '     0.020504  #0    192.0.2.10:40000      → 198.51.100.20:443      established, rtt 20.504 ms: server 20.465 ms + client 39.8 µs\n',
  ]);
});

test('a repeated SYN tells the attempt, the gap and how the gaps grow', () => {
  const [text = ''] = plain({ ...common('syn_retransmit'), ...offer, attempt: 3, gapNs: 2_016_000_000, backoff: 'doubling' });
  assert.match(text, 'SYN again, attempt 3, 2.016 s after the one before (gaps double)');
});

test('a close tells who, how, how long and how much', () => {
  const [text = ''] = plain({
    ...common('closed'),
    by: null,
    closedBy: 'client',
    finFrames: { client: 8, server: 10 },
    closeSegments: 4,
    durationNs: 61_000_000_000,
    clientOctets: 4,
    serverOctets: 3_400_000,
    clientPackets: 6,
    serverPackets: 5,
    clientRetransmits: 1,
    serverRetransmits: 0,
    halfCloseNs: 177_150_186,
    halfCloseOctets: 1200,
  });
  assert.match(
    text,
    '– 198.51.100.20:443      closed by the client in 4 segments after 1 min 1 s, ↑ 4 B ↓ 3.4 MB, half-closed for 177.150 ms (1.2 kB sent meanwhile), 1 segment resent',
  );
});

test('the end of a connection is told only where no event has told it', () => {
  const end = {
    ...common('flow_end'),
    by: null,
    frame: null,
    clientOctets: 0,
    serverOctets: 0,
    clientPackets: 1,
    serverPackets: 0,
  } as const;
  const [closed, silent] = plain({ ...end, outcome: 'closed' }, { ...end, outcome: 'silent', durationNs: 5_000_000_000 });
  assert.is(closed, '');
  assert.match(silent ?? '', 'fell silent, 5.000 s');
});

test('a SYN flood is one line; openings after it are counted, not listed, but those that succeed go on', () => {
  const view = new EventView({ color: false });
  const flood: TcpEvent = {
    ...common('syn_flood'),
    by: null,
    step: 'begins',
    halfOpen: 100,
    syns: 120,
    answered: 90,
    withinNs: 1_000_000_000,
  };
  assert.match(view.event(flood), 'SYN flood: 100 half-open connections toward this listener within 1.000 s, 120 SYNs, 90 answered');
  assert.is(view.event({ ...syn, stream: 7 }), '');
  assert.is(view.event({ ...common('failed'), stream: 7, reason: 'silent', attempts: 1 }), '');
  assert.is(view.event({ ...common('reset'), stream: 7, seqOffset: 0, unackedOctets: 0 }), '');
  assert.is.not(view.event({ ...syn, server: '198.51.100.20:80' }), '');
  assert.is.not(view.event({ ...common('established'), stream: 8 }), '');
  assert.is.not(view.event({ ...common('reset'), stream: 8, seqOffset: 0, unackedOctets: 0 }), '');
  assert.match(view.summary(), '3 events of half-open connections in SYN floods are not listed');
});

test('IPv6 endpoints widen the columns; very long ones get a line of their own', () => {
  const long = '[2001:db8:1111:2222:3333:4444:5555:6666]:40000';
  const [middle = '', wrapped = ''] = plain(
    { ...syn, client: '[2001:db8:c::10]:40000', server: '[2001:db8:5::20]:20030' },
    { ...syn, client: long, server: long },
  );
  assert.is(middle.trimEnd().split('\n').length, 1);
  const [first = '', second = ''] = wrapped.trimEnd().split('\n');
  assert.ok(first.endsWith(long));
  assert.match(second, /^ {21}SYN {2}mss/);
});

test('colours are there only when asked for', () => {
  const failed: TcpEvent = { ...common('failed'), reason: 'refused', attempts: 1 };
  const escape = '\x1b';
  assert.not.ok(plain(failed).join('').includes(escape));
  assert.ok(new EventView({ color: true }).event(failed).includes(`${escape}[31mfailed: refused by the server`));
});

test('the summary counts outcomes and takes the median of unambiguous handshakes', () => {
  const view = new EventView({ color: false });
  for (const rttNs of [3_000_000, 1_000_000, 2_000_000]) view.event({ ...common('established'), rttNs });
  view.event({ ...common('established'), rttNs: 9_000_000_000, ambiguous: ['syn'] });
  const end = { ...common('flow_end'), clientOctets: 0, serverOctets: 0, clientPackets: 1, serverPackets: 0 } as const;
  for (const outcome of ['closed', 'closed', 'reset'] as const) view.event({ ...end, outcome });
  assert.is(view.summary(), '\n3 connections, 4 established: 2 closed, 1 reset; median handshake 2.000 ms\n');
  assert.match(new EventView({ color: false }).summary(true), 'no TCP connections\nthe capture is damaged');
});

test.run();
