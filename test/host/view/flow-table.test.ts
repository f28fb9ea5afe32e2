import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TcpFlow } from '../../../host/flows/flow.ts';
import { FlowTable } from '../../../host/view/flow-table.ts';

const flow: TcpFlow = {
  stream: 0,
  client: '192.0.2.10:40000',
  server: '198.51.100.20:443',
  rolesFrom: 'syn',
  start: '1.000000000',
  end: '2.000000000',
  durationNs: 1e9,
  outcome: 'closed',
  closedBy: 'client',
  established: true,
  clientPackets: 6,
  serverPackets: 5,
  clientOctets: 4,
  serverOctets: 1200,
  synRttNs: 20e6,
  ackRttNs: 1e6,
  synRetransmits: 0,
  synackRetransmits: 0,
  clientRetransmits: 1,
  serverRetransmits: 2,
  states: { client: [], server: [] },
};

test('columns are as wide as their widest cell', () => {
  const table = new FlowTable({ color: false });
  const text =
    table.flow(flow) + table.flow({ ...flow, stream: 12345, outcome: 'failed', reason: 'refused', closedBy: 'server' }) + table.end();
  assert.equal(text.split('\n'), [
    'STREAM  CLIENT            SERVER             OUTCOME           DURATION        RTT  SEGMENTS ↑  ↓  OCTETS ↑       ↓  RESENT',
    '    #0  192.0.2.10:40000  198.51.100.20:443  closed by client   1.000 s  21.000 ms           6  5       4 B  1.2 kB       3',
    '#12345  192.0.2.10:40000  198.51.100.20:443  failed: refused    1.000 s  21.000 ms           6  5       4 B  1.2 kB       3',
    '',
  ]);
});

test('rows flow on once the widths are known', () => {
  const table = new FlowTable({ color: false });
  const pieces = Array.from({ length: 300 }, (_, stream) => table.flow({ ...flow, stream }));
  assert.is(pieces.filter((piece) => piece !== '').length, 101);
  assert.is(table.end(), '');
  assert.is(pieces.join('').trimEnd().split('\n').length, 301);
});

test('a capture without connections says so', () => {
  assert.is(new FlowTable({ color: false }).end(), 'no TCP connections\n');
});

test.run();
