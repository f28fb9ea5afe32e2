import {
  PLUGIN_DOORS,
  PLUGIN_EVENT_NAMES,
  PLUGIN_FIRSTS,
  PLUGIN_BASE,
  PLUGIN_INNER,
  PLUGIN_KINDS,
  PLUGIN_STATE,
} from '../../assembly/shared/abi.ts';
import type { Core } from '../core/load.ts';
import { FUEL } from './binary.ts';
import { bridgeTo } from './bridge.ts';
import { RESERVED } from './doors.ts';
import { reasonOf, type Plugin, type PluginExports } from './plugin.ts';

/** One plugin of one run: its instance, which the core calls by itself. */
export class PluginInstance {
  readonly plugin: Plugin;
  /** Place among the plugins of the run. */
  readonly index: number;
  readonly #exports: PluginExports;

  /** `tableOf`: the number of a table that plugins have for each other; `preferences`: their image. Throws PluginError, and a RangeError when the core has no memory left. */
  constructor(plugin: Plugin, index: number, core: Core, tableOf: (name: string) => number, preferences: Uint8Array) {
    this.plugin = plugin;
    this.index = index;
    this.#exports = plugin.instantiate(preferences);
    const { kinds, base, declaration } = plugin;
    const at = core.exports.addPlugin(kinds.length, declaration.inner.length, declaration.events.length) >>> 0;
    if (at === 0) throw new RangeError('the core has no memory left');
    const names = declaration.events.map((name) => textIn(core, name));
    const doors = this.#open(core);
    const { octets, data } = core.views;
    octets.set(kinds, data.getUint32(at + PLUGIN_KINDS, true));
    octets.set(declaration.firsts, at + PLUGIN_FIRSTS);
    data.setUint32(at + PLUGIN_BASE, base, true);
    data.setUint32(at + PLUGIN_DOORS, doors, true);
    data.setUint32(at + PLUGIN_STATE, declaration.state, true);
    const events = data.getUint32(at + PLUGIN_EVENT_NAMES, true);
    for (const [number, { place, octets }] of names.entries()) {
      data.setUint32(events + 8 * number, place, true);
      data.setUint32(events + 8 * number + 4, octets, true);
    }
    const inner = data.getUint32(at + PLUGIN_INNER, true);
    declaration.inner.forEach((name, number) => {
      data.setUint32(inner + 4 * number, tableOf(name), true);
    });
  }

  /** Why it trapped. */
  reasonFor(error: unknown): string {
    return this.#exports[FUEL].value < 0 ? 'it takes too long' : `it fails: ${reasonOf(error)}`;
  }

  /** Puts its doors into the core's table of functions, in the order of DOOR_*; → where. */
  #open({ exports: { memory, table } }: Core): number {
    const door = (name: string): unknown => this.#exports[`${RESERVED}${name}`];
    const { give, fetch } = bridgeTo(memory, door('put'), door('get'));
    const doors = [give, fetch, door('run'), door('room'), door('pages')];
    const first = table.grow(doors.length);
    for (const [index, each] of doors.entries()) table.set(first + index, each);
    return first;
  }
}

/** Writes a text into the core's memory. Throws a RangeError when there is no room. */
function textIn(core: Core, text: string): { readonly place: number; readonly octets: number } {
  const octets = new TextEncoder().encode(text);
  const place = core.exports.textRoom(octets.length) >>> 0;
  if (place === 0) throw new RangeError('the core has no memory left');
  core.views.octets.set(octets, place);
  return { place, octets: octets.length };
}
