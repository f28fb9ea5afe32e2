// The flow table: open addressing, linear probing, eight octets a slot.
//
//   slot: u32 → FLOW (low), u32 tag = whole hash (high); 0 = free, FLOW 1 = moved away (only in the table being left)
//
// It doubles at 5/8 full. Growth moves a few slots at every insertion, so that no single one stops for long.
import { give, take } from '../arena';
import { Flow, Frame } from '../records';
import { sameTuple } from './key';

const SLOT: u32 = 8;
const FIRST_SLOTS: u32 = 1 << 14;
/** Slots moved at each insertion while growing: done long before the next doubling. */
const MOVED_AT_ONCE: u32 = 16;
const GONE: u64 = 1;

let slots: usize = 0;
let mask: u32 = 0;
let used: u32 = 0;
let leaving: usize = 0;
let leavingMask: u32 = 0;
let leavingNext: u32 = 0;

/** Empties the table. Called once per run, before the first frame. */
export function createTable(): bool {
  slots = take(FIRST_SLOTS * SLOT, 64);
  mask = FIRST_SLOTS - 1;
  used = 0;
  leaving = 0;
  return slots != 0;
}

/** Touches the slot of `hash`, so that the cache has it when `find` comes. Returns what it held. */
export function touch(hash: u32): u64 {
  return load<u64>(slots + ((hash & mask) << 3));
}

/** → the first flow with that hash, 0 = none (or in the table being left): most often the one that `find` will find. */
export function likely(hash: u32): usize {
  let i = hash & mask;
  let slot = load<u64>(slots + (i << 3));
  while (slot != 0 && <u32>(slot >> 32) != hash) {
    i = (i + 1) & mask;
    slot = load<u64>(slots + (i << 3));
  }
  return <usize>(<u32>slot);
}

/** → FLOW of the frame's tuple, 0 when there is none. */
export function find(frame: Frame): usize {
  const hash = frame.hash;
  let i = hash & mask;
  for (;;) {
    const slot = load<u64>(slots + (i << 3));
    if (slot == 0) break;
    if (<u32>(slot >> 32) == hash && sameTuple(changetype<Flow>(<usize>(<u32>slot)), frame)) return <usize>(<u32>slot);
    i = (i + 1) & mask;
  }
  return leaving ? findLeaving(frame) : 0;
}

function findLeaving(frame: Frame): usize {
  const hash = frame.hash;
  let i = hash & leavingMask;
  let slot = load<u64>(leaving + (i << 3));
  while (slot) {
    if (slot != GONE && <u32>(slot >> 32) == hash && sameTuple(changetype<Flow>(<usize>(<u32>slot)), frame)) return <usize>(<u32>slot);
    i = (i + 1) & leavingMask;
    slot = load<u64>(leaving + (i << 3));
  }
  return 0;
}

/** Adds a flow whose tuple is not in the table. False when memory is used up. */
export function insert(hash: u32, flow: usize): bool {
  if (leaving) moveSome();
  else if (used > (mask >> 3) * 5 && !startGrowing()) return false;
  place(((<u64>hash) << 32) | flow);
  used++;
  return true;
}

function place(slot: u64): void {
  let i = (<u32>(slot >> 32)) & mask;
  while (load<u64>(slots + (i << 3)) != 0) i = (i + 1) & mask;
  store<u64>(slots + (i << 3), slot);
}

function startGrowing(): bool {
  const size = (mask + 1) << 1;
  const fresh = take(size * SLOT, 64);
  // Fuller than that, what is looked for is found too slowly.
  if (!fresh) return used < mask - (mask >> 2);
  leaving = slots;
  leavingMask = mask;
  leavingNext = 0;
  slots = fresh;
  mask = size - 1;
  moveSome();
  return true;
}

function moveSome(): void {
  for (let n: u32 = 0; n < MOVED_AT_ONCE; n++) {
    const at = leaving + (leavingNext << 3);
    const slot = load<u64>(at);
    if (slot > GONE) {
      place(slot);
      store<u64>(at, GONE);
    }
    if (leavingNext++ == leavingMask) {
      give(leaving, (leavingMask + 1) * SLOT);
      leaving = 0;
      return;
    }
  }
}

/** Takes a flow out of the table. */
export function remove(hash: u32, flow: usize): void {
  const wanted = ((<u64>hash) << 32) | flow;
  used--;
  if (leaving) {
    let i = hash & leavingMask;
    for (;;) {
      const slot = load<u64>(leaving + (i << 3));
      if (slot == 0) break;
      if (slot == wanted) {
        store<u64>(leaving + (i << 3), GONE);
        return;
      }
      i = (i + 1) & leavingMask;
    }
  }
  let i = hash & mask;
  while (load<u64>(slots + (i << 3)) != wanted) i = (i + 1) & mask;
  closeGap(i);
}

/** Shifts the rest of the probe chain back over the slot `hole`, so that no marker of the removed one stays. */
function closeGap(hole: u32): void {
  let i = hole;
  for (;;) {
    i = (i + 1) & mask;
    const slot = load<u64>(slots + (i << 3));
    if (slot == 0) break;
    const home = (<u32>(slot >> 32)) & mask;
    if (((i - home) & mask) >= ((i - hole) & mask)) {
      store<u64>(slots + (hole << 3), slot);
      hole = i;
    }
  }
  store<u64>(slots + (hole << 3), 0);
}
