import { IT_FCS, IT_PADDING, IT_TRAILER, ITEM_OCTETS, ITEMS_TRAILER } from '../../assembly/shared/items.ts';
import {
  ETHERTYPE_FABRIC_PATH,
  PROTO_CHDLC,
  PROTO_ETHERNET,
  PROTO_FDDI,
  PROTO_GRE,
  PROTO_LLC,
  PROTO_MPLS,
  PROTO_PPPOE,
  PROTO_SLL,
  PROTO_SNAP,
  PROTO_VLAN,
  PROTO_VXLAN,
} from '../../assembly/shared/protocol.ts';
import { be16, be32, below, LAYER, notBelow, u8, unequal, type Condition, type Place } from '../record/place.ts';
import { BOOLEAN, DECIMAL, ETHER, hex, itemField, layerField, type Field, type FieldType, type Format, type Occurrence } from './field.ts';

/** Ethernet and 802.1Q: a type from here on, a length up to there (IEEE Std 802.3-2022 §3.2.6). */
const TYPE_MIN = 0x0600;
const LENGTH_LIMIT = 1501;

const BYTES: Format = { kind: 'bytes', octets: ITEM_OCTETS };

function at(place: Place, ...presence: Condition[]): Occurrence {
  return { place, presence };
}

function masked(place: Place, mask: number): Occurrence {
  return { place, mask, presence: [] };
}

type Fields = (abbreviation: string, name: string, type: FieldType, format: Format, ...values: Occurrence[]) => Field;

function of(prefix: string, proto: number): Fields {
  return (abbreviation, name, type, format, ...values) => layerField(`${prefix}.${abbreviation}`, name, type, format, proto, ...values);
}

const octet = (offset: number): Place => u8(offset, LAYER);
const wide = (offset: number): Place => be16(offset, LAYER);
const long = (offset: number): Place => be32(offset, LAYER);

/** Cisco FabricPath's header looks like Ethernet's, but is not one: its addresses are numbers of switches. */
const notFabricPath = unequal(be16(12, LAYER), ETHERTYPE_FABRIC_PATH);
const eth: Fields = (abbreviation, name, type, format, ...values) => {
  const own = values.map((value) => ({ ...value, presence: [notFabricPath, ...value.presence] }));
  return layerField(`eth.${abbreviation}`, name, type, format, PROTO_ETHERNET, ...own);
};
const vlan = of('vlan', PROTO_VLAN);
const sll = of('sll', PROTO_SLL);
const mpls = of('mpls', PROTO_MPLS);
const pppoe = of('pppoe', PROTO_PPPOE);
const gre = of('gre', PROTO_GRE);

const ethType = wide(12);
const vlanTag = wide(0);
const vlanType = wide(2);
/** Bits of the first octet of an address: locally administered, group. */
const LOCAL = 0x02;
const GROUP = 0x01;

/** Fields of the link layers. */
export const LINK_FIELDS: readonly Field[] = [
  eth('dst', 'Destination', 'FT_ETHER', ETHER, at(octet(0))),
  eth('src', 'Source', 'FT_ETHER', ETHER, at(octet(6))),
  eth('addr', 'Address', 'FT_ETHER', ETHER, at(octet(0)), at(octet(6))),
  eth('dst.lg', 'LG bit', 'FT_BOOLEAN', BOOLEAN, masked(octet(0), LOCAL)),
  eth('dst.ig', 'IG bit', 'FT_BOOLEAN', BOOLEAN, masked(octet(0), GROUP)),
  eth('src.lg', 'LG bit', 'FT_BOOLEAN', BOOLEAN, masked(octet(6), LOCAL)),
  eth('src.ig', 'IG bit', 'FT_BOOLEAN', BOOLEAN, masked(octet(6), GROUP)),
  eth('lg', 'LG bit', 'FT_BOOLEAN', BOOLEAN, masked(octet(0), LOCAL), masked(octet(6), LOCAL)),
  eth('ig', 'IG bit', 'FT_BOOLEAN', BOOLEAN, masked(octet(0), GROUP), masked(octet(6), GROUP)),
  eth('type', 'Type', 'FT_UINT16', hex(4), at(ethType, notBelow(ethType, TYPE_MIN))),
  eth('len', 'Length', 'FT_UINT16', DECIMAL, at(ethType, below(ethType, LENGTH_LIMIT))),
  itemField('eth.padding', 'Padding', 'FT_BYTES', BYTES, ITEMS_TRAILER, IT_PADDING),
  itemField('eth.trailer', 'Trailer', 'FT_BYTES', BYTES, ITEMS_TRAILER, IT_TRAILER),
  itemField('eth.fcs', 'Frame check sequence', 'FT_UINT32', hex(8), ITEMS_TRAILER, IT_FCS),
  vlan('priority', 'Priority', 'FT_UINT16', DECIMAL, masked(vlanTag, 0xe000)),
  vlan('dei', 'DEI', 'FT_BOOLEAN', BOOLEAN, masked(vlanTag, 0x1000)),
  vlan('id', 'ID', 'FT_UINT16', DECIMAL, masked(vlanTag, 0x0fff)),
  vlan('etype', 'Type', 'FT_UINT16', hex(4), at(vlanType, notBelow(vlanType, TYPE_MIN))),
  vlan('len', 'Length', 'FT_UINT16', DECIMAL, at(vlanType, below(vlanType, LENGTH_LIMIT))),
  sll('pkttype', 'Packet type', 'FT_UINT16', DECIMAL, at(wide(0))),
  sll('hatype', 'Link-layer address type', 'FT_UINT16', DECIMAL, at(wide(2))),
  sll('halen', 'Link-layer address length', 'FT_UINT16', DECIMAL, at(wide(4))),
  sll('etype', 'Protocol', 'FT_UINT16', hex(4), at(wide(14), notBelow(wide(14), TYPE_MIN))),
  layerField('llc.dsap', 'DSAP', 'FT_UINT8', hex(2), PROTO_LLC, at(octet(0))),
  layerField('llc.ssap', 'SSAP', 'FT_UINT8', hex(2), PROTO_LLC, at(octet(1))),
  layerField('llc.oui', 'Organization Code', 'FT_UINT24', DECIMAL, PROTO_SNAP, masked(long(0), 0xffffff00)),
  layerField('llc.type', 'Type', 'FT_UINT16', hex(4), PROTO_SNAP, at(wide(3))),
  layerField('chdlc.protocol', 'Protocol', 'FT_UINT16', hex(4), PROTO_CHDLC, at(wide(2))),
  layerField('fddi.dst', 'Destination', 'FT_ETHER', ETHER, PROTO_FDDI, at(octet(1))),
  layerField('fddi.src', 'Source', 'FT_ETHER', ETHER, PROTO_FDDI, at(octet(7))),
  mpls('label', 'MPLS Label', 'FT_UINT32', DECIMAL, masked(long(0), 0xfffff000)),
  mpls('exp', 'MPLS Experimental Bits', 'FT_UINT32', DECIMAL, masked(long(0), 0x0e00)),
  mpls('bottom', 'MPLS Bottom Of Label Stack', 'FT_UINT32', DECIMAL, masked(long(0), 0x0100)),
  mpls('ttl', 'MPLS TTL', 'FT_UINT32', DECIMAL, masked(long(0), 0x00ff)),
  pppoe('version', 'Version', 'FT_UINT8', DECIMAL, masked(octet(0), 0xf0)),
  pppoe('type', 'Type', 'FT_UINT8', DECIMAL, masked(octet(0), 0x0f)),
  pppoe('code', 'Code', 'FT_UINT8', hex(2), at(octet(1))),
  pppoe('session_id', 'Session ID', 'FT_UINT16', hex(4), at(wide(2))),
  pppoe('payload_length', 'Payload Length', 'FT_UINT16', DECIMAL, at(wide(4))),
  gre('flags_and_version', 'Flags and Version', 'FT_UINT16', hex(4), at(wide(0))),
  gre('proto', 'Protocol Type', 'FT_UINT16', hex(4), at(wide(2))),
  layerField('vxlan.flags', 'Flags', 'FT_UINT16', hex(4), PROTO_VXLAN, at(wide(0))),
  layerField('vxlan.vni', 'VXLAN Network Identifier (VNI)', 'FT_UINT24', DECIMAL, PROTO_VXLAN, masked(long(4), 0xffffff00)),
];
