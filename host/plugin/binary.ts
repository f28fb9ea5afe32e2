import { BINARY_MAX, FUNCTIONS_MAX, GLOBALS_MAX, PAGES_MAX, TABLE_MAX } from '../../assembly/shared/abi.ts';
import { doorsOf, RESERVED, type Door } from './doors.ts';
import { skipInstruction } from './instructions.ts';
import { meterBody } from './meter.ts';
import { BinaryFault, BinaryReader, BinaryWriter } from '../core/octets.ts';

/** Sections (core specification §5.5) by number, and the order that they stand in. */
const TYPE = 1;
const IMPORT = 2;
const FUNCTION = 3;
const TABLE = 4;
const MEMORY = 5;
const GLOBAL = 6;
const EXPORT = 7;
const START = 8;
const ELEMENT = 9;
const CODE = 10;
const DATA = 11;
const DATA_COUNT = 12;
const ORDER = [TYPE, IMPORT, FUNCTION, TABLE, MEMORY, GLOBAL, EXPORT, START, ELEMENT, DATA_COUNT, CODE, DATA];

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const FUNCTION_TYPE = 0x60;
const TYPES_MAX = 4096;
const PARAMETERS_MAX = 64;
const EXPORTS_MAX = 4096;
const END = 0x0b;
const KIND_FUNCTION = 0;
const KIND_GLOBAL = 3;
const TYPE_I32 = 0x7f;
const MUTABLE = 1;
/** Limits: with a maximum, without. */
const BOUNDED = 1;
/** What may be imported: AssemblyScript's way to give up. */
const IMPORTABLE = 'env.abort';

/** The export by which the host gives a plugin its fuel, and sees what is left of it. */
export const FUEL = 'handshark fuel';

/** What a name is exported for: KIND_* (0 function, 2 memory), and its number among those. */
export interface Exported {
  readonly kind: number;
  readonly index: number;
}

/** A binary that was looked through. */
export interface Prepared {
  /** The same module with a meter in it, its memory capped, without custom sections. */
  readonly octets: Uint8Array<ArrayBuffer>;
  /** What it exports, by name; KIND_*: 0 function, 2 memory. */
  readonly exports: ReadonlyMap<string, number>;
  readonly functions: number;
  readonly pages: number;
}

/**
 * Looks through a binary before any engine does, and puts a meter into it. Throws BinaryFault for what an engine might choke
 * on and for what plugins are not allowed; whether the code makes sense is left to the engine.
 */
export function prepareBinary(octets: Uint8Array): Prepared {
  if (octets.length > BINARY_MAX) throw new BinaryFault(`it has ${octets.length} octets, ${BINARY_MAX} are allowed`);
  if (MAGIC.some((octet, index) => octets[index] !== octet)) throw new BinaryFault('it is no WebAssembly module of version 1');
  const sections = readSections(octets);
  if (sections.has(START)) throw new BinaryFault('it has a start function: export _initialize instead');
  const signatures = readTypes(open(sections, TYPE));
  const imported = readImports(open(sections, IMPORT));
  const types = readFunctions(open(sections, FUNCTION), signatures.length);
  checkTables(open(sections, TABLE));
  const memory = capMemory(open(sections, MEMORY));
  const globals = readGlobals(open(sections, GLOBAL));
  const exports = readExports(open(sections, EXPORT));
  const doors = doorsOf(exports, globals);
  const functions = types.length + imported;
  sections.set(
    TYPE,
    appended(sections.get(TYPE), signatures.length, doors, (writer, door) => writer.u8(...door.type)),
  );
  sections.set(
    FUNCTION,
    appended(sections.get(FUNCTION), types.length, doors, (writer, _, index) => writer.u32(signatures.length + index)),
  );
  sections.set(MEMORY, memory.octets);
  sections.set(
    GLOBAL,
    appended(sections.get(GLOBAL), globals, [FUEL], (writer) => writer.u8(TYPE_I32, MUTABLE, 0x41, 0, END)),
  );
  sections.set(
    EXPORT,
    appended(sections.get(EXPORT), exports.size, [undefined, ...doors], (writer, door, index) => {
      writer.name(door?.name ?? FUEL);
      writer.u8(door === undefined ? KIND_GLOBAL : KIND_FUNCTION);
      writer.u32(door === undefined ? globals : functions + index - 1);
    }),
  );
  sections.set(CODE, meterCode(open(sections, CODE), types, signatures, globals, doors));
  const kinds = new Map(Array.from(exports, ([name, { kind }]) => [name, kind]));
  return { octets: assemble(sections), exports: kinds, functions, pages: memory.pages };
}

function readSections(octets: Uint8Array): Map<number, Uint8Array> {
  const reader = new BinaryReader(octets, MAGIC.length);
  const sections = new Map<number, Uint8Array>();
  let last = -1;
  while (!reader.done) {
    const id = reader.u8();
    const length = reader.u32();
    const from = reader.at;
    reader.skip(length);
    if (id === 0) continue;
    const place = ORDER.indexOf(id);
    if (place < 0) throw new BinaryFault(`it has a section ${id}, which is not allowed`);
    if (place <= last) throw new BinaryFault('its sections are out of order');
    last = place;
    sections.set(id, octets.subarray(from, reader.at));
  }
  return sections;
}

function open(sections: ReadonlyMap<number, Uint8Array>, id: number): BinaryReader {
  return new BinaryReader(sections.get(id) ?? new Uint8Array(1));
}

function count(reader: BinaryReader, most: number, what: string): number {
  const found = reader.u32();
  if (found > most) throw new BinaryFault(`it has ${found} ${what}, ${most} are allowed`);
  return found;
}

/** How many parameters each type has. */
function readTypes(reader: BinaryReader): number[] {
  return Array.from({ length: count(reader, TYPES_MAX, 'types') }, () => {
    if (reader.u8() !== FUNCTION_TYPE) throw new BinaryFault('it has a type that is no function');
    const parameters = count(reader, PARAMETERS_MAX, 'parameters of a function');
    reader.skip(parameters);
    reader.skip(count(reader, PARAMETERS_MAX, 'results of a function'));
    return parameters;
  });
}

function readImports(reader: BinaryReader): number {
  const imports = reader.u32();
  for (let left = imports; left > 0; left--) {
    const name = `${reader.name()}.${reader.name()}`;
    if (reader.u8() !== KIND_FUNCTION || name !== IMPORTABLE) throw new BinaryFault(`it imports ${name}: only ${IMPORTABLE} is allowed`);
    reader.u32();
  }
  if (imports > 1) throw new BinaryFault(`it imports ${IMPORTABLE} more than once`);
  return imports;
}

/** The type of each function. */
function readFunctions(reader: BinaryReader, types: number): number[] {
  return Array.from({ length: count(reader, FUNCTIONS_MAX, 'functions') }, () => {
    const type = reader.u32();
    if (type >= types) throw new BinaryFault('a function has no type');
    return type;
  });
}

function readLimits(reader: BinaryReader, what: string): { readonly least: number; readonly most: number | undefined } {
  const flags = reader.u8();
  if (flags > BOUNDED) throw new BinaryFault(`it has a ${what} that is shared or of 64 bits`);
  const least = reader.u32();
  return { least, most: flags === BOUNDED ? reader.u32() : undefined };
}

function checkTables(reader: BinaryReader): void {
  for (let left = count(reader, 1, 'tables'); left > 0; left--) {
    reader.u8();
    const { least } = readLimits(reader, 'table');
    if (least > TABLE_MAX) throw new BinaryFault(`its table has ${least} entries, ${TABLE_MAX} are allowed`);
  }
}

/** The memory section with the pages that are allowed. */
function capMemory(reader: BinaryReader): { readonly octets: Uint8Array; readonly pages: number } {
  if (reader.u32() !== 1) throw new BinaryFault('it needs one memory of its own');
  const { least, most = PAGES_MAX } = readLimits(reader, 'memory');
  if (least > PAGES_MAX) throw new BinaryFault(`its memory begins with ${least} pages, ${PAGES_MAX} are allowed`);
  const writer = new BinaryWriter();
  writer.u8(1, BOUNDED);
  writer.u32(least);
  writer.u32(Math.max(least, Math.min(most, PAGES_MAX)));
  return { octets: writer.take().slice(), pages: least };
}

/** How many globals there are. */
function readGlobals(reader: BinaryReader): number {
  const globals = count(reader, GLOBALS_MAX, 'globals');
  for (let left = globals; left > 0; left--) {
    reader.skip(2);
    while (reader.octets[reader.at] !== END) skipInstruction(reader);
    reader.u8();
  }
  return globals;
}

function readExports(reader: BinaryReader): Map<string, Exported> {
  const exports = new Map<string, Exported>();
  for (let left = count(reader, EXPORTS_MAX, 'exports'); left > 0; left--) {
    const name = reader.name();
    const kind = reader.u8();
    const index = reader.u32();
    if (name.startsWith(RESERVED)) throw new BinaryFault(`it exports ${name}, which is the host's`);
    if (exports.has(name)) throw new BinaryFault(`it exports ${name} twice`);
    exports.set(name, { kind, index });
  }
  return exports;
}

/** A section of `before` entries with one more for each of `items`. */
function appended<T>(
  section: Uint8Array | undefined,
  before: number,
  items: readonly T[],
  add: (writer: BinaryWriter, item: T, index: number) => void,
): Uint8Array {
  const writer = new BinaryWriter();
  writer.u32(before + items.length);
  if (section !== undefined) {
    const reader = new BinaryReader(section);
    reader.u32();
    writer.octets(section.subarray(reader.at));
  }
  for (const [index, item] of items.entries()) add(writer, item, index);
  return writer.take().slice();
}

function meterCode(
  reader: BinaryReader,
  types: readonly number[],
  parameters: readonly number[],
  fuel: number,
  doors: readonly Door[],
): Uint8Array {
  const bodies = reader.u32();
  if (bodies !== types.length) throw new BinaryFault('it has more or fewer functions than bodies');
  const writer = new BinaryWriter();
  writer.u32(bodies + doors.length);
  for (const type of types) {
    const length = reader.u32();
    const from = reader.at;
    reader.skip(length);
    const body = meterBody(reader.octets.subarray(from, reader.at), parameters[type] ?? 0, fuel);
    writer.u32(body.length);
    writer.octets(body);
  }
  for (const { body } of doors) {
    writer.u32(body.length);
    writer.octets(body);
  }
  return writer.take().slice();
}

function assemble(sections: ReadonlyMap<number, Uint8Array>): Uint8Array<ArrayBuffer> {
  const writer = new BinaryWriter();
  writer.u8(...MAGIC);
  for (const id of ORDER) {
    const section = sections.get(id);
    if (section === undefined) continue;
    writer.u8(id);
    writer.u32(section.length);
    writer.octets(section);
  }
  return writer.take().slice();
}
