// What follows the last MPLS label: nothing names it, so its first four bits decide (RFC 4928 §3, RFC 4385 §3).
//
// Ethernet in a pseudowire (RFC 4448 §4.6)   [0 zero 4, reserved 12   2 sequence number 2]   MAC header

import { be16 } from '../octets';
import { Packet, captured, enter, missing } from '../packet';
import { PROTO_ETHERNET, PROTO_IPV4, PROTO_IPV6, PROTO_OTHER, PROTO_PW_ETH } from '../shared/protocol';
import { etherType } from './ethertype';

const NIBBLE_SHIFT: u32 = 4;
const NIBBLE_ETHERNET: u32 = 0;
const NIBBLE_IPV4: u32 = 4;
const NIBBLE_IPV6: u32 = 6;
const CONTROL_WORD: u32 = 4;
const MAC_TYPE: u32 = 12;
const MAC_HEADER: u32 = 14;

/** Answers IP, Ethernet with its control word entered when there is one, or PROTO_OTHER. */
export function pseudowire(): u32 {
  if (!captured(1)) return missing(1);
  switch ((<u32>load<u8>(Packet.at)) >> NIBBLE_SHIFT) {
    case NIBBLE_IPV4:
      return PROTO_IPV4;
    case NIBBLE_IPV6:
      return PROTO_IPV6;
    case NIBBLE_ETHERNET:
      if (!captured(CONTROL_WORD + MAC_HEADER)) return missing(CONTROL_WORD + MAC_HEADER);
      return enter(PROTO_PW_ETH, hasControlWord() ? CONTROL_WORD : 0, PROTO_ETHERNET);
    default:
      return PROTO_OTHER;
  }
}

/** A MAC address may begin with zero bits too: the reading under which the EtherType is a known one wins, control word first. */
function hasControlWord(): bool {
  if (etherType(be16(Packet.at + CONTROL_WORD + MAC_TYPE)) != PROTO_OTHER) return true;
  return etherType(be16(Packet.at + MAC_TYPE)) == PROTO_OTHER;
}
