// The close: FINs, their acknowledgments and repeats, half-close, simultaneous close (RFC 9293 §3.6, §3.10.7.4).
import { NOBODY, emit } from '../../events/emit';
import { Dir, Flow, Frame, dirOf } from '../../records';
import { CLOSED, DATA_AFTER_PEER_FIN, DATA_PAST_FIN, FIN, FIN_ACKED, FIN_RETRANSMIT, SIMULTANEOUS_CLOSE } from '../../shared/events';
import {
  CLASS_CLOSED,
  DB_FIN,
  DB_FIN_ACKED,
  FIRST_BOTH,
  FLOW_F0,
  FLOW_RETX0,
  FLOW_T0,
  FL_CLOSED,
  FL_FINS0_SHIFT,
  FL_FIRST_MASK,
  FL_FIRST_SHIFT,
  FL_LATE_DATA0,
  FL_SIMULTANEOUS_CLOSE,
  STATE_CLOSED,
  STATE_CLOSE_WAIT,
  STATE_CLOSING,
  STATE_ESTABLISHED,
  STATE_FIN_WAIT_1,
  STATE_FIN_WAIT_2,
  STATE_LAST_ACK,
  STATE_SYN_RECEIVED,
  STATE_TIME_WAIT,
} from '../../shared/flow';
import { TCP_ACK } from '../../shared/protocol';
import { after } from '../sequence';
import { joinList } from './ages';
import { backoffOf } from './backoff';
import { Counts } from './context';
import { clientOf, setFirst } from './roles';
import { confirm, enter, isAssumed, stateOf, withdraw } from './states';

const MOST_FINS: u32 = 15;
const FINS_BITS: u32 = 4;

/** Time of the latest FIN of `d`, ns. */
function finTime(flow: Flow, d: u32): i64 {
  return load<i64>(changetype<usize>(flow) + (d << 3), FLOW_T0);
}
/** Frame of the first FIN of `d`. */
function finFrame(flow: Flow, d: u32): u32 {
  return load<u32>(changetype<usize>(flow) + (d << 2), FLOW_F0);
}
function noteFin(flow: Flow, d: u32, frame: Frame): u32 {
  const shift = FL_FINS0_SHIFT + d * FINS_BITS;
  const count = (flow.bits >> shift) & MOST_FINS;
  store<i64>(changetype<usize>(flow) + (d << 3), frame.time, FLOW_T0);
  if (count < MOST_FINS) flow.bits += 1 << shift;
  return count;
}

/** Does the frame acknowledge the FIN of `peer`? */
function coversFin(frame: Frame, peer: Dir): bool {
  return (peer.bits & DB_FIN) != 0 && (frame.flags & TCP_ACK) != 0 && !after(peer.nxt, frame.ack);
}

/** The acknowledgment of `d` covers the peer's FIN: what it proves of both ends. */
export function acknowledgeFin(flow: Flow, frame: Frame, d: u32): void {
  const peer = dirOf(flow, 1 - d);
  if (!coversFin(frame, peer)) return;
  const first = !(peer.bits & DB_FIN_ACKED);
  peer.bits |= <u8>DB_FIN_ACKED;
  if (first) {
    if (!(dirOf(flow, d).bits & DB_FIN)) peer.mark = frame.number;
    const event = emit(FIN_ACKED, flow, frame, 1 - d);
    event.u0 = finFrame(flow, 1 - d);
    event.t0 = frame.time - finTime(flow, 1 - d);
  }
  receivedFin(flow, d, false);
  const closer = stateOf(flow, 1 - d);
  if (closer == STATE_FIN_WAIT_1) enter(flow, 1 - d, STATE_FIN_WAIT_2, true);
  else if (closer == STATE_CLOSING) enter(flow, 1 - d, STATE_TIME_WAIT, true);
  else if (closer == STATE_LAST_ACK) enter(flow, 1 - d, STATE_CLOSED, true);
}

/** Where receiving the peer's FIN takes endpoint `d`. */
function receivedFin(flow: Flow, d: u32, assumed: bool): void {
  const state = stateOf(flow, d);
  if (state == STATE_SYN_RECEIVED) enter(flow, d, STATE_ESTABLISHED, assumed);
  if (state == STATE_SYN_RECEIVED || state == STATE_ESTABLISHED) enter(flow, d, STATE_CLOSE_WAIT, assumed);
  else if (state == STATE_FIN_WAIT_1) enter(flow, d, STATE_CLOSING, assumed);
  else if (state == STATE_FIN_WAIT_2) enter(flow, d, STATE_TIME_WAIT, assumed);
  else if (!assumed && (state == STATE_CLOSE_WAIT || state == STATE_CLOSING || state == STATE_TIME_WAIT)) confirm(flow, d);
}

/** Payload of `d` after a FIN: of the peer's (half-close in use) or, against the rules, of its own. */
export function lateData(flow: Flow, frame: Frame, d: u32): void {
  const own = dirOf(flow, d);
  const peer = dirOf(flow, 1 - d);
  if (own.bits & DB_FIN && after(frame.seq + frame.tcpLen, own.nxt - 1)) {
    const past = emit(DATA_PAST_FIN, flow, frame, d);
    past.u0 = frame.tcpLen;
    past.u1 = finFrame(flow, d);
  }
  const told: u32 = FL_LATE_DATA0 << d;
  if (flow.bits & told || !coversFin(frame, peer)) return;
  flow.bits |= told;
  const event = emit(DATA_AFTER_PEER_FIN, flow, frame, d);
  event.u0 = frame.tcpLen;
  event.u1 = finFrame(flow, 1 - d);
  event.t0 = frame.time - finTime(flow, 1 - d);
}

/** A segment of `d` with FIN; `hole` = octets before it are missing. */
export function onFin(flow: Flow, frame: Frame, d: u32, hole: bool): void {
  const own = dirOf(flow, d);
  const fin = frame.seq + frame.tcpLen;
  if (own.bits & DB_FIN) {
    if (fin + 1 == own.nxt) repeatedFin(flow, frame, d);
    return;
  }
  const peer = dirOf(flow, 1 - d);
  const answers = coversFin(frame, peer);
  const crossing = (peer.bits & DB_FIN) != 0 && !answers;
  own.bits |= <u8>DB_FIN;
  own.nxt = fin + 1;
  if (!(peer.bits & DB_FIN)) peer.mark = peer.nxt;
  noteFin(flow, d, frame);
  store<u32>(changetype<usize>(flow) + (d << 2), frame.number, FLOW_F0);
  setFirst(flow, d);
  sentFin(flow, d, answers);
  if (!hole) receivedFin(flow, 1 - d, true);
  const event = emit(FIN, flow, frame, d);
  event.u0 = fin;
  event.t0 = <i64>dirOf(flow, clientOf(flow)).octets;
  event.t1 = <i64>dirOf(flow, 1 - clientOf(flow)).octets;
  if (!crossing) return;
  flow.bits = (flow.bits & ~FL_FIRST_MASK) | (FIRST_BOTH << FL_FIRST_SHIFT) | FL_SIMULTANEOUS_CLOSE;
  receivedFin(flow, d, true);
  const both = emit(SIMULTANEOUS_CLOSE, flow, frame, NOBODY);
  both.u0 = finFrame(flow, clientOf(flow));
  both.u1 = finFrame(flow, 1 - clientOf(flow));
}

/** Where sending a FIN takes `d`; `answers` = it acknowledges the peer's FIN. */
function sentFin(flow: Flow, d: u32, answers: bool): void {
  if (answers) {
    enter(flow, d, STATE_LAST_ACK, false);
    return;
  }
  // It was assumed to have had the peer's FIN, but its own does not acknowledge it.
  if (stateOf(flow, d) == STATE_CLOSE_WAIT && isAssumed(flow, d)) withdraw(flow, d, STATE_ESTABLISHED);
  enter(flow, d, STATE_FIN_WAIT_1, false);
}

function repeatedFin(flow: Flow, frame: Frame, d: u32): void {
  const gap = frame.time - finTime(flow, d);
  const attempt = noteFin(flow, d, frame) + 1;
  // The acknowledgment that passed us did not arrive (the last ACK is lost).
  if (stateOf(flow, d) == STATE_CLOSED && isAssumed(flow, d)) withdraw(flow, d, STATE_LAST_ACK);
  const event = emit(FIN_RETRANSMIT, flow, frame, d);
  event.u0 = attempt;
  event.t0 = gap;
  event.u4 = backoffOf(gap, -1, attempt);
}

/** Both FINs are acknowledged: the connection is closed. */
export function checkClosed(flow: Flow, frame: Frame): void {
  if (flow.bits & FL_CLOSED || !(dirOf(flow, 0).bits & dirOf(flow, 1).bits & DB_FIN_ACKED)) return;
  flow.bits |= FL_CLOSED;
  Counts.closed++;
  joinList(flow, CLASS_CLOSED);
  const c = clientOf(flow);
  const client = dirOf(flow, c);
  const server = dirOf(flow, 1 - c);
  const event = emit(CLOSED, flow, frame, NOBODY);
  event.u0 = (flow.bits & FL_FIRST_MASK) >> FL_FIRST_SHIFT;
  event.u1 = finFrame(flow, c);
  event.u2 = finFrame(flow, 1 - c);
  event.u4 = load<u32>(changetype<usize>(flow) + (c << 2), FLOW_RETX0);
  event.u5 = load<u32>(changetype<usize>(flow) + ((1 - c) << 2), FLOW_RETX0);
  event.t0 = frame.time - flow.start;
  event.t1 = <i64>client.octets;
  event.t2 = <i64>server.octets;
  event.t5 = (<i64>client.packets) | ((<i64>server.packets) << 32);
  if (flow.bits & FL_SIMULTANEOUS_CLOSE) {
    event.t3 = -1;
    return;
  }
  // Three segments when the second FIN was the first acknowledgment of the first one.
  const second: u32 =
    finTime(flow, 0) > finTime(flow, 1) || (finTime(flow, 0) == finTime(flow, 1) && finFrame(flow, 0) > finFrame(flow, 1)) ? 0 : 1;
  event.u3 = dirOf(flow, 1 - second).mark == finFrame(flow, second) ? 3 : 4;
  event.t3 = finTime(flow, second) - finTime(flow, 1 - second);
  event.t4 = <i64>(dirOf(flow, second).nxt - 1 - dirOf(flow, second).mark);
}
