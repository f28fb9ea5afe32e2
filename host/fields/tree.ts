import { F_TEXT } from '../../assembly/shared/fields/common.ts';
import { NODE_COUNT, NODE_VALUE } from '../../assembly/shared/tree.ts';
import { i64, ITEM, u32, u8, VALUE, type Place } from '../record/place.ts';
import {
  absentField,
  BOOLEAN,
  DECIMAL,
  ETHER,
  hex,
  IPV4,
  IPV6,
  PRESENT,
  TIME,
  UNSIGNED,
  type Field,
  type FieldType,
  type Format,
} from './field.ts';
import { ENTRIES, numberedEntries, type Entry } from './vocabulary/entries.ts';
import { extraEntries, extrasGeneration } from './vocabulary/extra.ts';

const NUMBER = i64(NODE_VALUE, ITEM);
const OCTETS = u32(NODE_VALUE, ITEM);
const ADDRESS = u8(0, VALUE);
const LABEL: Format = { kind: 'label' };

/** Types that values of a node are read by: where the value lies, and how it is written. */
const TYPES: Readonly<Partial<Record<FieldType, readonly [Place, Format]>>> = {
  FT_BOOLEAN: [NUMBER, BOOLEAN],
  FT_UINT64: [NUMBER, UNSIGNED],
  FT_ABSOLUTE_TIME: [NUMBER, { kind: 'date' }],
  FT_RELATIVE_TIME: [NUMBER, TIME],
  FT_ETHER: [ADDRESS, ETHER],
  FT_IPv4: [ADDRESS, IPV4],
  FT_IPv6: [ADDRESS, IPV6],
  FT_BYTES: [OCTETS, { kind: 'bytes', octets: NODE_COUNT }],
  FT_STRING: [OCTETS, { kind: 'string', octets: NODE_COUNT }],
  FT_NONE: [NUMBER, PRESENT],
  FT_PROTOCOL: [NUMBER, LABEL],
};
/** Types whose values are read as those of others. */
const PLAIN: ReadonlyMap<string, FieldType> = new Map([
  ['FT_STRINGZ', 'FT_STRING'],
  ['FT_UINT_STRING', 'FT_STRING'],
  ['FT_UINT_BYTES', 'FT_BYTES'],
]);
const WHOLE_NUMBER = /^FT_U?INT(8|16|24|32)$/;

let fields: ReadonlyMap<string, Field> = new Map();
/** Of what `fields` was made. */
let made = -1;

/** A field that lies only in the tree of a frame: slower to ask for than one of a record. undefined where the vocabulary lacks it. */
export function treeField(abbreviation: string): Field | undefined {
  if (made !== extrasGeneration()) {
    made = extrasGeneration();
    fields = new Map(allFields().map((field) => [field.abbreviation, field]));
  }
  return fields.get(abbreviation);
}

function allFields(): Field[] {
  const numbered = numberedEntries();
  const numbers = new Map([...numbered].map(([number, entry]) => [entry, number]));
  const text: Field = placed({ abbreviation: 'text', name: 'Text', type: 'FT_NONE' }, F_TEXT, NUMBER, LABEL);
  return [...[...ENTRIES, ...extraEntries()].map((entry) => fieldOfEntry(entry, numbers.get(entry))), text];
}

/** Of an entry that no tree has, a field that no frame has. */
function fieldOfEntry(entry: Entry, number: number | undefined): Field {
  const type = (PLAIN.get(entry.type) ?? entry.type) as FieldType;
  const [place, format] = TYPES[type] ?? [NUMBER, formatOfNumber(entry)];
  return number === undefined ? absentField(entry.abbreviation, entry.name, type) : placed({ ...entry, type }, number, place, format);
}

function formatOfNumber({ type, base }: Entry): Format {
  const [, bits] = WHOLE_NUMBER.exec(type) ?? [];
  return bits !== undefined && base.startsWith('BASE_HEX') ? hex(Number(bits) / 4) : DECIMAL;
}

function placed(named: Pick<Field, 'abbreviation' | 'name' | 'type'>, field: number, place: Place, format: Format): Field {
  const { abbreviation, name, type } = named;
  return { abbreviation, name, type, format, where: { in: 'tree', field, values: [{ place, presence: [] }] }, analysis: true };
}
