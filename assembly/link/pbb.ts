// Provider backbone bridging, IEEE Std 802.1Q-2022 §9.7 (I-TAG): a customer's frame inside a backbone frame.
//
//  0 tag control (PCP 3, DEI 1, UCA 1, reserved 3, I-SID 24)   4 customer destination 6   10 customer source 6   16 type 2

import { be16 } from '../octets';
import { Packet, captured, enter, missing } from '../packet';
import { NEXT_ETHERTYPE, PROTO_PBB } from '../shared/protocol';

const TYPE = 16;
const HEADER: u32 = 18;

/** Reads the I-TAG with the customer addresses. Answers the customer frame's EtherType. */
export function pbb(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  return enter(PROTO_PBB, HEADER, NEXT_ETHERTYPE + be16(Packet.at, TYPE));
}
