import type { Entry } from './entries.ts';

/** Names of numbers: number and name. */
type Names = readonly (readonly [number, string])[];

/** What plugins brought: the entries of each, numbered from `base` on. */
interface Extra {
  readonly base: number;
  readonly entries: readonly Entry[];
}

/** Fields of plugins have numbers from here on: above all that the core knows. */
const FIRST_NUMBER = 4096;
const NUMBERS_END = 65535;

const extras = new Map<string, Extra>();
const namesByField = new Map<string, Names>();
let next = FIRST_NUMBER;
/** How often something was added: what was worked out from less is old. */
let generation = 0;

export function extrasGeneration(): number {
  return generation;
}

/**
 * Makes the fields of a plugin known to this process, under `key`; → the number of the first one. What is known under that key
 * keeps its numbers. Throws a RangeError when `taken` says that a name is another's, or numbers are used up.
 */
export function addExtra(
  key: string,
  entries: readonly Entry[],
  names: ReadonlyMap<string, Names>,
  taken: (abbreviation: string) => boolean,
): number {
  const known = extras.get(key);
  if (known !== undefined) return known.base;
  const clash = entries.find(
    ({ abbreviation }) => taken(abbreviation) || extraEntries().some((entry) => entry.abbreviation === abbreviation),
  );
  if (clash !== undefined) throw new RangeError(`${clash.abbreviation} is already the name of a field`);
  if (next + entries.length > NUMBERS_END) throw new RangeError('there are no numbers left for fields');
  const extra = { base: next, entries };
  extras.set(key, extra);
  for (const [abbreviation, table] of names) namesByField.set(abbreviation, table);
  next += entries.length;
  generation++;
  return extra.base;
}

export function hasExtras(): boolean {
  return extras.size > 0;
}

export function extraEntries(): Entry[] {
  return [...extras.values()].flatMap(({ entries }) => entries);
}

/** Entries of plugins by their numbers. */
export function numberedExtras(): (readonly [number, Entry])[] {
  return [...extras.values()].flatMap(({ base, entries }) => entries.map((entry, index) => [base + index, entry] as const));
}

/** What a plugin calls the numbers of its field. */
export function extraNames(abbreviation: string): Names | undefined {
  return namesByField.get(abbreviation);
}
