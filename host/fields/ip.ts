import { LAYER_FLAGS, LAYER_HEADER_LEN, LAYER_REST } from '../../assembly/shared/layout.ts';
import { OP_ADD_WRAP, OP_SHIFT } from '../../assembly/shared/program.ts';
import {
  IPPROTO_DSTOPTS,
  IPPROTO_FRAGMENT,
  IPPROTO_HOPOPTS,
  IPPROTO_ROUTING,
  PROTO_ICMP,
  PROTO_ICMPV6,
  PROTO_IPV4,
  PROTO_IPV6,
  PROTO_IPV6_EXT,
} from '../../assembly/shared/protocol.ts';
import { be16, be32, constant, equal, LAYER, LAYER_RECORD, u16, u32, u8, unequal, type Place } from '../record/place.ts';
import {
  BOOLEAN,
  DECIMAL,
  hex,
  IPV4,
  IPV6,
  layerField,
  type Field,
  type FieldType,
  type Format,
  type Occurrence,
  type Step,
} from './field.ts';

// Offsets in the headers, RFC 791 §3.1 and RFC 8200 §3.
const IPV4_SOURCE = 12;
const IPV4_DESTINATION = 16;
const IPV6_SOURCE = 8;
const IPV6_DESTINATION = 24;

/** Header checksums are not verified, as is tshark's way unless told otherwise. */
const UNVERIFIED = 2;

/** One octet of the header, or what begins there. */
function header(offset: number): Occurrence {
  return { place: u8(offset, LAYER), presence: [] };
}

/** Two octets in network order. */
function wide(offset: number): Occurrence {
  return { place: be16(offset, LAYER), presence: [] };
}

/** Header lengths count words of 4 octets. */
const toOctets = (shift: number): Step => ({ code: OP_SHIFT, by: shift, when: [] });

function v4(abbreviation: string, name: string, type: FieldType, format: Format, ...values: Occurrence[]): Field {
  return layerField(`ip.${abbreviation}`, name, type, format, PROTO_IPV4, ...values);
}

function v6(abbreviation: string, name: string, type: FieldType, format: Format, ...values: Occurrence[]): Field {
  return layerField(`ipv6.${abbreviation}`, name, type, format, PROTO_IPV6, ...values);
}

function bits(place: Place, mask: number, ...steps: Step[]): Occurrence {
  return { place, mask, presence: [], steps };
}

const totalLength = be16(2, LAYER);
/** A total length of 0 means an offloaded super-segment: tshark shows what the frame leaves. */
const offloaded: Occurrence = {
  place: u32(LAYER_REST, LAYER_RECORD),
  presence: [equal(totalLength, 0)],
  steps: [{ code: OP_ADD_WRAP, by: u32(LAYER_HEADER_LEN, LAYER_RECORD), when: [] }],
};

/** A field of the extension headers that protocol number `kind` leads to. */
function extension(kind: number, abbreviation: string, name: string, type: FieldType, format: Format, value: Occurrence): Field {
  const presence = [equal(u16(LAYER_FLAGS, LAYER_RECORD), kind)];
  return layerField(`ipv6.${abbreviation}`, name, type, format, PROTO_IPV6_EXT, { ...value, presence });
}

/** Fields of IPv4 and IPv6, one value per layer. */
export const IP_FIELDS: readonly Field[] = [
  {
    ...v4('version', 'Version', 'FT_UINT8', DECIMAL),
    where: { in: 'layers', protos: [PROTO_IPV4, PROTO_IPV6], values: [bits(u8(0, LAYER), 0xf0)] },
  },
  v4('hdr_len', 'Header Length', 'FT_UINT8', DECIMAL, bits(u8(0, LAYER), 0x0f, toOctets(2))),
  v4('dsfield', 'Differentiated Services Field', 'FT_UINT8', hex(2), header(1)),
  v4('dsfield.dscp', 'Differentiated Services Codepoint', 'FT_UINT8', DECIMAL, bits(u8(1, LAYER), 0xfc)),
  v4('dsfield.ecn', 'Explicit Congestion Notification', 'FT_UINT8', DECIMAL, bits(u8(1, LAYER), 0x03)),
  v4('len', 'Total Length', 'FT_UINT16', DECIMAL, { place: totalLength, presence: [unequal(totalLength, 0)] }, offloaded),
  v4('id', 'Identification', 'FT_UINT16', hex(4), wide(4)),
  v4('flags', 'Flags', 'FT_UINT8', hex(2), bits(u8(6, LAYER), 0xe0)),
  v4('flags.rb', 'Reserved bit', 'FT_BOOLEAN', BOOLEAN, bits(u8(6, LAYER), 0x80)),
  v4('flags.df', "Don't fragment", 'FT_BOOLEAN', BOOLEAN, bits(u8(6, LAYER), 0x40)),
  v4('flags.mf', 'More fragments', 'FT_BOOLEAN', BOOLEAN, bits(u8(6, LAYER), 0x20)),
  v4('frag_offset', 'Fragment Offset', 'FT_UINT16', DECIMAL, bits(be16(6, LAYER), 0x1fff)),
  v4('ttl', 'Time to Live', 'FT_UINT8', DECIMAL, header(8)),
  v4('proto', 'Protocol', 'FT_UINT8', DECIMAL, header(9)),
  v4('checksum', 'Header Checksum', 'FT_UINT16', hex(4), wide(10)),
  v4('checksum.status', 'Header checksum status', 'FT_UINT8', DECIMAL, { place: constant(UNVERIFIED), presence: [] }),
  v4('addr', 'Source or Destination Address', 'FT_IPv4', IPV4, header(IPV4_SOURCE), header(IPV4_DESTINATION)),
  v4('src', 'Source Address', 'FT_IPv4', IPV4, header(IPV4_SOURCE)),
  v4('dst', 'Destination Address', 'FT_IPv4', IPV4, header(IPV4_DESTINATION)),
  v6('version', 'Version', 'FT_UINT8', DECIMAL, bits(u8(0, LAYER), 0xf0)),
  v6('tclass', 'Traffic Class', 'FT_UINT32', hex(8), bits(be32(0, LAYER), 0x0ff00000)),
  v6('tclass.dscp', 'Differentiated Services Codepoint', 'FT_UINT32', DECIMAL, bits(be32(0, LAYER), 0x0fc00000)),
  v6('tclass.ecn', 'Explicit Congestion Notification', 'FT_UINT32', DECIMAL, bits(be32(0, LAYER), 0x00300000)),
  v6('flow', 'Flow Label', 'FT_UINT24', hex(6), bits(be32(0, LAYER), 0xfffff)),
  v6('plen', 'Payload Length', 'FT_UINT16', DECIMAL, wide(4)),
  v6('nxt', 'Next Header', 'FT_UINT8', DECIMAL, header(6)),
  v6('hlim', 'Hop Limit', 'FT_UINT8', DECIMAL, header(7)),
  v6('addr', 'Source or Destination Address', 'FT_IPv6', IPV6, header(IPV6_SOURCE), header(IPV6_DESTINATION)),
  v6('src', 'Source Address', 'FT_IPv6', IPV6, header(IPV6_SOURCE)),
  v6('dst', 'Destination Address', 'FT_IPv6', IPV6, header(IPV6_DESTINATION)),
  v4('src_host', 'Source Host', 'FT_STRING', IPV4, header(IPV4_SOURCE)),
  v4('dst_host', 'Destination Host', 'FT_STRING', IPV4, header(IPV4_DESTINATION)),
  v4('host', 'Source or Destination Host', 'FT_STRING', IPV4, header(IPV4_SOURCE), header(IPV4_DESTINATION)),
  v6('src_host', 'Source Host', 'FT_STRING', IPV6, header(IPV6_SOURCE)),
  v6('dst_host', 'Destination Host', 'FT_STRING', IPV6, header(IPV6_DESTINATION)),
  v6('host', 'Source or Destination Host', 'FT_STRING', IPV6, header(IPV6_SOURCE), header(IPV6_DESTINATION)),
  extension(IPPROTO_HOPOPTS, 'hopopts.nxt', 'Next Header', 'FT_UINT8', DECIMAL, header(0)),
  extension(IPPROTO_HOPOPTS, 'hopopts.len', 'Length', 'FT_UINT8', DECIMAL, header(1)),
  extension(IPPROTO_DSTOPTS, 'dstopts.nxt', 'Next Header', 'FT_UINT8', DECIMAL, header(0)),
  extension(IPPROTO_DSTOPTS, 'dstopts.len', 'Length', 'FT_UINT8', DECIMAL, header(1)),
  extension(IPPROTO_ROUTING, 'routing.nxt', 'Next Header', 'FT_UINT8', DECIMAL, header(0)),
  extension(IPPROTO_ROUTING, 'routing.len', 'Length', 'FT_UINT8', DECIMAL, header(1)),
  extension(IPPROTO_ROUTING, 'routing.type', 'Type', 'FT_UINT8', DECIMAL, header(2)),
  extension(IPPROTO_ROUTING, 'routing.segleft', 'Segments Left', 'FT_UINT8', DECIMAL, header(3)),
  extension(IPPROTO_FRAGMENT, 'fraghdr.nxt', 'Next header', 'FT_UINT8', DECIMAL, header(0)),
  extension(IPPROTO_FRAGMENT, 'fraghdr.offset', 'Offset', 'FT_UINT16', DECIMAL, bits(be16(2, LAYER), 0xfff8)),
  extension(IPPROTO_FRAGMENT, 'fraghdr.more', 'More Fragments', 'FT_BOOLEAN', BOOLEAN, bits(be16(2, LAYER), 1)),
  extension(IPPROTO_FRAGMENT, 'fraghdr.ident', 'Identification', 'FT_UINT32', hex(8), { place: be32(4, LAYER), presence: [] }),
  layerField('icmp.type', 'Type', 'FT_UINT8', DECIMAL, PROTO_ICMP, header(0)),
  layerField('icmp.code', 'Code', 'FT_UINT8', DECIMAL, PROTO_ICMP, header(1)),
  layerField('icmp.checksum', 'Checksum', 'FT_UINT16', hex(4), PROTO_ICMP, wide(2)),
  layerField('icmpv6.type', 'Type', 'FT_UINT8', DECIMAL, PROTO_ICMPV6, header(0)),
  layerField('icmpv6.code', 'Code', 'FT_UINT8', DECIMAL, PROTO_ICMPV6, header(1)),
  layerField('icmpv6.checksum', 'Checksum', 'FT_UINT16', hex(4), PROTO_ICMPV6, wide(2)),
];
