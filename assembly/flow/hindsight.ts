// What tshark knows of a conversation in the second of two passes: what the first one found to the end (facts 3.5).

import { known, learnt } from '../learnt';
import { Frame } from '../records';
import { TC_ACC_ECN } from '../shared/analysis';
import {
  FK_SCPS,
  FRAME_ANALYSIS,
  FS_ABSOLUTE,
  FS_BASE,
  FS_BOGUS_HEADER,
  FS_FRAGMENT,
  FS_PEER_BASE,
  FS_QUOTED,
  FS_SHORT_SEGMENT,
} from '../shared/layout';
import { TCP_ACK, TCP_SYN } from '../shared/protocol';
import * as L from '../shared/learnt';
import { Analysis } from './analysis/record';
import { CD_KNOWN, CD_SCPS, Conversation, Direction } from './analysis/state';
import { completed } from './analysis/verdict';

/** Keeps, for the second pass, how the conversation stands after the frame. */
export function learnConversation(conversation: Conversation, own: Direction, peer: Direction, frame: Frame): void {
  const former = learnt(L.LEARNT_FORMER, conversation.stream, L.FORMER_SIZE);
  if (!former) return;
  const direction: usize = frame.direction;
  store<i64>(former, conversation.initialRtt, L.FORMER_RTT);
  store<u8>(former, conversation.completeness, L.FORMER_COMPLETENESS);
  if (changetype<Analysis>(changetype<usize>(frame) + FRAME_ANALYSIS).conversation & (<u8>TC_ACC_ECN)) {
    store<u8>(former, <u8>L.FB_ACC_ECN, L.FORMER_BITS);
  }
  store<i8>(former + direction, own.scale, L.FORMER_SHIFTS);
  store<i8>(former + 1 - direction, peer.scale, L.FORMER_SHIFTS);
  store<u8>(former, bitsOf(own, peer, direction, CD_SCPS), L.FORMER_SCPS);
  store<u8>(former, bitsOf(own, peer, direction, CD_KNOWN), L.FORMER_BASED);
  store<u32>(former + (direction << 2), own.base, L.FORMER_BASES);
  store<u32>(former + ((1 - direction) << 2), peer.base, L.FORMER_BASES);
}

/** Which direction has the bit, a bit for each. */
function bitsOf(own: Direction, peer: Direction, direction: usize, bit: u8): u8 {
  const first = direction == 0 ? own : peer;
  const second = direction == 0 ? peer : own;
  return (first.bits & bit ? 1 : 0) | (second.bits & bit ? 2 : 0);
}

/** Says in the frame and its ANALYSIS what the second pass knows, which goes on to grow in it. */
export function hindsight(frame: Frame): void {
  const former = known(L.LEARNT_FORMER, frame.stream, L.FORMER_SIZE);
  if (!former) return;
  const result = changetype<Analysis>(changetype<usize>(frame) + FRAME_ANALYSIS);
  const direction: usize = frame.direction;
  if (frame.status & (FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT)) result.known = 0;
  result.initialRtt = load<i64>(former, L.FORMER_RTT);
  result.completeness = load<u8>(former, L.FORMER_COMPLETENESS);
  if (load<u8>(former, L.FORMER_BITS) & (<u8>L.FB_ACC_ECN)) result.conversation |= <u8>TC_ACC_ECN;
  if ((<u32>load<u8>(former, L.FORMER_SCPS)) & (1 << (<u32>direction))) frame.known |= <u8>FK_SCPS;
  if (!(frame.status & FS_ABSOLUTE)) rebase(former, direction, frame);
  if (frame.status & FS_BOGUS_HEADER) return;
  frame.shift = load<i8>(former + direction, L.FORMER_SHIFTS);
  store<u8>(former, completed(result.completeness, frame), L.FORMER_COMPLETENESS);
}

/** Numbers are relative to the base that the first pass found last; a SYN-ACK of another number sets it anew (facts 1.7). */
function rebase(former: usize, direction: usize, frame: Frame): void {
  const based = load<u8>(former, L.FORMER_BASED);
  const own = former + (direction << 2);
  const syn = ((<u32>frame.flags) & (TCP_SYN | TCP_ACK)) == (TCP_SYN | TCP_ACK);
  if ((<u32>based) & (1 << (<u32>direction))) {
    if (syn && load<u32>(own, L.FORMER_BASES) != frame.seq) store<u32>(own, frame.seq, L.FORMER_BASES);
    frame.base = load<u32>(own, L.FORMER_BASES);
    frame.status |= FS_BASE;
  }
  if ((<u32>based) & (2 >> (<u32>direction))) {
    frame.peerBase = load<u32>(former + ((1 - direction) << 2), L.FORMER_BASES);
    frame.status |= FS_PEER_BASE;
  }
}
