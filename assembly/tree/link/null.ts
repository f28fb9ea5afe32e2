// BSD loopback and raw IP: little or nothing before the packet.

import * as F from '../../shared/fields/link';
import { NEXT_NUMBER, PROTO_BY_NIBBLE, PROTO_NULL, PROTO_PPP, PROTO_RAW } from '../../shared/protocol';
import { be16, be32 } from '../../octets';
import { nullFamily, TYPE_MIN } from '../../link/null';
import { add, close, has, open, Tree } from '../tree';
import { nameLayer, NEXT_NONE, Walk } from '../walk';

const HEADER: u32 = 4;
/** PPP's address and control fields. */
const PPP_FRAMING: u32 = 0xff03;

/** Adds the address family at Walk.at, in either byte order. Answers what follows. */
export function addNull(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_NULL;
  nameLayer('null');
  if (!has(at, HEADER)) return NEXT_NONE;
  add(F.F_NULL, at, HEADER, 0);
  open();
  const little = load<u32>(at);
  const number = little > <u32>NEXT_NUMBER ? be32(at) : little;
  if (number >= TYPE_MIN) add(F.F_NULL_TYPE, at, HEADER, number & NEXT_NUMBER);
  else add(F.F_NULL_FAMILY, at, HEADER, number);
  close();
  Walk.at = at + HEADER;
  return nullFamily(number);
}

/** Adds the empty layer before a packet that begins at once. */
export function addRaw(): u32 {
  Walk.protocol = PROTO_RAW;
  nameLayer('raw');
  add(F.F_RAW, Walk.at, <u32>(Tree.end - Walk.at), 0);
  if (!has(Walk.at, 2)) return NEXT_NONE;
  const isPpp = be16(Walk.at) == PPP_FRAMING;
  return isPpp ? PROTO_PPP : PROTO_BY_NIBBLE;
}
