// L2TP version 2 data messages, RFC 2661 §3.1.
//
//  0 flags: type, length, sequence, offset, priority; 4 version   [2 length 2]   tunnel 2   session 2   [Ns 2, Nr 2]   [offset 2, pad]

import { be16 } from '../octets';
import { Packet, captured, enter, missing, narrow } from '../packet';
import { PROTO_L2TP, PROTO_NONE, PROTO_OTHER, PROTO_PPP } from '../shared/protocol';

const CONTROL: u32 = 0x8000;
const HAS_LENGTH: u32 = 0x4000;
const HAS_SEQUENCE: u32 = 0x0800;
const HAS_OFFSET: u32 = 0x0200;
const VERSION: u32 = 0x000f;
const VERSION_2: u32 = 2;
const HEADER_MIN: u32 = 6;
const LENGTH = 2;
const FIELD: u32 = 2;
const SEQUENCE_OCTETS: u32 = 4;

/** Reads the header. Answers PROTO_PPP for data, PROTO_NONE for control, PROTO_OTHER for another version. */
export function l2tp(): u32 {
  if (!captured(HEADER_MIN)) return missing(HEADER_MIN);
  const p = Packet.at;
  const flags = be16(p);
  if ((flags & VERSION) != VERSION_2) return PROTO_OTHER;
  let octets = HEADER_MIN;
  if (flags & HAS_LENGTH) {
    octets += FIELD;
    narrow(p, be16(p, LENGTH));
  }
  if (flags & HAS_SEQUENCE) octets += SEQUENCE_OCTETS;
  if (flags & HAS_OFFSET) {
    octets += FIELD;
    if (!captured(octets)) return missing(octets);
    octets += be16(p + octets - FIELD);
  }
  if (!captured(octets)) return missing(octets);
  return enter(PROTO_L2TP, octets, flags & CONTROL ? PROTO_NONE : PROTO_PPP);
}
