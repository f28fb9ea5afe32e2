// GRE, RFC 2784 and RFC 2890 (version 0, with the routing of RFC 1701), and PPTP's enhanced GRE, RFC 2637 §4.1 (version 1).
//
//  0 flags: checksum, routing, key, sequence, strict route; 3 recursion; 1: acknowledgment   1 … 3 version   2 protocol 2
//  4 [checksum 2, offset 2]   [key 4]   [sequence number 4]   [acknowledgment number 4]   [routing]

import { be16 } from '../octets';
import { Packet, captured, enter, missing, narrow } from '../packet';
import {
  ETHERTYPE_ERSPAN,
  ETHERTYPE_ERSPAN_III,
  ETHERTYPE_WCCP,
  NEXT_ETHERTYPE,
  PROTO_ERSPAN,
  PROTO_ERSPAN_I,
  PROTO_ETHERNET,
  PROTO_GRE,
  PROTO_NONE,
  PROTO_WCCP,
  PROTO_WLAN,
} from '../shared/protocol';

const PROTOCOL = 2;
const HEADER_MIN: u32 = 4;
const FIELD: u32 = 4;
const CHECKSUM: u32 = 0x8000;
const ROUTING: u32 = 0x4000;
const KEY: u32 = 0x2000;
const SEQUENCE: u32 = 0x1000;
/** Version 1 only, RFC 2637 §4.1. */
const ACKNOWLEDGMENT: u32 = 0x0080;
const VERSION: u32 = 0x0007;
const VERSION_PPTP: u32 = 1;
/** Source route entries, RFC 1701: address family 2, offset 1, length 1, routing octets; family and length 0 end the list. */
const ROUTE_LENGTH = 3;
const ROUTE_HEADER: u32 = 4;

/** Protocol types that no registry has: bridged Ethernet, and Aruba access points' 802.11, one type for each of 24 purposes. */
const CISCO_BRIDGED: u32 = 0x6400;
const ARUBA_FIRST: u32 = 0x8200;
const ARUBA_LAST: u32 = 0x8370;
const ARUBA_STEP: u32 = 0x000f;

/** Reads the header. Answers the protocol type, an EtherType or one of those that only GRE carries. */
export function gre(): u32 {
  if (!captured(HEADER_MIN)) return missing(HEADER_MIN);
  const p = Packet.at;
  const flags = be16(p);
  const type = be16(p, PROTOCOL);
  const isPptp = (flags & VERSION) == VERSION_PPTP;
  let octets = HEADER_MIN;
  if (flags & (CHECKSUM | ROUTING) && !isPptp) octets += FIELD;
  if (flags & KEY) octets += FIELD;
  if (flags & SEQUENCE) octets += FIELD;
  if (isPptp) {
    if (flags & ACKNOWLEDGMENT) octets += FIELD;
    if (!captured(octets)) return missing(octets);
    // The key's first half is the payload length (RFC 2637 §4.1); 0 in pure acknowledgments.
    if (flags & KEY) narrow(p, octets + be16(p, HEADER_MIN));
    return enter(PROTO_GRE, octets, Packet.at + octets < Packet.end ? NEXT_ETHERTYPE + type : PROTO_NONE);
  }
  if (flags & ROUTING) octets = afterRoutes(octets);
  if (!captured(octets)) return missing(octets);
  return enter(PROTO_GRE, octets, payload(type, (flags & SEQUENCE) != 0));
}

/** Octets of the header up to the end of the source routes that begin after `octets`. */
function afterRoutes(octets: u32): u32 {
  let at = octets;
  while (captured(at + ROUTE_HEADER)) {
    const family = be16(Packet.at + at);
    const length = <u32>load<u8>(Packet.at + at, ROUTE_LENGTH);
    at += ROUTE_HEADER + length;
    if (family == 0 && length == 0) return at;
  }
  return at + ROUTE_HEADER;
}

/** ERSPAN type I has neither a header of its own nor a sequence number. */
function payload(type: u32, sequenced: bool): u32 {
  if (type == ETHERTYPE_ERSPAN) return sequenced ? PROTO_ERSPAN : PROTO_ERSPAN_I;
  if (type == ETHERTYPE_ERSPAN_III) return PROTO_ERSPAN;
  if (type == ETHERTYPE_WCCP) return PROTO_WCCP;
  if (type == CISCO_BRIDGED) return PROTO_ETHERNET;
  return isAruba(type) ? PROTO_WLAN : NEXT_ETHERTYPE + type;
}

function isAruba(type: u32): bool {
  return type >= ARUBA_FIRST && type <= ARUBA_LAST && !(type & ARUBA_STEP);
}
