// The whole job with every event as a line of JSON, written in WebAssembly or in the host.
import { openCapture } from '../../host/index.ts';
import { textPlan } from '../../host/session/plan.ts';
import { corePass } from '../measure/core-pass.ts';
import { makeCapture } from '../measure/load.ts';
import { expectEqual, measure } from '../measure/suite.ts';

const PACKETS = 60_000;
const SEED = 1;

const capture = makeCapture('handshake', PACKETS);
const plan = await textPlan('events-json');
const { events } = corePass(capture.contents, plan);

async function inHost(): Promise<void> {
  let lines = 0;
  let octets = 0;
  const opened = await openCapture(capture.contents, { seed: SEED });
  for await (const event of opened.events()) {
    octets += JSON.stringify(event).length + 1;
    lines++;
  }
  expectEqual('events', lines, events);
  if (octets === 0) throw new Error('no text');
}

await measure('events-text', capture, [
  { name: 'handshark, text in WebAssembly', run: () => expectEqual('events', corePass(capture.contents, plan).events, events) },
  { name: 'objects and JSON.stringify', run: inHost },
]);
