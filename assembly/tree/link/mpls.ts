// MPLS, RFC 3032 §2.1: one entry of the label stack.

import { be32 } from '../../octets';
import { ofNibble } from '../../identify';
import * as F from '../../shared/fields/tunnels';
import { PROTO_MPLS } from '../../shared/protocol';
import { done, label, say, sayBits, sayHex, sayNumber } from '../say';
import { add, close, has, open, Tree } from '../tree';
import { nameIn, fieldAt, sayNameOf } from '../vocabulary';
import { nameLayer, NEXT_DATA, NEXT_NONE, Walk } from '../walk';

const ENTRY: u32 = 4;
const BOTTOM: u32 = 0x100;
/** Labels below have a meaning or will have one (RFC 3032 §2.1). */
const RESERVED: u32 = 16;

/** Adds the entry at Walk.at. Answers what follows: under the last one the first four bits tell. */
export function addMpls(isFirst: bool): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_MPLS;
  if (isFirst) nameLayer('mpls');
  if (!has(at, ENTRY)) return NEXT_NONE;
  const entry = be32(at);
  const tag = entry >> 12;
  const isNamed = nameIn(fieldAt(F.F_MPLS_LABEL), tag) != 0;
  label(add(F.F_MPLS, at, ENTRY, 0));
  say('MultiProtocol Label Switching Header, Label: ');
  sayNumber(tag);
  if (isNamed) {
    say(' (');
    sayNameOf(F.F_MPLS_LABEL, tag);
    say(')');
  } else if (tag < RESERVED) say(' (Reserved - Unknown)');
  say(', Exp: ');
  sayNumber((entry >> 9) & 7);
  say(', S: ');
  sayNumber((entry >> 8) & 1);
  say(', TTL: ');
  sayNumber(entry & 0xff);
  done();
  open();
  label(add(F.F_MPLS_LABEL, at, ENTRY, tag));
  sayBits(tag, 20);
  say(' .... .... .... = MPLS Label: ');
  if (tag < RESERVED) {
    if (isNamed) sayNameOf(F.F_MPLS_LABEL, tag);
    else say('Unknown');
    say(' (');
    sayNumber(tag);
  } else {
    sayNumber(tag);
    say(' (0x');
    sayHex(tag, 5);
  }
  say(')');
  done();
  add(F.F_MPLS_EXP, at, ENTRY, (entry >> 9) & 7);
  add(F.F_MPLS_BOTTOM, at, ENTRY, (entry >> 8) & 1);
  add(F.F_MPLS_TTL, at, ENTRY, entry & 0xff);
  close();
  Walk.at = at + ENTRY;
  if (!(entry & BOTTOM)) return PROTO_MPLS;
  return Walk.at < Tree.end ? ofNibble(load<u8>(Walk.at)) : NEXT_DATA;
}
