// IPv6 extension headers that share one shape: hop-by-hop and destination options, routing (RFC 8200 §4.3, §4.4, §4.6),
// mobility (RFC 6275 §6.1), HIP (RFC 7401 §5.1), shim6 (RFC 5533 §5.1).
//
//  0 next header 1   1 length 1, in 8-octet units past the first 8   2 contents
//  routing              2 type 1   3 segments left 1   4 type-specific 4   8 addresses
//  destination options  2 options: type 1, length 1, value

import { Packet, captured, enter, missing } from '../packet';
import { FRAME_DST, FRAME_SRC } from '../shared/layout';
import { IPPROTO_DSTOPTS, IPPROTO_HOPOPTS, IPPROTO_ROUTING, NEXT_IP, PROTO_IPV6_EXT } from '../shared/protocol';

const NEXT_HEADER = 0;
const LENGTH = 1;
const HEADER_MIN: u32 = 8;

const ROUTING_TYPE = 2;
const SEGMENTS_LEFT = 3;
const ADDRESSES: u32 = 8;
const ADDRESS: u32 = 16;
/** Routing types (IANA): source route (RFC 5095), mobility type 2 (RFC 6275 §6.4), segment routing (RFC 8754 §2). */
const TYPE_SOURCE_ROUTE: u32 = 0;
const TYPE_MOBILITY: u32 = 2;
const TYPE_SEGMENTS: u32 = 4;

const OPTIONS: u32 = 2;
const OPTION_PAD1: u32 = 0;
/** Home address, RFC 6275 §6.3. */
const OPTION_HOME_ADDRESS: u32 = 0xc9;
const OPTION_HEADER: u32 = 2;

/**
 * Steps over one header; `kind` (the IPPROTO_* that led here) becomes the layer's flags. Answers the next header.
 * The ends of the connection are the final destination of a route not yet travelled and the home address of a mobile node: they
 * replace the record's addresses, as they do in the checksum (RFC 8200 §8.1, RFC 6275 §6.3) and in tshark's conversations.
 */
export function ipv6Extension(kind: u32): u32 {
  if (!captured(HEADER_MIN)) return missing(HEADER_MIN);
  const p = Packet.at;
  const octets = (<u32>load<u8>(p, LENGTH) + 1) << 3;
  if (!captured(octets)) return missing(octets);
  if (kind == IPPROTO_ROUTING) finalDestination(p, octets);
  else if (kind == IPPROTO_DSTOPTS || kind == IPPROTO_HOPOPTS) homeAddress(p, octets);
  return enter(PROTO_IPV6_EXT, octets, NEXT_IP + <u32>load<u8>(p, NEXT_HEADER), <u16>kind);
}

/** A source route ends with its last address; a segment list is written backwards and ends with its first. */
function finalDestination(p: usize, octets: u32): void {
  if (!load<u8>(p, SEGMENTS_LEFT) || octets < ADDRESSES + ADDRESS) return;
  const type = <u32>load<u8>(p, ROUTING_TYPE);
  if (type == TYPE_SEGMENTS) {
    v128.store(Packet.record, v128.load(p + ADDRESSES), FRAME_DST);
  } else if (type == TYPE_SOURCE_ROUTE) {
    v128.store(Packet.record, v128.load(p + octets - ADDRESS), FRAME_DST);
  } else if (type == TYPE_MOBILITY) {
    v128.store(Packet.record, v128.load(p + ADDRESSES), FRAME_DST);
  }
}

function homeAddress(p: usize, octets: u32): void {
  let at = OPTIONS;
  while (at + OPTION_HEADER <= octets) {
    const kind = <u32>load<u8>(p + at);
    if (kind == OPTION_PAD1) {
      at++;
      continue;
    }
    const length = <u32>load<u8>(p + at, 1);
    if (kind == OPTION_HOME_ADDRESS && length == ADDRESS && at + OPTION_HEADER + ADDRESS <= octets) {
      v128.store(Packet.record, v128.load(p + at + OPTION_HEADER), FRAME_SRC);
      return;
    }
    at += OPTION_HEADER + length;
  }
}
