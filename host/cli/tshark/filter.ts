import { last, UsageError, type Given } from '../usage.ts';

/** The display filter: the value of -Y, or the operands. Throws UsageError where both are given. */
export function filterOf(given: Given): string | undefined {
  const filter = last(given, 'Y');
  if (given.operands.length === 0) return filter;
  if (filter !== undefined)
    throw new UsageError('Display filters were specified both with "-Y" and with additional command-line arguments.');
  return given.operands.join(' ');
}
