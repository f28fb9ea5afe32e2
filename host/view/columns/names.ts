import { OP_WORD } from '../../../assembly/shared/program.ts';
import { equal, type Place } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';

/** Numbers up to here have names in a table; beyond, they are compared one by one. */
const DENSE = 256;

/** Adds the name of the number at `place`, or `unknown` where it has none. */
export function emitName(program: ProgramBuilder, place: Place, names: ReadonlyMap<number, string>, unknown: string): void {
  if (Math.max(...names.keys()) < DENSE) {
    const words = Array.from({ length: DENSE }, (_, number) => names.get(number) ?? unknown);
    program.value(OP_WORD, place, { poolArg: program.words(words), extra: words.length });
    return;
  }
  emitSearch(
    program,
    place,
    [...names].sort(([a], [b]) => a - b),
    unknown,
  );
}

/** Halves the list until one name is left. */
function emitSearch(program: ProgramBuilder, place: Place, names: readonly (readonly [number, string])[], unknown: string): void {
  const [first] = names;
  if (first === undefined) return;
  if (names.length === 1) {
    program.when([equal(place, first[0])], () => {
      program.text(first[1]);
    });
    program.when([{ ...equal(place, first[0]), not: true }], () => {
      program.text(unknown);
    });
    return;
  }
  const half = names.length >> 1;
  const middle = names[half]?.[0] ?? 0;
  program.when([{ place, below: middle }], () => {
    emitSearch(program, place, names.slice(0, half), unknown);
  });
  program.when([{ place, below: middle, not: true }], () => {
    emitSearch(program, place, names.slice(half), unknown);
  });
}
