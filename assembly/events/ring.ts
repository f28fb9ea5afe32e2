// The EVENT ring: what the life cycle proved, in that order, until the host has read it.
import { take } from '../arena';
import { zero } from '../octets';
import { Event } from '../records';
import { EVENT_SIZE } from '../shared/events';
import { forgetTexts } from './texts';

const CAPACITY: u32 = 2048;
/** Most events one segment or one ended flow may cause; the pipeline asks for this much room before it goes on. */
export const EVENT_ROOM: u32 = 32;

let base: usize = 0;
let count: u32 = 0;
let total: u64 = 0;
let keep: bool = false;

/** Empties the ring; `keeping` = false counts events without keeping them. False when memory is used up. */
export function createRing(keeping: bool): bool {
  if (!base) base = take(CAPACITY * EVENT_SIZE, 64);
  count = 0;
  total = 0;
  keep = keeping;
  return base != 0;
}

/** Are events kept, not only counted? */
export function keepsEvents(): bool {
  return keep;
}

/** A zeroed EVENT at the end of the ring (any octets where events are only counted). The caller has seen to it that there is room. */
export function nextEvent(): Event {
  const event = base + count * EVENT_SIZE;
  total++;
  if (keep) {
    zero(event, EVENT_SIZE);
    count++;
  }
  return changetype<Event>(event);
}

/** Is there room for `EVENT_ROOM` more? */
export function ringHasRoom(): bool {
  return count + EVENT_ROOM <= CAPACITY;
}

export function eventsAt(): usize {
  return base;
}
/** Events in the ring. */
export function eventCount(): u32 {
  return count;
}
/** Events of the whole run. */
export function eventTotal(): u64 {
  return total;
}
/** The host has put `octets` of events into the ring, as another core found them. No more are taken than there is room for. */
export function eventsGiven(octets: u32): void {
  count = min<u32>(octets / EVENT_SIZE, CAPACITY);
}
/** The host has read them all. */
export function eventsRead(): void {
  forgetTexts();
  count = 0;
}
