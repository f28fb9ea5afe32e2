// Walk, then every header up to TCP's last option; the hash of the tuple.
import { COUNT_PLANS } from '../../host/session/plan.ts';
import { trackOctets } from '../baseline/tracker.ts';
import { corePass } from '../measure/core-pass.ts';
import { makeCapture } from '../measure/load.ts';
import { expectEqual, measure } from '../measure/suite.ts';

const PACKETS = 300_000;

const capture = makeCapture('small', PACKETS);
const { tcp } = capture.truth;
await measure('decode', capture, [
  {
    name: 'handshark, all header fields',
    run: () => expectEqual('packets', corePass(capture.contents, COUNT_PLANS.headers).frames, capture.packets),
  },
  {
    name: 'plain TypeScript, six fields',
    run: () => expectEqual('segments', trackOctets(capture.contents, 'typed', 'decode').segments, tcp),
  },
]);
