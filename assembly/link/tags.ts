// Tags of a fixed length that stand before an EtherType, as 802.1Q tags do: what they say concerns switches only.
//
//  VN-Tag (Cisco, before IEEE 802.1BR)   0 direction, source and destination interface 4                4 type 2
//  E-Tag (IEEE Std 802.1BR-2012 §7.5)    0 tag control with extended channel identifiers 6              6 type 2
//  Cisco metadata (TrustSec)             0 version 1   1 length 1   2 option 2   4 security group 2     6 type 2
//  HSR (IEC 62439-3 §5.4)                0 path, size 2   2 sequence number 2                           4 type 2

import { be16 } from '../octets';
import { Packet, captured, enter, missing } from '../packet';
import { NEXT_ETHERTYPE, PROTO_CISCO_METADATA, PROTO_E_TAG, PROTO_HSR, PROTO_VN_TAG } from '../shared/protocol';

const VN_TAG: u32 = 4;
const E_TAG: u32 = 6;
const CISCO_METADATA: u32 = 6;
const HSR: u32 = 4;
const TYPE: u32 = 2;

/** Reads a VN-Tag. Answers the EtherType after it, as all of these do. */
export function vnTag(): u32 {
  return tag(PROTO_VN_TAG, VN_TAG);
}

/** Reads an E-Tag. */
export function eTag(): u32 {
  return tag(PROTO_E_TAG, E_TAG);
}

/** Reads Cisco metadata. */
export function ciscoMetadata(): u32 {
  return tag(PROTO_CISCO_METADATA, CISCO_METADATA);
}

/** Reads an HSR tag. */
export function hsr(): u32 {
  return tag(PROTO_HSR, HSR);
}

function tag(proto: u32, octets: u32): u32 {
  if (!captured(octets + TYPE)) return missing(octets + TYPE);
  return enter(proto, octets + TYPE, NEXT_ETHERTYPE + be16(Packet.at + octets));
}
