import { glossary, type GlossaryReport } from '../../index.ts';
import { STDOUT, write } from '../output.ts';
import { last, UsageError, type Given } from '../usage.ts';

const REPORTS: readonly GlossaryReport[] = ['fields', 'protocols', 'values', 'ftypes'];

/** Prints the report that -G asks for; false where it does not. Throws UsageError. */
export function printsReport(given: Given): boolean {
  const wanted = last(given, 'G');
  if (wanted === undefined) return false;
  const report = REPORTS.find((known) => known === wanted);
  if (report === undefined) throw new UsageError(`Invalid ${JSON.stringify(wanted)} option for -G flag; there are ${REPORTS.join(', ')}`);
  write(STDOUT, Buffer.from(glossary(report)));
  return true;
}
