import { readFileSync, statSync } from 'node:fs';
import { BINARY_MAX } from '../../assembly/shared/abi.ts';
import { PluginError } from './error.ts';
import { Plugin, reasonOf } from './plugin.ts';

/** Plugins that ship, by name. */
export const SHIPPED: readonly string[] = ['http', 'mqtt', 'websocket', 'tls'];
/** All of them. */
export const ALL = 'all';

/** Where the build puts them: beside the folder of the compiled host. */
const FOLDER = new URL('../../plugins/', import.meta.url);

const loaded = new Map<string, Plugin>();

/** A plugin: the name of one that ships, the path of a `.wasm`, or its octets. */
export type PluginSource = string | Uint8Array;

/** Octets of a plugin that ships or lies at a path. Throws PluginError. */
export function readPlugin(source: string): Uint8Array {
  const path = SHIPPED.includes(source) ? new URL(`${source}.wasm`, FOLDER) : source;
  try {
    const { size } = statSync(path);
    if (size > BINARY_MAX) throw new PluginError(source, `it has ${size} octets, ${BINARY_MAX} are allowed`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof PluginError) throw error;
    throw new PluginError(source, `it cannot be read: ${reasonOf(error)}`, error);
  }
}

/** Loads plugins in the order given; each is compiled once for the process. Throws PluginError. */
export function loadPlugins(sources: readonly PluginSource[]): Plugin[] {
  const plugins: Plugin[] = [];
  const add = (name: string, octets: Uint8Array): void => {
    const key = `${name}\0${Buffer.from(octets).toString('base64')}`;
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
