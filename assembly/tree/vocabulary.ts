// The table of fields that the host uploads (VOCABULARY): names, kinds, words for numbers.

import { take } from '../arena';
import {
  FIELD_NAME,
  FIELD_NAMES,
  FIELD_SIZE,
  NAMES_COUNT,
  NAMES_FIRST,
  NAME_SIZE,
  NAME_TEXT,
  NAME_VALUE,
  VOCABULARY_COUNT,
  VOCABULARY_ENCAPSULATIONS,
  VOCABULARY_ENCAPSULATION_COUNT,
  VOCABULARY_FIELDS,
} from '../shared/tree';
import { COPY_SLACK } from '../program/literal';
import { sayText } from './say';

export class Vocabulary {
  /** → VOCABULARY; 0 until the host uploads one. */
  static at: usize = 0;
}

/** Room for a vocabulary of `octets`; the host copies it there before the run. 0 when memory is out. */
export function vocabularyMemory(octets: u32): usize {
  Vocabulary.at = take(<usize>octets + COPY_SLACK, 16);
  return Vocabulary.at;
}

/** → FIELD of number `field`, which is below VOCABULARY_COUNT. */
export function fieldAt(field: u32): usize {
  const known = field < load<u32>(Vocabulary.at, VOCABULARY_COUNT) ? field : 0;
  return Vocabulary.at + load<u32>(Vocabulary.at, VOCABULARY_FIELDS) + <usize>known * FIELD_SIZE;
}

/** Says the name of `field`. */
export function sayName(field: u32): void {
  const name = load<u32>(fieldAt(field), FIELD_NAME);
  sayText(Vocabulary.at + (name >> 8), name & 0xff);
}

/** The text of `value` in the names of a FIELD; 0 when it has none. */
export function nameIn(entry: usize, value: u64): u32 {
  const offset = load<u32>(entry, FIELD_NAMES);
  if (offset == 0) return 0;
  const names = Vocabulary.at + offset;
  let low: u32 = 0;
  let high = load<u32>(names, NAMES_COUNT);
  while (low < high) {
    const middle = (low + high) >> 1;
    const name = names + NAMES_FIRST + <usize>middle * NAME_SIZE;
    const found = <u64>load<u32>(name, NAME_VALUE);
    if (found == value) return load<u32>(name, NAME_TEXT);
    if (found < value) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** Says what the names of `field` call `value`. False when they do not: nothing was said. */
export function sayNameOf(field: u32, value: u64): bool {
  const text = nameIn(fieldAt(field), value);
  if (text == 0) return false;
  sayText(Vocabulary.at + (text >> 8), text & 0xff);
  return true;
}

/** Wireshark's number for a link type; 0 when it has none. */
export function encapsulationOf(link: u32): u32 {
  if (link >= load<u32>(Vocabulary.at, VOCABULARY_ENCAPSULATION_COUNT)) return 0;
  return load<u16>(Vocabulary.at + load<u32>(Vocabulary.at, VOCABULARY_ENCAPSULATIONS) + ((<usize>link) << 1));
}
