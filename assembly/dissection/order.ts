// Streams in order, where that is asked for (tcp.reassemble_out_of_order): what comes ahead of its turn waits for it. tshark's default is
// otherwise, see stage.ts.

import { park, Side } from '../flow/reassembly/side';
import { CALL_END } from '../shared/abi';
import { FRAME_NUMBER } from '../shared/layout';
import { PREF_IN_ORDER } from '../shared/options';
import { claim } from './found';
import { Now } from './now';
import { noteNext, WAY_END, WAY_ENDS, WAY_KNOWN } from './ways';

let inOrder: bool = false;

/** Takes the preferences of a run: PREF_* bits. */
export function preferOrder(preferences: u32): void {
  inOrder = (preferences & PREF_IN_ORDER) != 0;
}

/** Are segments handed on in the order of the stream? */
export function keepsOrder(): bool {
  return inOrder;
}

/** The segment at hand has a SYN: the direction begins behind it. One that was sent again changes nothing. */
export function noteSyn(): void {
  if (!load<u32>(Now.way, WAY_KNOWN)) noteNext(Now.way, Now.seq);
}

/** The segment at hand has a FIN, which may come before its turn. */
export function noteFin(): void {
  store<u32>(Now.way, 1, WAY_ENDS);
  store<u32>(Now.way, Now.seq + Now.octets, WAY_END);
}

/** Is what comes before the number `next` everything before the FIN? The flags of a call say so. */
export function noteEnd(next: u32): bool {
  const ends = load<u32>(Now.way, WAY_ENDS) != 0 && next == load<u32>(Now.way, WAY_END);
  Now.flags = ends ? Now.flags | CALL_END : Now.flags & ~CALL_END;
  return ends;
}

/** Keeps the segment at hand for later when octets before it are missing. */
export function parkAhead(): bool {
  const side = changetype<Side>(Now.way);
  if (!load<u32>(Now.way, WAY_KNOWN) || <i32>(Now.seq - side.next) <= 0) return false;
  if (Now.octets == 0) return true;
  claim(Now.at, Now.octets, false);
  park(side, Now.seq, Now.octets, Now.at, load<u32>(Now.record, FRAME_NUMBER), 0);
  return true;
}
