// One segment of a flow through the table of transitions (RFC 9293 §3.10.7, as an observer between the ends sees it).
import { emit, settleStates } from '../../events/emit';
import { eventCount } from '../../events/ring';
import { Dir, Flow, Frame, dirOf } from '../../records';
import { MIDSTREAM, SYN_IN_CONNECTION, TUPLE_REUSED, UNKNOWN_ISS, UNKNOWN_ROLES, UNKNOWN_SCALE } from '../../shared/events';
import {
  CLASS_OPEN,
  DB_ACKED,
  DB_ACKS,
  DB_FIN,
  DB_SEEN,
  DB_SYN,
  DB_SYNACK,
  FAIL_SUPERSEDED,
  FLOW_RETX0,
  FL_CLOSED,
  FL_ESTABLISHED,
  FL_FAILED,
  FL_MIDSTREAM,
  FL_PENDING,
  FL_RESET,
  OUTCOME_FAILED,
  OUTCOME_SILENT,
  SCALE_NONE,
  STATE_ASSUMED,
  STATE_CLOSED,
  STATE_ESTABLISHED,
  STATE_UNKNOWN,
} from '../../shared/flow';
import { FRAME_TSVAL, FS_TIMESTAMPS } from '../../shared/layout';
import { LIMIT_NONE } from '../../shared/events';
import { TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN } from '../../shared/protocol';
import { dropLifted, layConversation, liftConversation } from '../conversation';
import { after, before } from '../sequence';
import { joinList } from './ages';
import { acknowledgeFin, checkClosed, lateData, onFin } from './closing';
import { Now } from './context';
import { endFlow, noteFrame, numberFlow, openFlow } from './life';
import { acknowledged, completeOpening, fail, firstSyn, repeatedSyn, synAck } from './opening';
import { PENDING_CONSUMED, PENDING_REINCARNATE, decide, holdAck, holdStray, holdSyn, pendingFrame } from './pending';
import { onReset } from './reset';
import { bothStates, confirm, enter, isAssumed, stateOf } from './states';

const HANDSHAKE: u32 = TCP_SYN | TCP_FIN | TCP_RST | TCP_ACK;
/** Both ends ESTABLISHED and proven. */
const STEADY: u32 = STATE_ESTABLISHED | (STATE_ESTABLISHED << 8);
const OVER: u32 = FL_CLOSED | FL_RESET | FL_FAILED;

/** A segment of `flow`. → the flow it belongs to: another one where it opened a new incarnation; 0 when memory is used up. */
export function segment(flow: Flow, frame: Frame): usize {
  const d = <u32>frame.direction;
  if ((frame.flags & HANDSHAKE) == TCP_ACK && bothStates(flow) == STEADY && !(flow.bits & FL_PENDING)) {
    count(flow, frame, d);
    if (plainAck(flow, frame, d)) return changetype<usize>(flow);
  } else if ((frame.flags & (TCP_SYN | TCP_ACK)) == TCP_SYN && beginsAnew(flow, frame, d)) {
    return reincarnate(flow, frame);
  } else {
    count(flow, frame, d);
  }
  Now.before = bothStates(flow);
  const first = eventCount();
  if (flow.bits & FL_PENDING) {
    const decided = decide(flow, frame, d);
    if (decided == PENDING_REINCARNATE) {
      settleStates(flow, first);
      return reincarnateHeld(flow, frame);
    }
    if (decided == PENDING_CONSUMED) {
      settleStates(flow, first);
      return changetype<usize>(flow);
    }
  }
  transition(flow, frame, d);
  settleStates(flow, first);
  return changetype<usize>(flow);
}

function count(flow: Flow, frame: Frame, d: u32): void {
  const own = dirOf(flow, d);
  own.packets++;
  own.octets += frame.tcpLen;
  noteFrame(flow, frame);
}

/** Takes back what `count` counted: the segment turned out to belong to the next connection. */
function uncount(flow: Flow, frame: Frame): void {
  const own = dirOf(flow, frame.direction);
  own.packets--;
  own.octets -= frame.tcpLen;
}

/** The common case: data or ACK of a connection in use. False when it is not that plain after all. */
function plainAck(flow: Flow, frame: Frame, d: u32): bool {
  const own = dirOf(flow, d);
  const peer = dirOf(flow, 1 - d);
  if (after(frame.ack, peer.nxt)) return false;
  advance(flow, own, frame, d);
  if (!before(frame.ack, own.ack)) acknowledged(own, peer, frame);
  return true;
}

/** Moves SND.NXT of the sender over the segment's payload and counts what was sent before. */
function advance(flow: Flow, own: Dir, frame: Frame, d: u32): void {
  const end = frame.seq + frame.tcpLen;
  if (frame.tcpLen && before(frame.seq, own.nxt)) {
    const at = changetype<usize>(flow) + (d << 2);
    store<u32>(at, load<u32>(at, FLOW_RETX0) + 1, FLOW_RETX0);
  }
  if (after(end, own.nxt) && !(own.bits & DB_FIN)) own.nxt = end;
  own.window = frame.window;
}

/** Is this SYN the start of a new connection on the tuple? */
function beginsAnew(flow: Flow, frame: Frame, d: u32): bool {
  if (flow.bits & OVER) return true;
  const own = dirOf(flow, d);
  if (!(own.bits & DB_SYN) || own.iss == frame.seq || flow.bits & FL_ESTABLISHED) return false;
  // It never got past its former SYN.
  return isAssumed(flow, d) || !(own.bits & DB_ACKS);
}

/** Ends the flow and begins a new one on its tuple with the SYN `syn`. */
function reincarnate(flow: Flow, syn: Frame): usize {
  Now.before = bothStates(flow);
  const former = flow.stream;
  const last = flow.last;
  // It has numbers of its own, and goes on.
  const converses = liftConversation(flow);
  if (!(flow.bits & (OVER | FL_ESTABLISHED | FL_MIDSTREAM))) {
    fail(flow, changetype<Frame>(0), 2, FAIL_SUPERSEDED, 0);
    endFlow(flow, OUTCOME_FAILED, LIMIT_NONE);
  } else endFlow(flow, OUTCOME_SILENT, LIMIT_NONE);
  const opened = openFlow(syn);
  if (!opened) {
    if (converses) dropLifted();
    return 0;
  }
  const anew = changetype<Flow>(opened);
  if (converses) layConversation(anew);
  numberFlow(anew, syn);
  Now.before = 0;
  const first = eventCount();
  anew.previous = former + 1;
  const event = emit(TUPLE_REUSED, anew, syn, syn.direction);
  event.u0 = former;
  event.t0 = syn.time - last;
  count(anew, syn, syn.direction);
  firstSyn(anew, syn, syn.direction);
  settleStates(anew, first);
  return opened;
}

/** The SYN that was kept turned out to be real: the new connection is dated back to it, then sees the segment at hand. */
function reincarnateHeld(flow: Flow, frame: Frame): usize {
  memory.copy(changetype<usize>(heldSyn), changetype<usize>(pendingFrame(flow)), offsetof<Frame>());
  uncount(flow, heldSyn);
  // A RST belonged to the former connection.
  const ours = !(frame.flags & TCP_RST);
  if (ours) uncount(flow, frame);
  const opened = reincarnate(flow, heldSyn);
  if (!opened || !ours) return opened;
  return segment(changetype<Flow>(opened), frame);
}
const heldSyn = changetype<Frame>(memory.data(offsetof<Frame>(), 8));

/** A segment of a flow just made, or one that is not plain. */
function transition(flow: Flow, frame: Frame, d: u32): void {
  const handshake = frame.flags & (TCP_SYN | TCP_ACK);
  if (frame.flags & TCP_RST) {
    if (!(dirOf(flow, 0).bits | dirOf(flow, 1).bits)) pickUp(flow, frame, d);
    meet(dirOf(flow, d), frame);
    onReset(flow, frame, d);
  } else if (handshake == (TCP_SYN | TCP_ACK)) synAck(flow, frame, d);
  else if (handshake == TCP_SYN) onSyn(flow, frame, d);
  else onPlain(flow, frame, d);
}

/** First segment heard of this end: its numbers begin here. */
function meet(own: Dir, frame: Frame): void {
  if (own.bits & DB_SEEN) return;
  own.bits |= <u8>DB_SEEN;
  own.window = frame.window;
  if (own.bits & (DB_SYN | DB_ACKED)) {
    if (before(own.nxt, frame.seq)) own.nxt = frame.seq;
    return;
  }
  own.iss = frame.seq - 1;
  own.nxt = frame.seq;
  own.una = frame.seq;
  own.scale = <u8>SCALE_NONE;
}

function onSyn(flow: Flow, frame: Frame, d: u32): void {
  const own = dirOf(flow, d);
  if (own.bits & DB_SYN && own.iss == frame.seq) {
    repeatedSyn(flow, frame, d);
    if (flow.bits & FL_ESTABLISHED && !(flow.bits & FL_PENDING)) holdSyn(flow, frame, d);
    return;
  }
  if (!(own.bits & DB_SEEN) && !(flow.bits & (FL_ESTABLISHED | FL_MIDSTREAM)) && !(own.bits & DB_SYN)) {
    firstSyn(flow, frame, d);
    return;
  }
  emit(SYN_IN_CONNECTION, flow, frame, d).u0 = frame.seq;
  holdSyn(flow, frame, d);
}

/** First segment of a flow without SYN: the connection was there before. */
function pickUp(flow: Flow, frame: Frame, d: u32): void {
  flow.bits |= FL_MIDSTREAM;
  meet(dirOf(flow, d), frame);
  if (!(frame.flags & TCP_RST)) {
    enter(flow, d, STATE_ESTABLISHED, false);
    enter(flow, 1 - d, STATE_ESTABLISHED, true);
  }
  joinList(flow, CLASS_OPEN);
  emit(MIDSTREAM, flow, frame, d).u0 = UNKNOWN_SCALE | UNKNOWN_ISS | UNKNOWN_ROLES;
}

/** A segment without SYN and RST. */
function onPlain(flow: Flow, frame: Frame, d: u32): void {
  if (flow.bits & (FL_RESET | FL_FAILED)) return;
  const own = dirOf(flow, d);
  const peer = dirOf(flow, 1 - d);
  const acks = (frame.flags & TCP_ACK) != 0;
  if (!((own.bits | peer.bits) & (DB_SEEN | DB_SYN))) pickUp(flow, frame, d);
  else if (!(flow.bits & (FL_ESTABLISHED | FL_MIDSTREAM))) {
    if (!acks) return;
    if (!completeOpening(flow, frame, d)) return strayAck(flow, frame, d);
  }
  meet(own, frame);
  hear(flow, d);
  const hole = after(frame.seq, own.nxt);
  if (acks) acknowledge(flow, frame, d);
  if (frame.tcpLen) lateData(flow, frame, d);
  advance(flow, own, frame, d);
  if (frame.flags & TCP_FIN) onFin(flow, frame, d, hole);
  checkClosed(flow, frame);
}

/** What an end that goes on after the handshake shows of itself. */
function hear(flow: Flow, d: u32): void {
  const state = stateOf(flow, d);
  if (state == STATE_UNKNOWN || (state == STATE_CLOSED && !(flow.bits & FL_CLOSED))) enter(flow, d, STATE_ESTABLISHED, false);
  else if (state == STATE_ESTABLISHED && !(dirOf(flow, d).bits & DB_SYNACK && !(flow.bits & FL_ESTABLISHED))) confirm(flow, d);
}

/** An ACK toward a SYN sender that does not acknowledge its SYN: an older connection lives on at the other end. */
function strayAck(flow: Flow, frame: Frame, d: u32): void {
  const own = dirOf(flow, d);
  if (!(own.bits & DB_SYN)) {
    own.bits |= <u8>DB_ACKS;
    own.ack = frame.ack;
    holdStray(flow, frame, d);
  }
}

function acknowledge(flow: Flow, frame: Frame, d: u32): void {
  const own = dirOf(flow, d);
  const peer = dirOf(flow, 1 - d);
  if (!(peer.bits & DB_SEEN)) {
    // The silent end is known by what its peer acknowledges.
    if (!(peer.bits & (DB_ACKED | DB_SYN))) {
      peer.iss = frame.ack - 1;
      peer.nxt = frame.ack;
    } else if (after(frame.ack, peer.nxt)) peer.nxt = frame.ack;
  } else if (after(frame.ack, peer.nxt)) {
    holdAck(flow, frame, d);
    return;
  }
  if (own.bits & DB_ACKS && before(frame.ack, own.ack)) return;
  acknowledged(own, peer, frame);
  acknowledgeFin(flow, frame, d);
}
