// PPP over Ethernet, session stage, RFC 2516 §4.
//
//  0 version 4, type 4   1 code 1   2 session 2   4 length 2   6 PPP, without address and control

import { be16 } from '../octets';
import { Packet, captured, enter, missing, narrow } from '../packet';
import { PROTO_NONE, PROTO_PPP, PROTO_PPPOE } from '../shared/protocol';

const CODE = 1;
const LENGTH = 4;
const HEADER: u32 = 6;
const SESSION_DATA: u32 = 0;

/** Reads the session header. Answers PROTO_PPP for session data, PROTO_NONE for another code. */
export function pppoe(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  const p = Packet.at;
  narrow(p + HEADER, be16(p, LENGTH));
  return enter(PROTO_PPPOE, HEADER, load<u8>(p, CODE) == SESSION_DATA ? PROTO_PPP : PROTO_NONE);
}
