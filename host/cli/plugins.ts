import { printable } from '../index.ts';
import { STDERR, write } from './output.ts';
import type { Given, LongOptions } from './usage.ts';

/** Options that name plugins. */
export const PLUGIN_OPTIONS: LongOptions = { plugin: true, plugins: true };

/** The plugins that --plugin and --plugins name: each may be a list with commas. */
export function pluginsOf(given: Given): readonly string[] {
  return ['plugin', 'plugins']
    .flatMap((option) => given.values.get(option) ?? [])
    .flatMap((names) => names.split(',').filter((name) => name !== ''));
}

/** Says on standard error what goes wrong without ending the run. */
export function warn(warning: string): void {
  write(STDERR, Buffer.from(`handshark: ${printable(warning)}\n`));
}
