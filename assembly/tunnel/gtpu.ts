// GTP user plane: version 1, 3GPP TS 29.281 §5, and version 0, 3GPP TS 09.60 §6.
//
//  v1
//  0 version 3, protocol type 1, spare 1, E 1, S 1, PN 1   1 message 1   2 length 2 (of all after octet 8)   4 TEID 4
//  [8 sequence 2   10 N-PDU 1   11 next extension 1]   extensions: length 1 (4-octet units), contents, next 1
//  v0
//  0 version 3, protocol type 1, spare 3, S 1   1 message 1   2 length 2 (of all after octet 20)   4 … 20 sequence, flow, TID

import { be16 } from '../octets';
import { Packet, captured, enter, malformed, missing, narrow } from '../packet';
import { PROTO_ETHERNET, PROTO_GTPU, PROTO_IPV4, PROTO_IPV6, PROTO_NONE, PROTO_OTHER } from '../shared/protocol';

const FLAGS = 0;
const MESSAGE = 1;
const LENGTH = 2;
const HEADER: u32 = 8;
const NEXT_EXTENSION = 11;
const HEADER_LONG: u32 = 12;
const HEADER_V0: u32 = 20;
const VERSION_SHIFT: u32 = 5;
const VERSION_0: u32 = 0;
const VERSION_1: u32 = 1;
/** Protocol type bit: GTP, not GTP′ (TS 32.295). */
const IS_GTP: u32 = 0x10;
const HAS_EXTENSION: u32 = 0x04;
/** Any of E, S, PN brings all four octets. */
const HAS_LONG: u32 = 0x07;
const MESSAGE_GPDU: u32 = 255;
const IPV4_NIBBLE: u32 = 4;
const IPV6_NIBBLE: u32 = 6;

/** Reads the header with its extensions. Answers what a G-PDU carries, PROTO_NONE for signalling, PROTO_OTHER for other versions. */
export function gtpu(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  const p = Packet.at;
  const flags = <u32>load<u8>(p, FLAGS);
  if (!(flags & IS_GTP)) return PROTO_OTHER;
  if (flags >> VERSION_SHIFT == VERSION_0) {
    if (!captured(HEADER_V0)) return missing(HEADER_V0);
    narrow(p + HEADER_V0, be16(p, LENGTH));
    return payload(p, HEADER_V0);
  }
  if (flags >> VERSION_SHIFT != VERSION_1) return PROTO_OTHER;
  narrow(p + HEADER, be16(p, LENGTH));
  let octets = HEADER;
  if (flags & HAS_LONG) {
    octets = HEADER_LONG;
    if (!captured(octets)) return missing(octets);
    let next: u32 = flags & HAS_EXTENSION ? <u32>load<u8>(p, NEXT_EXTENSION) : 0;
    while (next) {
      if (!captured(octets + 1)) return missing(octets + 1);
      const extension = (<u32>load<u8>(p + octets)) << 2;
      if (extension == 0) return malformed();
      octets += extension;
      if (!captured(octets)) return missing(octets);
      next = <u32>load<u8>(p + octets - 1);
    }
  }
  return payload(p, octets);
}

/** Enters the header of `octets` octets. Nothing names what a G-PDU carries: IP by its version, else Ethernet (TS 29.281 §4.2). */
function payload(p: usize, octets: u32): u32 {
  if (<u32>load<u8>(p, MESSAGE) != MESSAGE_GPDU || !captured(octets + 1)) return enter(PROTO_GTPU, octets, PROTO_NONE);
  const nibble = (<u32>load<u8>(p + octets)) >> 4;
  const next: u32 = nibble == IPV4_NIBBLE ? PROTO_IPV4 : nibble == IPV6_NIBBLE ? PROTO_IPV6 : PROTO_ETHERNET;
  return enter(PROTO_GTPU, octets, next);
}
