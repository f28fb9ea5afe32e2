import { PluginError } from './error.ts';

/** Plugins that ship, by name: none with the browser's build. */
export const SHIPPED: readonly string[] = [];

/** Throws PluginError: browsers open no paths. */
export function readPlugin(source: string): Uint8Array {
  throw new PluginError(source, 'a browser opens no paths: give its octets');
}
