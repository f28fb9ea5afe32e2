import { ZONES_COUNT, ZONES_FIRST, ZONE_FROM, ZONE_NAME, ZONE_OFFSET, ZONE_SIZE } from '../../../assembly/shared/program.ts';
import * as T from '../../../assembly/shared/tree.ts';
import { F_TEXT } from '../../../assembly/shared/fields/common.ts';
import { Pool } from '../../record/pool.ts';
import { ENCAPSULATIONS } from '../encapsulation.ts';
import { namesOf, wordsOf } from '../names.ts';
import { numberedEntries, type Entry } from './entries.ts';
import { readVendors } from '../vendors.ts';
import { localZones } from '../zone.ts';

const BASES: Readonly<Record<string, number>> = {
  BASE_HEX: T.BASE_HEX,
  BASE_DEC_HEX: T.BASE_DEC_HEX,
  BASE_HEX_DEC: T.BASE_HEX_DEC,
  BASE_OCT: T.BASE_OCT,
  BASE_NONE: T.BASE_NONE,
  BASE_OUI: T.BASE_OUI,
};
/** As `tshark -G ftypes` counts them, and what kind of value each is. */
const TYPES: readonly (readonly [string, number])[] = [
  ['FT_NONE', T.KIND_NONE],
  ['FT_PROTOCOL', T.KIND_PROTOCOL],
  ['FT_BOOLEAN', T.KIND_BOOLEAN],
  ['FT_CHAR', T.KIND_UNSIGNED],
  ['FT_UINT8', T.KIND_UNSIGNED],
  ['FT_UINT16', T.KIND_UNSIGNED],
  ['FT_UINT24', T.KIND_UNSIGNED],
  ['FT_UINT32', T.KIND_UNSIGNED],
  ['FT_UINT40', T.KIND_UNSIGNED],
  ['FT_UINT48', T.KIND_UNSIGNED],
  ['FT_UINT56', T.KIND_UNSIGNED],
  ['FT_UINT64', T.KIND_UNSIGNED],
  ['FT_INT8', T.KIND_SIGNED],
  ['FT_INT16', T.KIND_SIGNED],
  ['FT_INT24', T.KIND_SIGNED],
  ['FT_INT32', T.KIND_SIGNED],
  ['FT_INT40', T.KIND_SIGNED],
  ['FT_INT48', T.KIND_SIGNED],
  ['FT_INT56', T.KIND_SIGNED],
  ['FT_INT64', T.KIND_SIGNED],
  ['FT_IEEE_11073_SFLOAT', T.KIND_UNSIGNED],
  ['FT_IEEE_11073_FLOAT', T.KIND_UNSIGNED],
  ['FT_FLOAT', T.KIND_UNSIGNED],
  ['FT_DOUBLE', T.KIND_MILLISECONDS],
  ['FT_ABSOLUTE_TIME', T.KIND_ABSOLUTE_TIME],
  ['FT_RELATIVE_TIME', T.KIND_RELATIVE_TIME],
  ['FT_STRING', T.KIND_STRING],
  ['FT_STRINGZ', T.KIND_STRING],
  ['FT_UINT_STRING', T.KIND_STRING],
  ['FT_ETHER', T.KIND_ETHER],
  ['FT_BYTES', T.KIND_BYTES],
  ['FT_UINT_BYTES', T.KIND_BYTES],
  ['FT_IPv4', T.KIND_IPV4],
  ['FT_IPv6', T.KIND_IPV6],
  ['FT_IPXNET', T.KIND_UNSIGNED],
  ['FT_FRAMENUM', T.KIND_FRAME],
];
const BITS_OF_NUMBER = /^FT_U?INT(\d+)$/;
type Names = readonly (readonly [number, string])[];
const ONE_OCTET = 8;

/** What is shown of fields. */
export interface Shown {
  /** The protocols that are shown with their children, all where it is left out. */
  readonly open?: readonly string[] | undefined;
  /** The fields that are shown, everything where it is left out. */
  readonly fields?: readonly string[] | undefined;
  /** With the names of vendors of addresses. */
  readonly vendors?: boolean;
  /** Protocols and fields that are shown with what they hold in JSON, EK and PDML. */
  readonly listed?: readonly string[] | undefined;
  /** Those listed are protocols, and shown with everything below them. */
  readonly layers?: boolean | undefined;
  /** What stands between frames instead of an empty line. */
  readonly separator?: string | undefined;
}

/** VOCABULARY (assembly/shared/tree.ts) for a run. */
export function vocabularyImage(shown: Shown = {}): Uint8Array<ArrayBuffer> {
  return new Image(shown).octets(shown);
}

/** An image that grows: texts and tables are added behind the fields, each once. */
class Image {
  readonly #pool = new Pool();
  readonly #texts = new Map<string, number>();
  readonly #tables = new Map<string, number>();
  readonly #open: readonly string[] | undefined;
  readonly #listed: readonly string[];
  readonly #vendors: Names | undefined;
  #poolAt = 0;

  constructor({ open, vendors = false, listed = [] }: Shown) {
    this.#open = open;
    this.#listed = listed;
    this.#vendors = vendors ? readVendors() : undefined;
  }

  octets({ fields: selected, listed, layers = false, separator = '' }: Shown): Uint8Array<ArrayBuffer> {
    const entries = numberedEntries();
    const count = Math.max(...entries.keys()) + 1;
    this.#poolAt = T.VOCABULARY_HEADER + count * T.FIELD_SIZE;
    const fields = new DataView(new ArrayBuffer(this.#poolAt));
    for (const [number, entry] of entries) this.#writeField(fields, T.VOCABULARY_HEADER + number * T.FIELD_SIZE, entry);
    const text = T.VOCABULARY_HEADER + F_TEXT * T.FIELD_SIZE;
    fields.setUint8(text + T.FIELD_KIND, T.KIND_TEXT);
    fields.setUint8(text + T.FIELD_FLAGS, (this.#open === undefined ? T.FIELD_OPEN : 0) | this.#listedBit('text'));
    fields.setUint32(text + T.FIELD_KEY, this.#text('text'), true);
    fields.setUint32(text + T.FIELD_EK_KEY, this.#text('text'), true);
    if (selected !== undefined) fields.setUint32(T.VOCABULARY_SELECTION, this.#selection(entries, selected), true);
    fields.setUint32(T.VOCABULARY_FIELDS, T.VOCABULARY_HEADER, true);
    fields.setUint32(T.VOCABULARY_COUNT, count, true);
    fields.setUint32(T.VOCABULARY_ZONES, this.#zones(), true);
    fields.setUint32(T.VOCABULARY_ENCAPSULATIONS, this.#encapsulations(), true);
    fields.setUint32(T.VOCABULARY_ENCAPSULATION_COUNT, ENCAPSULATIONS.length, true);
    if (listed !== undefined) fields.setUint32(T.VOCABULARY_FILTER, layers ? T.FILTER_LAYERS : T.FILTER_NAMES, true);
    if (separator !== '') fields.setUint32(T.VOCABULARY_SEPARATOR, this.#text(separator), true);
    const image = new Uint8Array(this.#poolAt + this.#pool.length + 16);
    image.set(new Uint8Array(fields.buffer));
    image.set(this.#pool.octets, this.#poolAt);
    return image;
  }

  #writeField(view: DataView, at: number, entry: Entry): void {
    const { abbreviation, name, type, protocol, base, mask } = entry;
    const index = TYPES.findIndex(([known]) => known === type);
    const kind = TYPES[index]?.[1];
    if (kind === undefined) throw new RangeError(`${abbreviation} has an unknown type: ${type}`);
    const key = abbreviation === protocol || kind === T.KIND_PROTOCOL ? abbreviation : `${protocol}_${abbreviation}`;
    view.setUint32(at + T.FIELD_KEY, this.#text(abbreviation), true);
    view.setUint32(at + T.FIELD_MEMBER, this.#text(`"${abbreviation}": `), true);
    view.setUint32(at + T.FIELD_NAME, this.#text(name), true);
    view.setUint8(at + T.FIELD_KIND, kind);
    view.setUint8(at + T.FIELD_BITS, bitsOf(type, base));
    view.setUint8(at + T.FIELD_BASE, BASES[base.split('|')[0] ?? ''] ?? T.BASE_DEC);
    view.setUint8(at + T.FIELD_FLAGS, (this.#open?.includes(abbreviation) === false ? 0 : T.FIELD_OPEN) | this.#listedBit(abbreviation));
    view.setUint32(at + T.FIELD_NAMES, this.#names(base === 'BASE_OUI' ? this.#vendors : namesFor(abbreviation, kind)), true);
    view.setBigUint64(at + T.FIELD_MASK, mask, true);
    view.setUint32(at + T.FIELD_UNIT, kind === T.KIND_RELATIVE_TIME ? this.#text(' seconds') : 0, true);
    view.setUint32(at + T.FIELD_EK_KEY, this.#text(key.replaceAll('.', '_')), true);
    view.setUint8(at + T.FIELD_TYPE, index);
  }

  #listedBit(abbreviation: string): number {
    return this.#listed.includes(abbreviation) ? T.FIELD_LISTED : 0;
  }

  /** A text: offset << 8 | octets. */
  #text(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const at = this.#poolAt + this.#pool.length;
    const word = at * 256 + this.#pool.text(text);
    this.#texts.set(text, word);
    return word;
  }

  /** Offset of a table of NAMES, 0 where the field has none. */
  #names(names: Names | undefined): number {
    if (names === undefined) return 0;
    const key = names === this.#vendors ? 'vendors' : JSON.stringify(names);
    const known = this.#tables.get(key);
    if (known !== undefined) return known;
    // Of several names of a number the first counts.
    const sorted = [...new Map([...names].reverse())].sort(([a], [b]) => a - b);
    const texts = sorted.map(([, name]) => this.#text(name));
    const table = new DataView(new ArrayBuffer(T.NAMES_FIRST + sorted.length * T.NAME_SIZE));
    table.setUint32(T.NAMES_COUNT, sorted.length, true);
    sorted.forEach(([value], place) => {
      table.setUint32(T.NAMES_FIRST + place * T.NAME_SIZE + T.NAME_VALUE, value >>> 0, true);
      table.setUint32(T.NAMES_FIRST + place * T.NAME_SIZE + T.NAME_TEXT, texts[place] ?? 0, true);
    });
    const at = this.#table(table);
    this.#tables.set(key, at);
    return at;
  }

  #zones(): number {
    const zones = localZones();
    const names = zones.map(({ name }) => this.#text(name));
    const table = new DataView(new ArrayBuffer(ZONES_FIRST + zones.length * ZONE_SIZE));
    table.setUint32(ZONES_COUNT, zones.length, true);
    zones.forEach(({ from, offset }, index) => {
      const at = ZONES_FIRST + index * ZONE_SIZE;
      table.setBigInt64(at + ZONE_FROM, BigInt(from), true);
      table.setInt32(at + ZONE_OFFSET, offset, true);
      table.setUint32(at + ZONE_NAME, names[index] ?? 0, true);
    });
    return this.#table(table);
  }

  /** Fields that no tree has are left out. */
  #selection(entries: ReadonlyMap<number, Entry>, selected: readonly string[]): number {
    const numbers = new Map([...entries].map(([number, { abbreviation }]) => [abbreviation, number]));
    numbers.set('text', F_TEXT);
    const known = selected.flatMap((name) => numbers.get(name) ?? []);
    const table = new DataView(new ArrayBuffer(T.SELECTION_FIRST + 4 * known.length));
    table.setUint32(T.SELECTION_COUNT, known.length, true);
    known.forEach((number, index) => {
      table.setUint32(T.SELECTION_FIRST + 4 * index, number, true);
    });
    return this.#table(table);
  }

  #encapsulations(): number {
    const table = new DataView(new ArrayBuffer(ENCAPSULATIONS.length * 2));
    ENCAPSULATIONS.forEach((number, index) => {
      table.setUint16(index * 2, Number(number), true);
    });
    return this.#table(table);
  }

  /** Adds a table, aligned to eight octets; → its offset. */
  #table(table: DataView): number {
    return this.#poolAt + this.#pool.add(new Uint8Array(table.buffer));
  }
}

/** What the numbers of a field are called. */
function namesFor(abbreviation: string, kind: number): Names | undefined {
  const words = kind === T.KIND_BOOLEAN ? wordsOf(abbreviation) : undefined;
  return words === undefined
    ? namesOf(abbreviation)
    : [
        [0, words[1]],
        [1, words[0]],
      ];
}

/** KIND_* of a type, as `tshark -G ftypes` names it. Throws a RangeError for one that is not known. */
export function kindOfType(type: string): number {
  const [, kind] = TYPES.find(([known]) => known === type) ?? [];
  if (kind === undefined) throw new RangeError(`an unknown type: ${type}`);
  return kind;
}

/** Bits of the number that a field's value is read from. */
function bitsOf(type: string, base: string): number {
  if (type === 'FT_BOOLEAN') return /^\d+$/.test(base) ? Number(base) : ONE_OCTET;
  const [, bits] = BITS_OF_NUMBER.exec(type) ?? [];
  return bits === undefined ? ONE_OCTET : Number(bits);
}
