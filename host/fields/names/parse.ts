/** The names of a table of this room by their numbers; of several for one number the first. Ranges and names without a number are left out. */
export function namesByNumber(table: string): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const line of table.split('\n')) {
    const [word = '', ...rest] = line.split(' ');
    const number = Number(word);
    if (word !== '' && Number.isInteger(number) && !names.has(number)) names.set(number, rest.join(' '));
  }
  return names;
}
