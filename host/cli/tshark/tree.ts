import { unknownFields, type TreeFormat } from '../../index.ts';
import { last, UsageError, type Given } from '../usage.ts';
import { filterOf } from './filter.ts';

const SHAPES: Readonly<Record<string, TreeFormat['tree']>> = { json: 'json', jsonraw: 'jsonraw', ek: 'ek', pdml: 'pdml' };

/** The tree that -T, -V, -O and -x ask for; undefined where they ask for none. */
export function treeOf(given: Given, shape: string): TreeFormat | undefined {
  const octets = given.flags.has('x');
  const open = given.values.get('O')?.flatMap((names) => names.split(','));
  const details = given.flags.has('V') || open !== undefined;
  const tree = SHAPES[shape] ?? (shape !== 'text' ? undefined : details ? 'text' : octets ? 'dump' : undefined);
  if (tree === undefined) return undefined;
  const fields = given.values.get('e');
  const unknown = unknownFields(fields ?? []);
  if (unknown.length > 0) throw new UsageError("Some fields aren't valid:", unknown);
  const filter = filterOf(given);
  const file = last(given, 'r');
  return {
    tree,
    octets,
    ...(open === undefined ? {} : { open }),
    ...(fields === undefined ? {} : { fields }),
    ...(filter === undefined ? {} : { filter }),
    ...(file === undefined ? {} : { file }),
  };
}
