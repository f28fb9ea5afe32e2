// Walk, then every header up to TCP's last option; the hash of the tuple.
import { trackOctets } from '../baseline/tracker.ts';
import { Front } from '../measure/front.ts';
import { makeCapture } from '../measure/load.ts';
import { expectEqual, measure } from '../measure/suite.ts';

const PACKETS = 300_000;

const capture = makeCapture('small', PACKETS);
const front = new Front(capture.contents);
const { tcp } = capture.truth;
await measure('decode', capture, [
  { name: 'handshark, all header fields', run: () => expectEqual('segments', front.decode(), tcp) },
  {
    name: 'plain TypeScript, six fields',
    run: () => expectEqual('segments', trackOctets(capture.contents, 'typed', 'decode').segments, tcp),
  },
]);
