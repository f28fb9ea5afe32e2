import { readPlugin, SHIPPED } from './files.ts';
import { Plugin } from './plugin.ts';

/** All of them. */
export const ALL = 'all';

/** A letter an octet. */
const LETTERS = new TextDecoder('latin1');

const loaded = new Map<string, Plugin>();

/** A plugin: the name of one that ships, the path of a `.wasm`, or its octets. */
export type PluginSource = string | Uint8Array;

/** Loads plugins in the order given; each is compiled once for the process. Throws PluginError. */
export function loadPlugins(sources: readonly PluginSource[]): Plugin[] {
  const plugins: Plugin[] = [];
  const add = (name: string, octets: Uint8Array): void => {
    const key = `${name}\0${LETTERS.decode(octets)}`;
    const plugin = loaded.get(key) ?? new Plugin(name, octets);
    loaded.set(key, plugin);
    if (!plugins.includes(plugin)) plugins.push(plugin);
  };
  sources.forEach((source, index) => {
    if (typeof source !== 'string') add(`#${index + 1}`, source);
    else if (source === ALL) for (const name of SHIPPED) add(name, readPlugin(name));
    else add(source.replace(/^.*\//, '').replace(/\.wasm$/, ''), readPlugin(source));
  });
  return plugins;
}
