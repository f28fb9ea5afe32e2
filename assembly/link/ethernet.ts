// Ethernet II and IEEE 802.3 (IEEE Std 802.3-2022 §3.1.1).
//
//  0 destination 6   6 source 6   12 type or length 2

import { be16 } from '../octets';
import { Packet, captured, enter, missing, narrow } from '../packet';
import { NEXT_ETHERTYPE, PROTO_ETHERNET, PROTO_LLC, PROTO_OTHER } from '../shared/protocol';

export const ETHERNET_TYPE = 12;
export const ETHERNET_HEADER: u32 = 14;
/** From here on the field is a type (IEEE Std 802.3-2022 §3.2.6). */
const TYPE_MIN: u32 = 0x0600;
/** Largest length; the values between are neither. */
const LENGTH_MAX: u32 = 1500;
/** First two payload octets of a Novell "raw" 802.3 frame: an IPX checksum that is never computed. */
const IPX_RAW: u32 = 0xffff;

/** Reads the MAC header. Answers the EtherType, or LLC under a length field, or PROTO_OTHER. */
export function ethernet(): u32 {
  if (!captured(ETHERNET_HEADER)) return missing(ETHERNET_HEADER);
  const type = be16(Packet.at, ETHERNET_TYPE);
  if (type >= TYPE_MIN) return enter(PROTO_ETHERNET, ETHERNET_HEADER, NEXT_ETHERTYPE + type);
  if (type > LENGTH_MAX) return enter(PROTO_ETHERNET, ETHERNET_HEADER, PROTO_OTHER);
  narrow(Packet.at + ETHERNET_HEADER, type);
  const next = enter(PROTO_ETHERNET, ETHERNET_HEADER, PROTO_LLC);
  return next == PROTO_LLC && captured(2) && be16(Packet.at) == IPX_RAW ? PROTO_OTHER : next;
}
