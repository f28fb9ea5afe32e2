// PPP, RFC 1661 §2, with HDLC-like framing (RFC 1662 §3.1) or without, and with address, control and protocol fields
// compressed (RFC 1661 §6.5, §6.6) or not.
//
//  [0 address 0xff   1 control 0x03]   protocol 2, or 1 when compressed: an odd first octet is the whole field

import { be16 } from '../octets';
import { Packet, captured, enter, missing } from '../packet';
import { NEXT_PPP, PROTO_PPP } from '../shared/protocol';

/** All-stations address and unnumbered information. */
const ADDRESS_CONTROL: u32 = 0xff03;
const ADDRESS_CONTROL_OCTETS: u32 = 2;

/** Reads the fields before the information field. Answers the PPP protocol. */
export function ppp(): u32 {
  if (!captured(2)) return missing(2);
  const framing: u32 = be16(Packet.at) == ADDRESS_CONTROL ? ADDRESS_CONTROL_OCTETS : 0;
  if (!captured(framing + 1)) return missing(framing + 1);
  const compressed = <u32>load<u8>(Packet.at + framing);
  if (compressed & 1) return enter(PROTO_PPP, framing + 1, NEXT_PPP + compressed);
  if (!captured(framing + 2)) return missing(framing + 2);
  return enter(PROTO_PPP, framing + 2, NEXT_PPP + be16(Packet.at + framing));
}
