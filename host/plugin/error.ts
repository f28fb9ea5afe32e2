import { HandsharkError } from '../errors.ts';

/** A plugin that is not taken, and why. */
export class PluginError extends HandsharkError {
  /** What the plugin is called. */
  readonly plugin: string;

  constructor(plugin: string, reason: string, cause?: unknown) {
    super('ERR_PLUGIN', `plugin ${plugin}: ${reason}`, cause);
    this.name = 'PluginError';
    this.plugin = plugin;
  }
}
