// FDDI MAC, ANSI X3.139, as LINKTYPE_FDDI captures it.
//
//  0 frame control 1   1 destination 6   7 source 6

import { Packet, captured, enter, missing } from '../packet';
import { PROTO_FDDI, PROTO_LLC, PROTO_OTHER } from '../shared/protocol';

const CONTROL = 0;
const HEADER: u32 = 13;
/** Frame control bits CLFF: an asynchronous LLC frame, priority in the low bits. */
const FORMAT: u32 = 0xf0;
const FORMAT_LLC: u32 = 0x50;

/** Reads the MAC header. Answers PROTO_LLC for LLC frames, else PROTO_OTHER. */
export function fddi(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  const isLlc = (load<u8>(Packet.at, CONTROL) & FORMAT) == FORMAT_LLC;
  return enter(PROTO_FDDI, HEADER, isLlc ? PROTO_LLC : PROTO_OTHER);
}
