// A header that is not whole, or not this frame's own: what an ICMP error quotes, what a capture cut.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/tcp';
import { done, label, say, sayNumber } from '../say';
import { add, addLong, addWide, close, has, hidden, open, Tree } from '../tree';
import { NEXT_NONE, Walk } from '../walk';

const PORTS: u32 = 4;
const HEADER_MIN: u32 = 20;

/** Adds the ports at `at`, and the number after them in a quotation. Answers NEXT_NONE. */
export function addQuoted(at: usize): u32 {
  if (!has(at, PORTS)) return NEXT_NONE;
  label(add(F.F_TCP, at, <u32>(min(Tree.end, at + HEADER_MIN) - at), 0));
  say('Transmission Control Protocol, Src Port: ');
  sayNumber(be16(at));
  say(', Dst Port: ');
  sayNumber(be16(at, 2));
  done();
  open();
  addWide(F.F_TCP_SRCPORT, at);
  addWide(F.F_TCP_DSTPORT, at + 2);
  hidden(addWide(F.F_TCP_PORT, at));
  hidden(addWide(F.F_TCP_PORT, at + 2));
  if (Walk.marked && has(at + 4, 4)) addLong(F.F_TCP_SEQ, at + 4);
  else has(at, HEADER_MIN);
  close();
  return NEXT_NONE;
}
