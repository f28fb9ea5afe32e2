// Asks one plugin about octets, takes its answer, and hands on what it says to hand on.

import * as A from '../shared/abi';
import { BLOCK } from '../shared/abi';
import { lieIn } from './check';
import { fetch, give, giveOctets, inputFor, reaches, run } from './doors';
import { answerRoom, keepAnswer } from './found';
import { holderOf, isAlive, pluginAt } from './plugins';
import { keep, keptOf, octetsOf, stateOf } from './states';

/** Octets handed on to inner tables, one within the other, and messages in what is handed on. */
const NESTED_MOST: u32 = 8;
const INNER_MOST: u32 = 256;

/** CALL, then the state. */
const HEAD: usize = memory.data(48 + 65536 + 64, 64);
if (A.CALL_SIZE != 48 || A.STATE_MAX != 65536) ERROR('layout drift: HEAD');

/** What the call is about, the same for all that are asked about a piece. */
export class About {
  /** → the list of what plugins keep of the conversation. */
  static states: usize = 0;
  static flow: u32 = 0;
  static frame: u32 = 0;
  static time: i64 = 0;
  static ports: u32 = 0;
}

/** What was said last. */
export class Said {
  static consumed: u32 = 0;
  static more: u32 = 0;
  /** Plugin that takes the rest of the conversation, PLUGIN_NONE for none. */
  static over: u32 = A.PLUGIN_NONE;
}

/** Plugins that are to be cut off: PLUGIN_NONE, or who lied, and LIE_*. */
export class Cut {
  static plugin: u32 = A.PLUGIN_NONE;
  static lie: u32 = A.LIE_NONE;
}

function lied(plugin: u32, lie: u32): u32 {
  Cut.plugin = plugin;
  Cut.lie = lie;
  return A.STATUS_NOT_MINE;
}

/**
 * Asks `plugin` about `octets` octets at `at`, which were `wire` octets before the capture cut them. `home`: → the buffer that they lie in, 0 for
 * the frame, 1 for octets that a plugin made. STATUS_*; the rest is in Said. STATUS_NOT_MINE too where it lied: Cut says so.
 */
export function ask(plugin: u32, at: usize, octets: u32, flags: u32, wire: u32, home: usize, depth: u32): u32 {
  const record = pluginAt(plugin);
  const state = load<u32>(record, A.PLUGIN_STATE);
  const input = inputFor(plugin, A.CALL_SIZE + state + octets + BLOCK);
  if (input == 0) return lied(plugin, A.LIE_INPUT);
  const known: usize = state ? stateOf(About.states, plugin) : 0;
  const kept: u32 = known ? keptOf(known) : 0;
  store<u32>(HEAD, octets, A.CALL_OCTETS);
  store<u32>(HEAD, flags, A.CALL_FLAGS);
  store<u32>(HEAD, About.flow, A.CALL_FLOW);
  store<u32>(HEAD, About.frame, A.CALL_FRAME);
  store<i64>(HEAD, About.time, A.CALL_TIME);
  store<u32>(HEAD, About.ports, A.CALL_SOURCE);
  store<u32>(HEAD, state, A.CALL_STATE);
  store<u32>(HEAD, wire, A.CALL_WIRE);
  store<u32>(HEAD, kept, A.CALL_KEPT);
  if (kept) memory.copy(HEAD + A.CALL_SIZE, octetsOf(known), kept);
  // What fills the last block up is nobody's.
  for (let i: usize = 0; i < <usize>BLOCK; i += 16) v128.store(HEAD + A.CALL_SIZE + kept + i, i64x2.splat(0));
  give(plugin, HEAD, input, (A.CALL_SIZE + kept + BLOCK - 1) / BLOCK);
  giveOctets(plugin, at, input + A.CALL_SIZE + state, octets);
  const place = run(plugin, input, octets);
  if (!reaches(plugin, place, A.ANSWER_SIZE)) return lied(plugin, A.LIE_PLACE);
  const answer = answerRoom(A.ANSWER_MAX);
  // The frame has had its share: the PDU is stepped over.
  if (answer == 0) return unseen(plugin, place, octets);
  fetch(plugin, place, answer, 1);
  const size = load<u32>(answer);
  if (size < <u32>A.ANSWER_SIZE || size > <u32>A.ANSWER_MAX || !reaches(plugin, place, size)) return lied(plugin, A.LIE_PLACE);
  const rest = (size - 1) / BLOCK;
  // Blocks that end where it ends: the first one overlaps what was read already.
  fetch(plugin, place + size - rest * BLOCK, answer + size - rest * BLOCK, rest);
  const lie = lieIn(answer, size, octets, plugin);
  if (lie != A.LIE_NONE) return lied(plugin, lie);
  const status = load<u32>(answer, A.ANSWER_STATUS);
  if (status == A.STATUS_NOT_MINE) return status;
  if (state && !keepState(plugin, input, state, load<u32>(answer, A.ANSWER_KEPT))) return lied(plugin, A.LIE_KEPT);
  if (status == A.STATUS_DONE) keepAnswer(answer, at, octets, plugin, home);
  return follow(answer, at, flags, status, plugin, home, depth);
}

/** Keeps what the plugin left in its state. False when that is more than it declared. */
function keepState(plugin: u32, input: u32, state: u32, wanted: u32): bool {
  if (wanted > state) return false;
  const octets = wanted == 0 ? state : wanted;
  const room = keep(About.states, plugin, octets, About.frame);
  if (room) fetch(plugin, input + A.CALL_SIZE, room, (octets + BLOCK - 1) / BLOCK);
  return true;
}

function unseen(plugin: u32, place: u32, octets: u32): u32 {
  fetch(plugin, place, HEAD, 1);
  const consumed = load<u32>(HEAD, A.ANSWER_CONSUMED);
  Said.consumed = consumed;
  Said.over = A.PLUGIN_NONE;
  return load<u32>(HEAD, A.ANSWER_STATUS) == A.STATUS_DONE && consumed != 0 && consumed <= octets ? A.STATUS_DONE : A.STATUS_NOT_MINE;
}

/** Notes what a checked answer says, after it has handed on what it says to hand on. */
function follow(answer: usize, at: usize, flags: u32, status: u32, plugin: u32, home: usize, depth: u32): u32 {
  let over: u32 = A.PLUGIN_NONE;
  if (status == A.STATUS_DONE) {
    const bits = load<u32>(answer, A.ANSWER_FLAGS);
    const octets = load<u32>(answer, A.ANSWER_INNER_OCTETS);
    if (octets != 0 || bits & A.TAKES_OVER) {
      const heir = heirOf(plugin, load<u32>(answer, A.ANSWER_INNER_TABLE), load<u32>(answer, A.ANSWER_INNER_KEY));
      if (bits & A.TAKES_OVER) over = heir;
      else if (heir != A.PLUGIN_NONE && depth < NESTED_MOST) {
        const isThere = (bits & A.TAKES_FROM_PIECE) != 0;
        const from = (isThere ? at : answer) + load<u32>(answer, A.ANSWER_INNER_AT);
        handOn(heir, from, octets, flags | A.CALL_INNER | A.CALL_ALONE, isThere ? home : 1, depth + 1);
      }
    }
  }
  Said.consumed = load<u32>(answer, A.ANSWER_CONSUMED);
  Said.more = load<u32>(answer, A.ANSWER_MORE);
  Said.over = over;
  return status;
}

/** Who has `key` in the table of number `table` of a plugin; PLUGIN_NONE. */
function heirOf(plugin: u32, table: u32, key: u32): u32 {
  const record = pluginAt(plugin);
  if (table >= load<u32>(record, A.PLUGIN_INNER_COUNT)) return A.PLUGIN_NONE;
  const heir = holderOf(load<u32>(<usize>load<u32>(record, A.PLUGIN_INNER) + ((<usize>table) << 2)), key);
  return isAlive(heir) ? heir : A.PLUGIN_NONE;
}

function handOn(heir: u32, at: usize, octets: u32, flags: u32, home: usize, depth: u32): void {
  let from = at;
  let left = octets;
  for (let count: u32 = 0; left > 0 && count < INNER_MOST && Cut.plugin == A.PLUGIN_NONE; count++) {
    if (ask(heir, from, left, flags, left, home, depth) != A.STATUS_DONE) return;
    from += Said.consumed;
    left -= Said.consumed;
  }
}
