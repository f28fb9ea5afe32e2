import { SET_SIZE } from '../../assembly/shared/filter.ts';

/** A set of octets, one bit each. */
export type OctetSet = Uint8Array;

const OCTETS = 256;
const CASE_BIT = 0x20;

/** The set of the octets for which `has` is true. */
export function octetSet(has: (octet: number) => boolean): OctetSet {
  const set = new Uint8Array(SET_SIZE);
  for (let octet = 0; octet < OCTETS; octet++) if (has(octet)) set[octet >> 3] = (set[octet >> 3] ?? 0) | (1 << (octet & 7));
  return set;
}

export function holdsOctet(set: OctetSet, octet: number): boolean {
  return ((set[octet >> 3] ?? 0) & (1 << (octet & 7))) !== 0;
}

export function oneOf(octets: string): OctetSet {
  return octetSet((octet) => octets.includes(String.fromCharCode(octet)));
}

export function between(first: number, last: number): OctetSet {
  return octetSet((octet) => octet >= first && octet <= last);
}

export function union(...sets: readonly OctetSet[]): OctetSet {
  return octetSet((octet) => sets.some((set) => holdsOctet(set, octet)));
}

export function inverse(set: OctetSet): OctetSet {
  return octetSet((octet) => !holdsOctet(set, octet));
}

/** The set and the other case of its letters. */
export function withBothCases(set: OctetSet): OctetSet {
  const isLetter = (octet: number): boolean => /[A-Za-z]/.test(String.fromCharCode(octet));
  return octetSet((octet) => holdsOctet(set, octet) || (isLetter(octet) && holdsOctet(set, octet ^ CASE_BIT)));
}

const UPPER = between(0x41, 0x5a);
const LOWER = between(0x61, 0x7a);
export const DIGITS: OctetSet = between(0x30, 0x39);
const ALNUM = union(UPPER, LOWER, DIGITS);
export const WORD: OctetSet = union(ALNUM, oneOf('_'));
export const SPACE: OctetSet = oneOf('\t\n\v\f\r ');
export const BLANK: OctetSet = oneOf('\t \xa0');
export const LINE_BREAKS: OctetSet = oneOf('\n\v\f\r\x85');

/** POSIX classes, for the C locale. */
export const CLASSES: ReadonlyMap<string, OctetSet> = new Map([
  ['alpha', union(UPPER, LOWER)],
  ['lower', LOWER],
  ['upper', UPPER],
  ['alnum', ALNUM],
  ['ascii', between(0, 0x7f)],
  ['blank', oneOf('\t ')],
  ['cntrl', union(between(0, 0x1f), oneOf('\x7f'))],
  ['digit', DIGITS],
  ['graph', between(0x21, 0x7e)],
  ['print', between(0x20, 0x7e)],
  ['punct', octetSet((octet) => octet > 0x20 && octet < 0x7f && !holdsOctet(ALNUM, octet))],
  ['space', SPACE],
  ['word', WORD],
  ['xdigit', oneOf('0123456789abcdefABCDEF')],
]);
