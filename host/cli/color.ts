import { isTerminal, STDOUT } from './output.ts';
import type { Given, LongOptions } from './usage.ts';

export const COLOR_OPTIONS: LongOptions = { color: false, 'no-color': false };

/** Colours of what goes to `descriptor`: as told, else as FORCE_COLOR and NO_COLOR say (no-color.org), else on a terminal that is not dumb. */
export function colorWanted(given: Given, descriptor: number = STDOUT, environment: NodeJS.ProcessEnv = process.env): boolean {
  if (given.flags.has('no-color')) return false;
  if (given.flags.has('color')) return true;
  const force = environment['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0';
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  return isTerminal(descriptor) && environment['TERM'] !== 'dumb';
}
