// TRILL, RFC 6325 §3.1: a frame carried between routing bridges.
//
//  0 version 2, reserved 2, multi-destination 1, options length 5 (4-octet units), hop count 6   2 egress 2   4 ingress 2   6 options

import { be16 } from '../octets';
import { Packet, captured, enter, missing } from '../packet';
import { PROTO_ETHERNET, PROTO_TRILL } from '../shared/protocol';

const HEADER_MIN: u32 = 6;
const OPTIONS_SHIFT: u32 = 6;
const OPTIONS: u32 = 0x1f;

/** Reads the header. Answers PROTO_ETHERNET. */
export function trill(): u32 {
  if (!captured(HEADER_MIN)) return missing(HEADER_MIN);
  const octets = HEADER_MIN + (((be16(Packet.at) >> OPTIONS_SHIFT) & OPTIONS) << 2);
  return captured(octets) ? enter(PROTO_TRILL, octets, PROTO_ETHERNET) : missing(octets);
}
