// What the host asks about a plugin that was cut off.

import { LIE_NONE, PLUGIN_NONE } from '../shared/abi';
import { About, Cut } from './ask';
import { Running } from './doors';
import { endPlugin } from './stage';

/** After RUN_CUT: which plugin was cut off. It is told once. */
export function cutPlugin(): u32 {
  const plugin = Cut.plugin;
  Cut.plugin = PLUGIN_NONE;
  return plugin;
}

/** After RUN_CUT: LIE_*. */
export function cutReason(): u32 {
  const lie = Cut.lie;
  Cut.lie = LIE_NONE;
  return lie;
}

/** A trap ended a call into the core. Cuts off the plugin whose code ran, and answers which; PLUGIN_NONE: it was the core's own. */
export function endRunning(): u32 {
  const plugin = Running.plugin;
  if (plugin != PLUGIN_NONE) endPlugin(plugin);
  Running.plugin = PLUGIN_NONE;
  return plugin;
}

/** Number of the frame in which a plugin was cut off last. */
export function cutFrame(): u32 {
  return About.frame;
}
