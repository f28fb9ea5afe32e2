// Texts that events have, until the host has read them.

import { take } from '../arena';

const ROOM: u32 = 1 << 20;

let room: usize = 0;
let used: u32 = 0;

/** → a copy of `octets` octets at `at`; 0 when there is no room until the events are read. */
export function keepText(at: usize, octets: u32): usize {
  if (!room) room = take(ROOM, 8);
  if (!room) unreachable();
  if (octets > ROOM - used) return 0;
  const text = room + used;
  memory.copy(text, at, octets);
  used += octets;
  return text;
}

export function forgetTexts(): void {
  used = 0;
}
