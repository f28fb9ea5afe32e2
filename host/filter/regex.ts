import {
  STEP_END,
  STEP_LAST_LINE_END,
  STEP_LINE_END,
  STEP_LINE_START,
  STEP_NO_WORD_EDGE,
  STEP_START,
  STEP_WORD_EDGE,
} from '../../assembly/shared/filter.ts';
import { BLANK, DIGITS, inverse, LINE_BREAKS, oneOf, SPACE, WORD, withBothCases, octetSet, type OctetSet } from './octet-set.ts';
import { readClass, type ClassReader } from './regex-class.ts';

/** A regular expression, taken apart. */
export type Regex =
  | { readonly kind: 'set'; readonly set: OctetSet }
  /** A place, STEP_*. */
  | { readonly kind: 'place'; readonly step: number }
  | { readonly kind: 'sequence'; readonly parts: readonly Regex[] }
  | { readonly kind: 'choice'; readonly parts: readonly Regex[] }
  | { readonly kind: 'repeat'; readonly of: Regex; readonly least: number; readonly most: number };

/** What is wrong with a regular expression, in the words of PCRE2 where it is wrong for that too. */
export class RegexError extends Error {
  override readonly name = 'RegexError';
}

interface Flags {
  /** Both cases are alike. */
  readonly i: boolean;
  /** `^` and `$` mean lines. */
  readonly m: boolean;
  /** `.` is also a line feed. */
  readonly s: boolean;
  /** Space means nothing. */
  readonly x: boolean;
}

const REPEAT_MAX = 65535;
const COUNTS = /\{(\d+)(,?)(\d*)\}/y;
const COUNTED_AHEAD = /\{\d+,?\d*\}/y;
const INLINE = /\(\?(\^?)([imsxnJU]*)(?:-([imsxnJU]*))?([:)])/y;
const NAMED_GROUP = /\(\?(?:P?<[A-Za-z_]\w*>|'[A-Za-z_]\w*'|\|)/y;
const HEX = /x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{0,2}))/y;
const OCTAL = /0[0-7]{0,2}|[1-7][0-7]{2}/y;
const LETTERS: Readonly<Record<string, string>> = { a: '\x07', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t' };
const SETS: Readonly<Record<string, OctetSet>> = { d: DIGITS, h: BLANK, s: SPACE, v: LINE_BREAKS, w: WORD };
const PLACES: Readonly<Record<string, number>> = {
  A: STEP_START,
  G: STEP_START,
  Z: STEP_LAST_LINE_END,
  z: STEP_END,
  b: STEP_WORD_EDGE,
  B: STEP_NO_WORD_EDGE,
};
const ANY = octetSet(() => true);
const NOT_LINE_FEED = inverse(oneOf('\n'));
const NOTHING: Regex = { kind: 'sequence', parts: [] };

/** Reads `pattern`, one character an octet. Throws RegexError. */
export function parseRegex(pattern: string): Regex {
  return new RegexParser(pattern).whole();
}

class RegexParser implements ClassReader {
  readonly text: string;
  at = 0;
  #flags: Flags = { i: true, m: false, s: false, x: false };

  constructor(text: string) {
    this.text = text;
  }

  whole(): Regex {
    const regex = this.#choice();
    if (this.at < this.text.length) throw new RegexError('unmatched closing parenthesis');
    return regex;
  }

  fail(message: string): never {
    throw new RegexError(message);
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found !== undefined) this.at += found[0].length;
    return found;
  }

  #choice(): Regex {
    const flags = this.#flags;
    const parts = [this.#sequence()];
    while (this.text.charAt(this.at) === '|') {
      this.at++;
      parts.push(this.#sequence());
    }
    this.#flags = flags;
    return parts.length === 1 ? (parts[0] ?? NOTHING) : { kind: 'choice', parts };
  }

  #sequence(): Regex {
    const parts: Regex[] = [];
    for (;;) {
      if (this.#flags.x && this.#match(/(?:\s|#[^\n]*)+/y) !== undefined) continue;
      const next = this.text.charAt(this.at);
      if (next === '' || next === '|' || next === ')') return { kind: 'sequence', parts };
      if (this.#match(/\\Q/y) !== undefined) {
        const [quoted = ''] = this.#match(/(?:(?!\\E)[^])*/y) ?? [];
        this.#match(/\\E/y);
        for (const octet of quoted) parts.push(this.#set(oneOf(octet)));
      } else if (this.#match(/\\E/y) === undefined) {
        const atom = this.#atom();
        if (atom !== undefined) parts.push(this.#quantified(atom));
      }
    }
  }

  #set(set: OctetSet): Regex {
    return { kind: 'set', set: this.#flags.i ? withBothCases(set) : set };
  }

  /** Undefined for what has no meaning of its own: flags, comments. */
  #atom(): Regex | undefined {
    const next = this.text.charAt(this.at);
    switch (next) {
      case '(':
        return this.#group();
      case '[': {
        const set = readClass(this, this.#flags.i);
        return { kind: 'set', set };
      }
      case '\\':
        this.at++;
        return this.#escape();
      case '*':
      case '+':
      case '?':
        return this.fail('quantifier does not follow a repeatable item');
      case '{':
        if (this.#isCounted()) return this.fail('quantifier does not follow a repeatable item');
        break;
      case '.':
        this.at++;
        return { kind: 'set', set: this.#flags.s ? ANY : NOT_LINE_FEED };
      case '^':
        this.at++;
        return { kind: 'place', step: this.#flags.m ? STEP_LINE_START : STEP_START };
      case '$':
        this.at++;
        return { kind: 'place', step: this.#flags.m ? STEP_LINE_END : STEP_LAST_LINE_END };
    }
    this.at++;
    return this.#set(oneOf(next));
  }

  #isCounted(): boolean {
    COUNTED_AHEAD.lastIndex = this.at;
    return COUNTED_AHEAD.test(this.text);
  }

  #quantified(of: Regex): Regex {
    const bounds = this.#bounds();
    if (bounds === undefined) return of;
    if (this.#match(/\+/y) !== undefined) this.fail('handshark knows no possessive quantifiers');
    this.#match(/\?/y);
    return this.#quantified({ kind: 'repeat', of, ...bounds });
  }

  #bounds(): { readonly least: number; readonly most: number } | undefined {
    if (this.#match(/\*/y) !== undefined) return { least: 0, most: Infinity };
    if (this.#match(/\+/y) !== undefined) return { least: 1, most: Infinity };
    if (this.#match(/\?/y) !== undefined) return { least: 0, most: 1 };
    const [found, low = '', comma = '', high = ''] = this.#match(COUNTS) ?? [];
    if (found === undefined) return undefined;
    const least = Number(low);
    const most = comma === '' ? least : high === '' ? Infinity : Number(high);
    if (least > REPEAT_MAX || (most !== Infinity && most > REPEAT_MAX)) this.fail('number too big in {} quantifier');
    if (least > most) this.fail('numbers out of order in {} quantifier');
    return { least, most };
  }

  #group(): Regex | undefined {
    if (this.#match(/\(\?#[^)]*\)/y) !== undefined) return undefined;
    if (this.text.startsWith('(?#', this.at)) this.fail('missing ) following (?# comment');
    const [inline, caret = '', on = '', off = '', end = ''] = this.#match(INLINE) ?? [];
    const before = this.#flags;
    if (inline !== undefined) {
      this.#flags = changed(caret === '' ? before : { i: false, m: false, s: false, x: false }, on, off);
      if (end === ')') return undefined;
    } else if (/^\(\?(?:[=!>(&R\d+-]|<[=!]|P[=>])|^\(\*/.test(this.text.slice(this.at)))
      this.fail('handshark knows no assertions, conditions, recursion, atomic groups or verbs');
    else if (this.#match(NAMED_GROUP) === undefined) {
      if (this.text.startsWith('(?', this.at)) this.fail('unrecognized character after (? or (?-');
      this.at++;
    }
    const regex = this.#choice();
    if (this.text.charAt(this.at) !== ')') this.fail('missing closing parenthesis');
    this.at++;
    this.#flags = before;
    return regex;
  }

  #escape(): Regex {
    const next = this.text.charAt(this.at);
    if (next === '') this.fail('\\ at end of pattern');
    const place = Object.hasOwn(PLACES, next) ? PLACES[next] : undefined;
    if (place !== undefined) {
      this.at++;
      return { kind: 'place', step: place };
    }
    if (next === 'R') {
      this.at++;
      const pair: Regex = { kind: 'sequence', parts: [this.#set(oneOf('\r')), this.#set(oneOf('\n'))] };
      return { kind: 'choice', parts: [pair, { kind: 'set', set: LINE_BREAKS }] };
    }
    if (next === 'N') {
      this.at++;
      return { kind: 'set', set: NOT_LINE_FEED };
    }
    return this.#set(this.escapedSet());
  }

  /** The octets that the escape at hand, whose backslash was taken, stands for. */
  escapedSet(): OctetSet {
    const next = this.text.charAt(this.at);
    const lower = next.toLowerCase();
    const set = Object.hasOwn(SETS, lower) ? SETS[lower] : undefined;
    if (set !== undefined) {
      this.at++;
      return next === lower ? set : inverse(set);
    }
    return oneOf(this.escapedOctet());
  }

  /** The octet that it stands for. */
  escapedOctet(): string {
    const next = this.text.charAt(this.at);
    const letter = Object.hasOwn(LETTERS, next) ? LETTERS[next] : undefined;
    if (letter !== undefined) {
      this.at++;
      return letter;
    }
    const [hex, braced, plain = ''] = this.#match(HEX) ?? [];
    if (hex !== undefined)
      return this.#octet(parseInt(braced ?? `0${plain}`, 16), 'character code point value in \\x{} or \\o{} is too large');
    const [octal] = this.#match(OCTAL) ?? [];
    if (octal !== undefined) return this.#octet(parseInt(octal, 8), 'octal value is greater than \\377 in 8-bit non-UTF-8 mode');
    if (/[1-9gk]/.test(next)) this.fail('handshark knows no back references');
    if (next === 'c') {
      this.at += 2;
      return String.fromCharCode(this.text.toUpperCase().charCodeAt(this.at - 1) ^ 0x40);
    }
    if (/[A-Za-z]/.test(next)) this.fail('unrecognized character follows \\');
    this.at++;
    return next;
  }

  #octet(value: number, tooLarge: string): string {
    return value > 255 ? this.fail(tooLarge) : String.fromCharCode(value);
  }
}

function changed(flags: Flags, on: string, off: string): Flags {
  const flag = (name: keyof Flags): boolean => (flags[name] || on.includes(name)) && !off.includes(name);
  return { i: flag('i'), m: flag('m'), s: flag('s'), x: flag('x') };
}
