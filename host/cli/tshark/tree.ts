import { unknownFields, type DumpFormat, type TreeFormat } from '../../index.ts';
import { last, UsageError, type Given } from '../usage.ts';
import { filterOf } from './filter.ts';

const SHAPES: Readonly<Record<string, TreeFormat['tree']>> = { json: 'json', jsonraw: 'jsonraw', ek: 'ek', pdml: 'pdml' };

/** The tree that -T, -V, -O and -x ask for; undefined where they ask for none. */
export function treeOf(given: Given, shape: string): TreeFormat | undefined {
  const dump = dumpOf(given);
  const octets = given.flags.has('x') || dump !== undefined;
  const shown = shownOf(given, shape);
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
    ...shown,
    ...(dump === undefined ? {} : { dump }),
    ...(open === undefined ? {} : { open }),
    ...(fields === undefined ? {} : { fields }),
    ...(filter === undefined ? {} : { filter }),
    ...(file === undefined ? {} : { file }),
  };
}

/** What -j, -J, -S and --no-duplicate-keys ask for. Throws UsageError. */
function shownOf({ flags, values }: Given, shape: string): Partial<TreeFormat> {
  const merged = flags.has('no-duplicate-keys');
  if (merged && shape !== 'json' && shape !== 'jsonraw')
    throw new UsageError('--no-duplicate-keys can only be used with "-T json" and "-T jsonraw"');
  if (merged && (shape === 'jsonraw' || flags.has('x')))
    throw new UsageError('handshark merges keys only where no octets are shown: -T json');
  const names = values.get('j')?.at(-1);
  const layers = values.get('J')?.at(-1);
  const separator = values.get('S')?.at(-1);
  const listed = (layers ?? names)?.split(/[ ,]+/).filter((name) => name !== '');
  return {
    ...(merged ? { merged } : {}),
    ...(listed === undefined ? {} : { listed, layers: layers !== undefined }),
    ...(separator === undefined ? {} : { separator }),
  };
}

const HEXDUMP: Readonly<Record<string, DumpFormat>> = {
  all: { frames: false },
  frames: { frames: true },
  ascii: { characters: 'plain' },
  delimit: { characters: 'delimited' },
  noascii: { characters: 'none' },
};

/** What the values of --hexdump come to; undefined where there are none. Throws UsageError. */
function dumpOf(given: Given): DumpFormat | undefined {
  const values = given.values.get('hexdump');
  if (values === undefined) return undefined;
  const parts = values.map((value) => {
    const part = HEXDUMP[value];
    if (part === undefined || !Object.hasOwn(HEXDUMP, value))
      throw new UsageError(`"${value}" is an invalid value for --hexdump <hexoption>; valid are: ${Object.keys(HEXDUMP).join(', ')}`);
    return part;
  });
  return Object.assign({}, ...parts) as DumpFormat;
}
