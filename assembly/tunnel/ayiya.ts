// AYIYA, draft-massar-v6ops-ayiya-02 §3.
//
//  0 identity length 4 (power of two), identity type 4   1 signature length 4 (4-octet units), hash 4   2 authentication 4, operation 4
//  3 next header 1   4 epoch time 4   8 identity   signature

import { Packet, captured, enter, missing } from '../packet';
import { NEXT_IP, PROTO_AYIYA, PROTO_OTHER } from '../shared/protocol';

const IDENTITY = 0;
const SIGNATURE = 1;
const OPERATION = 2;
const NEXT_HEADER = 3;
const HEADER_MIN: u32 = 8;
const HIGH_SHIFT: u32 = 4;
const LOW: u32 = 0x0f;
/** Operations that carry a packet. */
const FORWARD: u32 = 1;

/** Reads the header. Answers the next header of a forwarded packet, else PROTO_OTHER. */
export function ayiya(): u32 {
  if (!captured(HEADER_MIN)) return missing(HEADER_MIN);
  const p = Packet.at;
  const identity: u32 = (<u32>1) << ((<u32>load<u8>(p, IDENTITY)) >> HIGH_SHIFT);
  const octets = HEADER_MIN + identity + (((<u32>load<u8>(p, SIGNATURE)) >> HIGH_SHIFT) << 2);
  if (!captured(octets)) return missing(octets);
  const forwarded = ((<u32>load<u8>(p, OPERATION)) & LOW) == FORWARD;
  return enter(PROTO_AYIYA, octets, forwarded ? NEXT_IP + <u32>load<u8>(p, NEXT_HEADER) : PROTO_OTHER);
}
