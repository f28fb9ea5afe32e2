// The fragment header, RFC 8200 §4.5.

import { be16, be32 } from '../../octets';
import * as F from '../../shared/fields/ipv6-extension';
import { NEXT_IP, NAME_FRAGMENT } from '../../shared/protocol';
import { done, label, say, sayBits, sayBytes, sayNumber } from '../say';
import { add, addLong, addOctet, close, has, open } from '../tree';
import { enterDatagram } from './fragments';
import { isFollowed, nameLayer, NEXT_DATA, NEXT_NONE, Walk } from '../walk';

const HEADER: u32 = 8;
const OFFSET: u32 = 0xfff8;
const MORE: u32 = 1;

/** Adds the header at Walk.at. Answers what follows: what the datagram carries, where it is whole with this fragment. */
export function addIpv6Fragment(): u32 {
  const at = Walk.at;
  Walk.protocol = NAME_FRAGMENT;
  nameLayer('ipv6.fraghdr');
  if (!has(at, HEADER)) return NEXT_NONE;
  const bits = be16(at, 2);
  add(F.F_IPV6_FRAGHDR, at, HEADER, 0);
  open();
  addOctet(F.F_IPV6_FRAGHDR_NXT, at);
  addOctet(F.F_IPV6_FRAGHDR_RESERVED_OCTET, at + 1);
  label(add(F.F_IPV6_FRAGHDR_OFFSET, at + 2, 2, bits >> 3));
  sayPicture(bits >> 3);
  say(' = Offset: ');
  sayNumber(bits >> 3);
  say(' (');
  sayBytes(bits & OFFSET);
  say(')');
  done();
  add(F.F_IPV6_FRAGHDR_RESERVED_BITS, at + 2, 2, (bits >> 1) & 3);
  add(F.F_IPV6_FRAGHDR_MORE, at + 2, 2, bits & 1);
  addLong(F.F_IPV6_FRAGHDR_IDENT, at + 4);
  close();
  Walk.at = at + HEADER;
  if ((bits & (OFFSET | MORE)) != 0 && !enterDatagram(at, true)) {
    if (!isFollowed(at)) return NEXT_DATA;
    Walk.fragment = true;
  }
  return NEXT_IP + <u32>load<u8>(at);
}

/** `0000 0000 0011 1...` */
function sayPicture(units: u32): void {
  sayBits(units >> 1, 12);
  say(' ');
  sayNumber(units & 1);
  say('...');
}
