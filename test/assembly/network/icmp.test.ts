import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FS_FRAGMENT, FS_IP_FRAGMENT, FS_MALFORMED, FS_QUOTED, FS_SNAPPED, FS_TCP, FS_TCP_CUT } from '../../../assembly/shared/layout.ts';
import { type Decoded, createDecoder } from '../decoder.ts';
import { PEER_PORT, TCP_PORT, ethernet, hex, ipv4, ipv6, join, tcp } from '../frames.ts';

const SOURCE = 'c0000201';
const QUOTED_V4 = ipv4(6, tcp({ payload: new Uint8Array(100) }), { source: SOURCE });
const QUOTED_V6 = ipv6(6, tcp({ payload: new Uint8Array(100) }));
const error = (head: string, quote: Uint8Array): Decoded => createDecoder().decode(ethernet(0x0800, ipv4(1, join(hex(head), quote))));
const error6 = (head: string, quote: Uint8Array): Decoded => createDecoder().decode(ethernet(0x86dd, ipv6(58, join(hex(head), quote))));
const BITS = FS_TCP | FS_TCP_CUT | FS_QUOTED | FS_SNAPPED | FS_MALFORMED;

test('eight quoted octets give ports and sequence number', () => {
  const decoded = error('0303000000000000', QUOTED_V4.subarray(0, 28));
  assert.equal(decoded.status & BITS, FS_QUOTED | FS_TCP_CUT);
  assert.equal([decoded.sourcePort, decoded.destinationPort, decoded.seq, decoded.icmp], [TCP_PORT, PEER_PORT, 1000, 0x0303]);
  assert.equal(decoded.source, SOURCE);
});

test('sixteen quoted octets give a segment, as long as it was when it was sent', () => {
  const decoded = error('0b00000000000000', QUOTED_V4.subarray(0, 36));
  assert.equal(decoded.status & BITS, FS_QUOTED | FS_TCP);
  assert.equal([decoded.ack, decoded.tcpLen], [2000, 100]);
});

test('ICMPv6 errors quote alike', () => {
  const decoded = error6('0104000000000000', QUOTED_V6.subarray(0, 60));
  assert.equal(decoded.status & BITS, FS_QUOTED | FS_TCP);
  assert.equal([decoded.tcpLen, decoded.icmp], [100, 0x0104]);
});

test('a redirect gives no more than ports and sequence number', () => {
  assert.equal(error('0501000000000000', QUOTED_V4).status & BITS, FS_QUOTED | FS_TCP_CUT);
});

test('an extension structure behind the quote (RFC 4884) is not part of it', () => {
  const decoded = error('0b00000000200000', join(QUOTED_V4.subarray(0, 128), hex('2000000000080101 00000000')));
  assert.equal([decoded.status & BITS, decoded.payload], [FS_QUOTED | FS_TCP, '00'.repeat(88)]);
});

test('a quotation shorter than RFC 4884 allows is counted from behind its header, as in tshark', () => {
  const decoded = error('0b00000000040000', QUOTED_V4);
  assert.equal([decoded.status & BITS, decoded.payload], [FS_QUOTED | FS_TCP, '']);
  assert.equal(error('0b00000000020000', QUOTED_V4).status & BITS, FS_QUOTED | FS_TCP_CUT);
});

test('a quoted first fragment is shown by itself, another not at all', () => {
  const first = error('0304000000000000', ipv4(6, tcp(), { fragment: 0x2000 }));
  assert.equal(first.status & (FS_TCP | FS_FRAGMENT), FS_TCP | FS_FRAGMENT);
  const second = error('0304000000000000', ipv4(6, tcp(), { fragment: 0x0010 }));
  assert.equal(second.status & (FS_TCP | FS_IP_FRAGMENT), FS_IP_FRAGMENT);
});

for (const [name, decoded] of [
  ['an echo request', error('0800000000000000', QUOTED_V4)],
  ['an ICMPv6 neighbour solicitation', error6('8700000000000000', QUOTED_V6)],
] as const) {
  test(`${name} quotes nothing`, () => {
    assert.equal(decoded.status & BITS, 0);
  });
}

test.run();
