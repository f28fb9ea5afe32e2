// BSD loopback, tcpdump.org LINKTYPE_NULL (address family in the byte order of the capturing host) and LINKTYPE_LOOP (network order).
//
//  0 address family 4

import { Packet, captured, enter, missing } from '../packet';
import { NEXT_ETHERTYPE, NEXT_NUMBER, PROTO_IPV4, PROTO_IPV6, PROTO_LOOP, PROTO_NULL, PROTO_OTHER } from '../shared/protocol';
import { be32 } from '../octets';

const HEADER: u32 = 4;
const AF_INET: u32 = 2;
/** AF_INET6 is another number on Linux, on NetBSD and OpenBSD, on FreeBSD, and on Darwin. */
const AF_INET6_LINUX: u32 = 10;
const AF_INET6_NETBSD: u32 = 24;
const AF_INET6_FREEBSD: u32 = 28;
const AF_INET6_DARWIN: u32 = 30;
/** Families are small numbers; some writers put an EtherType in their place. */
export const TYPE_MIN: u32 = 0x0600;

/** Reads a family in either byte order: whichever reading leaves the upper half empty. */
export function nullLink(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  const little = load<u32>(Packet.at);
  const number = little > <u32>NEXT_NUMBER ? be32(Packet.at) : little;
  return enter(PROTO_NULL, HEADER, nullFamily(number));
}

/** What a family, or an EtherType in its place, announces. */
export function nullFamily(number: u32): u32 {
  return number >= TYPE_MIN ? NEXT_ETHERTYPE + (number & NEXT_NUMBER) : family(number);
}

/** Reads a family in network byte order. */
export function loop(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  return enter(PROTO_LOOP, HEADER, family(be32(Packet.at)));
}

function family(number: u32): u32 {
  switch (number) {
    case AF_INET:
      return PROTO_IPV4;
    case AF_INET6_LINUX:
    case AF_INET6_NETBSD:
    case AF_INET6_FREEBSD:
    case AF_INET6_DARWIN:
      return PROTO_IPV6;
    default:
      return PROTO_OTHER;
  }
}
