// Walk, decode, find the connection, and label its segments, and work out what it does: events are counted, not written.
import { COUNT_PLANS } from '../../host/session/plan.ts';
import { trackOctets } from '../baseline/tracker.ts';
import { corePass } from '../measure/core-pass.ts';
import { makeCapture } from '../measure/load.ts';
import { expectEqual, measure } from '../measure/suite.ts';

const PACKETS = 300_000;

const capture = makeCapture('handshake', PACKETS);
const { closed_by_fin: closed } = capture.truth;
await measure('life-cycle', capture, [
  { name: 'handshark, whole life cycle', run: () => expectEqual('closed', corePass(capture.contents, COUNT_PLANS.all).closed, closed) },
  {
    name: 'plain TypeScript, typed arrays',
    run: () => expectEqual('closed', trackOctets(capture.contents, 'typed', 'all').closed, closed),
  },
  { name: 'plain TypeScript, Map', run: () => expectEqual('closed', trackOctets(capture.contents, 'map', 'all').closed, closed) },
]);
