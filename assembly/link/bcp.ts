// Bridged frames in PPP, RFC 3518 §4.2.
//
//  0 FCS present 1, LAN identifier present 1, zero-compressed 1, control 1, padding 4   1 MAC type 1   [2 LAN identifier 4]

import { Packet, captured, enter, missing } from '../packet';
import { PROTO_BCP, PROTO_ETHERNET, PROTO_OTHER } from '../shared/protocol';

const MAC_TYPE = 1;
const HEADER: u32 = 2;
const HAS_LAN: u32 = 0x40;
const LAN_OCTETS: u32 = 4;
const MAC_ETHERNET: u32 = 1;

/** Reads the header. Answers PROTO_ETHERNET, or PROTO_OTHER for another kind of LAN. */
export function bcp(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  const p = Packet.at;
  const octets = (<u32>load<u8>(p)) & HAS_LAN ? HEADER + LAN_OCTETS : HEADER;
  if (!captured(octets)) return missing(octets);
  return enter(PROTO_BCP, octets, <u32>load<u8>(p, MAC_TYPE) == MAC_ETHERNET ? PROTO_ETHERNET : PROTO_OTHER);
}
