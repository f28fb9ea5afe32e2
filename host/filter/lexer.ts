import { filterable } from '../fields/registry.ts';
import { FilterError, type Span } from './error.ts';
import { isForeign, unknownName } from './foreign.ts';
import { fromUtf8, readEscape, utf8 } from './escapes.ts';
import { nameLength, valueLength } from './literals.ts';
import { SIGN_MAX, SYMBOLS, type Token, type TokenKind } from './token.ts';

const SPACE = /[ \t\n\r]*/y;
const DIGITS = /[0-9]+/y;
const RANGE = /[^\],]+/y;
const ASCII_MAX = 0x7f;
/** Longest sign extension that C's `%lx` shows of a negative char. */
const SIGN_EXTENSION = '0xffffffffffffff';

/** Reads a filter word by word, so that an error after the first one that the parser finds never shows. */
export class Lexer {
  /** The filter, one character an octet. */
  readonly #text: string;
  readonly #source: string;
  #at = 0;
  #ahead: Token | undefined;
  #inBrackets = false;
  #afterHash = false;

  constructor(source: string) {
    this.#source = source;
    this.#text = utf8(source);
  }

  /** The next token, without taking it. Throws FilterError. */
  peek(): Token {
    this.#ahead ??= this.#read();
    return this.#ahead;
  }

  /** Takes the next token. Throws FilterError. */
  next(): Token {
    const token = this.peek();
    this.#ahead = undefined;
    return token;
  }

  /** Takes the next token if it is the symbol `value`; → whether it was. */
  take(value: string): boolean {
    const { kind, value: is } = this.peek();
    if (kind !== 'symbol' || is !== value) return false;
    this.next();
    return true;
  }

  /** The error that `message` (one character an octet) makes of this filter. */
  error(message: string, span?: Span): FilterError {
    return new FilterError(fromUtf8(message), this.#source, span);
  }

  #token(kind: TokenKind, octets: number, value?: string): Token {
    const at = this.#at;
    this.#at += octets;
    const text = this.#text.slice(at, this.#at);
    return { kind, at, octets, text, value: value ?? text };
  }

  #match(pattern: RegExp): number {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0].length ?? 0;
  }

  #read(): Token {
    if (this.#inBrackets) return this.#readBrackets();
    if (this.#afterHash) return this.#readLayer();
    this.#at += this.#match(SPACE);
    const text = this.#text;
    const first = text.charAt(this.#at);
    if (first === '') return this.#token('end', 0);
    if (first === '"') return this.#readString(this.#at + 1, false);
    if (/[rR]/.test(first) && text.charAt(this.#at + 1) === '"') return this.#readString(this.#at + 2, true);
    if (first === "'") return this.#readCharacter();
    if (first === '.' && nameLength(text, this.#at + 1) > 0) {
      const octets = nameLength(text, this.#at + 1) + 1;
      return this.#field(this.#token('field', octets, text.slice(this.#at + 1, this.#at + octets)));
    }
    return this.#readWord() ?? this.#readSign();
  }

  /** A name after a dot is looked up at once. */
  #field(token: Token): Token {
    const { value } = token;
    if (filterable(value) !== undefined) return token;
    throw this.error(isForeign(value) ? unknownName(value) : `"${value}" is not a valid protocol or protocol field.`, token);
  }

  #readWord(): Token | undefined {
    const name = nameLength(this.#text, this.#at);
    const value = valueLength(this.#text, this.#at);
    if (value > name) return this.#token('literal', value);
    if (name === 0) return undefined;
    const symbol = SYMBOLS.get(this.#text.slice(this.#at, this.#at + name));
    return symbol === undefined ? this.#token('word', name) : this.#token('symbol', name, symbol);
  }

  #readSign(): Token {
    for (let length = SIGN_MAX; length > 0; length--) {
      const sign = this.#text.slice(this.#at, this.#at + length);
      const symbol = sign.length === length ? SYMBOLS.get(sign) : undefined;
      if (symbol === undefined) continue;
      this.#inBrackets = symbol === '[';
      this.#afterHash = symbol === '#';
      return this.#token('symbol', length, symbol);
    }
    if (this.#text.charCodeAt(this.#at) > ASCII_MAX)
      throw this.error('Non-printable ASCII characters may only appear inside double-quotes.', { at: this.#at, octets: 1 });
    return this.#token('unknown', 1);
  }

  #readBrackets(): Token {
    const octets = this.#match(RANGE);
    if (octets > 0) return this.#token('range', octets);
    const sign = this.#text.charAt(this.#at);
    if (sign === '') throw this.error('The right bracket was missing from a slice.', { at: this.#at, octets: 1 });
    this.#inBrackets = sign === ',';
    return this.#token('symbol', 1, sign);
  }

  #readLayer(): Token {
    this.#afterHash = false;
    const octets = this.#match(DIGITS);
    if (octets > 0) return this.#token('layer', octets);
    const next = this.#text.charAt(this.#at);
    if (next === '' || next === '[') return this.#read();
    throw this.error(`Expected digit or "[", not "${next}"`, { at: this.#at, octets: 1 });
  }

  /** The string whose octets begin at `from`. */
  #readString(from: number, raw: boolean): Token {
    const text = this.#text;
    let octets = '';
    for (let at = from; ;) {
      const next = text.charAt(at);
      if (next === '') throw this.error('The final quote was missing from a quoted string.', { at, octets: 1 });
      if (next === '"') return this.#quoted(at + 1, octets);
      if (next !== '\\') {
        octets += next;
        at++;
      } else if (raw) {
        octets += text.slice(at, at + 2);
        at += 2;
      } else {
        const escape = readEscape(text, at);
        if ('wrong' in escape) throw this.#wrongEscape(escape.wrong, at, escape.length);
        octets += escape.octets;
        at += escape.length;
      }
    }
  }

  #quoted(end: number, octets: string): Token {
    return { ...this.#token('string', end - this.#at, octets), text: `"${octets}"` };
  }

  #wrongEscape(wrong: 'sequence' | 'universal' | 'large', at: number, octets: number): FilterError {
    const escape = this.#text.slice(at, at + octets);
    if (wrong === 'large') return this.error(`${escape} is larger than 255.`, { at, octets });
    return this.error(`${escape} is not a valid ${wrong === 'sequence' ? 'character escape sequence' : 'universal character name'}`, {
      at,
      octets,
    });
  }

  #readCharacter(): Token {
    const text = this.#text;
    let end = this.#at + 1;
    while (text.charAt(end) !== "'" && end < text.length) end += text.charAt(end) === '\\' ? 2 : 1;
    if (end >= text.length) throw this.error('The final quote was missing from a character constant.', { at: text.length, octets: 1 });
    const token = this.#token('character', end + 1 - this.#at);
    const inside = token.text.slice(1, -1);
    if (inside === '') throw this.error('Empty character constant.', token);
    if (inside.startsWith('\\')) return { ...token, value: this.#characterEscape(token, inside) };
    if (inside.length > 1 && inside.charCodeAt(0) <= ASCII_MAX) throw this.#tooLong(token);
    if (inside.charCodeAt(0) > ASCII_MAX) {
      const octet = inside.charCodeAt(0).toString(16);
      throw this.error(`Non-printable value '${SIGN_EXTENSION}${octet}' in character constant.`, token);
    }
    return { ...token, value: inside };
  }

  /** tshark takes `\n` for two characters. */
  #characterEscape(token: Token, inside: string): string {
    const escape = readEscape(inside, 0);
    if (inside.startsWith('\\n')) throw this.#tooLong(token);
    if ('wrong' in escape) {
      if (escape.wrong === 'universal') throw this.error(`${token.text} is not a valid universal character name`, token);
      const why = escape.wrong === 'large' ? 'is too large to be' : "isn't";
      throw this.error(`${token.text} ${why} a valid character constant.`, token);
    }
    if (escape.length < inside.length) throw this.#tooLong(token);
    return escape.octets;
  }

  #tooLong(token: Token): FilterError {
    return this.error(`${token.text} is too long to be a valid character constant.`, token);
  }
}
