// ERSPAN, draft-foschiano-erspan-03: mirrored frames under GRE.
//
//  I    nothing
//  II   0 version 4, VLAN 12   2 class 3, encapsulation 2, truncated 1, session 10   4 reserved 12, index 20
//  III  0 … 2 likewise   4 timestamp 4   8 security group 2   10 P 1, frame type 5, hardware 6, direction 1, granularity 2, O 1
//       [12 platform-specific subheader 8]

import { be16 } from '../octets';
import { Packet, captured, enter, malformed, missing } from '../packet';
import { PROTO_BY_NIBBLE, PROTO_ERSPAN, PROTO_ETHERNET, PROTO_OTHER } from '../shared/protocol';

const VERSION_SHIFT: u32 = 4;
const VERSION_II: u32 = 1;
const VERSION_III: u32 = 2;
const HEADER_II: u32 = 8;
const HEADER_III: u32 = 12;
const SUBHEADER: u32 = 8;
const TYPE_FLAGS = 10;
const HAS_SUBHEADER: u32 = 0x0001;
const FRAME_TYPE_SHIFT: u32 = 10;
const FRAME_TYPE: u32 = 0x1f;
const FRAME_ETHERNET: u32 = 0;
const FRAME_IP: u32 = 2;

/** Enters the empty header of type I. Answers PROTO_ETHERNET. */
export function erspanI(): u32 {
  return enter(PROTO_ERSPAN, 0, PROTO_ETHERNET);
}

/** Reads a type II or III header. Answers PROTO_ETHERNET, or IP for type III's IP frames. */
export function erspan(): u32 {
  if (!captured(HEADER_II)) return missing(HEADER_II);
  const p = Packet.at;
  const version = (<u32>load<u8>(p)) >> VERSION_SHIFT;
  if (version == VERSION_II) return enter(PROTO_ERSPAN, HEADER_II, PROTO_ETHERNET);
  if (version != VERSION_III) return malformed();
  if (!captured(HEADER_III)) return missing(HEADER_III);
  const bits = be16(p, TYPE_FLAGS);
  const octets = bits & HAS_SUBHEADER ? HEADER_III + SUBHEADER : HEADER_III;
  if (!captured(octets)) return missing(octets);
  const type = (bits >> FRAME_TYPE_SHIFT) & FRAME_TYPE;
  const next: u32 = type == FRAME_ETHERNET ? PROTO_ETHERNET : type == FRAME_IP ? PROTO_BY_NIBBLE : PROTO_OTHER;
  return enter(PROTO_ERSPAN, octets, next);
}
