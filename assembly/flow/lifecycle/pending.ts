// Segments whose effect the next ones decide: a RST inside the window but not at its edge, a SYN inside a connection, an
// acknowledgment of what was never sent (RFC 5961 §3–5), a SYN-ACK or ACK that answers no SYN of ours (RFC 9293 §3.5.1).
import { emit } from '../../events/emit';
import { Dir, Flow, Frame, dirOf } from '../../records';
import {
  CAUSE_FORGED,
  CAUSE_HALF_OPEN,
  CHALLENGE_ACK,
  PHASE_OPENING,
  RESET,
  RESET_IGNORED,
  SYN_RETRANSMIT,
  TRIGGER_ACK,
  TRIGGER_RST,
  TRIGGER_SYN,
  VERDICT_CONTRADICTED,
  VERDICT_EXACT,
} from '../../shared/events';
import { DB_ACKS, FL_PENDING } from '../../shared/flow';
import { FRAME_SIZE } from '../../shared/layout';
import { TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN } from '../../shared/protocol';
import { Pool, giveRecord, takeRecord } from '../pool';
import { after } from '../sequence';
import { acknowledged } from './opening';
import { describeReset, resetFlow } from './reset';

/** A SYN-ACK or ACK toward a SYN sender that it cannot accept. */
const TRIGGER_STRAY: u32 = 4;

/** PENDING: the segment kept, and what is open about it. */
@unmanaged
class Pending {
  kind: u8;
  by: u8;
  /** The answer of RFC 5961 was seen. */
  challenged: u8;
  pad: u8;
  /** Expected sequence number when it came (RST). */
  expected: u32;
}
const FRAME_AT: u32 = 8;
const pendings = changetype<Pool>(memory.data(20, 4));
pendings.size = FRAME_AT + FRAME_SIZE;

function pendingOf(flow: Flow): Pending {
  return changetype<Pending>(flow.pending);
}
function frameOf(flow: Flow): Frame {
  return changetype<Frame>(flow.pending + FRAME_AT);
}

function hold(flow: Flow, frame: Frame, d: u32, kind: u32, expected: u32): void {
  if (!flow.pending) flow.pending = takeRecord(pendings);
  if (!flow.pending) return;
  flow.bits |= FL_PENDING;
  const pending = pendingOf(flow);
  pending.kind = <u8>kind;
  pending.by = <u8>d;
  pending.challenged = 0;
  pending.expected = expected;
  memory.copy(flow.pending + FRAME_AT, changetype<usize>(frame), FRAME_SIZE);
}

export function holdReset(flow: Flow, frame: Frame, d: u32, expected: u32): void {
  hold(flow, frame, d, TRIGGER_RST, expected);
}
export function holdSyn(flow: Flow, frame: Frame, d: u32): void {
  hold(flow, frame, d, TRIGGER_SYN, 0);
}
export function holdAck(flow: Flow, frame: Frame, d: u32): void {
  hold(flow, frame, d, TRIGGER_ACK, 0);
}
export function holdStray(flow: Flow, frame: Frame, d: u32): void {
  hold(flow, frame, d, TRIGGER_STRAY, 0);
}

export function dropPending(flow: Flow): void {
  if (!flow.pending) return;
  giveRecord(pendings, flow.pending);
  flow.pending = 0;
  flow.bits &= ~FL_PENDING;
}

export function pendingIsReset(flow: Flow): bool {
  return pendingOf(flow).kind == TRIGGER_RST;
}

/** The open RST is now known to count (RESET) or not (RESET_IGNORED). */
export function settlePendingReset(flow: Flow, kind: u32, verdict: u32): void {
  const frame = frameOf(flow);
  const by = pendingOf(flow).by;
  if (kind == RESET) {
    resetFlow(flow, frame, by, pendingOf(flow).expected, verdict);
    return;
  }
  const event = emit(RESET_IGNORED, flow, frame, by);
  describeReset(event, flow, frame, by, pendingOf(flow).expected, verdict);
  event.u4 = CAUSE_FORGED;
}

/** A bare ACK that says nothing new: what RFC 5961 answers with. */
function isChallenge(frame: Frame, own: Dir): bool {
  return (
    (frame.flags & (TCP_SYN | TCP_FIN | TCP_RST | TCP_ACK)) == TCP_ACK && frame.tcpLen == 0 && frame.seq == own.nxt && frame.ack == own.ack
  );
}

function tellChallenge(flow: Flow, frame: Frame, d: u32): void {
  const event = emit(CHALLENGE_ACK, flow, frame, d);
  event.u0 = frameOf(flow).number;
  event.u1 = pendingOf(flow).kind;
}

/** What `decide` found out. */
export const PENDING_OPEN: u32 = 0;
/** The SYN inside the connection was real: the caller begins a new flow with it (`pendingFrame`). */
export const PENDING_REINCARNATE: u32 = 1;
/** The segment at hand has had its whole effect. */
export const PENDING_CONSUMED: u32 = 2;

/** The kept segment; valid until the pending record is dropped. */
export function pendingFrame(flow: Flow): Frame {
  return frameOf(flow);
}

/** The segment at hand, of `d`, may decide what is open. PENDING_*. */
export function decide(flow: Flow, frame: Frame, d: u32): u32 {
  const pending = pendingOf(flow);
  if (pending.kind == TRIGGER_RST) return decideReset(flow, frame, d);
  if (pending.kind == TRIGGER_SYN) return decideSyn(flow, frame, d);
  if (pending.kind == TRIGGER_ACK) return decideAck(flow, frame, d);
  return decideStray(flow, frame, d);
}

function decideReset(flow: Flow, frame: Frame, d: u32): u32 {
  const pending = pendingOf(flow);
  const again = d == pending.by;
  const isReset = (frame.flags & TCP_RST) != 0;
  if (again && !isReset) return PENDING_OPEN;
  if (!again && isReset) {
    dropPending(flow);
    return PENDING_OPEN;
  }
  const challenge = !again && isChallenge(frame, dirOf(flow, d));
  settlePendingReset(flow, RESET_IGNORED, VERDICT_CONTRADICTED);
  if (challenge) tellChallenge(flow, frame, d);
  dropPending(flow);
  return PENDING_OPEN;
}

function decideSyn(flow: Flow, frame: Frame, d: u32): u32 {
  const pending = pendingOf(flow);
  const syn = frameOf(flow);
  const handshake = frame.flags & (TCP_SYN | TCP_ACK | TCP_RST);
  if (d != pending.by) {
    if (handshake == (TCP_SYN | TCP_ACK) && frame.ack == syn.seq + syn.tcpLen + 1) return PENDING_REINCARNATE;
    if (!pending.challenged && isChallenge(frame, dirOf(flow, d))) {
      pending.challenged = 1;
      tellChallenge(flow, frame, d);
    }
    return PENDING_OPEN;
  }
  if (handshake == TCP_SYN && frame.seq == syn.seq) {
    emit(SYN_RETRANSMIT, flow, frame, d).u2 = 2;
    return PENDING_CONSUMED;
  }
  // The SYN's sender resets what its peer still holds, with the number that peer acknowledged: it is opening anew.
  const peer = dirOf(flow, 1 - d);
  if (handshake & TCP_RST && peer.bits & DB_ACKS && frame.seq == peer.ack) {
    resetFlow(flow, frame, d, frame.seq, VERDICT_EXACT);
    return PENDING_REINCARNATE;
  }
  dropPending(flow);
  return PENDING_OPEN;
}

function decideAck(flow: Flow, frame: Frame, d: u32): u32 {
  const pending = pendingOf(flow);
  const held = frameOf(flow);
  const from = dirOf(flow, pending.by);
  const to = dirOf(flow, 1 - pending.by);
  if (d != pending.by && isChallenge(frame, dirOf(flow, d))) {
    tellChallenge(flow, frame, d);
    dropPending(flow);
    return PENDING_OPEN;
  }
  // Its sender keeps to it, or the other end goes on from there: it is we who missed segments.
  if (d != pending.by || (frame.flags & TCP_ACK && !after(held.ack, frame.ack))) {
    if (after(held.ack, to.nxt)) to.nxt = held.ack;
    acknowledged(from, to, held);
  }
  dropPending(flow);
  return PENDING_OPEN;
}

function decideStray(flow: Flow, frame: Frame, d: u32): u32 {
  const pending = pendingOf(flow);
  const held = frameOf(flow);
  const answers = d != pending.by && (frame.flags & TCP_RST) != 0 && frame.seq == held.ack;
  if (answers) {
    // The SYN sender stays in SYN-SENT; what dies is the other end's older connection.
    const event = emit(RESET, flow, frame, d);
    describeReset(event, flow, frame, d, held.ack, VERDICT_EXACT);
    event.u2 = PHASE_OPENING;
    event.u4 = CAUSE_HALF_OPEN;
  }
  dropPending(flow);
  return answers ? PENDING_CONSUMED : PENDING_OPEN;
}
