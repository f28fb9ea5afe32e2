import { BinaryReader, BinaryWriter } from '../../../host/core/octets.ts';
import { skipInstruction } from '../../../host/plugin/instructions.ts';
import { CHECK_ACCESS, CHECK_COPY, CHECK_FILL, CHECK_RANGE, MARK } from './arena.ts';

/** Sections and instructions (WebAssembly core specification §5.5, §5.4). */
const TYPE = 1;
const FUNCTION = 3;
const EXPORT = 7;
const START = 8;
const CODE = 10;
const HEADER_OCTETS = 8;
const CALL = 0x10;
const LOCAL_GET = 0x20;
const LOCAL_SET = 0x21;
const I32_CONST = 0x41;
const PREFIX_BULK = 0xfc;
const PREFIX_SIMD = 0xfd;
const MEMORY_COPY = 10;
const MEMORY_FILL = 11;
/** Locals for values to be stored: i32, i64, f32, f64, v128. */
const VALUE_TYPES = [0x7f, 0x7e, 0x7d, 0x7c, 0x7b];
const [I32, I64, F32, F64, V128] = [0, 1, 2, 3, 4];

/** What an instruction reads or writes: octets, and the type of the value above the address, by its place among VALUE_TYPES. */
interface Access {
  readonly octets: number;
  readonly value?: number | undefined;
}

/** Loads (0x28 to 0x35) and stores (to 0x3e). */
const FIRST = 0x28;
const LOADS = [4, 8, 4, 8, 1, 1, 2, 2, 1, 1, 2, 2, 4, 4];
const STORES = [4, 8, 4, 8, 1, 2, 1, 2, 4];
const STORED = [I32, I64, F32, F64, I32, I32, I64, I64, I64];
const PLAIN: readonly Access[] = [
  ...LOADS.map((octets) => ({ octets })),
  ...STORES.map((octets, index) => ({ octets, value: STORED[index] })),
];
/** Those of vectors: octets by their number behind the prefix. */
const VECTOR_LOADS: ReadonlyMap<number, number> = new Map(
  Object.entries({ 0: 16, 1: 8, 2: 8, 3: 8, 4: 8, 5: 8, 6: 8, 7: 1, 8: 2, 9: 4, 10: 8, 92: 4, 93: 8 }).map(([code, octets]) => [
    Number(code),
    octets,
  ]),
);
/** v128.store, and the loads and stores of lanes, which have a vector above the address. */
const VECTOR_STORES: ReadonlyMap<number, number> = new Map(
  Object.entries({ 11: 16, 84: 1, 85: 2, 86: 4, 87: 8, 88: 1, 89: 2, 90: 4, 91: 8 }).map(([code, octets]) => [Number(code), octets]),
);

function vectorAccess(code: number): Access | undefined {
  const loaded = VECTOR_LOADS.get(code);
  if (loaded !== undefined) return { octets: loaded };
  const stored = VECTOR_STORES.get(code);
  return stored === undefined ? undefined : { octets: stored, value: V128 };
}

/** The functions that check, by number. */
interface Checks {
  readonly access: number;
  readonly fill: number;
  readonly copy: number;
  /** What keeps the map and asks it, as the function that begins does: not checked themselves. */
  readonly own: ReadonlySet<number>;
}

/** A core made with the checked arena, in which every load and store asks first. */
export function instrument(octets: Uint8Array): Uint8Array<ArrayBuffer> {
  const reader = new BinaryReader(octets, HEADER_OCTETS);
  const writer = new BinaryWriter();
  writer.octets(octets.subarray(0, HEADER_OCTETS));
  let parameters: readonly number[] = [];
  let types: readonly number[] = [];
  let checks: Checks = { access: -1, fill: -1, copy: -1, own: new Set() };
  while (!reader.done) {
    const from = reader.at;
    const id = reader.u8();
    const length = reader.u32();
    const body = octets.subarray(reader.at, reader.at + length);
    reader.skip(length);
    if (id === TYPE) parameters = readTypes(new BinaryReader(body));
    if (id === FUNCTION) types = readNumbers(new BinaryReader(body));
    if (id === EXPORT) checks = readChecks(new BinaryReader(body));
    if (id === START) checks = { ...checks, own: new Set([...checks.own, new BinaryReader(body).u32()]) };
    if (id !== CODE) {
      writer.octets(octets.subarray(from, reader.at));
      continue;
    }
    const code = instrumentCode(new BinaryReader(body), (index) => parameters[types[index] ?? 0] ?? 0, checks);
    writer.u8(CODE);
    writer.u32(code.length);
    writer.octets(code);
  }
  return writer.take().slice();
}

/** How many parameters each type has. */
function readTypes(reader: BinaryReader): number[] {
  return Array.from({ length: reader.u32() }, () => {
    reader.u8();
    const count = reader.u32();
    reader.skip(count);
    reader.skip(reader.u32());
    return count;
  });
}

function readNumbers(reader: BinaryReader): number[] {
  return Array.from({ length: reader.u32() }, () => reader.u32());
}

function readChecks(reader: BinaryReader): Checks {
  const found = new Map<string, number>();
  for (let left = reader.u32(); left > 0; left--) {
    const name = reader.name();
    reader.u8();
    found.set(name, reader.u32());
  }
  const of = (name: string): number => {
    const index = found.get(name);
    if (index === undefined) throw new RangeError(`the core has no ${name}`);
    return index;
  };
  const own = new Set([CHECK_ACCESS, CHECK_FILL, CHECK_COPY, CHECK_RANGE, MARK].map(of));
  return { access: of(CHECK_ACCESS), fill: of(CHECK_FILL), copy: of(CHECK_COPY), own };
}

/** The core imports nothing: functions are numbered as their bodies stand. */
function instrumentCode(reader: BinaryReader, parameters: (index: number) => number, checks: Checks): Uint8Array {
  const writer = new BinaryWriter();
  const bodies = reader.u32();
  writer.u32(bodies);
  for (let index = 0; index < bodies; index++) {
    const length = reader.u32();
    const from = reader.at;
    reader.skip(length);
    const body = reader.octets.subarray(from, reader.at);
    const made = checks.own.has(index) ? body : instrumentBody(body, parameters(index), checks);
    writer.u32(made.length);
    writer.octets(made);
  }
  return writer.take();
}

function instrumentBody(body: Uint8Array, parameters: number, checks: Checks): Uint8Array {
  const reader = new BinaryReader(body);
  const writer = new BinaryWriter();
  const groups = reader.u32();
  const locals = reader.at;
  let first = parameters;
  for (let left = groups; left > 0; left--) {
    first += reader.u32();
    reader.u8();
  }
  writer.u32(groups + VALUE_TYPES.length);
  writer.octets(body.subarray(locals, reader.at));
  for (const type of VALUE_TYPES) writer.u8(1, type);
  while (!reader.done) {
    const from = reader.at;
    skipInstruction(reader);
    const instruction = body.subarray(from, reader.at);
    const bulk = bulkCheck(instruction, checks);
    if (bulk !== undefined) {
      writer.u8(CALL);
      writer.u32(bulk);
      continue;
    }
    checkAccess(writer, instruction, first, checks);
    writer.octets(instruction);
  }
  return writer.take();
}

/** The function that does what the instruction does, where that fills or copies. */
function bulkCheck(instruction: Uint8Array, { fill, copy }: Checks): number | undefined {
  if (instruction[0] !== PREFIX_BULK) return undefined;
  return instruction[1] === MEMORY_FILL ? fill : instruction[1] === MEMORY_COPY ? copy : undefined;
}

/** Before an access: the value, where there is one, is put aside; the address is checked and stays. */
function checkAccess(writer: BinaryWriter, instruction: Uint8Array, first: number, { access }: Checks): void {
  const reader = new BinaryReader(instruction);
  const code = reader.u8();
  const found = code === PREFIX_SIMD ? vectorAccess(reader.u32()) : PLAIN[code - FIRST];
  if (found === undefined) return;
  // The alignment.
  reader.u32();
  const offset = reader.u32();
  const { octets, value } = found;
  if (value !== undefined) {
    writer.u8(LOCAL_SET);
    writer.u32(first + value);
  }
  constant(writer, offset);
  constant(writer, octets);
  writer.u8(CALL);
  writer.u32(access);
  if (value === undefined) return;
  writer.u8(LOCAL_GET);
  writer.u32(first + value);
}

/** i32.const of a number from 0 on: signed LEB128. */
function constant(writer: BinaryWriter, number: number): void {
  writer.u8(I32_CONST);
  let rest = number;
  while (rest >= 0x40) {
    writer.u8((rest & 0x7f) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  writer.u8(rest);
}
