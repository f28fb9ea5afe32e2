// Geneve, RFC 8926 §3.4.
//
//  0 version 2, options length 6 (4-octet units)   1 flags 1   2 protocol 2   4 network 3   7 reserved 1   8 options

import { be16 } from '../octets';
import { Packet, captured, enter, malformed, missing } from '../packet';
import { NEXT_ETHERTYPE, PROTO_GENEVE } from '../shared/protocol';

const VERSION_LENGTH = 0;
const PROTOCOL = 2;
const HEADER_MIN: u32 = 8;
const VERSION_SHIFT: u32 = 6;
const OPTIONS: u32 = 0x3f;

/** Reads the header with its options. Answers the EtherType; FS_MALFORMED for a version other than 0. */
export function geneve(): u32 {
  if (!captured(HEADER_MIN)) return missing(HEADER_MIN);
  const p = Packet.at;
  const first = <u32>load<u8>(p, VERSION_LENGTH);
  if (first >> VERSION_SHIFT) return malformed();
  const octets = HEADER_MIN + ((first & OPTIONS) << 2);
  if (!captured(octets)) return missing(octets);
  return enter(PROTO_GENEVE, octets, NEXT_ETHERTYPE + be16(p, PROTOCOL));
}
