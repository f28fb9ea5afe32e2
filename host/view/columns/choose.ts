import { constant, type Base, type Place } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';

/** Something to be done where a number is the first one. */
export type Choice = readonly [number, () => void];

/** Adds the body whose number lies at `place`, or none where no body has it. The base is `base` before and after. */
export function choose(program: ProgramBuilder, place: Place, base: Base, choices: readonly Choice[]): void {
  const entries = 1 + Math.max(...choices.map(([number]) => number));
  const starts = new Map<number, number>();
  let none = 0;
  const leave = (): void => {
    program.base(base);
    program.jump(constant(0), 1, () => [none]);
  };
  program.jump(place, entries, () => Array.from({ length: entries }, (_, number) => starts.get(number) ?? otherwise));
  const otherwise = program.label();
  leave();
  for (const [number, body] of choices) {
    program.assumeBase(place.base);
    starts.set(number, program.label());
    program.base(base);
    body();
    leave();
  }
  none = program.label();
  program.assumeBase(base);
}
