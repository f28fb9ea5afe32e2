// Cisco HDLC, tcpdump.org LINKTYPE_C_HDLC.
//
//  0 address 1 (0x0f unicast, 0x8f multicast)   1 control 1   2 protocol 2, an EtherType

import { be16 } from '../octets';
import { Packet, captured, enter, missing } from '../packet';
import { NEXT_ETHERTYPE, PROTO_CHDLC } from '../shared/protocol';

const ADDRESS = 0;
const PROTOCOL = 2;
const HEADER: u32 = 4;
const UNICAST: u32 = 0x0f;
const MULTICAST: u32 = 0x8f;

/** Reads the header. Answers the EtherType. */
export function chdlc(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  return enter(PROTO_CHDLC, HEADER, NEXT_ETHERTYPE + be16(Packet.at, PROTOCOL));
}

/** Does a frame of a link that carries either begin like Cisco HDLC rather than like PPP? */
export function looksLikeChdlc(): bool {
  if (!captured(1)) return false;
  const address = <u32>load<u8>(Packet.at, ADDRESS);
  return address == UNICAST || address == MULTICAST;
}
