import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openCapture } from '../../../host/index.ts';

const CAPTURE = 'test/golden/scenarios/vxlan/client.pcapng';

/** What the first frame has of `fields`, with `disabledProtocols` left out. */
async function first(fields: readonly string[], disabledProtocols: readonly string[]): Promise<string> {
  const pieces: Buffer[] = [];
  const capture = await openCapture(CAPTURE, { disabledProtocols, maxFrames: 1 });
  await capture.writeTo({ fields, separator: ' ' }, (octets) => void pieces.push(Buffer.from(octets)));
  return Buffer.concat(pieces).toString();
}

// What tshark 4.0.17 prints with and without `--disable-protocol vxlan`.
test('a tunnel that is left out is data', async () => {
  const fields = ['frame.protocols', 'tcp.dstport'];
  assert.is(await first(fields, []), 'eth:ethertype:ip:udp:vxlan:eth:ethertype:ip:tcp 20074\n');
  assert.is(await first(fields, ['vxlan']), 'eth:ethertype:ip:udp:data \n');
});

test('names that nobody knows change nothing, as in tshark', async () => {
  assert.is(await first(['ip.proto'], ['nosuch', 'http']), await first(['ip.proto'], []));
});

test('what every segment needs stays', async () => {
  try {
    await first(['ip.proto'], ['ip']);
    assert.unreachable();
  } catch (error) {
    assert.match((error as Error).message, 'handshark always dissects ip');
  }
});

test.run();
