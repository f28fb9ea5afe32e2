/** What a search for a name found: the number, if a value has that name. */
export interface NameSearch {
  readonly found: bigint | undefined;
}

/** The number that values of the field call `name`; undefined where they have no names. */
export function findNames(abbreviation: string, name: string): NameSearch | undefined {
  return abbreviation === name ? { found: 0n } : undefined;
}
