import { DECLARATION_MAX, FIELDS_MAX, PREFERENCE_COUNT_MAX, STATE_MAX } from '../../assembly/shared/abi.ts';
import type { Entry } from '../fields/vocabulary/entries.ts';
import { faultOf, type PluginPreference } from './preferences.ts';

/** What a plugin says of itself. */
export interface Declaration {
  /** Protocols and fields in the order of their numbers. */
  readonly entries: readonly Entry[];
  /** What numbers are called, by the abbreviation of the field. */
  readonly names: ReadonlyMap<string, readonly (readonly [number, string])[]>;
  /** Where it is looked for: table and number, as `tcp.port` and 80. */
  readonly tables: readonly (readonly [table: string, key: number])[];
  /** Its score as a guess about TCP streams; 0: it does not guess. */
  readonly score: number;
  /** A bit for each value that the first octet of what it guesses at may have. */
  readonly firsts: Uint8Array;
  /** Tables that it hands inner octets to, in the order of their numbers. */
  readonly inner: readonly string[];
  /** Events that it may tell of. */
  readonly events: readonly string[];
  /** What may be set, in the order of their numbers. */
  readonly preferences: readonly PluginPreference[];
  /** Octets of state for a conversation. */
  readonly state: number;
}

/** Of what types fields may be, as `tshark -G fields` names them. */
const TYPES =
  /^FT_(NONE|PROTOCOL|BOOLEAN|U?INT(8|16|24|32|40|48|56|64)|STRINGZ?|UINT_STRING|BYTES|UINT_BYTES|IPv4|IPv6|ETHER|RELATIVE_TIME|ABSOLUTE_TIME|FRAMENUM)$/;
const BASES = /^(|\d{1,2}|BASE_(NONE|DEC|HEX|OCT|DEC_HEX|HEX_DEC)(\|\w+)*|LOCAL|UTC|Local|SEP_\w+)$/;
const PROTOCOL_NAME = /^[a-z][a-z0-9_-]{0,31}$/;
const FIELD_NAME = /^[a-z][a-z0-9_-]*(\.[A-Za-z0-9_-]+)+$/;
const TABLE_NAME = /^[a-z][a-z0-9_.-]{0,63}$/;
const KEY = /^(0x[0-9a-f]{1,8}|\d{1,10})$/i;
/** Largest numbers of tables that are not of plugins. */
const KEY_MOST: ReadonlyMap<string, number> = new Map([
  ['tcp.port', 0xffff],
  ['udp.port', 0xffff],
  ['ip.proto', 0xff],
  ['ethertype', 0xffff],
]);
/** Octets that have a bit for each value of an octet. */
const FIRSTS = 32;
const RANGE = /^([0-9a-f]{2})(?:-([0-9a-f]{2}))?$/i;
const PREFERENCE_TYPES = ['bool', 'uint', 'text'] as const;
const NAMES_MAX = 65536;
const TEXT_MAX = 255;
const ENCODER = new TextEncoder();

/** What is wrong with a declaration. */
export class DeclarationFault extends Error {}

/** Reads a declaration: lines of words with tabs between them (host/plugin/ABI.md). Throws DeclarationFault. */
export function parseDeclaration(text: string): Declaration {
  if (text.length > DECLARATION_MAX) throw new DeclarationFault('the declaration is too long');
  const entries: Entry[] = [];
  const names = new Map<string, (readonly [number, string])[]>();
  const tables: (readonly [string, number])[] = [];
  let firsts = new Uint8Array(FIRSTS).fill(0xff);
  const inner: string[] = [];
  const events: string[] = [];
  const preferences: PluginPreference[] = [];
  let score = 0;
  let state = 0;
  let named = 0;
  text.split('\n').forEach((line, index) => {
    if (line === '') return;
    const [kind, ...words] = line.split('\t');
    const wrong = (what: string): DeclarationFault => new DeclarationFault(`line ${index + 1} of the declaration: ${what}`);
    if (Array.from(line).some((character) => character < ' ' && character !== '\t')) throw wrong('it has control characters');
    if (words.some((word) => ENCODER.encode(word).length > TEXT_MAX)) throw wrong(`a word is longer than ${TEXT_MAX} octets`);
    const [first = '', second = '', third = ''] = words;
    switch (kind) {
      case 'P':
        if (!PROTOCOL_NAME.test(second)) throw wrong(`${JSON.stringify(second)} is no name of a protocol`);
        entries.push({ abbreviation: second, name: first, type: 'FT_PROTOCOL', protocol: second, base: '', mask: 0n, description: '' });
        break;
      case 'F':
        entries.push(fieldOf(words, entries, wrong));
        break;
      case 'V':
        if (!/^(0x[0-9a-f]+|\d+)$/i.test(second) || Number(second) > 0xffffffff)
          throw wrong(`${JSON.stringify(second)} is no number of 32 bits`);
        if (++named > NAMES_MAX) throw wrong(`more than ${NAMES_MAX} names`);
        names.set(first, [...(names.get(first) ?? []), [Number(second), third]]);
        break;
      case 'T':
        names.set(first, [
          [1, second],
          [0, third],
        ]);
        break;
      case 'D':
        if (!TABLE_NAME.test(first) || !KEY.test(second) || Number(second) > (KEY_MOST.get(first) ?? 0xffffffff))
          throw wrong('a table and a number are wanted');
        tables.push([first, Number(second)]);
        break;
      case 'H':
        score = Number(second);
        if (first !== 'tcp' || !Number.isInteger(score) || score < 1 || score > 100)
          throw wrong('a guess is about tcp, with a score from 1 to 100');
        if (third !== '') {
          const found = firstsOf(third);
          if (found === undefined) throw wrong(`${JSON.stringify(third)} are no octets: 00 to ff, and ranges of them`);
          firsts = found;
        }
        break;
      case 'I':
        if (!TABLE_NAME.test(first)) throw wrong('a table is wanted');
        inner.push(first);
        break;
      case 'E':
        events.push(first);
        break;
      case 'O':
        preferences.push(preferenceOf(words, wrong));
        if (preferences.length > PREFERENCE_COUNT_MAX) throw wrong(`more than ${PREFERENCE_COUNT_MAX} preferences`);
        break;
      case 'S':
        state = Number(first);
        if (!Number.isInteger(state) || state < 0 || state > STATE_MAX) throw wrong(`state is from 0 to ${STATE_MAX} octets`);
        break;
      default:
        throw wrong(`it begins with ${JSON.stringify(kind)}`);
    }
    if (entries.length > FIELDS_MAX) throw wrong(`more than ${FIELDS_MAX} fields`);
  });
  check(entries, names, events, preferences);
  return { entries, names, tables, score, firsts, inner, events, preferences, state: Math.ceil(state / 8) * 8 };
}

function fieldOf(words: readonly string[], entries: readonly Entry[], wrong: (what: string) => DeclarationFault): Entry {
  const [name = '', abbreviation = '', type = '', protocol = '', base = '', mask = '', description = ''] = words;
  if (!FIELD_NAME.test(abbreviation)) throw wrong(`${JSON.stringify(abbreviation)} is no name of a field`);
  if (!entries.some((entry) => entry.type === 'FT_PROTOCOL' && entry.abbreviation === protocol))
    throw wrong(`${abbreviation} is of no protocol that came before`);
  if (!abbreviation.startsWith(`${protocol}.`)) throw wrong(`${abbreviation} does not begin with the name of its protocol`);
  if (!TYPES.test(type)) throw wrong(`${abbreviation} is of no known type: ${JSON.stringify(type)}`);
  if (!BASES.test(base)) throw wrong(`${abbreviation} has no known base: ${JSON.stringify(base)}`);
  if (!/^(|0x[0-9a-f]{1,16}|0)$/i.test(mask)) throw wrong(`${abbreviation} has no mask: ${JSON.stringify(mask)}`);
  return { abbreviation, name, type, protocol, base, mask: mask === '' ? 0n : BigInt(mask), description };
}

function preferenceOf(words: readonly string[], wrong: (what: string) => DeclarationFault): PluginPreference {
  const [name = '', kind = '', usual = '', description = ''] = words;
  if (!FIELD_NAME.test(name)) throw wrong(`${JSON.stringify(name)} is no name of a preference: protocol, dot, word`);
  const type = PREFERENCE_TYPES.find((known) => known === kind);
  if (type === undefined) throw wrong(`${name} is of no known type: ${JSON.stringify(kind)}`);
  const preference: PluginPreference = { name, type, usual, description };
  const fault = faultOf(preference, usual);
  if (fault !== undefined) throw wrong(`the default of ${name} is ${fault}`);
  return preference;
}

/** The values of octets that `text` lists, as `14-18,80` in hexadecimal; undefined where it is no list. */
function firstsOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  const firsts = new Uint8Array(FIRSTS);
  for (const part of text.split(',')) {
    const [, low, high = low] = RANGE.exec(part) ?? [];
    if (low === undefined || high === undefined) return undefined;
    for (let octet = Number.parseInt(low, 16); octet <= Number.parseInt(high, 16); octet++)
      firsts[octet >> 3] = (firsts[octet >> 3] ?? 0) | (1 << (octet & 7));
  }
  return firsts;
}

function check(
  entries: readonly Entry[],
  names: ReadonlyMap<string, unknown>,
  events: readonly string[],
  preferences: readonly PluginPreference[],
): void {
  if (entries[0]?.type !== 'FT_PROTOCOL') throw new DeclarationFault('no protocol is declared');
  const known = new Set(entries.map(({ abbreviation }) => abbreviation));
  for (const name of names.keys())
    if (!known.has(name)) throw new DeclarationFault(`names are given to ${name}, which is no field of its own`);
  const set = new Set<string>();
  for (const { name } of preferences) {
    if (!known.has(name.slice(0, name.indexOf('.')))) throw new DeclarationFault(`the preference ${name} is of no protocol of its own`);
    if (set.has(name)) throw new DeclarationFault(`the preference ${name} is declared twice`);
    set.add(name);
  }
  for (const event of events) {
    if (!FIELD_NAME.test(event) || !known.has(event.slice(0, event.indexOf('.'))))
      throw new DeclarationFault(`${JSON.stringify(event)} is no name of an event: protocol, dot, word`);
  }
}
