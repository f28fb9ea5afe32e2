import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FS_IP, FS_MALFORMED, FS_OFFLOAD, FS_SHORT_SEGMENT, FS_SNAPPED, FS_TCP } from '../../../assembly/shared/layout.ts';
import * as P from '../../../assembly/shared/protocol.ts';
import { createDecoder } from '../decoder.ts';
import { IPV6_A, IPV6_B, PACKET_V4, PACKET_V6, ethernet, hex, ipv4, ipv6, join, tcp, u32 } from '../frames.ts';

const HOME = '20010db80000000000000000000000ff';

test('padding behind the IP packet is no data', () => {
  const decoded = createDecoder().decode(ethernet(0x0800, join(PACKET_V4, new Uint8Array(6))));
  assert.equal([decoded.tcpLen, decoded.payload], [5, '68656c6c6f']);
});

test('total length 0 of an offloaded super-segment: the frame bounds it', () => {
  const decoded = createDecoder().decode(ethernet(0x0800, ipv4(6, tcp(), { total: 0 })));
  assert.equal([decoded.tcpLen, decoded.status & FS_OFFLOAD], [5, FS_OFFLOAD]);
});

test('total length beyond the frame: followed to the end of the frame', () => {
  const decoded = createDecoder().decode(ethernet(0x0800, ipv4(6, tcp(), { total: 1000 })));
  assert.equal([decoded.tcpLen, decoded.status & FS_SNAPPED], [5, 0]);
});

test('a frame cut by the snapshot length keeps the length of its IP packet', () => {
  const whole = ethernet(0x0800, ipv4(6, tcp({ payload: new Uint8Array(100) })));
  const decoded = createDecoder().decode(whole.subarray(0, 60), { len: whole.length });
  assert.equal([decoded.tcpLen, decoded.payload.length, decoded.status & FS_SNAPPED], [100, 12, FS_SNAPPED]);
});

test('a record that claims less on the wire than was captured is followed as far as its octets go', () => {
  assert.equal(createDecoder().decode(ethernet(0x0800, PACKET_V4), { len: 40 }).tcpLen, 5);
});

for (const [name, packet] of [
  ['version 5', ipv4(6, tcp(), { firstOctet: 0x55 })],
  ['a header of 16 octets', ipv4(6, tcp(), { firstOctet: 0x44 })],
  ['a total length under the header length', ipv4(6, tcp(), { total: 19 })],
] as const) {
  test(`IPv4 with ${name} is damage`, () => {
    const decoded = createDecoder().decode(ethernet(0x0800, packet));
    assert.equal([decoded.segment, decoded.status & FS_MALFORMED], [false, FS_MALFORMED]);
  });
}

test('IPv4 options are stepped over', () => {
  const decoded = createDecoder().decode(ethernet(0x0800, ipv4(6, tcp(), { options: hex('94040000') })));
  assert.equal([decoded.tcpLen, decoded.layers[1]?.headerLen], [5, 24]);
});

test('an IPv6 packet under the EtherType of IPv4 is read by its version', () => {
  const decoded = createDecoder().decode(ethernet(0x0800, PACKET_V6));
  assert.equal([decoded.segment, decoded.ipVersion], [true, 6]);
});

const extension = (next: number, options: string): Uint8Array => join(Uint8Array.of(next, 0), hex(options));

test('IPv6 extension headers are layers, the header number in their flags', () => {
  const chain = join(extension(60, '010400000000'), extension(43, '010400000000'), hex('0600000000000000'), tcp());
  const decoded = createDecoder().decode(ethernet(0x86dd, ipv6(0, chain)));
  assert.ok(decoded.segment);
  assert.equal(
    decoded.layers.filter((layer) => layer.proto === P.PROTO_IPV6_EXT).map((layer) => layer.flags),
    [0, 60, 43],
  );
  assert.equal(decoded.tcpLen, 5);
});

test('the authentication header is stepped over', () => {
  const decoded = createDecoder().decode(ethernet(0x86dd, ipv6(51, join(hex('06040000'), new Uint8Array(20), tcp()))));
  assert.ok(decoded.segment);
});

test('a route not yet travelled: the connection ends at its last address', () => {
  const route = (left: string): Uint8Array => join(hex(`060200${left}00000000`), hex(HOME), tcp());
  assert.equal(createDecoder().decode(ethernet(0x86dd, ipv6(43, route('01')))).destination, HOME);
  assert.equal(createDecoder().decode(ethernet(0x86dd, ipv6(43, route('00')))).destination, IPV6_B);
});

test('a mobile node is known by its home address', () => {
  const options = join(hex('06020102 0000c910'), hex(HOME), tcp());
  assert.equal(createDecoder().decode(ethernet(0x86dd, ipv6(60, options))).source, HOME);
});

test('IPv6 payload length 0 is an empty packet', () => {
  const decoded = createDecoder().decode(ethernet(0x86dd, ipv6(6, tcp(), 0)));
  assert.equal([decoded.segment, decoded.status & (FS_IP | FS_TCP)], [false, FS_IP]);
});

test('a jumbogram has the length of its jumbo payload option', () => {
  const data = new Uint8Array(70_000);
  const segment = tcp({ payload: data });
  const jumbo = join(hex('0600c204'), u32(segment.length + 8), segment);
  const decoded = createDecoder().decode(ethernet(0x86dd, ipv6(0, jumbo, 0)));
  assert.equal([decoded.tcpLen, decoded.source, decoded.status & FS_SHORT_SEGMENT], [70_000, IPV6_A, 0]);
});

test.run();
