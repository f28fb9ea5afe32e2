// The handshake: SYN, SYN-ACK and the ACK that completes it, their repeats, and openings that fail (RFC 9293 §3.5).
import { NOBODY, emit } from '../../events/emit';
import { Dir, Event, Flow, Frame, dirOf } from '../../records';
import {
  AMBIGUOUS_RESOLVED,
  AMBIGUOUS_SYN,
  AMBIGUOUS_SYNACK,
  EB_IMPLIED,
  EO_ACC_ECN,
  EO_ECN,
  ESTABLISHED,
  FAILED,
  SIMULTANEOUS_OPEN,
  SYN,
  SYNACK,
  SYNACK_RETRANSMIT,
  SYNACK_STRAY,
  SYN_RETRANSMIT,
  TFO_ACCEPTED,
  TFO_COOKIE,
  TFO_IGNORED,
  TFO_NONE,
  TFO_REQUESTED,
} from '../../shared/events';
import {
  CLASS_CLOSED,
  CLASS_OPEN,
  DB_ACKED,
  DB_ACKS,
  DB_SEEN,
  DB_SYN,
  DB_SYNACK,
  FL_AMBIGUOUS,
  FL_ESTABLISHED,
  FL_FAILED,
  FL_FAIL_MASK,
  FL_FAIL_SHIFT,
  FL_RESET,
  FL_SIMULTANEOUS_OPEN,
  FL_TFO,
  ROLES_SIMULTANEOUS,
  SCALE_NONE,
  STATE_CLOSED,
  STATE_ESTABLISHED,
  STATE_LISTEN,
  STATE_SYN_RECEIVED,
  STATE_SYN_SENT,
  STATE_UNKNOWN,
} from '../../shared/flow';
import { FS_TIMESTAMPS, OPT_TFO_COOKIE, OPT_TFO_REQUEST, OPT_WSCALE } from '../../shared/layout';
import { TCP_ACK, TCP_AE, TCP_CWR, TCP_ECE } from '../../shared/protocol';
import { after } from '../sequence';
import { joinList } from './ages';
import { backoffOf } from './backoff';
import { Counts, Now } from './context';
import { countAnswered, countHalfOpen, uncountHalfOpen } from './listeners';
import { holdStray } from './pending';
import { clientOf, setRoles } from './roles';
import { enter, isAssumed, stateOf, withdraw } from './states';

const MOST_ATTEMPTS: u8 = 255;

/** Sequence number after the SYN and what it carries. */
function endOf(frame: Frame): u32 {
  return frame.seq + frame.tcpLen + 1;
}

/** Takes over what a SYN or SYN-ACK says of its sender: initial sequence number, window, scale. */
function learn(dir: Dir, frame: Frame): void {
  dir.iss = frame.seq;
  dir.nxt = endOf(frame);
  dir.una = frame.seq;
  dir.window = frame.window;
  dir.scale = frame.options & OPT_WSCALE ? frame.scale : <u8>SCALE_NONE;
  dir.bits |= <u8>(DB_SEEN | DB_SYN);
  if (frame.status & FS_TIMESTAMPS) dir.tsval = frame.tsval;
}

function optionsOf(frame: Frame): u32 {
  const ecn = frame.flags & (TCP_AE | TCP_CWR | TCP_ECE);
  let word = (<u32>frame.options) | ((<u32>(frame.options & OPT_WSCALE ? frame.scale : SCALE_NONE)) << 16);
  if (frame.flags & TCP_ACK) {
    if (ecn == TCP_ECE) word |= EO_ECN;
    else if (ecn) word |= EO_ACC_ECN;
  } else if (ecn == (TCP_CWR | TCP_ECE)) word |= EO_ECN;
  else if (ecn == (TCP_AE | TCP_CWR | TCP_ECE)) word |= EO_ACC_ECN;
  return word;
}

function describeHandshake(event: Event, frame: Frame, attempt: u32, tfo: u32): void {
  event.u0 = optionsOf(frame);
  event.u1 = (<u32>frame.mss) | ((<u32>frame.window) << 16);
  event.u2 = attempt;
  event.u3 = frame.tcpLen;
  event.u5 = tfo;
}

function tfoOf(frame: Frame): u32 {
  if (frame.options & OPT_TFO_COOKIE) return TFO_COOKIE;
  return frame.options & OPT_TFO_REQUEST ? TFO_REQUESTED : TFO_NONE;
}

function attempts(count: u8): u8 {
  return count == MOST_ATTEMPTS ? count : count + 1;
}

/** First SYN of endpoint `d` in this flow. */
export function firstSyn(flow: Flow, frame: Frame, d: u32): void {
  const own = dirOf(flow, d);
  const peer = dirOf(flow, 1 - d);
  learn(own, frame);
  flow.synCount = 1;
  const crossing = (peer.bits & (DB_SYN | DB_SYNACK)) == DB_SYN;
  enter(flow, d, STATE_SYN_SENT, false);
  const event = emit(SYN, flow, frame, d);
  describeHandshake(event, frame, 1, tfoOf(frame));
  if (!crossing) {
    if (stateOf(flow, 1 - d) == STATE_UNKNOWN) enter(flow, 1 - d, STATE_LISTEN, true);
    flow.t0 = frame.time;
    flow.f0 = frame.number;
    countHalfOpen(flow, frame);
    return;
  }
  flow.bits |= FL_SIMULTANEOUS_OPEN;
  setRoles(flow, clientOf(flow), ROLES_SIMULTANEOUS);
  enter(flow, d, STATE_SYN_RECEIVED, true);
  enter(flow, 1 - d, STATE_SYN_RECEIVED, true);
  const both = emit(SIMULTANEOUS_OPEN, flow, frame, NOBODY);
  both.u0 = flow.f0;
  both.u1 = frame.number;
  flow.t1 = frame.time;
  flow.f1 = frame.number;
}

/** The SYN of `d` again, same initial sequence number. Its sender has not had an answer: what we assumed of it is withdrawn. */
export function repeatedSyn(flow: Flow, frame: Frame, d: u32): void {
  const own = dirOf(flow, d);
  if (stateOf(flow, d) == STATE_ESTABLISHED && isAssumed(flow, d)) withdraw(flow, d, STATE_SYN_SENT);
  const opening = !(flow.bits & FL_ESTABLISHED);
  if (frame.status & FS_TIMESTAMPS && frame.tsval == own.tsval) flow.bits |= FL_AMBIGUOUS;
  flow.synCount = attempts(flow.synCount);
  const event = emit(SYN_RETRANSMIT, flow, frame, d);
  describeHandshake(event, frame, flow.synCount, tfoOf(frame));
  if (!opening) return;
  const gap = frame.time - flow.t0;
  event.t0 = gap;
  event.t1 = frame.time - flow.start;
  event.u4 = backoffOf(gap, flow.synRtt, flow.synCount);
  if (flow.synCount == 2) flow.synRtt = gap;
  flow.t0 = frame.time;
  flow.f0 = frame.number;
  if (frame.status & FS_TIMESTAMPS) own.tsval = frame.tsval;
}

/** SYN-ACK of `d`. */
export function synAck(flow: Flow, frame: Frame, d: u32): void {
  const own = dirOf(flow, d);
  const peer = dirOf(flow, 1 - d);
  if (!(peer.bits & DB_SYN)) {
    if (flow.bits & FL_ESTABLISHED) return;
    implySyn(flow, frame, 1 - d);
  }
  const valid = after(frame.ack, peer.iss) && !after(frame.ack, peer.nxt);
  if (!valid || (flow.bits & FL_ESTABLISHED && own.iss != frame.seq)) {
    emit(SYNACK_STRAY, flow, frame, d).u0 = peer.iss + 1;
    holdStray(flow, frame, d);
    return;
  }
  if (own.bits & DB_SYNACK && own.iss == frame.seq) return repeatedSynAck(flow, frame, d);
  firstSynAck(flow, frame, d);
}

/** A SYN-ACK or ACK seen first: its receiver sent a SYN that we have not seen. */
function implySyn(flow: Flow, frame: Frame, client: u32): void {
  const dir = dirOf(flow, client);
  dir.iss = frame.ack - 1;
  dir.nxt = frame.ack;
  dir.una = frame.ack - 1;
  dir.scale = <u8>SCALE_NONE;
  dir.bits |= <u8>DB_SYN;
  enter(flow, client, STATE_SYN_SENT, true);
  const event = emit(SYN, flow, frame, client);
  event.bits |= <u8>EB_IMPLIED;
}

function firstSynAck(flow: Flow, frame: Frame, d: u32): void {
  const own = dirOf(flow, d);
  const peer = dirOf(flow, 1 - d);
  const simultaneous = (flow.bits & FL_SIMULTANEOUS_OPEN) != 0;
  // After an ICMP error or RST that settled nothing the answer came all the same.
  if (flow.bits & (FL_FAILED | FL_RESET)) flow.bits &= ~(FL_FAILED | FL_RESET | FL_FAIL_MASK);
  if (!simultaneous) learn(own, frame);
  own.bits |= <u8>(DB_SYNACK | DB_SEEN);
  const carried = peer.nxt - peer.iss > 1;
  let tfo = tfoOf(frame);
  if (carried) tfo = frame.ack == peer.nxt ? TFO_ACCEPTED : TFO_IGNORED;
  if (tfo == TFO_ACCEPTED) flow.bits |= FL_TFO;
  acknowledged(own, peer, frame);
  flow.synackCount = 1;
  if (!simultaneous) {
    if (flow.f0) flow.synRtt = frame.time - flow.t0;
    countAnswered(flow);
    flow.t1 = frame.time;
    flow.f1 = frame.number;
  }
  if (stateOf(flow, d) <= <u32>STATE_SYN_RECEIVED) enter(flow, d, STATE_SYN_RECEIVED, false);
  const event = emit(SYNACK, flow, frame, d);
  describeHandshake(event, frame, 1, tfo);
  if (stateOf(flow, 1 - d) <= <u32>STATE_SYN_RECEIVED) enter(flow, 1 - d, STATE_ESTABLISHED, true);
  if (simultaneous && peer.bits & DB_SYNACK) establish(flow, frame, d, false);
}

function repeatedSynAck(flow: Flow, frame: Frame, d: u32): void {
  const opening = !(flow.bits & FL_ESTABLISHED);
  // It has not had the ACK, whatever passed us.
  if (stateOf(flow, d) == STATE_ESTABLISHED && isAssumed(flow, d) && opening) withdraw(flow, d, STATE_SYN_RECEIVED);
  flow.synackCount = attempts(flow.synackCount);
  const event = emit(SYNACK_RETRANSMIT, flow, frame, d);
  describeHandshake(event, frame, flow.synackCount, tfoOf(frame));
  if (!opening) return;
  const gap = frame.time - flow.t1;
  event.t0 = gap;
  event.u4 = backoffOf(gap, flow.ackRtt, flow.synackCount);
  if (flow.synackCount == 2) flow.ackRtt = gap;
  flow.t1 = frame.time;
  flow.f1 = frame.number;
  const receiver = stateOf(flow, 1 - d);
  if (receiver == STATE_SYN_SENT) enter(flow, 1 - d, STATE_ESTABLISHED, true);
}

/** Notes the acknowledgment that `own`'s segment carries for `peer`. */
export function acknowledged(own: Dir, peer: Dir, frame: Frame): void {
  own.ack = frame.ack;
  own.bits |= <u8>DB_ACKS;
  if (!(peer.bits & DB_ACKED) || after(frame.ack, peer.una)) peer.una = frame.ack;
  peer.bits |= <u8>DB_ACKED;
}

/**
 * A plain segment (ACK, no SYN) of `d` in a flow that is not established: what it proves of the handshake.
 * False when it proves nothing, because it does not acknowledge the peer's SYN.
 */
export function completeOpening(flow: Flow, frame: Frame, d: u32): bool {
  const own = dirOf(flow, d);
  const peer = dirOf(flow, 1 - d);
  if (own.bits & DB_SYNACK && !(flow.bits & FL_SIMULTANEOUS_OPEN)) {
    // The SYN-ACK's sender goes on: with data, a FIN or an ACK of more than the SYN it must have had the third ACK.
    const more = frame.tcpLen > 0 && !(flow.bits & FL_TFO);
    if (!more && !after(frame.ack, peer.nxt)) return true;
    establish(flow, frame, 1 - d, true);
    return true;
  }
  if (own.bits & DB_SYN) {
    if (peer.bits & DB_SYN) {
      if (!after(frame.ack, peer.iss)) return false;
    } else {
      implySynAck(flow, frame, 1 - d);
    }
    establish(flow, frame, d, false);
    return true;
  }
  // The SYN is the peer's and no SYN-ACK was seen: an ACK of that SYN implies SYN-ACK and third ACK, any other is of an older life.
  if (!after(frame.ack, peer.iss) || after(frame.ack, peer.nxt)) return false;
  implySynAck(flow, frame, d);
  establish(flow, frame, 1 - d, true);
  return true;
}

/** `server`'s SYN-ACK was not seen, but a segment shows that it was sent. Its number is known when the segment acknowledges it. */
function implySynAck(flow: Flow, frame: Frame, server: u32): void {
  const dir = dirOf(flow, server);
  if (<u32>frame.direction != server) {
    dir.iss = frame.ack - 1;
    dir.nxt = frame.ack;
    dir.una = frame.ack;
  } else {
    dir.iss = frame.seq - 1;
    dir.nxt = frame.seq;
  }
  dir.scale = <u8>SCALE_NONE;
  dir.bits |= <u8>(DB_SYN | DB_SYNACK);
  countAnswered(flow);
  const event = emit(SYNACK, flow, frame, server);
  event.bits |= <u8>EB_IMPLIED;
}

/** Both ends have acknowledged a SYN; `by` sent the segment that shows it, or `implied`: its peer did. */
function establish(flow: Flow, frame: Frame, by: u32, implied: bool): void {
  const own = dirOf(flow, by);
  const server = 1 - clientOf(flow);
  uncountHalfOpen(flow);
  flow.bits |= FL_ESTABLISHED;
  Counts.established++;
  joinList(flow, CLASS_OPEN);
  const seen = flow.f0 != 0 && flow.f1 != 0;
  if (flow.synackCount > 1) flow.ackRtt = -1;
  const direct = !implied && flow.f1 != 0 && !(flow.bits & FL_SIMULTANEOUS_OPEN);
  if (direct) flow.ackRtt = frame.time - flow.t1;
  if (!flow.f1 && flow.synCount > 1) flow.synRtt = -1;
  enter(flow, by, STATE_ESTABLISHED, false);
  // One-sided captures: an end that was never heard stays unknown.
  const other = 1 - by;
  if (dirOf(flow, other).bits & DB_SEEN) enter(flow, other, STATE_ESTABLISHED, !implied);
  const event = emit(ESTABLISHED, flow, frame, by);
  if (implied) event.bits |= <u8>EB_IMPLIED;
  event.u0 = flow.f0;
  event.u1 = flow.f1;
  event.u2 = frame.number;
  event.u3 = ambiguity(flow, own, frame);
  event.t0 = seen ? flow.synRtt : -1;
  event.t1 = direct ? flow.ackRtt : -1;
  event.t2 = seen && direct ? flow.synRtt + flow.ackRtt : -1;
  if (!seen) flow.synRtt = -1;
  if (!direct) flow.ackRtt = -1;
  // From here on t0, t1, f0, f1 belong to the FINs.
  flow.t0 = 0;
  flow.t1 = 0;
  flow.f0 = 0;
  flow.f1 = 0;
  if (stateOf(flow, server) == STATE_LISTEN) enter(flow, server, STATE_UNKNOWN, true);
}

function ambiguity(flow: Flow, own: Dir, frame: Frame): u32 {
  let bits: u32 = 0;
  if (flow.synCount > 1) bits |= AMBIGUOUS_SYN;
  if (flow.synackCount > 1) bits |= AMBIGUOUS_SYNACK;
  if (bits == AMBIGUOUS_SYN && own.bits & DB_SYN && frame.status & FS_TIMESTAMPS && !(flow.bits & FL_AMBIGUOUS)) bits |= AMBIGUOUS_RESOLVED;
  return bits;
}

/** The opening has failed (FAIL_*). `frame` may be none; `icmp` = type << 8 | code where an ICMP error said so. */
export function fail(flow: Flow, frame: Frame, by: u32, reason: u32, icmp: u32): void {
  const client = clientOf(flow);
  uncountHalfOpen(flow);
  flow.bits = (flow.bits & ~FL_FAIL_MASK) | FL_FAILED | (reason << FL_FAIL_SHIFT);
  Counts.failed++;
  if (changetype<usize>(frame)) {
    enter(flow, client, STATE_CLOSED, by != client);
    enter(flow, 1 - client, STATE_CLOSED, by == client || by == NOBODY);
    joinList(flow, CLASS_CLOSED);
  }
  const event = emit(FAILED, flow, frame, by);
  event.u0 = reason;
  event.u1 = icmp;
  event.u2 = flow.synCount;
  event.t0 = (changetype<usize>(frame) ? frame.time : Now.clock) - flow.start;
}
