// WCCP under GRE, draft-wilson-wrec-wccp-v2-01 §4.12: version 2 puts a redirect header before the IPv4 packet, version 1 nothing.
//
//  0 flags 1   1 service 1   2 alternate bucket 1   3 primary bucket 1

import { Packet, captured, enter, missing } from '../packet';
import { PROTO_IPV4, PROTO_WCCP } from '../shared/protocol';

const HEADER: u32 = 4;
const IPV4_NIBBLE: u32 = 4;

/** Enters the redirect header unless an IPv4 header begins at once. Answers PROTO_IPV4. */
export function wccp(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  return (<u32>load<u8>(Packet.at)) >> 4 == IPV4_NIBBLE ? PROTO_IPV4 : enter(PROTO_WCCP, HEADER, PROTO_IPV4);
}
