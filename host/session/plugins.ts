import type { Core } from '../core/load.ts';
import type { PluginWatch } from '../core/run.ts';
import type { PluginSource } from '../plugin/catalogue.ts';
import type { PluginDescription } from '../plugin/describe.ts';
import type { AnalysisOptions } from './options.ts';

/** What a pass is told besides: what tells a core of the plugins, where there are any. */
export interface PassOptions extends AnalysisOptions {
  readonly dissect?: (core: Core) => PluginWatch;
}

/** Loads the plugins of a capture, once for all of its passes; what they need is loaded only with them. Throws PluginError. */
export async function withPlugins(options: AnalysisOptions): Promise<PassOptions> {
  const { plugins: sources = [] } = options;
  if (sources.length === 0) return options;
  const [{ loadPlugins: load }, { Dispatcher }] = await Promise.all([import('../plugin/catalogue.ts'), import('../plugin/dispatch.ts')]);
  const plugins = load(sources);
  const { preferences = {} } = options;
  const theirs = new Set(plugins.flatMap(({ declaration }) => declaration.preferences.map(({ name }) => name)));
  return {
    ...options,
    preferences: Object.fromEntries(Object.entries(preferences).filter(([name]) => !theirs.has(name))),
    dissect(core): PluginWatch {
      return new Dispatcher(core, plugins, preferences, (warning) => {
        options.onWarning?.(warning);
      });
    },
  };
}

/**
 * Makes the fields of plugins known to this process, as opening a capture with them does: for what asks for fields before that.
 * Throws PluginError for a plugin that is not taken.
 */
export async function loadPlugins(sources: readonly PluginSource[]): Promise<void> {
  if (sources.length > 0) (await import('../plugin/catalogue.ts')).loadPlugins(sources);
}

/** What the plugin declares that ships under a name or lies at a path. Throws PluginError. */
export async function describePlugin(source: string): Promise<PluginDescription> {
  return (await import('../plugin/describe.ts')).describe(source);
}

/** Names of the plugins that ship. */
export async function pluginNames(): Promise<readonly string[]> {
  return (await import('../plugin/describe.ts')).SHIPPED;
}

/** Files of a new plugin in AssemblyScript: name and text. */
export async function pluginStarter(name: string): Promise<readonly (readonly [string, string])[]> {
  return (await import('../plugin/describe.ts')).starter(name);
}
