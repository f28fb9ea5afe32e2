// Linux cooked capture, tcpdump.org LINKTYPE_LINUX_SLL and LINKTYPE_LINUX_SLL2.
//
//  SLL   0 packet type 2   2 ARPHRD 2   4 address length 2   6 address 8   14 protocol 2
//  SLL2  0 protocol 2   2 reserved 2   4 interface 4   8 ARPHRD 2   10 packet type 1   11 address length 1   12 address 8

import { be16 } from '../octets';
import { Packet, captured, enter, missing } from '../packet';
import { NEXT_ETHERTYPE, PROTO_ETHERNET, PROTO_LLC, PROTO_OTHER, PROTO_SLL, PROTO_SLL2 } from '../shared/protocol';

const SLL_PROTOCOL = 14;
const SLL_HEADER: u32 = 16;
const SLL2_PROTOCOL = 0;
const SLL2_HEADER: u32 = 20;
/**
 * Below this the protocol is one of Linux's own ETH_P_ numbers; ETH_P_ALL stands before a whole Ethernet frame,
 * ETH_P_802_2 before LLC.
 */
const TYPE_MIN: u32 = 0x0600;
const ETH_P_ALL: u32 = 0x0003;
const ETH_P_802_2: u32 = 0x0004;

/** Reads the version 1 header. Answers as the protocol field says. */
export function sll(): u32 {
  if (!captured(SLL_HEADER)) return missing(SLL_HEADER);
  return enter(PROTO_SLL, SLL_HEADER, cooked(be16(Packet.at, SLL_PROTOCOL)));
}

/** Reads the version 2 header. Answers as the protocol field says. */
export function sll2(): u32 {
  if (!captured(SLL2_HEADER)) return missing(SLL2_HEADER);
  return enter(PROTO_SLL2, SLL2_HEADER, cooked(be16(Packet.at, SLL2_PROTOCOL)));
}

function cooked(protocol: u32): u32 {
  if (protocol >= TYPE_MIN) return NEXT_ETHERTYPE + protocol;
  if (protocol == ETH_P_ALL) return PROTO_ETHERNET;
  return protocol == ETH_P_802_2 ? PROTO_LLC : PROTO_OTHER;
}
