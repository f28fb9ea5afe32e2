import { parsePreference, type AnalysisOptions } from '../../index.ts';
import { last, UsageError, type Given } from '../usage.ts';

/** What -c, -o and the other options about reading ask of the run. Throws UsageError, and HandsharkError ERR_OPTION for a preference that is none. */
export function readingOf(given: Given): AnalysisOptions {
  const preferences = given.values.get('o')?.map(parsePreference);
  return { ...framesOf(last(given, 'c')), ...(preferences === undefined ? {} : { preferences: Object.fromEntries(preferences) }) };
}

function framesOf(count: string | undefined): AnalysisOptions {
  if (count === undefined) return {};
  if (/^0+$/.test(count)) throw new UsageError('The specified packet count is zero');
  if (!/^\d+$/.test(count)) throw new UsageError(`The specified packet count ${JSON.stringify(count)} isn't a decimal number`);
  return { maxFrames: Number(count) };
}
