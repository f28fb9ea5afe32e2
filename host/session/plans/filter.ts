import type { parseFilter } from '../../filter/filter.ts';

/** The display filter, undefined for none: its language is loaded only where there is one. Rejected with FilterError. */
export async function filterOf(text: string | undefined): Promise<ReturnType<typeof parseFilter> | undefined> {
  return text === undefined ? undefined : (await import('../../filter/filter.ts')).parseFilter(text);
}
