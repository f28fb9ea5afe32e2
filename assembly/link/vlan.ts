// IEEE Std 802.1Q-2022 §9: one tag, C-TAG, S-TAG or a pre-standard one. Stacked tags are stacked layers.
//
//  0 tag control (PCP 3, DEI 1, VID 12)   2 type or length 2

import { be16 } from '../octets';
import { Packet, captured, enter, missing, narrow } from '../packet';
import { NEXT_ETHERTYPE, PROTO_LLC, PROTO_OTHER } from '../shared/protocol';

const TYPE = 2;
const VLAN: u32 = 0x0fff;
const HEADER: u32 = 4;
const TYPE_MIN: u32 = 0x0600;
const LENGTH_MAX: u32 = 1500;

/** Reads a tag; `proto` is PROTO_VLAN or PROTO_VLAN_AD as the EtherType before it said. */
export function vlan(proto: u32): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  const type = be16(Packet.at, TYPE);
  Packet.vlan = be16(Packet.at) & VLAN;
  if (type >= TYPE_MIN) return enter(proto, HEADER, NEXT_ETHERTYPE + type);
  if (type > LENGTH_MAX) return enter(proto, HEADER, PROTO_OTHER);
  narrow(Packet.at + HEADER, type);
  return enter(proto, HEADER, PROTO_LLC);
}
