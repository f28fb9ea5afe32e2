import type { Exported } from './binary.ts';
import { BinaryWriter } from '../core/octets.ts';

/** How the names of what the host adds to a plugin begin. */
export const RESERVED = 'handshark ';
/** Octets that pass a door at a time: four vectors of 16. */
export const BLOCK = 64;
export const VECTOR = 16;
const ROWS = [0, 1, 2, 3];

/** What the host adds to a plugin's functions, so that the core can reach its memory and call it without leaving WebAssembly. */
export interface Door {
  readonly name: string;
  /** Its type, and its body without its length (core specification §5.3.6, §5.4). */
  readonly type: readonly number[];
  readonly body: Uint8Array;
}

const FUNCTION_TYPE = 0x60;
const I32 = 0x7f;
const V128 = 0x7b;
const VECTORS = [V128, V128, V128, V128];
const NO_LOCALS = 0;
const END = 0x0b;
const LOCAL_GET = 0x20;
const GLOBAL_SET = 0x24;
const CALL = 0x10;
const MEMORY_SIZE = 0x3f;
const SIMD = 0xfd;
const V128_LOAD = 0;
const V128_STORE = 11;
/** Alignment is only a hint: octets. */
const UNALIGNED = 0;

function bodyOf(write: (writer: BinaryWriter) => void): Uint8Array {
  const writer = new BinaryWriter();
  writer.u8(NO_LOCALS);
  write(writer);
  writer.u8(END);
  return writer.take().slice();
}

function vector(writer: BinaryWriter, index: number, instruction: number): void {
  writer.u8(SIMD, instruction, UNALIGNED);
  writer.u32(index * VECTOR);
}

/** (at, four vectors) → (): BLOCK octets are written. It traps where they do not lie in memory, as do the others. */
const PUT: Door = {
  name: `${RESERVED}put`,
  type: [FUNCTION_TYPE, 1 + ROWS.length, I32, ...VECTORS, 0],
  body: bodyOf((writer) => {
    for (const row of ROWS) {
      writer.u8(LOCAL_GET, 0, LOCAL_GET, 1 + row);
      vector(writer, row, V128_STORE);
    }
  }),
};

/** (at) → four vectors: BLOCK octets are read. */
const GET: Door = {
  name: `${RESERVED}get`,
  type: [FUNCTION_TYPE, 1, I32, ROWS.length, ...VECTORS],
  body: bodyOf((writer) => {
    for (const row of ROWS) {
      writer.u8(LOCAL_GET, 0);
      vector(writer, row, V128_LOAD);
    }
  }),
};

/** () → pages of memory. */
const PAGES: Door = {
  name: `${RESERVED}pages`,
  type: [FUNCTION_TYPE, 0, 1, I32],
  body: bodyOf((writer) => {
    writer.u8(MEMORY_SIZE, 0);
  }),
};

/** (fuel, argument) → what the plugin's own function `index` answers. */
function fuelled(name: string, index: number, fuel: number): Door {
  return {
    name: RESERVED + name,
    type: [FUNCTION_TYPE, 2, I32, I32, 1, I32],
    body: bodyOf((writer) => {
      writer.u8(LOCAL_GET, 0, GLOBAL_SET);
      writer.u32(fuel);
      writer.u8(LOCAL_GET, 1, CALL);
      writer.u32(index);
    }),
  };
}

/** The doors of a plugin with these exports, whose fuel is the global `fuel`; none where it lacks what they lead to. */
export function doorsOf(exports: ReadonlyMap<string, Exported>, fuel: number): readonly Door[] {
  const input = exports.get('handshark_input');
  const dissect = exports.get('handshark_dissect');
  if (input?.kind !== 0 || dissect?.kind !== 0) return [];
  return [PUT, GET, PAGES, fuelled('run', dissect.index, fuel), fuelled('room', input.index, fuel)];
}
