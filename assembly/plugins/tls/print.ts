// Fingerprints of hellos: JA3 and JA3S (numbers in decimal, hyphens within and commas between lists, without GREASE).

import { say, sayNumber } from '../../sdk/index';

const ROOM: u32 = 512;
/** Lists: count u32, then u16 each. */
const CIPHERS: usize = memory.data(4 + 2 * 512, 8);
const EXTENSIONS: usize = memory.data(4 + 2 * 512, 8);
const GROUPS: usize = memory.data(4 + 2 * 512, 8);
const FORMATS: usize = memory.data(4 + 2 * 512, 8);
const ALGORITHMS: usize = memory.data(4 + 2 * 512, 8);

export class Print {
  static version: u32 = 0;
  static ciphers: usize = CIPHERS;
  static extensions: usize = EXTENSIONS;
  static groups: usize = GROUPS;
  static formats: usize = FORMATS;
  static algorithms: usize = ALGORITHMS;
  /** Highest version offered, 0 where that is not told. */
  static highest: u32 = 0;
  static hasName: bool = false;
  static nameAt: u32 = 0;
  static nameOctets: u32 = 0;
  /** First two and last octet of the first ALPN name, and its length. */
  static alpnFirst: u32 = 0;
  static alpnLast: u32 = 0;
}

export function beginPrint(): void {
  store<u32>(CIPHERS, 0);
  store<u32>(EXTENSIONS, 0);
  store<u32>(GROUPS, 0);
  store<u32>(FORMATS, 0);
  store<u32>(ALGORITHMS, 0);
  Print.highest = 0;
  Print.hasName = false;
  Print.alpnFirst = 0;
  Print.alpnLast = 0;
}

/** RFC 8701: 0x0a0a, 0x1a1a … 0xfafa. */
export function isGrease(number: u32): bool {
  return (number & 0x0f0f) == 0x0a0a && number >> 8 == (number & 0xff);
}

/** Adds a number to a list. */
export function printNumber(list: usize, number: u32): void {
  const count = load<u32>(list);
  if (count == ROOM || isGrease(number)) return;
  store<u16>(list + 4 + ((<usize>count) << 1), <u16>number);
  store<u32>(list, count + 1);
}

export function countOf(list: usize): u32 {
  return load<u32>(list);
}

export function numberAt(list: usize, index: u32): u32 {
  return load<u16>(list + 4 + ((<usize>index) << 1));
}

function sayList(list: usize): void {
  for (let i: u32 = 0; i < countOf(list); i++) {
    if (i != 0) say('-');
    sayNumber(numberAt(list, i));
  }
}

export function sayClientPrint(): void {
  sayNumber(Print.version);
  say(',');
  sayList(CIPHERS);
  say(',');
  sayList(EXTENSIONS);
  say(',');
  sayList(GROUPS);
  say(',');
  sayList(FORMATS);
}

export function sayServerPrint(): void {
  sayNumber(Print.version);
  say(',');
  sayList(CIPHERS);
  say(',');
  sayList(EXTENSIONS);
}
