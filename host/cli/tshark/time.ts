import type { TimeForm, TimeFormat } from '../../index.ts';
import { last, UsageError, type Given } from '../usage.ts';

const FORMS: readonly TimeForm[] = ['a', 'ad', 'adoy', 'd', 'dd', 'e', 'r', 'u', 'ud', 'udoy'];
const SECONDS = ['s', 'hms'];

/** What -t and -u make of the Time column. Throws UsageError. */
export function timeOf(given: Given): { readonly time: TimeFormat } {
  const wanted = last(given, 't') ?? 'r';
  const form = FORMS.find((known) => known === wanted);
  if (form === undefined) throw new UsageError(`Invalid time stamp type ${JSON.stringify(wanted)}; it must be one of: ${FORMS.join(', ')}`);
  const seconds = last(given, 'u') ?? 's';
  if (!SECONDS.includes(seconds))
    throw new UsageError(`Invalid seconds type ${JSON.stringify(seconds)}; it must be one of: ${SECONDS.join(', ')}`);
  return { time: { form, hours: seconds === 'hms' } };
}
