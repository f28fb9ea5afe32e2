// IPsec: the authentication header (RFC 4302), whose payload is in clear, and the encapsulating payload (RFC 4303), which stays closed.

import { be32 } from '../../octets';
import * as F from '../../shared/fields/security';
import { NEXT_IP, PROTO_AH, PROTO_ESP } from '../../shared/protocol';
import { add, addLong, addOctet, addOctets, close, has, open, Tree } from '../tree';
import { done, label, say, sayHex, sayNumber } from '../say';
import { nameLayer, NEXT_NONE, Walk } from '../walk';

const AH_MIN: u32 = 12;
const ESP_HEADER: u32 = 8;

/** Adds the header at Walk.at. Answers what follows. */
export function addAh(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_AH;
  nameLayer('ah');
  if (!has(at, AH_MIN)) return NEXT_NONE;
  const octets = (<u32>load<u8>(at, 1) + 2) << 2;
  add(F.F_AH, at, octets, 0);
  open();
  addOctet(F.F_AH_NEXT_HEADER, at);
  label(addOctet(F.F_AH_LENGTH, at + 1));
  say('Length: ');
  sayNumber(load<u8>(at, 1));
  say(' (');
  sayNumber(octets);
  say(' bytes)');
  done();
  addOctets(F.F_AH_RESERVED, at + 2, 2);
  addLong(F.F_AH_SPI, at + 4);
  addLong(F.F_AH_SEQUENCE, at + 8);
  if (octets > AH_MIN && has(at + AH_MIN, octets - AH_MIN)) addOctets(F.F_AH_ICV, at + AH_MIN, octets - AH_MIN);
  close();
  Walk.at = at + max(octets, AH_MIN);
  return NEXT_IP + <u32>load<u8>(at);
}

/** Adds the header at Walk.at; all behind it is encrypted. */
export function addEsp(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_ESP;
  nameLayer('esp');
  add(F.F_ESP, at, <u32>(Tree.end - at), 0);
  open();
  if (has(at, 4)) {
    label(addLong(F.F_ESP_SPI, at));
    say('ESP SPI: 0x');
    sayHex(be32(at), 8);
    say(' (');
    sayNumber(be32(at));
    say(')');
    done();
    if (has(at, ESP_HEADER)) addLong(F.F_ESP_SEQUENCE, at + 4);
  }
  close();
  return NEXT_NONE;
}
