// Who is client: known from a SYN, read off a SYN-ACK, or guessed.
import { Flow, Frame } from '../../records';
import { FL_CLIENT, FL_FIRST_MASK, FL_FIRST_SHIFT, FL_ROLES_MASK, FL_ROLES_SHIFT, FIRST_CLIENT, FIRST_SERVER } from '../../shared/flow';
import { ROLES_GUESS, ROLES_SYN, ROLES_SYNACK } from '../../shared/flow';
import { TCP_ACK, TCP_SYN } from '../../shared/protocol';
import { portOf } from '../key';

/** Endpoint that is the client. */
export function clientOf(flow: Flow): u32 {
  return flow.bits & FL_CLIENT ? 1 : 0;
}

export function setRoles(flow: Flow, client: u32, from: u32): void {
  flow.bits = (flow.bits & ~(FL_ROLES_MASK | FL_CLIENT)) | (from << FL_ROLES_SHIFT) | (client ? FL_CLIENT : 0);
}

/** Roles from the first segment of a flow: SYN sender, SYN-ACK receiver, else the higher port; equal ports: the first sender. */
export function guessRoles(flow: Flow, frame: Frame): void {
  const d = <u32>frame.direction;
  const handshake = frame.flags & (TCP_SYN | TCP_ACK);
  if (handshake == TCP_SYN) return setRoles(flow, d, ROLES_SYN);
  if (handshake == (TCP_SYN | TCP_ACK)) return setRoles(flow, 1 - d, ROLES_SYNACK);
  const port0 = portOf(flow, 0);
  const port1 = portOf(flow, 1);
  setRoles(flow, port0 == port1 ? d : <u32>(port1 > port0), ROLES_GUESS);
}

/** FIRST_* of the end that closed or reset first; a value already set stays. */
export function setFirst(flow: Flow, endpoint: u32): void {
  if (flow.bits & FL_FIRST_MASK) return;
  flow.bits |= (endpoint == clientOf(flow) ? FIRST_CLIENT : FIRST_SERVER) << FL_FIRST_SHIFT;
}
