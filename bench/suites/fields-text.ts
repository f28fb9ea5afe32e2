// What `-T fields` with three fields writes.
import { textPlan } from '../../host/session/plan.ts';
import { fieldsText } from '../baseline/fields-text.ts';
import { corePass } from '../measure/core-pass.ts';
import { makeCapture } from '../measure/load.ts';
import { expectEqual, measure } from '../measure/suite.ts';

const PACKETS = 300_000;
const FIELDS = ['tcp.stream', 'tcp.flags', 'tcp.seq_raw'] as const;

const capture = makeCapture('small', PACKETS);
const plan = await textPlan({ fields: FIELDS });
const { octets } = fieldsText(capture.contents);

function inHost(): void {
  expectEqual('octets of text', fieldsText(capture.contents).octets, octets);
}

await measure('fields-text', capture, [
  { name: 'handshark, text in WebAssembly', run: () => expectEqual('frames', corePass(capture.contents, plan).frames, capture.packets) },
  { name: 'plain TypeScript, template strings', run: inHost },
]);
