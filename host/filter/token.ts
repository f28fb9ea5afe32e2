import type { Span } from './error.ts';

/**
 * What the words of the language are. `word` may be a name or a value, `literal` only a value (a byte string, an address with
 * its prefix, an IPv6 address), `field` only a name (it came with a dot in front). `range` is the inside of brackets up to a
 * comma, `layer` the number after `#`.
 */
export type TokenKind = 'end' | 'word' | 'literal' | 'field' | 'string' | 'character' | 'range' | 'layer' | 'symbol' | 'unknown';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As messages show it. All text is held with one character an octet. */
  readonly text: string;
  /** Of strings and character constants, the octets they stand for; of symbols, the one name among synonyms; else as `text`. */
  readonly value: string;
}

/** Words and signs that mean something, and the sign that stands for all their synonyms. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['==', '=='],
  ['eq', '=='],
  ['any_eq', '=='],
  ['!=', '!='],
  ['ne', '!='],
  ['all_ne', '!='],
  ['===', '==='],
  ['all_eq', '==='],
  ['!==', '!=='],
  ['any_ne', '!=='],
  ['~=', '!=='],
  ['>', '>'],
  ['gt', '>'],
  ['>=', '>='],
  ['ge', '>='],
  ['<', '<'],
  ['lt', '<'],
  ['<=', '<='],
  ['le', '<='],
  ['contains', 'contains'],
  ['matches', 'matches'],
  ['~', 'matches'],
  ['in', 'in'],
  ['!', 'not'],
  ['not', 'not'],
  ['&&', 'and'],
  ['and', 'and'],
  ['||', 'or'],
  ['or', 'or'],
  ['any', 'any'],
  ['all', 'all'],
  ['&', '&'],
  ['bitwise_and', '&'],
  ['+', '+'],
  ['-', '-'],
  ['*', '*'],
  ['/', '/'],
  ['%', '%'],
  ['(', '('],
  [')', ')'],
  ['{', '{'],
  ['}', '}'],
  ['[', '['],
  [']', ']'],
  [',', ','],
  ['..', '..'],
  ['#', '#'],
  ['$', '$'],
]);

/** Longest sign, characters. */
export const SIGN_MAX = 3;
