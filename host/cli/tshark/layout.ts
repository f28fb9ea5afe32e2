import { COLUMN_FORMAT, COLUMN_HIDDEN, parseLayout, type Column } from '../../index.ts';
import type { Given } from '../usage.ts';

/** Is it a preference about columns? */
export function isOfColumns(preference: string): boolean {
  return valueOf(preference, COLUMN_FORMAT) !== undefined || valueOf(preference, COLUMN_HIDDEN) !== undefined;
}

/** The columns that -o chooses. Throws HandsharkError ERR_OPTION for a list that is none. */
export function layoutOf(given: Given): { readonly layout?: readonly Column[] } {
  const preferences = given.values.get('o') ?? [];
  const last = (name: string): string | undefined =>
    preferences.map((preference) => valueOf(preference, name)).findLast((value) => value !== undefined);
  const [format, hidden] = [last(COLUMN_FORMAT), last(COLUMN_HIDDEN)];
  return format === undefined && hidden === undefined ? {} : { layout: parseLayout(format, hidden) };
}

function valueOf(preference: string, name: string): string | undefined {
  return preference.startsWith(`${name}:`) ? preference.slice(name.length + 1) : undefined;
}
