// IP Authentication Header, RFC 4302 §2: the payload is in clear.
//
//  0 next header 1   1 length 1, in 4-octet units less 2   2 reserved 2   4 SPI 4   8 sequence number 4   12 ICV

import { Packet, captured, enter, malformed, missing } from '../packet';
import { NEXT_IP, PROTO_AH } from '../shared/protocol';

const NEXT_HEADER = 0;
const LENGTH = 1;
const HEADER_MIN: u32 = 12;

/** Steps over the header. Answers the next header. */
export function ah(): u32 {
  if (!captured(HEADER_MIN)) return missing(HEADER_MIN);
  const p = Packet.at;
  const octets = (<u32>load<u8>(p, LENGTH) + 2) << 2;
  if (octets < HEADER_MIN) return malformed();
  if (!captured(octets)) return missing(octets);
  return enter(PROTO_AH, octets, NEXT_IP + <u32>load<u8>(p, NEXT_HEADER));
}
