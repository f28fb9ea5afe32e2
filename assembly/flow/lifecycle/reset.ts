// RST: does it count, and why was it sent (RFC 9293 §3.5.2–3.5.3, RFC 5961 §3).
import { emit } from '../../events/emit';
import { Event, Flow, Frame, dirOf } from '../../records';
import {
  CAUSE_ABORTED,
  CAUSE_AFTER_CLOSE,
  CAUSE_HALF_OPEN,
  CAUSE_NONE,
  CAUSE_UNREAD_DATA,
  PHASE_AFTER_CLOSE,
  PHASE_CLOSING,
  PHASE_OPEN,
  PHASE_OPENING,
  RESET,
  RESET_IGNORED,
  VERDICT_EXACT,
  VERDICT_LOW,
  VERDICT_OUTSIDE,
} from '../../shared/events';
import {
  CLASS_CLOSED,
  DB_ACKS,
  DB_FIN,
  DB_SYN,
  DB_SYNACK,
  FAIL_ABORTED,
  FAIL_REFUSED,
  FL_CLOSED,
  FL_ESTABLISHED,
  FL_FAILED,
  FL_MIDSTREAM,
  FL_RESET,
  SCALE_NONE,
  STATE_CLOSED,
  STATE_CLOSE_WAIT,
  STATE_CLOSING,
  STATE_ESTABLISHED,
  STATE_FIN_WAIT_1,
  STATE_FIN_WAIT_2,
  STATE_SYN_SENT,
  STATE_TIME_WAIT,
} from '../../shared/flow';
import { TCP_ACK } from '../../shared/protocol';
import { after } from '../sequence';
import { joinList } from './ages';
import { Counts } from './context';
import { uncountHalfOpen } from './listeners';
import { fail } from './opening';
import { holdReset } from './pending';
import { setFirst } from './roles';
import { enter, isAssumed, stateOf, withdraw } from './states';

/** A RST of endpoint `d`. */
export function onReset(flow: Flow, frame: Frame, d: u32): void {
  const own = dirOf(flow, d);
  const peer = dirOf(flow, 1 - d);
  if (!(flow.bits & (FL_ESTABLISHED | FL_MIDSTREAM | FL_CLOSED | FL_RESET | FL_FAILED)) && resetOpening(flow, frame, d)) return;
  const expected = peer.bits & DB_ACKS ? peer.ack : own.nxt;
  const offset = <i32>(frame.seq - expected);
  if (offset == 0 || frame.seq == own.nxt) return resetFlow(flow, frame, d, expected, VERDICT_EXACT);
  if (flow.bits & (FL_RESET | FL_CLOSED | FL_FAILED)) return ignore(flow, frame, d, expected);
  const shift = peer.scale == SCALE_NONE || own.scale == SCALE_NONE ? 0 : <u32>peer.scale;
  const window = (<u32>peer.window) << shift;
  if (!(peer.bits & DB_ACKS) || (flow.bits & FL_MIDSTREAM && offset > 0 && peer.scale == SCALE_NONE)) {
    return resetFlow(flow, frame, d, expected, VERDICT_LOW);
  }
  if (offset > 0 && <u32>offset < window) return holdReset(flow, frame, d, expected);
  ignore(flow, frame, d, expected);
}

function ignore(flow: Flow, frame: Frame, d: u32, expected: u32): void {
  describeReset(emit(RESET_IGNORED, flow, frame, d), flow, frame, d, expected, VERDICT_OUTSIDE);
}

/** RST while the handshake goes on. True when that settles it. */
function resetOpening(flow: Flow, frame: Frame, d: u32): bool {
  const own = dirOf(flow, d);
  const peer = dirOf(flow, 1 - d);
  if (!(own.bits & DB_SYN)) {
    // Toward a SYN sender: only an acknowledgment of its SYN makes the RST count.
    if (!(frame.flags & TCP_ACK) || !after(frame.ack, peer.iss) || after(frame.ack, peer.nxt)) ignore(flow, frame, d, frame.seq);
    else {
      setFirst(flow, d);
      fail(flow, frame, d, FAIL_REFUSED, 0);
    }
    return true;
  }
  if (own.bits & DB_SYNACK) return false;
  // The SYN's sender gives up, whether or not a SYN-ACK has passed us.
  if (frame.seq != own.iss + 1 && frame.seq != own.nxt && frame.seq != own.iss) return false;
  if (stateOf(flow, d) == STATE_ESTABLISHED && isAssumed(flow, d)) withdraw(flow, d, STATE_SYN_SENT);
  setFirst(flow, d);
  fail(flow, frame, d, FAIL_ABORTED, 0);
  return true;
}

/** The RST counts: both ends are CLOSED, the flow is over. */
export function resetFlow(flow: Flow, frame: Frame, d: u32, expected: u32, verdict: u32): void {
  const event = emit(RESET, flow, frame, d);
  describeReset(event, flow, frame, d, expected, verdict);
  if (flow.bits & (FL_RESET | FL_CLOSED | FL_FAILED)) return;
  unassume(flow, frame, d);
  enter(flow, d, STATE_CLOSED, false);
  enter(flow, 1 - d, STATE_CLOSED, true);
  flow.bits |= FL_RESET;
  Counts.reset++;
  setFirst(flow, d);
  uncountHalfOpen(flow);
  joinList(flow, CLASS_CLOSED);
}

/** A RST instead of the acknowledgment shows that its sender never went where the peer's FIN would have taken it. */
function unassume(flow: Flow, frame: Frame, d: u32): void {
  if (!isAssumed(flow, d)) return;
  const peer = dirOf(flow, 1 - d);
  if (frame.flags & TCP_ACK && peer.bits & DB_FIN && !after(peer.nxt, frame.ack)) return;
  const state = stateOf(flow, d);
  if (state == STATE_CLOSE_WAIT) withdraw(flow, d, STATE_ESTABLISHED);
  else if (state == STATE_TIME_WAIT) withdraw(flow, d, STATE_FIN_WAIT_2);
  else if (state == STATE_CLOSING) withdraw(flow, d, STATE_FIN_WAIT_1);
}

/** Fills in the payload of reset and reset_ignored. */
export function describeReset(event: Event, flow: Flow, frame: Frame, d: u32, expected: u32, verdict: u32): void {
  const peer = dirOf(flow, 1 - d);
  event.u0 = verdict;
  event.u1 = frame.seq - expected;
  event.u2 = phaseOf(flow);
  event.u3 = after(peer.nxt, peer.una) ? peer.nxt - peer.una : 0;
  event.u4 = causeOf(flow, frame, d);
  event.t0 = frame.time - flow.start;
}

function phaseOf(flow: Flow): u32 {
  if (flow.bits & (FL_CLOSED | FL_RESET | FL_FAILED)) return PHASE_AFTER_CLOSE;
  if ((dirOf(flow, 0).bits | dirOf(flow, 1).bits) & DB_FIN) return PHASE_CLOSING;
  return flow.bits & (FL_ESTABLISHED | FL_MIDSTREAM) ? PHASE_OPEN : PHASE_OPENING;
}

/** Why the RST was sent, as far as the segments tell. */
function causeOf(flow: Flow, frame: Frame, d: u32): u32 {
  const own = dirOf(flow, d);
  const peer = dirOf(flow, 1 - d);
  if (flow.bits & (FL_CLOSED | FL_RESET | FL_FAILED)) return CAUSE_AFTER_CLOSE;
  if (!(frame.flags & TCP_ACK)) {
    // Made up from the segment it answers (RFC 9293 §3.10.7.1): its sender knows no such connection, or no longer.
    if (!(peer.bits & DB_ACKS) || frame.seq != peer.ack) return CAUSE_NONE;
    return own.bits & DB_FIN ? CAUSE_AFTER_CLOSE : CAUSE_HALF_OPEN;
  }
  // A close with octets unread sends RST instead of FIN (RFC 2525 §2.17): the peer spoke last and was not answered.
  return !(own.bits & DB_FIN) && own.octets == 0 && peer.octets > 0 ? CAUSE_UNREAD_DATA : CAUSE_ABORTED;
}
