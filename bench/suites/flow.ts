// Walk, decode, and find the connection of every segment.
import { COUNT_PLANS } from '../../host/session/plan.ts';
import { trackOctets } from '../baseline/tracker.ts';
import { corePass } from '../measure/core-pass.ts';
import { makeCapture } from '../measure/load.ts';
import { expectEqual, measure } from '../measure/suite.ts';

const PACKETS = 300_000;

const capture = makeCapture('small', PACKETS);
const { flows } = capture.truth;
await measure('flow', capture, [
  { name: 'handshark', run: () => expectEqual('flows', corePass(capture.contents, COUNT_PLANS.flows).flows, flows) },
  { name: 'plain TypeScript, typed arrays', run: () => expectEqual('flows', trackOctets(capture.contents, 'typed', 'flow').flows, flows) },
  { name: 'plain TypeScript, Map', run: () => expectEqual('flows', trackOctets(capture.contents, 'map', 'flow').flows, flows) },
]);
