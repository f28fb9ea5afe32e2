import { readFileSync, statSync } from 'node:fs';
import { BINARY_MAX } from '../../assembly/shared/abi.ts';
import { PluginError } from './error.ts';
import { reasonOf } from './plugin.ts';

/** Plugins that ship, by name. */
export const SHIPPED: readonly string[] = ['http', 'mqtt', 'websocket', 'tls'];

/** Where the build puts them: beside the folder of the compiled host. */
const FOLDER = new URL('../../plugins/', import.meta.url);

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
