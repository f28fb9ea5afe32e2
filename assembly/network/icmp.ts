// ICMP (RFC 792) and ICMPv6 (RFC 4443): error messages quote the packet they are about.
//
//  0 type 1   1 code 1   2 checksum 2   4 rest of header 4 (RFC 4884: length of the quote at 5 for ICMP, at 4 for ICMPv6)

import { Packet, captured, enter, mark, missing, narrow } from '../packet';
import { FRAME_ICMP, FS_QUOTED } from '../shared/layout';
import { PROTO_ICMP, PROTO_ICMPV6, PROTO_IPV4, PROTO_IPV6, PROTO_NONE } from '../shared/protocol';

const TYPE = 0;
const CODE = 1;
const HEADER: u32 = 8;

const UNREACHABLE: u32 = 3;
const SOURCE_QUENCH: u32 = 4;
const REDIRECT: u32 = 5;
const TIME_EXCEEDED: u32 = 11;
const PARAMETER_PROBLEM: u32 = 12;
/** RFC 4884 §4.1: quoted octets in 4-octet units; 0 where no extension follows. */
const V4_QUOTE_LENGTH = 5;
const V4_QUOTE_SHIFT: u32 = 2;
/** RFC 4884 §3: a quotation that says its length has at least as many octets. */
const QUOTE_MIN: u32 = 128;
/** Where IPv4 has the length of its header, in words. */
const HEADER_WORDS: u32 = 0x0f;

/** RFC 4443 §2.1: error messages are the types below 128; 1 to 4 are assigned. */
const V6_UNREACHABLE: u32 = 1;
const V6_PARAMETER_PROBLEM: u32 = 4;
const V6_TIME_EXCEEDED: u32 = 3;
/** RFC 4884 §4.4, §4.5: quoted octets in 8-octet units, in unreachable and time exceeded only. */
const V6_QUOTE_LENGTH = 4;
const V6_QUOTE_SHIFT: u32 = 3;

/** Reads an ICMP header. Answers PROTO_IPV4 for an error, PROTO_NONE for all else. */
export function icmp(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  const p = Packet.at;
  const type = <u32>load<u8>(p, TYPE);
  const isError = type == UNREACHABLE || type == SOURCE_QUENCH || type == REDIRECT || type == TIME_EXCEEDED || type == PARAMETER_PROBLEM;
  if (!isError) return enter(PROTO_ICMP, HEADER, PROTO_NONE);
  // As in tshark: a redirect speaks of a route, and the connection it names gets no stream from it.
  Packet.redirected = type == REDIRECT;
  const extended = type == UNREACHABLE || type == TIME_EXCEEDED || type == PARAMETER_PROBLEM;
  return quote(p, PROTO_ICMP, PROTO_IPV4, extended ? quotedOctets(p) : 0);
}

/**
 * Octets of the quotation in the error at `p`, 0 = all that is there. Where there are fewer than RFC 4884 §3 demands, what is counted
 * begins behind the quoted header, as in tshark.
 */
function quotedOctets(p: usize): u32 {
  const octets = (<u32>load<u8>(p, V4_QUOTE_LENGTH)) << V4_QUOTE_SHIFT;
  if (octets == 0 || octets >= QUOTE_MIN || !captured(HEADER + 1)) return octets;
  return octets + (((<u32>load<u8>(p, HEADER)) & HEADER_WORDS) << V4_QUOTE_SHIFT);
}

/** Reads an ICMPv6 header. Answers PROTO_IPV6 for an error, PROTO_NONE for all else. */
export function icmpv6(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  const p = Packet.at;
  const type = <u32>load<u8>(p, TYPE);
  if (type < V6_UNREACHABLE || type > V6_PARAMETER_PROBLEM) return enter(PROTO_ICMPV6, HEADER, PROTO_NONE);
  const extended = type == V6_UNREACHABLE || type == V6_TIME_EXCEEDED;
  return quote(p, PROTO_ICMPV6, PROTO_IPV6, extended ? (<u32>load<u8>(p, V6_QUOTE_LENGTH)) << V6_QUOTE_SHIFT : 0);
}

/** Enters the error at `p`; what follows is a quotation of `octets` octets (0: all that is there). */
function quote(p: usize, proto: u32, quoted: u32, octets: u32): u32 {
  store<u16>(Packet.record, <u16>(((<u32>load<u8>(p, TYPE)) << 8) | (<u32>load<u8>(p, CODE))), FRAME_ICMP);
  if (octets) narrow(p + HEADER, octets);
  const next = enter(proto, HEADER, quoted);
  if (Packet.at == Packet.end) return PROTO_NONE;
  Packet.quoted = true;
  mark(FS_QUOTED);
  return next;
}
