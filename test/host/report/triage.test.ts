// Connections in trouble, as the scenarios' titles and the kernels' logs have them.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findingsOf, openCapture, TriageView, type TcpFlow, type Trouble } from '../../../host/index.ts';
import { capturePath } from '../../golden/truth.ts';
import { collect } from '../session/collect.ts';

async function flowsOf(scenario: string): Promise<TcpFlow[]> {
  const capture = await openCapture(capturePath(scenario, 'client'));
  return collect(capture.flows());
}

const WANTED: readonly (readonly [scenario: string, troubles: readonly Trouble[], frames: readonly number[]])[] = [
  ['refused', ['failed'], [1, 2]],
  ['rejected_icmp', ['failed'], [1, 2]],
  ['syn_timeout', ['half-open'], [1]],
  ['half_open_rst', ['reset'], [9]],
  ['syn_lost_once', ['slow-handshake'], [1, 3, 4]],
  ['close_4way_client', [], []],
  ['simultaneous_close', [], []],
];

for (const [scenario, troubles, frames] of WANTED) {
  test(`${scenario}: ${troubles.join(', ') || 'nothing'}`, async () => {
    const [flow] = await flowsOf(scenario);
    assert.ok(flow !== undefined);
    const findings = findingsOf(flow);
    assert.equal(
      findings.map(({ trouble }) => trouble),
      troubles,
    );
    assert.equal(findings[0]?.frames ?? [], frames);
  });
}

test('segments that were sent again are told', async () => {
  const [flow] = await flowsOf('loss_fast_retransmit');
  assert.ok(flow !== undefined);
  assert.equal(
    findingsOf(flow).map(({ trouble }) => trouble),
    ['resent'],
  );
});

test('the worst come first, and no more of them than are wanted', async () => {
  const flows = (await Promise.all(['half_open_rst', 'refused', 'close_4way_client', 'syn_timeout'].map(flowsOf))).flat();
  const view = new TriageView({ worst: 2, json: true });
  const lines = [...flows.map((flow) => view.flow(flow)), view.end()].join('').trim().split('\n');
  assert.equal(
    lines.map((line) => (JSON.parse(line) as { findings: { trouble: string }[] }).findings[0]?.trouble),
    ['failed', 'half-open'],
  );
});

test.run();
