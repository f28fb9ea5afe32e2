// An EVENT filled in from the flow and the frame that it is about.
import { Event, Flow, Frame, dirOf } from '../records';
import { BY_CLIENT, BY_NONE, BY_SERVER, EB_REL_ACK, EB_REL_SEQ, EB_SEGMENT, EVENT_CLIENT, EVENT_SERVER } from '../shared/events';
import { DB_ACKED, DB_SEEN, FL_IPV6, FL_ROLES_MASK, FL_ROLES_SHIFT } from '../shared/flow';
import { TCP_ACK } from '../shared/protocol';
import { copyAddress, portOf } from '../flow/key';
import { Now } from '../flow/lifecycle/context';
import { clientOf } from '../flow/lifecycle/roles';
import { bothStates } from '../flow/lifecycle/states';
import { eventCount, eventsAt, keepsEvents, nextEvent } from './ring';
import { EVENT_SIZE } from '../shared/events';

/** `by` of an event that no one end caused. */
export const NOBODY: u32 = 2;

/** An event of `flow` about the segment `frame` (or about no frame: changetype<Frame>(0)), caused by endpoint `by`. */
export function emit(kind: u32, flow: Flow, frame: Frame, by: u32): Event {
  const event = nextEvent();
  // Counted only: nobody reads what it would say.
  if (!keepsEvents()) return event;
  const client = clientOf(flow);
  const at = changetype<usize>(event);
  event.kind = <u8>kind;
  event.by = <u8>(by == NOBODY ? BY_NONE : by == client ? BY_CLIENT : BY_SERVER);
  event.rolesFrom = <u8>((flow.bits & FL_ROLES_MASK) >> FL_ROLES_SHIFT);
  event.stream = flow.stream;
  copyAddress(flow, client, at + EVENT_CLIENT);
  copyAddress(flow, 1 - client, at + EVENT_SERVER);
  event.clientPort = portOf(flow, client);
  event.serverPort = portOf(flow, 1 - client);
  event.ipVersion = flow.bits & FL_IPV6 ? 6 : 4;
  event.before = inRoles(flow, Now.before);
  event.after = inRoles(flow, bothStates(flow));
  if (changetype<usize>(frame)) describeSegment(event, flow, frame);
  else event.time = flow.last;
  return event;
}

function describeSegment(event: Event, flow: Flow, frame: Frame): void {
  event.frame = frame.number;
  event.time = frame.time;
  if (frame.number != Now.number) event.proven = Now.number;
  event.bits |= <u8>EB_SEGMENT;
  event.seq = frame.seq;
  event.flags = frame.flags;
  const own = dirOf(flow, frame.direction);
  const peer = dirOf(flow, 1 - frame.direction);
  if (own.bits & DB_SEEN) {
    event.relSeq = frame.seq - own.iss;
    event.bits |= <u8>EB_REL_SEQ;
  }
  if (!(frame.flags & TCP_ACK)) return;
  event.ack = frame.ack;
  if (!(peer.bits & (DB_SEEN | DB_ACKED))) return;
  event.relAck = frame.ack - peer.iss;
  event.bits |= <u8>EB_REL_ACK;
}

/** Two states, endpoint 0 in the low octet → client in the low octet. */
function inRoles(flow: Flow, states: u16): u16 {
  return clientOf(flow) ? rotl<u16>(states, 8) : states;
}

/** The events from `first` on were emitted while the segment was worked on: they end in the states it led to. */
export function settleStates(flow: Flow, first: u32): void {
  const after = inRoles(flow, bothStates(flow));
  for (let i = first; i < eventCount(); i++) {
    const event = changetype<Event>(eventsAt() + i * EVENT_SIZE);
    if (event.stream == flow.stream) event.after = after;
  }
}
