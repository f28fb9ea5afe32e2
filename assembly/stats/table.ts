// A tap's entries by their keys: open addressing under the keyed hash of the flow table, for the keys are an attacker's to choose.

import { give, take } from '../arena';
import { hashKey } from '../flow/hash';
import { ENTRY_HASH, ENTRY_KEY, ENTRY_SIZE, KEY_OCTETS, TAP_COUNT, TAP_INDEX, TAP_LOST, TAP_SLOTS } from '../shared/stats';
import { append, recordAt } from './store';

/** Slots to begin with; there are always at least twice as many as entries. */
const SLOTS: u32 = 1024;

/** The key that findEntry looks for; whoever writes it fills all of it. */
export const KEY: usize = memory.data(KEY_OCTETS, 16);

/** → the tap's entry of KEY, made with values of 0 where it has none yet; 0 when there is no room for it, which is counted. */
export function findEntry(tap: usize): usize {
  const hash = hashKey(KEY);
  const slot = find(tap, hash);
  const known = slot ? load<u32>(slot) : 0;
  if (known) return recordAt(tap, known - 1, ENTRY_SIZE);
  return add(tap, hash, slot);
}

/** → the slot of KEY, or the empty one where it would be; 0 while there are no slots. */
function find(tap: usize, hash: u32): usize {
  const slots = load<u32>(tap, TAP_SLOTS);
  if (!slots) return 0;
  const index: usize = load<u32>(tap, TAP_INDEX);
  let at = hash & (slots - 1);
  while (true) {
    const slot = index + ((<usize>at) << 2);
    const number = load<u32>(slot);
    if (!number) return slot;
    const entry = recordAt(tap, number - 1, ENTRY_SIZE);
    if (load<u32>(entry, ENTRY_HASH) == hash && isKey(entry + ENTRY_KEY)) return slot;
    at = (at + 1) & (slots - 1);
  }
}

function isKey(key: usize): bool {
  const differs = v128.or(v128.xor(v128.load(key), v128.load(KEY)), v128.xor(v128.load(key, 16), v128.load(KEY, 16)));
  return !v128.any_true(differs) && load<u64>(key, 32) == load<u64>(KEY, 32);
}

function add(tap: usize, hash: u32, slot: usize): usize {
  let free = slot;
  if (load<u32>(tap, TAP_COUNT) << 1 >= load<u32>(tap, TAP_SLOTS)) {
    if (!widen(tap)) {
      store<u32>(tap, load<u32>(tap, TAP_LOST) + 1, TAP_LOST);
      return 0;
    }
    free = find(tap, hash);
  }
  const entry = append(tap, ENTRY_SIZE);
  if (!entry) return 0;
  store<u32>(free, load<u32>(tap, TAP_COUNT));
  store<u32>(entry, hash, ENTRY_HASH);
  memory.copy(entry + ENTRY_KEY, KEY, KEY_OCTETS);
  return entry;
}

/** Twice as many slots. False when memory is used up. */
function widen(tap: usize): bool {
  const slots = load<u32>(tap, TAP_SLOTS);
  const wanted = slots ? slots << 1 : SLOTS;
  const index = take((<usize>wanted) << 2, 16);
  if (!index) return false;
  if (slots) give(load<u32>(tap, TAP_INDEX), (<usize>slots) << 2);
  store<u32>(tap, <u32>index, TAP_INDEX);
  store<u32>(tap, wanted, TAP_SLOTS);
  const count = load<u32>(tap, TAP_COUNT);
  for (let number: u32 = 0; number < count; number++) {
    let at = load<u32>(recordAt(tap, number, ENTRY_SIZE), ENTRY_HASH) & (wanted - 1);
    while (load<u32>(index + ((<usize>at) << 2))) at = (at + 1) & (wanted - 1);
    store<u32>(index + ((<usize>at) << 2), number + 1);
  }
  return true;
}
