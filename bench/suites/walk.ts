// From packet block to packet block.
import { COUNT_PLANS } from '../../host/session/plan.ts';
import { trackOctets } from '../baseline/tracker.ts';
import { corePass } from '../measure/core-pass.ts';
import { makeCapture } from '../measure/load.ts';
import { expectEqual, measure } from '../measure/suite.ts';

const PACKETS = 300_000;

const capture = makeCapture('small', PACKETS);
await measure('walk', capture, [
  { name: 'handshark', run: () => expectEqual('packets', corePass(capture.contents, COUNT_PLANS.walk).frames, capture.packets) },
  { name: 'plain TypeScript', run: () => expectEqual('packets', trackOctets(capture.contents, 'typed', 'walk').packets, capture.packets) },
]);
