// PPP multilink, RFC 1990 §3, in the long sequence number format.
//
//  0 begins 1, ends 1, reserved 6   1 sequence number 3

import { Packet, captured, enter, missing } from '../packet';
import { PROTO_NONE, PROTO_PPP, PROTO_PPP_MULTILINK } from '../shared/protocol';

const HEADER: u32 = 4;
const WHOLE: u32 = 0xc0;

/** Reads the header. Answers PROTO_PPP for a packet that was not split, PROTO_NONE for fragments: they are not put together. */
export function multilink(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  const isWhole = ((<u32>load<u8>(Packet.at)) & WHOLE) == WHOLE;
  return enter(PROTO_PPP_MULTILINK, HEADER, isWhole ? PROTO_PPP : PROTO_NONE);
}
