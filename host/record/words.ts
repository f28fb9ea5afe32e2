import { STATES_COUNT, STATES_FRAME, STATES_STATE, STATE_MASK } from '../../assembly/shared/flow.ts';
import { OP_BITS, OP_COPY, OP_STATES, OP_WORD, SRC_ARG } from '../../assembly/shared/program.ts';
import { anyBit, offsetOf, readPlace, unequal, type Base, type Condition, type Place } from './place.ts';
import type { Style, Value } from './value.ts';

const FRAME_OCTETS = 4;

/** Words by number; null where a number has none. */
export type Words<T extends string> = readonly (T | null)[];

function shown(words: Words<string>, style: Style): string[] {
  return words.map((word) => (style === 'bare' ? (word ?? '') : JSON.stringify(word)));
}

/** The word of the number at `place`; numbers past the table count as 0. */
function word<T extends string>(place: Place, words: Words<T>, presence: readonly Condition[]): Value<T | null> {
  return {
    presence,
    read: (view, record) => words[readPlace(view, record, place)] ?? words[0] ?? null,
    emit(program, style): void {
      const known = program.known(place);
      if (known !== undefined) program.text(shown([words[known] ?? words[0] ?? null], style).join(''));
      else program.value(OP_WORD, place, { poolArg: program.words(shown(words, style)), extra: words.length });
    },
  };
}

/** The word of the number at `place`, or null where it has none. */
export function wordOrNull<T extends string>(place: Place, words: Words<T>, ...presence: Condition[]): Value<T | null> {
  return word(place, words, presence);
}

/** The word of the number at `place`; absent where the number is 0. The core writes none past the table. */
export function wordUnlessZero<T extends string>(place: Place, words: Words<T>, ...presence: Condition[]): Value<T> {
  return word(place, words, [...presence, unequal(place, 0)]) as Value<T>;
}

/** The words of the bits set at `place`, lowest first; absent where none is. */
export function wordsOfBits<T extends string>(place: Place, words: readonly T[], ...presence: Condition[]): Value<T[]> {
  const mask = 2 ** words.length - 1;
  return {
    presence: [...presence, anyBit(place, mask)],
    read(view, record): T[] {
      const value = readPlace(view, record, place);
      return words.filter((_, bit) => (value & (1 << bit)) !== 0);
    },
    emit(program, style): void {
      program.text('[');
      program.value(OP_BITS, place, { poolArg: program.words(shown(words, style)), extra: words.length });
      program.text(']');
    },
  };
}

/** The states one end went through, each with the frame that showed it. */
export function stateList<T extends string>(base: Base, words: Words<T>): Value<[T | null, number][]> {
  return {
    presence: [],
    read(view, record): [T | null, number][] {
      const at = offsetOf(view, record, 0, base);
      return Array.from({ length: view.getUint8(at + STATES_COUNT) }, (_, index) => [
        words[view.getUint8(at + STATES_STATE + index) & STATE_MASK] ?? null,
        view.getUint32(at + STATES_FRAME + index * FRAME_OCTETS, true),
      ]);
    },
    emit(program): void {
      program.value(OP_STATES, { source: SRC_ARG, at: 0, base }, { poolArg: program.words(shown(words, 'json')) });
    },
  };
}

/** ASCII letters at `at`, as many as the u8 at `length` says, which must need no escape; absent where there are none. */
export function letters(at: number, length: Place, ...presence: Condition[]): Value<string> {
  return {
    presence: [...presence, unequal(length, 0)],
    read(view, record): string {
      const start = offsetOf(view, record, at, length.base);
      return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + start, readPlace(view, record, length)));
    },
    emit(program, style): void {
      if (style === 'json') program.text('"');
      program.value(OP_COPY, { source: SRC_ARG, at, base: length.base }, { arg: length.at });
      if (style === 'json') program.text('"');
    },
  };
}
