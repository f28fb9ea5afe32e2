// Teredo, RFC 4380 §5.1: IPv6 in UDP, after an optional authentication and an optional origin indication.
//
//  authentication  0 zero 1, one 1   2 identifier length 1   3 authenticator length 1   identifier, authenticator, nonce 8, confirmation 1
//  origin          0 zero 2   2 port 2   4 address 4

import { be16 } from '../octets';
import { Packet, captured, enter, missing } from '../packet';
import { PROTO_IPV6, PROTO_TEREDO } from '../shared/protocol';

const AUTHENTICATION: u32 = 0x0001;
const IDENTIFIER_LENGTH = 2;
const AUTHENTICATOR_LENGTH = 3;
const AUTHENTICATION_HEADER: u32 = 4;
const NONCE_CONFIRMATION: u32 = 9;
const ORIGIN: u32 = 0x0000;
const ORIGIN_OCTETS: u32 = 8;

/** Reads the indications, in the order they must come. Answers PROTO_IPV6. */
export function teredo(): u32 {
  if (!captured(2)) return missing(2);
  const p = Packet.at;
  let octets: u32 = 0;
  if (be16(p) == AUTHENTICATION) {
    if (!captured(AUTHENTICATION_HEADER)) return missing(AUTHENTICATION_HEADER);
    octets = AUTHENTICATION_HEADER + <u32>load<u8>(p, IDENTIFIER_LENGTH) + <u32>load<u8>(p, AUTHENTICATOR_LENGTH) + NONCE_CONFIRMATION;
    if (!captured(octets + 2)) return missing(octets + 2);
  }
  if (be16(p + octets) == ORIGIN) octets += ORIGIN_OCTETS;
  return captured(octets) ? enter(PROTO_TEREDO, octets, PROTO_IPV6) : missing(octets);
}
