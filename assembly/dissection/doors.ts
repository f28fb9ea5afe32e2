// The way into plugins: their functions stand in the core's table of functions, so that a call and all octets of it stay in WebAssembly.
// A plugin that traps ends the call into the core too; the host catches that, tells `endRunning`, and calls again.

import * as A from '../shared/abi';
import { BLOCK } from '../shared/abi';
import { pluginAt } from './plugins';

const BLOCK_SHIFT: u32 = 6;
if (1 << BLOCK_SHIFT != BLOCK) ERROR('layout drift: BLOCK');
const FUEL_MOST: u64 = 0x7fffffff;
/** Least octets that are asked for at a time. */
const ROOM_LEAST: u32 = 4096;
/** What is shorter than a BLOCK goes by way of this. */
const SHORT: usize = memory.data(64, 64);

/** Whose code runs, PLUGIN_NONE for nobody's. */
export class Running {
  static plugin: u32 = A.PLUGIN_NONE;
}

function door(plugin: u32, which: u32): u32 {
  return load<u32>(pluginAt(plugin), A.PLUGIN_DOORS) + which;
}

/** Writes `blocks` blocks at `from` to address `to` of the plugin. */
export function give(plugin: u32, from: usize, to: u32, blocks: u32): void {
  call_indirect<void>(door(plugin, A.DOOR_GIVE), from, to, blocks);
}

/** Writes `octets` octets at `from` to address `to` of the plugin, and no others of the core's. */
export function giveOctets(plugin: u32, from: usize, to: u32, octets: u32): void {
  if (octets == 0) return;
  if (octets < <u32>BLOCK) {
    memory.fill(SHORT, 0, BLOCK);
    memory.copy(SHORT, from, octets);
    give(plugin, SHORT, to, 1);
    return;
  }
  give(plugin, from, to, octets >> BLOCK_SHIFT);
  const rest = octets & (BLOCK - 1);
  // The last block overlaps the one before it.
  if (rest) give(plugin, from + octets - BLOCK, to + octets - BLOCK, 1);
}

/** Reads `blocks` blocks at address `from` of the plugin to `to`. */
export function fetch(plugin: u32, from: u32, to: usize, blocks: u32): void {
  call_indirect<void>(door(plugin, A.DOOR_FETCH), from, to, blocks);
}

/** Do the `octets` octets at `at` lie in the plugin's memory? */
export function reaches(plugin: u32, at: u32, octets: u64): bool {
  const record = pluginAt(plugin);
  const end = <u64>at + octets;
  if (end <= <u64>load<u32>(record, A.PLUGIN_REACH)) return true;
  const pages = call_indirect<u32>(door(plugin, A.DOOR_PAGES));
  // At the most PAGES_MAX of them, far below 2^32 octets.
  store<u32>(record, pages << 16, A.PLUGIN_REACH);
  return end <= (<u64>pages) << 16;
}

/** Lets the plugin dissect the CALL at `input` of its memory, which has `octets` octets. → the address of its ANSWER. */
export function run(plugin: u32, input: u32, octets: u32): u32 {
  const fuel = min<u64>(FUEL_MOST, <u64>A.FUEL_CALL + <u64>A.FUEL_OCTET * octets);
  Running.plugin = plugin;
  const answer = call_indirect<u32>(door(plugin, A.DOOR_RUN), <u32>fuel, input);
  Running.plugin = A.PLUGIN_NONE;
  return answer;
}

/** Address in the plugin's memory where `octets` octets can be written; 0 when it has none. */
export function inputFor(plugin: u32, octets: u32): u32 {
  const record = pluginAt(plugin);
  if (octets <= load<u32>(record, A.PLUGIN_ROOM)) return load<u32>(record, A.PLUGIN_INPUT);
  const wanted = max(ROOM_LEAST, octets + (octets >> 1));
  Running.plugin = plugin;
  const input = call_indirect<u32>(door(plugin, A.DOOR_ROOM), A.FUEL_CALL, wanted);
  Running.plugin = A.PLUGIN_NONE;
  if (input == 0 || input & 7 || !reaches(plugin, input, wanted)) return 0;
  store<u32>(record, input, A.PLUGIN_INPUT);
  store<u32>(record, wanted, A.PLUGIN_ROOM);
  return input;
}
