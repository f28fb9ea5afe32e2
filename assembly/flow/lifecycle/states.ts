// The RFC 9293 state of each end, and the list of states it went through.
import { Flow } from '../../records';
import {
  EXTRA_STATES,
  FLOW_STATE,
  STATES_COUNT,
  STATES_FRAME,
  STATES_MAX,
  STATES_SIZE,
  STATES_STATE,
  STATE_ASSUMED,
  STATE_MASK,
} from '../../shared/flow';
import { FEATURE_STATES } from '../../shared/options';
import { extraOf } from '../record';
import { Now, Settings } from './context';

/** STATE_* of endpoint `d`. */
export function stateOf(flow: Flow, d: u32): u32 {
  return load<u8>(changetype<usize>(flow) + d, FLOW_STATE) & STATE_MASK;
}

/** Both states as stored, endpoint 0 in the low octet. */
export function bothStates(flow: Flow): u16 {
  return load<u16>(changetype<usize>(flow), FLOW_STATE);
}

/** The state of `d` was entered only because a segment passed by. */
export function isAssumed(flow: Flow, d: u32): bool {
  return (load<u8>(changetype<usize>(flow) + d, FLOW_STATE) & STATE_ASSUMED) != 0;
}

/** Endpoint `d` is in `state` from the frame at hand on. A state that is proven stays proven. */
export function enter(flow: Flow, d: u32, state: u32, assumed: bool): void {
  const at = changetype<usize>(flow) + d;
  const old = load<u8>(at, FLOW_STATE);
  const same = (old & STATE_MASK) == state;
  if (same && !(old & STATE_ASSUMED)) return;
  store<u8>(at, <u8>(assumed ? state | STATE_ASSUMED : state), FLOW_STATE);
  if (!same) note(flow, d, state);
}

/** Later evidence proves the state that `d` was assumed to be in. */
export function confirm(flow: Flow, d: u32): void {
  const at = changetype<usize>(flow) + d;
  store<u8>(at, load<u8>(at, FLOW_STATE) & STATE_MASK, FLOW_STATE);
}

/** The state of `d` is contradicted by its own segment: it never left `back`. */
export function withdraw(flow: Flow, d: u32, back: u32): void {
  const at = changetype<usize>(flow) + d;
  const wrong = load<u8>(at, FLOW_STATE) & STATE_MASK;
  store<u8>(at, <u8>back, FLOW_STATE);
  const list = statesOf(flow, d);
  if (!list) return;
  const count: u32 = load<u8>(list, STATES_COUNT);
  if (count && load<u8>(list + count - 1, STATES_STATE) == wrong) store<u8>(list, <u8>(count - 1), STATES_COUNT);
  note(flow, d, back);
}

/** → STATES of endpoint `d`, 0 when no view wants them. */
function statesOf(flow: Flow, d: u32): usize {
  return Settings.features & FEATURE_STATES ? extraOf(flow) + EXTRA_STATES + d * STATES_SIZE : 0;
}

function note(flow: Flow, d: u32, state: u32): void {
  const list = statesOf(flow, d);
  if (!list) return;
  let count: u32 = load<u8>(list, STATES_COUNT);
  if (count && load<u8>(list + count - 1, STATES_STATE) == state) return;
  if (count < <u32>STATES_MAX) store<u8>(list, <u8>++count, STATES_COUNT);
  store<u8>(list + count - 1, <u8>state, STATES_STATE);
  store<u32>(list + ((<usize>(count - 1)) << 2), Now.number, STATES_FRAME);
}
