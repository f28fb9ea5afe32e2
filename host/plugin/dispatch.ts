import * as A from '../../assembly/shared/abi.ts';
import type { Core } from '../core/load.ts';
import { PluginInstance } from './instance.ts';
import type { Plugin } from './plugin.ts';
import { preferencesImage } from './preferences.ts';

/** What is wrong with an answer, by LIE_*. */
const LIES: Readonly<Record<number, string>> = {
  [A.LIE_SIZE]: 'its answer has a wrong size',
  [A.LIE_STATUS]: 'its answer has no known status',
  [A.LIE_CONSUMED]: 'it consumes nothing, or more than there is',
  [A.LIE_ITEMS]: 'its items lie outside of its answer, or are too many',
  [A.LIE_FIELD]: 'an item is of no field',
  [A.LIE_DEPTH]: 'an item has no parent',
  [A.LIE_OCTETS]: 'an item stands for octets that are not there',
  [A.LIE_VALUE]: 'the value of an item is not there',
  [A.LIE_TEXT]: 'a text is not there, or no text',
  [A.LIE_EVENTS]: 'an event is not one',
  [A.LIE_INNER]: 'it hands on octets that are not there',
  [A.LIE_KEPT]: 'it keeps more state than it declared',
  [A.LIE_INPUT]: 'its input lies outside of its memory',
  [A.LIE_PLACE]: 'its answer lies outside of its memory, or is too long',
};
/** Tables that the core has itself, by name. */
const TABLES: ReadonlyMap<string, number> = new Map([
  ['tcp.port', A.TABLE_TCP_PORT],
  ['ip.proto', A.TABLE_IP_PROTO],
  ['ethertype', A.TABLE_ETHERTYPE],
  ['udp.port', A.TABLE_UDP_PORT],
]);

/** The plugins of one run. The core calls them by itself; this tells it of them, and tells of those that it cuts off. */
export class Dispatcher {
  readonly #core: Core;
  readonly #instances: readonly PluginInstance[];
  readonly #tables = new Map(TABLES);
  readonly #warn: (warning: string) => void;

  /** `preferences`: values by name, those of others too. Throws PluginError, HandsharkError ERR_OPTION for a value that is none, and a RangeError when the core has no memory left. */
  constructor(core: Core, plugins: readonly Plugin[], preferences: Readonly<Record<string, string>>, warn: (warning: string) => void) {
    this.#core = core;
    this.#warn = warn;
    const tableOf = (name: string): number => {
      const known = this.#tables.get(name) ?? A.TABLE_OWN + this.#tables.size - TABLES.size;
      this.#tables.set(name, known);
      return known;
    };
    this.#instances = plugins.map((plugin, index) => {
      const image = preferencesImage(plugin.declaration.preferences, preferences);
      return new PluginInstance(plugin, index, core, tableOf, image);
    });
    for (const { index, plugin } of this.#instances) {
      // Of two for one place the first counts.
      for (const [table, key] of plugin.declaration.tables)
        if (core.exports.addPlace(tableOf(table), key, index) === 0) throw new RangeError('plugins have too many places in tables');
    }
    const guessing = this.#instances.filter(({ plugin }) => plugin.declaration.score > 0);
    guessing.sort((a, b) => b.plugin.declaration.score - a.plugin.declaration.score);
    for (const { index } of guessing) core.exports.addGuess(index);
  }

  /** The core cut a plugin off, for what it answered. */
  lied(): void {
    const { exports } = this.#core;
    const frame = exports.cutFrame() >>> 0;
    this.#tell(exports.cutPlugin() >>> 0, frame, LIES[exports.cutReason()] ?? 'its answer is wrong');
  }

  /** A call into the core ended with `error`. Was that a plugin's doing? It is cut off then. */
  trapped(error: unknown): boolean {
    const { exports } = this.#core;
    const plugin = exports.endRunning() >>> 0;
    const instance = this.#instances[plugin];
    if (instance === undefined) return false;
    this.#tell(plugin, exports.cutFrame() >>> 0, instance.reasonFor(error));
    return true;
  }

  #tell(plugin: number, frame: number, reason: string): void {
    this.#warn(`plugin ${this.#instances[plugin]?.plugin.name ?? ''} was cut off at frame ${frame}: ${reason}`);
  }
}
