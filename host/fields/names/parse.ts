/** The lines of a table of this room: numbers with their names, in its order. Ranges and names without a number are left out. */
export function parseNames(table: string): readonly (readonly [number: number, name: string])[] {
  return table.split('\n').flatMap((line) => {
    const [word = '', ...rest] = line.split(' ');
    const number = Number(word);
    return word !== '' && Number.isInteger(number) ? [[number, rest.join(' ')] as const] : [];
  });
}

/** The names by their numbers; of several for one number the first. */
export function namesByNumber(table: string): ReadonlyMap<number, string> {
  return new Map([...parseNames(table)].reverse());
}
