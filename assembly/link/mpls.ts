// MPLS label stack, RFC 3032 §2.1, one entry a layer.
//
//  0 label 20, traffic class 3, bottom of stack 1, time to live 8

import { be32 } from '../octets';
import { Packet, captured, enter, missing } from '../packet';
import { PROTO_MPLS, PROTO_MPLS_PAYLOAD, PROTO_OTHER } from '../shared/protocol';

const ENTRY: u32 = 4;
const LABEL_SHIFT: u32 = 12;
const BOTTOM: u32 = 0x100;
/** Reserved labels under which no packet lies: generic associated channel (RFC 5586), OAM alert (RFC 3429). */
const LABEL_CHANNEL: u32 = 13;
const LABEL_OAM: u32 = 14;

/**
 * Reads one stack entry. Answers PROTO_MPLS while there are more, then PROTO_MPLS_PAYLOAD: as in tshark the first octet decides
 * under explicit nulls too.
 */
export function mpls(): u32 {
  if (!captured(ENTRY)) return missing(ENTRY);
  const entry = be32(Packet.at);
  if (!(entry & BOTTOM)) return enter(PROTO_MPLS, ENTRY, PROTO_MPLS);
  const label = entry >> LABEL_SHIFT;
  return enter(PROTO_MPLS, ENTRY, label == LABEL_CHANNEL || label == LABEL_OAM ? PROTO_OTHER : PROTO_MPLS_PAYLOAD);
}
