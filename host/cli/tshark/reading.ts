import { fstatSync, statSync } from 'node:fs';
import { parsePreference, type AnalysisOptions } from '../../index.ts';
import { threadsOf } from '../analysis-options.ts';
import { pluginsOf, warn } from '../plugins.ts';
import { last, UsageError, type Given } from '../usage.ts';
import { isOfColumns } from './layout.ts';

/** Its descriptor. */
const STANDARD_INPUT = 0;

/** What -c, -o, -2, -R and the other options about reading ask of the run. Throws UsageError, and HandsharkError ERR_OPTION for a preference that is none. */
export function readingOf(given: Given): AnalysisOptions {
  const plugins = pluginsOf(given);
  const preferences = given.values
    .get('o')
    ?.filter((preference) => !isOfColumns(preference))
    .map((preference) => parsePreference(preference, plugins.length > 0));
  return {
    ...framesOf(last(given, 'c')),
    ...passesOf(given),
    threads: threadsOf(given),
    ...protocolsOf(given),
    ...(plugins.length === 0 ? {} : { plugins, onWarning: warn }),
    ...(preferences === undefined ? {} : { preferences: Object.fromEntries(preferences) }),
  };
}

/** What is left out, but for what is told to be there after all. */
function protocolsOf(given: Given): AnalysisOptions {
  const enabled = given.values.get('enable-protocol') ?? [];
  const disabled = given.values.get('disable-protocol')?.filter((name) => !enabled.includes(name));
  return disabled === undefined ? {} : { disabledProtocols: disabled };
}

/** -R chooses what the second of two passes reads. */
function passesOf(given: Given): AnalysisOptions {
  const readFilter = last(given, 'R');
  if (!given.flags.has('2')) {
    if (readFilter !== undefined) throw new UsageError('-R without -2 is deprecated. For single-pass filtering use -Y.');
    return {};
  }
  const file = last(given, 'r') ?? '';
  const name = file === '-' ? 'The standard input' : `The file "${file}"`;
  if (isStream(file)) throw new UsageError(`${name} is a pipe or FIFO; it can't be read in two passes.`);
  return { twoPasses: true, ...(readFilter === undefined ? {} : { readFilter }) };
}

/** Can the file be read only once? */
function isStream(file: string): boolean {
  return file === '-' ? !fstatSync(STANDARD_INPUT).isFile() : statSync(file, { throwIfNoEntry: false })?.isFIFO() === true;
}

function framesOf(count: string | undefined): AnalysisOptions {
  if (count === undefined) return {};
  if (/^0+$/.test(count)) throw new UsageError('The specified packet count is zero');
  if (!/^\d+$/.test(count)) throw new UsageError(`The specified packet count ${JSON.stringify(count)} isn't a decimal number`);
  return { maxFrames: Number(count) };
}
