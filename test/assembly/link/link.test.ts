import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FS_MALFORMED, FS_TCP } from '../../../assembly/shared/layout.ts';
import * as P from '../../../assembly/shared/protocol.ts';
import { createDecoder } from '../decoder.ts';
import { PACKET_V4, PACKET_V6, PEER_PORT, TCP_PORT, ethernet, hex, join, snap, u16 } from '../frames.ts';

interface Case {
  readonly name: string;
  readonly link?: number;
  readonly frame: Uint8Array;
  /** Layers up to and including the network layer. */
  readonly layers: readonly number[];
}

const wlanHeader = (control: string, extra = ''): Uint8Array => join(hex(control), hex('0000'), new Uint8Array(20), hex(extra));
const nflog = (family: number, field: (value: number) => Uint8Array, packet: Uint8Array): Uint8Array =>
  join(Uint8Array.of(family, 0), u16(7), field(6), field(10), hex('41000000'), field(4 + packet.length), field(9), packet);
const little = (value: number): Uint8Array => u16(value).reverse();
const length = (packet: Uint8Array): number => packet.length + 8;

const { PROTO_ETHERNET: ETH, PROTO_IPV4: V4, PROTO_IPV6: V6, PROTO_LLC: LLC, PROTO_SNAP: SNAP } = P;

const CASES: readonly Case[] = [
  { name: 'Ethernet II, IPv4', frame: ethernet(0x0800, PACKET_V4), layers: [ETH, V4] },
  { name: 'Ethernet II, IPv6', frame: ethernet(0x86dd, PACKET_V6), layers: [ETH, V6] },
  { name: '802.3 with LLC and SNAP', frame: ethernet(length(PACKET_V4), snap(0x0800, PACKET_V4)), layers: [ETH, LLC, SNAP, V4] },
  {
    name: 'LLC with the IP service access point',
    frame: ethernet(PACKET_V4.length + 3, join(hex('060603'), PACKET_V4)),
    layers: [ETH, LLC, V4],
  },
  {
    name: 'bridge-tunnel SNAP',
    frame: ethernet(length(PACKET_V4), join(hex('aaaa030000f80800'), PACKET_V4)),
    layers: [ETH, LLC, SNAP, V4],
  },
  {
    name: 'bridged Ethernet in SNAP',
    frame: ethernet(100, join(hex('aaaa030080c200070000'), ethernet(0x0800, PACKET_V4))),
    layers: [ETH, LLC, SNAP, ETH, V4],
  },
  { name: '802.1Q', frame: ethernet(0x8100, join(hex('0005 0800'), PACKET_V4)), layers: [ETH, P.PROTO_VLAN, V4] },
  {
    name: '802.1Q before a length',
    frame: ethernet(0x8100, join(u16(5), u16(length(PACKET_V4)), snap(0x0800, PACKET_V4))),
    layers: [ETH, P.PROTO_VLAN, LLC, SNAP, V4],
  },
  {
    name: '802.1ad over 802.1Q over a pre-standard tag',
    frame: ethernet(0x88a8, join(hex('0001 8100 0002 9100 0003 86dd'), PACKET_V6)),
    layers: [ETH, P.PROTO_VLAN_AD, P.PROTO_VLAN, P.PROTO_VLAN, V6],
  },
  { name: '802.1ah', frame: ethernet(0x88e7, join(hex('00000001'), ethernet(0x0800, PACKET_V4))), layers: [ETH, P.PROTO_PBB, V4] },
  { name: 'VN-Tag', frame: ethernet(0x8926, join(hex('00000000 0800'), PACKET_V4)), layers: [ETH, P.PROTO_VN_TAG, V4] },
  { name: 'E-Tag', frame: ethernet(0x893f, join(hex('000000000000 0800'), PACKET_V4)), layers: [ETH, P.PROTO_E_TAG, V4] },
  { name: 'Cisco metadata', frame: ethernet(0x8909, join(hex('010100010005 0800'), PACKET_V4)), layers: [ETH, P.PROTO_CISCO_METADATA, V4] },
  { name: 'HSR', frame: ethernet(0x892f, join(hex('00400001 0800'), PACKET_V4)), layers: [ETH, P.PROTO_HSR, V4] },
  { name: 'TRILL', frame: ethernet(0x22f3, join(hex('000100020003'), ethernet(0x0800, PACKET_V4))), layers: [ETH, P.PROTO_TRILL, ETH, V4] },
  {
    name: 'FabricPath',
    frame: ethernet(0x8903, join(hex('0020'), ethernet(0x0800, PACKET_V4))),
    layers: [ETH, P.PROTO_FABRIC_PATH, ETH, V4],
  },
  {
    name: 'MACsec without encryption',
    frame: ethernet(0x88e5, join(hex('000000000001 0800'), PACKET_V4, new Uint8Array(16))),
    layers: [ETH, P.PROTO_MACSEC, V4],
  },
  {
    name: 'MACsec with a secure channel',
    frame: ethernet(0x88e5, join(hex('200000000001 0011223344556677 0800'), PACKET_V4, new Uint8Array(16))),
    layers: [ETH, P.PROTO_MACSEC, V4],
  },
  {
    name: 'MPLS, one layer a label',
    frame: ethernet(0x8847, join(hex('00010040 00011140'), PACKET_V4)),
    layers: [ETH, P.PROTO_MPLS, P.PROTO_MPLS, V4],
  },
  { name: 'MPLS, IPv6 by its first four bits', frame: ethernet(0x8847, join(hex('00010140'), PACKET_V6)), layers: [ETH, P.PROTO_MPLS, V6] },
  {
    name: 'pseudowire with control word',
    frame: ethernet(0x8847, join(hex('00010140 00000000'), ethernet(0x0800, PACKET_V4))),
    layers: [ETH, P.PROTO_MPLS, P.PROTO_PW_ETH, ETH, V4],
  },
  {
    name: 'pseudowire without',
    frame: ethernet(0x8847, join(hex('00010140'), ethernet(0x0800, PACKET_V4))),
    layers: [ETH, P.PROTO_MPLS, P.PROTO_PW_ETH, ETH, V4],
  },
  {
    name: 'PPPoE session',
    frame: ethernet(0x8864, join(hex('11000001'), u16(PACKET_V4.length + 2), hex('0021'), PACKET_V4)),
    layers: [ETH, P.PROTO_PPPOE, P.PROTO_PPP, V4],
  },
  { name: 'SLL', link: 113, frame: join(hex('0000 0001 0006 0200000000010000 0800'), PACKET_V4), layers: [P.PROTO_SLL, V4] },
  {
    name: 'SLL with LLC',
    link: 113,
    frame: join(hex('0000 0001 0006 0200000000010000 0004'), snap(0x0800, PACKET_V4)),
    layers: [P.PROTO_SLL, LLC, SNAP, V4],
  },
  { name: 'SLL2', link: 276, frame: join(hex('86dd 0000 00000001 0001 00 06 0200000000010000'), PACKET_V6), layers: [P.PROTO_SLL2, V6] },
  ...[10, 24, 28, 30].flatMap((family) => [
    {
      name: `null, family ${family}, little-endian`,
      link: 0,
      frame: join(little(family), hex('0000'), PACKET_V6),
      layers: [P.PROTO_NULL, V6],
    },
    { name: `null, family ${family}, big-endian`, link: 0, frame: join(hex('0000'), u16(family), PACKET_V6), layers: [P.PROTO_NULL, V6] },
  ]),
  { name: 'null, family 2', link: 0, frame: join(hex('02000000'), PACKET_V4), layers: [P.PROTO_NULL, V4] },
  { name: 'loop', link: 108, frame: join(hex('00000002'), PACKET_V4), layers: [P.PROTO_LOOP, V4] },
  ...[12, 14, 101].flatMap((link) => [
    { name: `raw ${link}, IPv4`, link, frame: PACKET_V4, layers: [P.PROTO_RAW, V4] },
    { name: `raw ${link}, IPv6`, link, frame: PACKET_V6, layers: [P.PROTO_RAW, V6] },
  ]),
  { name: 'raw IPv4', link: 228, frame: PACKET_V4, layers: [V4] },
  { name: 'raw IPv6', link: 229, frame: PACKET_V6, layers: [V6] },
  { name: 'PPP with all fields', link: 9, frame: join(hex('ff03 0021'), PACKET_V4), layers: [P.PROTO_PPP, V4] },
  { name: 'PPP with address and control compressed', link: 9, frame: join(hex('0057'), PACKET_V6), layers: [P.PROTO_PPP, V6] },
  { name: 'PPP with all compressed', link: 50, frame: join(hex('21'), PACKET_V4), layers: [P.PROTO_PPP, V4] },
  {
    name: 'bridged Ethernet in PPP',
    link: 9,
    frame: join(hex('ff03 0031 0001'), ethernet(0x0800, PACKET_V4)),
    layers: [P.PROTO_PPP, P.PROTO_BCP, ETH, V4],
  },
  {
    name: 'an unsplit multilink packet',
    link: 9,
    frame: join(hex('ff03 003d c0000001 0021'), PACKET_V4),
    layers: [P.PROTO_PPP, P.PROTO_PPP_MULTILINK, P.PROTO_PPP, V4],
  },
  { name: 'Cisco HDLC on a PPP link', link: 50, frame: join(hex('0f00 0800'), PACKET_V4), layers: [P.PROTO_CHDLC, V4] },
  { name: 'PPP with direction', link: 204, frame: join(hex('01 ff03 0021'), PACKET_V4), layers: [P.PROTO_PPP, V4] },
  {
    name: 'PPPoE link',
    link: 51,
    frame: join(hex('11000001'), u16(PACKET_V4.length + 2), hex('0021'), PACKET_V4),
    layers: [P.PROTO_PPPOE, P.PROTO_PPP, V4],
  },
  { name: 'Cisco HDLC', link: 104, frame: join(hex('8f00 86dd'), PACKET_V6), layers: [P.PROTO_CHDLC, V6] },
  { name: 'NFLOG, little-endian', link: 239, frame: nflog(2, little, PACKET_V4), layers: [P.PROTO_NFLOG, V4] },
  { name: 'NFLOG, big-endian', link: 239, frame: nflog(10, u16, PACKET_V6), layers: [P.PROTO_NFLOG, V6] },
  { name: 'FDDI', link: 10, frame: join(hex('50'), new Uint8Array(12), snap(0x0800, PACKET_V4)), layers: [P.PROTO_FDDI, LLC, SNAP, V4] },
  { name: '802.11', link: 105, frame: join(wlanHeader('0801'), snap(0x0800, PACKET_V4)), layers: [P.PROTO_WLAN, LLC, SNAP, V4] },
  {
    name: '802.11 with four addresses, QoS and HT control',
    link: 105,
    frame: join(wlanHeader('8883', '020202020202 0000 00000000'), snap(0x0800, PACKET_V4)),
    layers: [P.PROTO_WLAN, LLC, SNAP, V4],
  },
  {
    name: 'first MSDU of an aggregate',
    link: 105,
    frame: join(wlanHeader('8801', '8000'), new Uint8Array(12), u16(length(PACKET_V4)), snap(0x0800, PACKET_V4)),
    layers: [P.PROTO_WLAN, LLC, SNAP, V4],
  },
  {
    name: 'radiotap whose flags ask for padding',
    link: 127,
    frame: join(hex('0000 1100 03000000 0000000000000000 20'), wlanHeader('8801', '0000 0000'), snap(0x0800, PACKET_V4)),
    layers: [P.PROTO_RADIO, P.PROTO_WLAN, LLC, SNAP, V4],
  },
  {
    name: 'PPI with an 802.11 frame',
    link: 192,
    frame: join(hex('0000 0800 69000000'), wlanHeader('0801'), snap(0x0800, PACKET_V4)),
    layers: [P.PROTO_RADIO, P.PROTO_WLAN, LLC, SNAP, V4],
  },
  {
    name: 'PPI with an Ethernet frame',
    link: 192,
    frame: join(hex('0000 0800 01000000'), ethernet(0x0800, PACKET_V4)),
    layers: [P.PROTO_RADIO, ETH, V4],
  },
];

for (const { name, link, frame, layers } of CASES) {
  test(`${name} leads to TCP`, () => {
    const decoded = createDecoder().decode(frame, link === undefined ? {} : { link });
    assert.equal(
      decoded.layers.map((layer) => layer.proto),
      [...layers, P.PROTO_TCP],
    );
    assert.ok(decoded.segment);
    assert.equal([decoded.sourcePort, decoded.destinationPort, decoded.tcpLen], [TCP_PORT, PEER_PORT, 5]);
    assert.equal(decoded.status & (FS_TCP | FS_MALFORMED), FS_TCP);
  });
}

const STOPS: readonly (readonly [string, number, Uint8Array])[] = [
  ['an encrypted 802.11 frame', 105, join(wlanHeader('0841'), snap(0x0800, PACKET_V4))],
  ['an 802.11 fragment', 105, join(wlanHeader('0805'), snap(0x0800, PACKET_V4))],
  ['an encrypted MACsec frame', 1, ethernet(0x88e5, join(hex('0c0000000001 0800'), PACKET_V4))],
  ['a PPPoE code other than session data', 1, ethernet(0x8864, join(hex('11a70001 0002 0021'), PACKET_V4))],
  ['a length that is neither length nor type', 1, ethernet(0x05dd, snap(0x0800, PACKET_V4))],
  ['a Novell raw 802.3 frame', 1, ethernet(40, join(hex('ffff'), PACKET_V4))],
  ['a link type nobody knows', 147, PACKET_V4],
];

for (const [name, link, frame] of STOPS) {
  test(`${name} ends without TCP and without damage`, () => {
    const decoded = createDecoder().decode(frame, { link });
    assert.not(decoded.segment);
    assert.equal(decoded.status & FS_MALFORMED, 0);
  });
}

test.run();
