// Raw IP, tcpdump.org LINKTYPE_RAW: the first four bits say which version. The layer has no octets of its own.

import { be16 } from '../octets';
import { Packet, captured, enter } from '../packet';
import { PROTO_BY_NIBBLE, PROTO_PPP, PROTO_RAW } from '../shared/protocol';

/** PPP's address and control fields: some drivers hand over PPP frames as raw IP. */
const PPP_FRAMING: u32 = 0xff03;

/** Enters the empty layer. */
export function raw(): u32 {
  const isPpp = captured(2) && be16(Packet.at) == PPP_FRAMING;
  return enter(PROTO_RAW, 0, isPpp ? PROTO_PPP : PROTO_BY_NIBBLE);
}
