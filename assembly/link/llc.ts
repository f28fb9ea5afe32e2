// IEEE 802.2 LLC (ISO/IEC 8802-2 §3.2) and SNAP (IEEE Std 802-2014 §9.2).
//
//  LLC   0 DSAP 1   1 SSAP 1   2 control 1 (unnumbered) or 2
//  SNAP  0 organisation 3   3 protocol 2

import { be16, be32 } from '../octets';
import { Packet, captured, enter, missing } from '../packet';
import { NEXT_ETHERTYPE, PROTO_ETHERNET, PROTO_IPV4, PROTO_LLC, PROTO_OTHER, PROTO_SNAP } from '../shared/protocol';

const DSAP = 0;
const CONTROL = 2;
const LLC_HEADER: u32 = 3;
/** Control fields of unnumbered frames end in these bits and are one octet long, all others two. */
const UNNUMBERED: u32 = 0x03;
const SAP_IP: u32 = 0x06;
const SAP_SNAP: u32 = 0xaa;

const SNAP_PROTOCOL = 3;
const SNAP_HEADER: u32 = 5;
const OUI_SHIFT: u32 = 8;
/** Protocol is an EtherType: encapsulated Ethernet (RFC 1042), and Cisco's and Apple's bridges' 00-00-F8 (802.1H). */
const OUI_ETHERNET: u32 = 0x000000;
const OUI_BRIDGE_TUNNEL: u32 = 0x0000f8;
/** Bridged frames, RFC 2684 §5.2: Ethernet with and without FCS, after two octets of padding. */
const OUI_8021: u32 = 0x0080c2;
const BRIDGED_ETHERNET_FCS: u32 = 0x0001;
const BRIDGED_ETHERNET: u32 = 0x0007;
const BRIDGED_PADDING: u32 = 2;

/** Reads the LLC header. Answers PROTO_SNAP, PROTO_IPV4, or PROTO_OTHER. */
export function llc(): u32 {
  if (!captured(LLC_HEADER)) return missing(LLC_HEADER);
  const p = Packet.at;
  const octets: u32 = (load<u8>(p, CONTROL) & UNNUMBERED) == UNNUMBERED ? LLC_HEADER : LLC_HEADER + 1;
  if (!captured(octets)) return missing(octets);
  switch (<u32>load<u8>(p, DSAP)) {
    case SAP_SNAP:
      return enter(PROTO_LLC, octets, PROTO_SNAP);
    case SAP_IP:
      return enter(PROTO_LLC, octets, PROTO_IPV4);
    default:
      return enter(PROTO_LLC, octets, PROTO_OTHER);
  }
}

/** Reads the SNAP header. Answers the EtherType, PROTO_ETHERNET for a bridged frame, or PROTO_OTHER. */
export function snap(): u32 {
  if (!captured(SNAP_HEADER)) return missing(SNAP_HEADER);
  const p = Packet.at;
  const oui = be32(p) >> OUI_SHIFT;
  const protocol = be16(p, SNAP_PROTOCOL);
  if (oui == OUI_ETHERNET || oui == OUI_BRIDGE_TUNNEL) return enter(PROTO_SNAP, SNAP_HEADER, NEXT_ETHERTYPE + protocol);
  if (oui != OUI_8021 || (protocol != BRIDGED_ETHERNET_FCS && protocol != BRIDGED_ETHERNET)) {
    return enter(PROTO_SNAP, SNAP_HEADER, PROTO_OTHER);
  }
  const octets = SNAP_HEADER + BRIDGED_PADDING;
  return captured(octets) ? enter(PROTO_SNAP, octets, PROTO_ETHERNET) : missing(octets);
}
