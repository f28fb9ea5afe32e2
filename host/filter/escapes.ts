// Strings and character constants: what their escapes stand for.

/** What an escape stands for, or what is wrong with it. `length` counts its characters, the backslash included. */
export type Escape =
  { readonly length: number; readonly octets: string } | { readonly length: number; readonly wrong: 'sequence' | 'universal' | 'large' };

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const LETTERS: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  "'": "'",
  '"': '"',
  '\\': '\\',
};
const OCTAL = /\\[0-7]{1,3}/y;
const HEX = /\\x[0-9A-Fa-f]{1,2}/y;
const UNIVERSAL = /\\(?:u[0-9A-Fa-f]{0,4}|U[0-9A-Fa-f]{0,8})/y;
const OCTET_MAX = 255;
const SHORT_DIGITS = 4;
const LONG_DIGITS = 8;
/** C 2011 §6.4.3: below this only these three. */
const UNIVERSAL_MIN = 0xa0;
const UNIVERSAL_LOW: readonly number[] = [0x24, 0x40, 0x60];
const SURROGATES = { first: 0xd800, last: 0xdfff };
const UNICODE_MAX = 0x10ffff;

/** The escape whose backslash is at `at`. */
export function readEscape(text: string, at: number): Escape {
  const letter = text.charAt(at + 1);
  const octets = Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
  if (octets !== undefined) return { length: 2, octets };
  if (letter === 'u' || letter === 'U') return readUniversal(match(UNIVERSAL, text, at));
  const octal = match(OCTAL, text, at);
  const hex = match(HEX, text, at);
  if (octal !== '') return numeric(octal.length, parseInt(octal.slice(1), 8));
  return hex === '' ? { length: 2, wrong: 'sequence' } : numeric(hex.length, parseInt(hex.slice(2), 16));
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function numeric(length: number, octet: number): Escape {
  return octet > OCTET_MAX ? { length, wrong: 'large' } : { length, octets: String.fromCharCode(octet) };
}

function readUniversal(escape: string): Escape {
  const { length } = escape;
  const digits = length - 2;
  const code = parseInt(escape.slice(2), 16);
  const whole = digits === (escape.charAt(1) === 'u' ? SHORT_DIGITS : LONG_DIGITS);
  const named = code >= UNIVERSAL_MIN ? code < SURROGATES.first || code > SURROGATES.last : UNIVERSAL_LOW.includes(code);
  return whole && named && code <= UNICODE_MAX ? { length, octets: utf8(String.fromCodePoint(code)) } : { length, wrong: 'universal' };
}

/** `text` in UTF-8, one character an octet. */
export function utf8(text: string): string {
  let octets = '';
  for (const octet of ENCODER.encode(text)) octets += String.fromCharCode(octet);
  return octets;
}

/** The text whose octets of UTF-8 are the characters of `octets`. */
export function fromUtf8(octets: string): string {
  return DECODER.decode(octetsOf(octets));
}

/** The octets of a text with one character each. */
export function octetsOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
