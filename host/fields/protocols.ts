import {
  FRAME_CAPLEN,
  FRAME_DATA,
  FRAME_STATUS,
  FRAME_TCP,
  FS_TCP,
  FS_TCP_CUT,
  LAYER_HEADER,
  LAYER_HEADER_LEN,
} from '../../assembly/shared/layout.ts';
import {
  PROTO_CHDLC,
  PROTO_ETHERNET,
  PROTO_FDDI,
  PROTO_GRE,
  PROTO_ICMP,
  PROTO_ICMPV6,
  PROTO_IPV4,
  PROTO_IPV6,
  PROTO_LLC,
  PROTO_LOOP,
  PROTO_MPLS,
  PROTO_NULL,
  PROTO_PPP,
  PROTO_PPPOE,
  PROTO_RAW,
  PROTO_SLL,
  PROTO_SLL2,
  PROTO_UDP,
  PROTO_VLAN,
  PROTO_VXLAN,
} from '../../assembly/shared/protocol.ts';
import { anyBit, LAYER_RECORD, u32 } from '../record/place.ts';
import { frameField, type Field } from './field.ts';

/** A protocol that has layers of its own. */
function layers(abbreviation: string, name: string, ...protos: number[]): Field {
  const where = { in: 'layers', protos, values: [{ place: u32(LAYER_HEADER, LAYER_RECORD), presence: [] }] } as const;
  return { abbreviation, name, type: 'FT_PROTOCOL', format: { kind: 'bytes', octets: LAYER_HEADER_LEN }, where };
}

/** Protocols by the names that filters know them by. */
export const PROTOCOLS: readonly Field[] = [
  frameField('frame', 'Frame', 'FT_PROTOCOL', { kind: 'bytes', octets: FRAME_CAPLEN }, { place: u32(FRAME_DATA), presence: [] }),
  frameField(
    'tcp',
    'Transmission Control Protocol',
    'FT_PROTOCOL',
    { kind: 'segment' },
    {
      place: u32(FRAME_TCP),
      presence: [anyBit(u32(FRAME_STATUS), FS_TCP | FS_TCP_CUT)],
    },
  ),
  layers('eth', 'Ethernet', PROTO_ETHERNET),
  layers('vlan', '802.1Q Virtual LAN', PROTO_VLAN),
  layers('llc', 'Logical-Link Control', PROTO_LLC),
  layers('sll', 'Linux cooked-mode capture', PROTO_SLL, PROTO_SLL2),
  layers('null', 'Null/Loopback', PROTO_NULL, PROTO_LOOP),
  layers('raw', 'Raw packet data', PROTO_RAW),
  layers('ppp', 'Point-to-Point Protocol', PROTO_PPP),
  layers('pppoes', 'PPP-over-Ethernet Session', PROTO_PPPOE),
  layers('chdlc', 'Cisco HDLC', PROTO_CHDLC),
  layers('fddi', 'Fiber Distributed Data Interface', PROTO_FDDI),
  layers('mpls', 'MultiProtocol Label Switching Header', PROTO_MPLS),
  layers('gre', 'Generic Routing Encapsulation', PROTO_GRE),
  layers('vxlan', 'Virtual eXtensible Local Area Network', PROTO_VXLAN),
  layers('ip', 'Internet Protocol Version 4', PROTO_IPV4),
  layers('ipv6', 'Internet Protocol Version 6', PROTO_IPV6),
  layers('icmp', 'Internet Control Message Protocol', PROTO_ICMP),
  layers('icmpv6', 'Internet Control Message Protocol v6', PROTO_ICMPV6),
  layers('udp', 'User Datagram Protocol', PROTO_UDP),
];
