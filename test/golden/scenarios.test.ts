// Every scenario, seen from both ends: the events, states and verdicts that the kernels' own logs call for, and no others.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openCapture } from '../../host/index.ts';
import { collect } from '../host/session/collect.ts';
import { judgeConnections, judgeEvents, wantedVerdict, type Told } from './judge.ts';
import { capturePath, scenarios, VANTAGES, type VantageName } from './truth.ts';

async function tell(id: string, vantage: VantageName): Promise<Told> {
  const capture = await openCapture(capturePath(id, vantage));
  return { events: await collect(capture.events()), flows: await collect(capture.flows()), frames: await collect(capture.frames()) };
}

for (const { id, title, vantages } of scenarios()) {
  const told: { [V in VantageName]?: Told } = {};

  for (const vantage of VANTAGES) {
    test(`${id} at the ${vantage}: ${title}`, async () => {
      const seen = await tell(id, vantage);
      told[vantage] = seen;
      assert.equal(judgeEvents(seen, vantages[vantage]), []);
      assert.equal(judgeConnections(seen, vantages[vantage]).complaints, []);
    });
  }

  test(`${id}: both vantages give the same verdict`, () => {
    if (told.client === undefined || told.server === undefined) throw new Error('a vantage was not read');
    const { client, server } = vantages;
    const near = judgeConnections(told.client, client).verdicts;
    const far = judgeConnections(told.server, server).verdicts;
    if (client.connections.length !== server.connections.length) return;
    client.connections.forEach((connection, at) => {
      const other = server.connections[at];
      if (other !== undefined && wantedVerdict(connection) === wantedVerdict(other)) assert.equal(near[at], far[at]);
    });
  });
}

test.run();
