// What plugins keep of a conversation. Each has its own octets; when a plugin is cut off in the middle of a frame, the frame begins
// anew without it, and what the others changed in it is undone.

import { givePiece, takePiece } from '../flow/reassembly/pool';
import { BLOCK } from '../shared/abi';

/**
 * STATE, 32 octets, then twice `capacity` octets: as it is, and as it was before frame `frame`.
 * ```
 *  0 next u32 → STATE of another plugin   4 plugin u32   8 kept u32 octets   12 before u32 octets kept before   16 frame u32   20 capacity u32   24 pad
 * ```
 */
const PLUGIN = 4;
const KEPT = 8;
const BEFORE = 12;
const FRAME = 16;
const CAPACITY = 20;
const HEAD: u32 = 32;

/** → the STATE of `plugin` in the list that begins at `list`; 0 = none. */
export function stateOf(list: usize, plugin: u32): usize {
  let state: usize = load<u32>(list);
  while (state && load<u32>(state, PLUGIN) != plugin) state = load<u32>(state);
  return state;
}

export function keptOf(state: usize): u32 {
  return load<u32>(state, KEPT);
}

/** → the octets of a STATE. */
export function octetsOf(state: usize): usize {
  return state + HEAD;
}

/** → room for `octets` octets, and for the rest of the last BLOCK, which `plugin` keeps from frame `frame` on; 0 when there is none. */
export function keep(list: usize, plugin: u32, octets: u32, frame: u32): usize {
  let state = stateOf(list, plugin);
  if (!state || load<u32>(state, CAPACITY) < octets) state = enlarge(list, plugin, octets, state);
  if (!state) return 0;
  if (load<u32>(state, FRAME) != frame) {
    memory.copy(state + HEAD + load<u32>(state, CAPACITY), state + HEAD, load<u32>(state, KEPT));
    store<u32>(state, load<u32>(state, KEPT), BEFORE);
    store<u32>(state, frame, FRAME);
  }
  store<u32>(state, octets, KEPT);
  return state + HEAD;
}

/** Puts a larger STATE in the place of `known`, or a first one into the list. */
function enlarge(list: usize, plugin: u32, octets: u32, known: usize): usize {
  const least = (octets + BLOCK - 1) & ~(BLOCK - 1);
  const capacity: u32 = known ? max(least, load<u32>(known, CAPACITY) * 2) : least;
  const state = takePiece(HEAD + 2 * capacity);
  if (!state) return 0;
  memory.fill(state, 0, HEAD);
  store<u32>(state, plugin, PLUGIN);
  store<u32>(state, capacity, CAPACITY);
  if (known) {
    const size = load<u32>(known, CAPACITY);
    memory.copy(state, known, CAPACITY);
    memory.copy(state + HEAD, known + HEAD, size);
    memory.copy(state + HEAD + capacity, known + HEAD + size, size);
    remove(list, known);
  }
  store<u32>(state, load<u32>(list));
  store<u32>(list, <u32>state);
  return state;
}

function remove(list: usize, state: usize): void {
  let link = list;
  while (<usize>load<u32>(link) != state) link = load<u32>(link);
  store<u32>(link, load<u32>(state));
  givePiece(state, HEAD + 2 * load<u32>(state, CAPACITY));
}

/** Everything is as it was before frame `frame`. */
export function undo(list: usize, frame: u32): void {
  for (let state: usize = load<u32>(list); state; state = load<u32>(state)) {
    if (load<u32>(state, FRAME) != frame) continue;
    const before = load<u32>(state, BEFORE);
    memory.copy(state + HEAD, state + HEAD + load<u32>(state, CAPACITY), before);
    store<u32>(state, before, KEPT);
  }
}
