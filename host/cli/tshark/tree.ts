import type { TreeFormat } from '../../index.ts';
import { last, type Given } from '../usage.ts';
import { filterOf } from './filter.ts';

const SHAPES: Readonly<Record<string, TreeFormat['tree']>> = { json: 'json', jsonraw: 'jsonraw', ek: 'ek', pdml: 'pdml' };

/** The tree that -T, -V, -O and -x ask for; undefined where they ask for none. */
export function treeOf(given: Given, shape: string): TreeFormat | undefined {
  const octets = given.flags.has('x');
  const open = given.values.get('O')?.flatMap((names) => names.split(','));
  const details = given.flags.has('V') || open !== undefined;
  const tree = SHAPES[shape] ?? (shape !== 'text' ? undefined : details ? 'text' : octets ? 'dump' : undefined);
  if (tree === undefined) return undefined;
  const filter = filterOf(given);
  const file = last(given, 'r');
  return {
    tree,
    octets,
    ...(open === undefined ? {} : { open }),
    ...(filter === undefined ? {} : { filter }),
    ...(file === undefined ? {} : { file }),
  };
}
