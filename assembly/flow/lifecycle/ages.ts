// Flows in order of age, one list per timeout class: what has expired is at the head.
//
// A segment does not move its flow (that would touch two strangers' cache lines); a flow heard of since it was listed goes to the
// young end when its turn comes. So a flow may stay up to twice its timeout; `isExpired` is exact for the one at hand.
import { Flow } from '../../records';
import { CLASS_CLOSED, CLASS_NONE, CLASS_OPEN, CLASS_OPENING, FL_CLASS_MASK, FL_CLASS_SHIFT } from '../../shared/flow';
import { Now, Settings } from './context';

/** Head and tail of each class's list, u32 each. */
const lists: usize = memory.data(32, 8);
const LISTS_OCTETS: usize = 32;
const TAIL: u32 = 4;
/** Ages are compared in units of 2^30 ns, a little over a second. */
const TICK_SHIFT: i64 = 30;

let sweptTick: u32 = 0;

export function resetAges(): void {
  memory.fill(lists, 0, LISTS_OCTETS);
  sweptTick = 0;
}

/** → longest listed flow of a class, 0 = none. */
export function oldest(kind: u32): usize {
  return load<u32>(lists + (kind << 3));
}

function classOf(flow: Flow): u32 {
  return (flow.bits & FL_CLASS_MASK) >> FL_CLASS_SHIFT;
}

function tickOf(time: i64): u32 {
  return <u32>(time >> TICK_SHIFT);
}

function append(flow: Flow, to: u32): void {
  const list = lists + (to << 3);
  const tail = load<u32>(list, TAIL);
  flow.listPrev = tail;
  flow.listNext = 0;
  if (tail) changetype<Flow>(<usize>tail).listNext = changetype<usize>(flow);
  else store<u32>(list, <u32>changetype<usize>(flow));
  store<u32>(list, <u32>changetype<usize>(flow), TAIL);
  flow.bits = (flow.bits & ~FL_CLASS_MASK) | (to << FL_CLASS_SHIFT);
  flow.listed = tickOf(flow.last);
}

/** Takes the flow off its list. */
export function leaveList(flow: Flow): void {
  const from = classOf(flow);
  if (from == CLASS_NONE) return;
  const list = lists + (from << 3);
  if (flow.listPrev) changetype<Flow>(flow.listPrev).listNext = flow.listNext;
  else store<u32>(list, <u32>flow.listNext);
  if (flow.listNext) changetype<Flow>(flow.listNext).listPrev = flow.listPrev;
  else store<u32>(list, <u32>flow.listPrev, TAIL);
  flow.bits &= ~FL_CLASS_MASK;
}

/** Puts the flow at the young end of a class's list, unless it is in that class already. */
export function joinList(flow: Flow, to: u32): void {
  if (classOf(flow) == to) return;
  leaveList(flow);
  append(flow, to);
}

function timeoutOf(kind: u32): i64 {
  if (kind == CLASS_OPENING) return Settings.openingTimeout;
  return kind == CLASS_CLOSED ? Settings.timeWait : Settings.idleTimeout;
}

/** Has the flow been silent for longer than its class allows? */
export function isExpired(flow: Flow): bool {
  const timeout = timeoutOf(classOf(flow));
  return timeout != 0 && Now.clock > flow.last && <u64>(Now.clock - flow.last) >= <u64>timeout;
}

/** Is a look at the lists due? True about once a second of capture time. */
export function sweepDue(): bool {
  return tickOf(Now.clock) != sweptTick;
}

/** → the next flow whose time is up, 0 = none until the clock has moved on. The closed first, then the half-open, then the idle. */
export function nextExpired(): usize {
  let found = expiredIn(CLASS_CLOSED);
  if (!found) found = expiredIn(CLASS_OPENING);
  if (!found) found = expiredIn(CLASS_OPEN);
  if (!found) sweptTick = tickOf(Now.clock);
  return found;
}

function expiredIn(kind: u32): usize {
  const timeout = timeoutOf(kind);
  if (!timeout) return 0;
  const ticks = tickOf(timeout);
  let head = oldest(kind);
  while (head) {
    const flow = changetype<Flow>(head);
    if (<i32>(tickOf(Now.clock) - flow.listed) <= <i32>ticks + 1) return 0;
    if (isExpired(flow)) return head;
    leaveList(flow);
    append(flow, kind);
    head = oldest(kind);
  }
  return 0;
}
