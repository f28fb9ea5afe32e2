import type { Lexer } from './lexer.ts';
import type { Range } from './syntax.ts';
import type { Token } from './token.ts';

/** A number as C's strtol reads it, with base 0. */
const NUMBER = /^\s*[+-]?(?:0[xX][0-9A-Fa-f]+|0[0-7]*|[1-9][0-9]*)/;
const INT_MAX = 2147483647;
const INT_MIN = -2147483648;

/** The number that `text` begins with; undefined where it begins with none. */
function leading(text: string): { readonly value: number; readonly rest: string } | undefined {
  const [found] = NUMBER.exec(text) ?? [];
  return found === undefined ? undefined : { value: numberOf(found.trim()), rest: text.slice(found.length) };
}

function numberOf(text: string): number {
  const negative = text.startsWith('-');
  const digits = text.replace(/^[+-]/, '');
  const value = /^0[0-7]+$/.test(digits) ? parseInt(digits, 8) : Number(digits);
  return negative ? -value : value;
}

function fits(value: number): boolean {
  return value >= INT_MIN && value <= INT_MAX;
}

/** The range that `token` says: `i`, `i:n`, `i-j`, `i:`, `:n`. Throws FilterError. */
export function parseRange(lexer: Lexer, token: Token): Range {
  const { text } = token;
  const bad = (why: string): never => {
    throw lexer.error(`"${text}" ${why}`, token);
  };
  const invalid = (): never => bad('is not a valid range.');
  const whole = (part: string): number => {
    const number = leading(part);
    return number === undefined || number.rest.trim() !== '' || !fits(number.value) ? invalid() : number.value;
  };
  const trimmed = text.trim();
  if (trimmed === ':') return counted(0, undefined);
  if (trimmed.startsWith(':')) return counted(0, positive(lexer, token, whole(trimmed.slice(1))));
  const first = leading(trimmed) ?? bad('is not a valid number.');
  if (!fits(first.value)) bad('causes an integer overflow.');
  const start = first.value;
  const rest = first.rest.trim();
  if (rest === '') return counted(start, 1);
  if (rest === ':') return counted(start, undefined);
  const second = whole(rest.slice(1));
  if (rest.startsWith(':')) return counted(start, positive(lexer, token, second));
  if (!rest.startsWith('-')) invalid();
  const ends = `${String(start)} is greater or equal than ${String(second)}`;
  if (start >= second) throw lexer.error(`Range ${text} isn't valid because ${ends}`, token);
  if (start < 0 !== second < 0)
    throw lexer.error(`Range ${text} isn't valid because ${String(start)} and ${String(second)} have different signs`, token);
  return { start, length: second - start + 1, shown: `${String(start)}-${String(second)}` };
}

function counted(start: number, length: number | undefined): Range {
  return { start, length, shown: `${String(start)}:${length === undefined ? '' : String(length)}` };
}

function positive(lexer: Lexer, token: Token, length: number): number {
  if (length > 0) return length;
  throw lexer.error(`Range ${token.text} isn't valid because length ${String(length)} isn't positive`, token);
}

/** The layer that the digits after `#` say. Throws FilterError. */
export function parseLayer(lexer: Lexer, token: Token): Range {
  const start = Number(token.text);
  if (!fits(start)) throw lexer.error(`"${token.text}" causes an integer overflow.`, token);
  return counted(start, 1);
}
