import { OP_SHIFT } from '../../assembly/shared/program.ts';
import { PROTO_IPV4, PROTO_IPV6 } from '../../assembly/shared/protocol.ts';
import { be16, be32, LAYER, u8, type Place } from '../record/place.ts';
import { DECIMAL, layerField, type Field, type FieldType, type Format, type Occurrence, type Step } from './field.ts';

// Offsets in the headers, RFC 791 §3.1 and RFC 8200 §3.
const IPV4_SOURCE = 12;
const IPV4_DESTINATION = 16;
const IPV6_SOURCE = 8;
const IPV6_DESTINATION = 24;

const IPV4: Format = { kind: 'ipv4' };
const IPV6: Format = { kind: 'ipv6' };

function hex(digits: number): Format {
  return { kind: 'hex', digits };
}

/** One octet of the header, or what begins there. */
function header(offset: number): Occurrence {
  return { place: u8(offset, LAYER), presence: [] };
}

/** Two octets in network order. */
function wide(offset: number): Occurrence {
  return { place: be16(offset, LAYER), presence: [] };
}

/** Header lengths count words of 4 octets, fragment offsets units of 8. */
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

/** Fields of IPv4 and IPv6, one value per layer. */
export const IP_FIELDS: readonly Field[] = [
  v4('hdr_len', 'Header Length', 'FT_UINT8', DECIMAL, bits(u8(0, LAYER), 0x0f, toOctets(2))),
  v4('dsfield', 'Differentiated Services Field', 'FT_UINT8', hex(2), header(1)),
  v4('len', 'Total Length', 'FT_UINT16', DECIMAL, wide(2)),
  v4('id', 'Identification', 'FT_UINT16', hex(4), wide(4)),
  v4('flags', 'Flags', 'FT_UINT8', hex(2), bits(u8(6, LAYER), 0xe0)),
  v4('frag_offset', 'Fragment Offset', 'FT_UINT16', DECIMAL, bits(be16(6, LAYER), 0x1fff, toOctets(3))),
  v4('ttl', 'Time to Live', 'FT_UINT8', DECIMAL, header(8)),
  v4('proto', 'Protocol', 'FT_UINT8', DECIMAL, header(9)),
  v4('checksum', 'Header Checksum', 'FT_UINT16', hex(4), wide(10)),
  v4('addr', 'Source or Destination Address', 'FT_IPv4', IPV4, header(IPV4_SOURCE), header(IPV4_DESTINATION)),
  v4('src', 'Source Address', 'FT_IPv4', IPV4, header(IPV4_SOURCE)),
  v4('dst', 'Destination Address', 'FT_IPv4', IPV4, header(IPV4_DESTINATION)),
  v6('version', 'Version', 'FT_UINT8', DECIMAL, bits(u8(0, LAYER), 0xf0)),
  v6('tclass', 'Traffic Class', 'FT_UINT32', hex(8), bits(be32(0, LAYER), 0x0ff00000)),
  v6('flow', 'Flow Label', 'FT_UINT24', hex(6), bits(be32(0, LAYER), 0xfffff)),
  v6('plen', 'Payload Length', 'FT_UINT16', DECIMAL, wide(4)),
  v6('nxt', 'Next Header', 'FT_UINT8', DECIMAL, header(6)),
  v6('hlim', 'Hop Limit', 'FT_UINT8', DECIMAL, header(7)),
  v6('addr', 'Source or Destination Address', 'FT_IPv6', IPV6, header(IPV6_SOURCE), header(IPV6_DESTINATION)),
  v6('src', 'Source Address', 'FT_IPv6', IPV6, header(IPV6_SOURCE)),
  v6('dst', 'Destination Address', 'FT_IPv6', IPV6, header(IPV6_DESTINATION)),
];
