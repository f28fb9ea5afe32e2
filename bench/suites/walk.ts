// From packet block to packet block.
import { trackOctets } from '../baseline/tracker.ts';
import { Front } from '../measure/front.ts';
import { makeCapture } from '../measure/load.ts';
import { expectEqual, measure } from '../measure/suite.ts';

const PACKETS = 300_000;

const capture = makeCapture('small', PACKETS);
const front = new Front(capture.contents);
await measure('walk', capture, [
  { name: 'handshark', run: () => expectEqual('packets', front.walk(), capture.packets) },
  { name: 'plain TypeScript', run: () => expectEqual('packets', trackOctets(capture.contents, 'typed', 'walk').packets, capture.packets) },
]);
