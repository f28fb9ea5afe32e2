import { BLOCK, VECTOR } from './doors.ts';
import { BinaryWriter } from '../core/octets.ts';

/**
 * The bridge between the core's memory and that of a plugin: a module of its own, for no instance sees two memories. Both functions
 * take an address to read from, one to write to, and how many blocks (BLOCK octets each) go from the one to the other.
 */
export interface Bridge {
  /** From the core to the plugin. */
  readonly give: (from: number, to: number, blocks: number) => void;
  /** From the plugin to the core. */
  readonly fetch: (from: number, to: number, blocks: number) => void;
}

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const I32 = 0x7f;
const V128 = 0x7b;
const VECTORS = [V128, V128, V128, V128];
const FUNCTION_TYPE = 0x60;
/** Types: 0 of put, 1 of get, 2 of both functions here. */
const TYPES = [
  [FUNCTION_TYPE, 5, I32, ...VECTORS, 0],
  [FUNCTION_TYPE, 1, I32, 4, ...VECTORS],
  [FUNCTION_TYPE, 3, I32, I32, I32, 0],
];
const PUT = 0;
const GET = 1;
const IMPORTS = 2;
const FROM = 0;
const TO = 1;
const BLOCKS = 2;
const FIRST_VECTOR = 3;
const ROWS = [0, 1, 2, 3];
const NO_TYPE = 0x40;
const LOCAL_GET = 0x20;
const LOCAL_SET = 0x21;
const LOCAL_TEE = 0x22;
const I32_CONST = 0x41;
const ADD = 0x6a;
const SUBTRACT = 0x6b;
const END = 0x0b;
/** A signed number of two octets: −64 … 8191. */
const BLOCK_OCTETS = [(BLOCK & 0x7f) | 0x80, BLOCK >> 7];

function section(writer: BinaryWriter, id: number, write: (inner: BinaryWriter) => void): void {
  const inner = new BinaryWriter();
  write(inner);
  writer.u8(id);
  writer.u32(inner.length);
  writer.octets(inner.take());
}

/** One function: `block` moves a block, round and round while there are any. */
function loop(writer: BinaryWriter, vectors: number, block: (body: BinaryWriter) => void): void {
  const body = new BinaryWriter();
  if (vectors === 0) body.u8(0);
  else body.u8(1, vectors, V128);
  body.u8(0x02, NO_TYPE, 0x03, NO_TYPE);
  body.u8(LOCAL_GET, BLOCKS, 0x45, 0x0d, 1);
  block(body);
  for (const place of [FROM, TO]) body.u8(LOCAL_GET, place, I32_CONST, ...BLOCK_OCTETS, ADD, LOCAL_SET, place);
  body.u8(LOCAL_GET, BLOCKS, I32_CONST, 1, SUBTRACT, LOCAL_TEE, BLOCKS, 0x0d, 0, END, END, END);
  writer.u32(body.length);
  writer.octets(body.take());
}

function bridgeBinary(): Uint8Array {
  const writer = new BinaryWriter();
  writer.u8(...MAGIC);
  section(writer, 1, (types) => {
    types.u8(TYPES.length);
    for (const type of TYPES) types.u8(...type);
  });
  section(writer, 2, (imports) => {
    imports.u8(IMPORTS + 1);
    for (const [name, kind, ...rest] of [
      ['put', 0, PUT],
      ['get', 0, GET],
      ['memory', 2, 0, 1],
    ] as const) {
      imports.name('plugin');
      imports.name(name);
      imports.u8(kind, ...rest);
    }
  });
  section(writer, 3, (functions) => {
    functions.u8(2, 2, 2);
  });
  section(writer, 7, (exports) => {
    exports.u8(2);
    for (const [index, name] of ['give', 'fetch'].entries()) {
      exports.name(name);
      exports.u8(0, IMPORTS + index);
    }
  });
  section(writer, 10, (code) => {
    code.u8(2);
    loop(code, 0, (body) => {
      body.u8(LOCAL_GET, TO);
      for (const row of ROWS) body.u8(LOCAL_GET, FROM, 0xfd, 0, 0, row * VECTOR);
      body.u8(0x10, PUT);
    });
    loop(code, ROWS.length, (body) => {
      body.u8(LOCAL_GET, FROM, 0x10, GET);
      for (const row of ROWS.toReversed()) body.u8(LOCAL_SET, FIRST_VECTOR + row);
      for (const row of ROWS) body.u8(LOCAL_GET, TO, LOCAL_GET, FIRST_VECTOR + row, 0xfd, 11, 0, row * VECTOR);
    });
  });
  return writer.take().slice();
}

let compiled: WebAssembly.Module | undefined;

/** A bridge between `memory` of the core and the plugin that has these doors. */
export function bridgeTo(memory: unknown, put: unknown, get: unknown): Bridge {
  compiled ??= new WebAssembly.Module(bridgeBinary());
  const { exports } = new WebAssembly.Instance(compiled, { plugin: { put, get, memory } });
  return exports as unknown as Bridge;
}
