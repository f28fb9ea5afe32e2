// The plugins of a run: what the host says of each, and where each is looked for.

import { take } from '../arena';
import { COPY_SLACK } from '../program/literal';
import * as A from '../shared/abi';

const RECORDS: usize = memory.data(32 * 128, 16);
if (A.PLUGINS_MAX != 32 || A.PLUGIN_SIZE != 128) ERROR('layout drift: PLUGIN');

/** PLACE, 12 octets: 0 table u32   4 key u32   8 plugin u32. */
const PLACE_SIZE: u32 = 12;
const PLACES_MAX: u32 = 4096;
/** Ports and EtherTypes have 16 bits, protocols of IP eight: for these the plugin + 1 by key. */
const KEYS: u32 = 65536;

let count: u32 = 0;
let places: usize = 0;
let placeCount: u32 = 0;
let direct: usize = 0;

/** Plugins that guess, the one to be asked first at the beginning. */
const GUESSES: usize = memory.data(32);
let guesses: u32 = 0;

/** → a PLUGIN with `fields` fields, `inner` tables and `events` events, for the host to fill in; its number is how many came before. 0 when there is no room. */
export function addPlugin(fields: u32, inner: u32, events: u32): usize {
  if (count == <u32>A.PLUGINS_MAX) return 0;
  const kinds = take(fields + 8, 8);
  const tables = take(inner * 4 + 4, 8);
  const names = take(events * 8 + 8, 8);
  if (!kinds || !tables || !names) return 0;
  const plugin = pluginAt(count);
  count++;
  store<u32>(plugin, <u32>kinds, A.PLUGIN_KINDS);
  store<u32>(plugin, fields, A.PLUGIN_FIELDS);
  store<u32>(plugin, <u32>tables, A.PLUGIN_INNER);
  store<u32>(plugin, inner, A.PLUGIN_INNER_COUNT);
  store<u32>(plugin, <u32>names, A.PLUGIN_EVENT_NAMES);
  store<u32>(plugin, events, A.PLUGIN_EVENT_COUNT);
  return plugin;
}

/** Plugin `plugin` is looked for at `key` of `table`, unless another one is. False when there is no room. */
export function addPlace(table: u32, key: u32, plugin: u32): bool {
  if (table < <u32>A.TABLE_OWN) {
    if (!direct) direct = take(<usize>A.TABLE_OWN * KEYS, 8);
    if (!direct) return false;
    const at = direct + <usize>table * KEYS + (key & (KEYS - 1));
    if (load<u8>(at) == 0) store<u8>(at, <u8>(plugin + 1));
    return true;
  }
  if (holderOf(table, key) != A.PLUGIN_NONE) return true;
  if (!places) places = take(<usize>PLACES_MAX * PLACE_SIZE, 8);
  if (!places || placeCount == PLACES_MAX) return false;
  const place = places + <usize>placeCount * PLACE_SIZE;
  placeCount++;
  store<u32>(place, table);
  store<u32>(place, key, 4);
  store<u32>(place, plugin, 8);
  return true;
}

/** The plugin at `key` of `table`, whether it was cut off or not; PLUGIN_NONE. */
export function holderOf(table: u32, key: u32): u32 {
  if (table < <u32>A.TABLE_OWN) {
    const known: u32 = direct && key < KEYS ? load<u8>(direct + <usize>table * KEYS + key) : 0;
    return known ? known - 1 : A.PLUGIN_NONE;
  }
  for (let i: u32 = 0; i < placeCount; i++) {
    const place = places + <usize>i * PLACE_SIZE;
    if (load<u32>(place) == table && load<u32>(place, 4) == key) return load<u32>(place, 8);
  }
  return A.PLUGIN_NONE;
}

/** Plugin `plugin` guesses, after those that were added before. */
export function addGuess(plugin: u32): void {
  store<u8>(GUESSES + guesses, <u8>plugin);
  guesses++;
}

/** Is there anybody to be asked about segments between these ports (source, destination << 16)? */
export function isAsked(ports: u32): bool {
  if (guesses != 0) return true;
  return holderOf(A.TABLE_TCP_PORT, ports & 0xffff) != A.PLUGIN_NONE || holderOf(A.TABLE_TCP_PORT, ports >> 16) != A.PLUGIN_NONE;
}

/** The guess number `index`; PLUGIN_NONE behind the last. */
export function guessAt(index: u32): u32 {
  return index < guesses ? load<u8>(GUESSES + index) : A.PLUGIN_NONE;
}

/** May a piece that begins with `octet` be what plugin `plugin` guesses at? */
export function mayBegin(plugin: u32, octet: u32): bool {
  return ((<u32>load<u8>(pluginAt(plugin) + (octet >> 3), A.PLUGIN_FIRSTS)) & (1 << (octet & 7))) != 0;
}

export function pluginAt(plugin: u32): usize {
  return RECORDS + <usize>plugin * A.PLUGIN_SIZE;
}

/** Is there such a plugin, and was it not cut off? */
export function isAlive(plugin: u32): bool {
  return plugin < count && load<u32>(pluginAt(plugin), A.PLUGIN_ENDED) == 0;
}

export function baseOf(plugin: u32): u32 {
  return load<u32>(pluginAt(plugin), A.PLUGIN_BASE);
}

/** → room for a text of `octets` octets that the host tells the core of; 0 when memory is out. */
export function textRoom(octets: u32): usize {
  return take(<usize>octets + COPY_SLACK, 8);
}
