import type { AnalysisOptions } from '../../index.ts';
import { last, UsageError, type Given } from '../usage.ts';

/** What -c and the other options about reading ask of the run. Throws UsageError. */
export function readingOf(given: Given): AnalysisOptions {
  const count = last(given, 'c');
  if (count === undefined) return {};
  if (/^0+$/.test(count)) throw new UsageError('The specified packet count is zero');
  if (!/^\d+$/.test(count)) throw new UsageError(`The specified packet count ${JSON.stringify(count)} isn't a decimal number`);
  return { maxFrames: Number(count) };
}
