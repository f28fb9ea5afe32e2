import type { TextFormat } from '../index.ts';
import { last, UsageError, type Given, type LongOptions } from './usage.ts';

/** Options of commands whose output can be a table for databases. */
export const TABLE_OPTIONS: LongOptions = { parquet: true, ids: false };

/** What a table cannot be together with. */
const OTHERS: readonly string[] = ['json', 'csv', 'zeek', 'ids', 'output', 'checkpoint'];

/** The file of --parquet, where one was asked for. Throws UsageError. */
export function parquetOf(given: Given): string | undefined {
  const path = last(given, 'parquet');
  if (path === undefined) return undefined;
  const other = OTHERS.find((name) => given.flags.has(name) || given.values.has(name));
  if (other !== undefined)
    throw new UsageError(`--parquet FILE is all the output there is, with all identifiers: --${other} does not go with it`);
  return path;
}

/** `format`, with identifiers where --ids asks for them. Throws UsageError where it has none. */
export function withIds(given: Given, format: TextFormat | undefined): TextFormat | undefined {
  if (!given.flags.has('ids')) return format;
  switch (format) {
    case 'events-json':
      return 'events-json-ids';
    case 'flows-json':
      return 'flows-json-ids';
    case 'flows-csv':
      return 'flows-csv-ids';
    default:
      throw new UsageError('--ids adds keys to --json and columns to --csv');
  }
}
