import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as P from '../../../assembly/shared/protocol.ts';
import { createDecoder } from '../decoder.ts';
import { PACKET_V4, PACKET_V6, PEER_PORT, TCP_PORT, ethernet, hex, ipv4, ipv6, join, snap, u16, udp } from '../frames.ts';

const { PROTO_ETHERNET: ETH, PROTO_GRE: GRE, PROTO_IPV4: V4, PROTO_IPV6: V6, PROTO_UDP: UDP } = P;
const FRAME = ethernet(0x0800, PACKET_V4);
const inUdp = (port: number, payload: Uint8Array): Uint8Array => ipv4(17, udp(port, payload));
const gtp = (flags: string, extra: string, packet: Uint8Array): Uint8Array =>
  join(hex(flags), hex('ff'), u16(hex(extra).length + packet.length), hex('00000001'), hex(extra), packet);

/** Name, outer IPv4 packet, layers after the outer IPv4 header up to TCP. */
const CASES: readonly (readonly [string, Uint8Array, readonly number[]])[] = [
  ['IPv4 in IPv4', ipv4(4, PACKET_V4), [V4]],
  ['IPv6 in IPv4', ipv4(41, PACKET_V6), [V6]],
  ['IPv4 in IPv6 in IPv4', ipv4(41, ipv6(4, PACKET_V4)), [V6, V4]],
  ['GRE', ipv4(47, join(hex('0000 0800'), PACKET_V4)), [GRE, V4]],
  ['GRE with checksum, key and sequence number', ipv4(47, join(hex('b000 0800 00000000 00000001 00000002'), PACKET_V4)), [GRE, V4]],
  ['GRE with source routes', ipv4(47, join(hex('4000 0800 00000000 08000404 01020304 00000000'), PACKET_V4)), [GRE, V4]],
  ['GRE, transparent bridging', ipv4(47, join(hex('0000 6558'), FRAME)), [GRE, ETH, V4]],
  ['PPTP', ipv4(47, join(hex('3001 880b'), u16(PACKET_V4.length + 4), hex('0005 00000001 ff03 0021'), PACKET_V4)), [GRE, P.PROTO_PPP, V4]],
  ['ERSPAN I', ipv4(47, join(hex('0000 88be'), FRAME)), [GRE, P.PROTO_ERSPAN, ETH, V4]],
  ['ERSPAN II', ipv4(47, join(hex('1000 88be 00000001 1001000100000000'), FRAME)), [GRE, P.PROTO_ERSPAN, ETH, V4]],
  ['ERSPAN III', ipv4(47, join(hex('1000 22eb 00000001 200100010000000000000000'), FRAME)), [GRE, P.PROTO_ERSPAN, ETH, V4]],
  [
    'ERSPAN III with subheader',
    ipv4(47, join(hex('1000 22eb 00000001 200100010000000000000001 0000000000000000'), FRAME)),
    [GRE, P.PROTO_ERSPAN, ETH, V4],
  ],
  ['WCCP 1', ipv4(47, join(hex('0000 883e'), PACKET_V4)), [GRE, V4]],
  ['WCCP 2', ipv4(47, join(hex('0000 883e 00000000'), PACKET_V4)), [GRE, P.PROTO_WCCP, V4]],
  [
    '802.11 in GRE',
    ipv4(47, join(hex('0000 8200 0801 0000'), new Uint8Array(20), snap(0x0800, PACKET_V4))),
    [GRE, P.PROTO_WLAN, P.PROTO_LLC, P.PROTO_SNAP, V4],
  ],
  ['GRE in UDP', inUdp(4754, join(hex('0000 0800'), PACKET_V4)), [UDP, GRE, V4]],
  ['MPLS in UDP', inUdp(6635, join(hex('00010140'), PACKET_V4)), [UDP, P.PROTO_MPLS, V4]],
  ['MPLS in IP', ipv4(137, join(hex('00010140'), PACKET_V4)), [P.PROTO_MPLS, V4]],
  ['EtherIP', ipv4(97, join(hex('3000'), FRAME)), [P.PROTO_ETHERIP, ETH, V4]],
  ['Ethernet in IP', ipv4(143, FRAME), [ETH, V4]],
  ['VXLAN', inUdp(4789, join(hex('0800000000000100'), FRAME)), [UDP, P.PROTO_VXLAN, ETH, V4]],
  ['VXLAN on Linux’s first port', inUdp(8472, join(hex('0800000000000100'), FRAME)), [UDP, P.PROTO_VXLAN, ETH, V4]],
  ['VXLAN-GPE with IPv6', inUdp(4790, join(hex('0c00000200000100'), PACKET_V6)), [UDP, P.PROTO_VXLAN, V6]],
  ['VXLAN-GPE with NSH', inUdp(4790, join(hex('0c00000400000100 0002020100000000'), PACKET_V4)), [UDP, P.PROTO_VXLAN, P.PROTO_NSH, V4]],
  ['Geneve with options', inUdp(6081, join(hex('0200 6558 00000100 0102000100000000'), FRAME)), [UDP, P.PROTO_GENEVE, ETH, V4]],
  ['GTP-U', inUdp(2152, gtp('30', '', PACKET_V4)), [UDP, P.PROTO_GTPU, V4]],
  ['GTP-U with sequence number and extensions', inUdp(2152, gtp('36', '0001 00 85 01000085 01000000', PACKET_V4)), [UDP, P.PROTO_GTPU, V4]],
  ['GTP version 0', inUdp(3386, join(hex('1eff'), u16(PACKET_V4.length), new Uint8Array(16), PACKET_V4)), [UDP, P.PROTO_GTPU, V4]],
  ['Ethernet in GTP-U', inUdp(2152, gtp('30', '', FRAME)), [UDP, P.PROTO_GTPU, ETH, V4]],
  ['AYIYA', inUdp(5072, join(hex('44 52 11 29 00000000'), new Uint8Array(16), new Uint8Array(20), PACKET_V6)), [UDP, P.PROTO_AYIYA, V6]],
  ['Teredo', inUdp(3544, PACKET_V6), [UDP, P.PROTO_TEREDO, V6]],
  [
    'Teredo with authentication and origin',
    inUdp(3544, join(hex('00010000'), new Uint8Array(9), new Uint8Array(8), PACKET_V6)),
    [UDP, P.PROTO_TEREDO, V6],
  ],
  [
    'L2TP with length, sequence and offset',
    inUdp(1701, join(hex('4a02'), u16(18 + PACKET_V4.length), hex('0001 0002 0000 0001 0002 ffff 0021'), PACKET_V4)),
    [UDP, P.PROTO_L2TP, P.PROTO_PPP, V4],
  ],
  ['LISP', inUdp(4341, join(new Uint8Array(8), PACKET_V4)), [UDP, P.PROTO_LISP, V4]],
];

for (const [name, packet, layers] of CASES) {
  test(`${name} is gone through to the inner TCP`, () => {
    const decoded = createDecoder().decode(ethernet(0x0800, packet));
    assert.equal(
      decoded.layers.map((layer) => layer.proto),
      [ETH, V4, ...layers, P.PROTO_TCP],
    );
    assert.equal([decoded.sourcePort, decoded.destinationPort, decoded.tcpLen], [TCP_PORT, PEER_PORT, 5]);
  });
}

test('inner addresses stand in the record', () => {
  const inner = ipv4(6, PACKET_V4.subarray(20), { source: 'c0000201', destination: 'c0000202' });
  const decoded = createDecoder().decode(ethernet(0x0800, inUdp(4789, join(hex('0800000000000100'), ethernet(0x0800, inner)))));
  assert.equal([decoded.source, decoded.destination], ['c0000201', 'c0000202']);
});

test('a tunnel is known by the source port too', () => {
  const answer = ipv4(17, udp(40000, join(hex('0000 0800'), PACKET_V4), 4754));
  assert.ok(createDecoder().decode(ethernet(0x0800, answer)).segment);
});

test('sixty-five layers are too many', () => {
  let packet = PACKET_V4;
  for (let i = 0; i < 70; i++) packet = ipv4(4, packet);
  const decoded = createDecoder().decode(ethernet(0x0800, packet));
  assert.not(decoded.segment);
  assert.equal(decoded.layers.length, 64);
});

test.run();
