// The list of items of the frame at hand: filled set by set, when a program asks.

import {
  ITEMS_BROKEN,
  ITEMS_COUNT,
  ITEMS_MAX,
  ITEMS_NEEDED,
  ITEMS_SETS,
  ITEMS_SIZE,
  ITEM_AT,
  ITEM_FIELD,
  ITEM_OCTETS,
  ITEM_SIZE,
  ITEM_VALUE,
} from '../shared/items';

/** → ITEMS and the ITEM records behind it. */
export const ITEMS: usize = memory.data(ITEMS_SIZE + ITEMS_MAX * ITEM_SIZE, 8);

/** Empties the list: another frame is at hand. */
export function forgetItems(): void {
  store<u64>(ITEMS, 0);
}

/** Was `set` (ITEMS_*) worked out? From now on it counts as such. */
export function begunItems(set: u32): bool {
  const sets: u32 = load<u16>(ITEMS, ITEMS_SETS);
  store<u16>(ITEMS, <u16>(sets | set), ITEMS_SETS);
  return (sets & set) != 0;
}

/** tshark's dissection of the segment ends in its options, `how` (BROKEN_*), for want of what is before `needed`. Answers false, for callers that stop. */
export function breakItems(how: u32, needed: usize = 0): bool {
  store<u8>(ITEMS, <u8>how, ITEMS_BROKEN);
  store<u32>(ITEMS, <u32>needed, ITEMS_NEEDED);
  return false;
}

/** Adds a field with its number and the octets it was read from; what is beyond ITEMS_MAX is left out. */
export function addItem(field: u32, value: u64, at: usize, octets: u32): void {
  const count = load<u32>(ITEMS, ITEMS_COUNT);
  if (count >= <u32>ITEMS_MAX) return;
  store<u32>(ITEMS, count + 1, ITEMS_COUNT);
  const item = ITEMS + ITEMS_SIZE + <usize>count * ITEM_SIZE;
  store<u32>(item, field, ITEM_FIELD);
  store<u32>(item, octets, ITEM_OCTETS);
  store<u64>(item, value, ITEM_VALUE);
  store<u32>(item, <u32>at, ITEM_AT);
}

/** Adds a number. */
export function addNumber(field: u32, value: u64): void {
  addItem(field, value, 0, 0);
}

/** The next item of `field` (0 = of any) after `item` (0 = from the first on); 0 when there is none. */
export function nextItem(item: usize, field: u32): usize {
  const end = ITEMS + ITEMS_SIZE + <usize>load<u32>(ITEMS, ITEMS_COUNT) * ITEM_SIZE;
  let at = item ? item + ITEM_SIZE : ITEMS + ITEMS_SIZE;
  for (; at < end; at += ITEM_SIZE) if (field == 0 || load<u32>(at, ITEM_FIELD) == field) return at;
  return 0;
}

/** Adds a field with the IPv6 address at `at`, which fills value, place and what is behind it (shared/items.ts). */
export function addAddressItem(field: u32, at: usize): void {
  const count = load<u32>(ITEMS, ITEMS_COUNT);
  addNumber(field, 0);
  if (count < <u32>ITEMS_MAX) v128.store(ITEMS + ITEMS_SIZE + <usize>count * ITEM_SIZE, v128.load(at), ITEM_VALUE);
}
