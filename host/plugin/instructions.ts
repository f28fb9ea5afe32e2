import { BinaryFault, type BinaryReader } from '../core/octets.ts';

/** Instructions (core specification §5.4) that this file has to know by name. */
export const UNREACHABLE = 0x00;
export const BLOCK = 0x02;
export const LOOP = 0x03;
export const IF = 0x04;
export const END = 0x0b;
export const BR = 0x0c;
export const BR_IF = 0x0d;
export const BR_TABLE = 0x0e;
export const RETURN = 0x0f;
export const CALL = 0x10;
export const CALL_INDIRECT = 0x11;
const RETURN_CALL = 0x12;
const RETURN_CALL_INDIRECT = 0x13;
const SELECT_TYPED = 0x1c;
export const LOCAL_GET = 0x20;
export const LOCAL_SET = 0x21;
export const LOCAL_TEE = 0x22;
export const GLOBAL_GET = 0x23;
export const GLOBAL_SET = 0x24;
const TABLE_SET = 0x26;
const LOAD_FIRST = 0x28;
const STORE_LAST = 0x3e;
const MEMORY_SIZE = 0x3f;
const MEMORY_GROW = 0x40;
export const I32_CONST = 0x41;
const I64_CONST = 0x42;
const F32_CONST = 0x43;
const F64_CONST = 0x44;
export const LESS_SIGNED = 0x48;
export const SUBTRACT = 0x6b;
export const SHIFT_RIGHT = 0x76;
const NUMERIC_LAST = 0xc4;
const REF_NULL = 0xd0;
const REF_IS_NULL = 0xd1;
const REF_FUNC = 0xd2;
const PREFIX_BULK = 0xfc;
const PREFIX_SIMD = 0xfd;
const SATURATING_LAST = 7;
const MEMORY_INIT = 8;
const DATA_DROP = 9;
const MEMORY_COPY = 10;
const MEMORY_FILL = 11;
const PLAIN: ReadonlySet<number> = new Set([UNREACHABLE, 0x01, 0x05, END, RETURN, 0x1a, 0x1b, REF_IS_NULL]);

/** Steps over one instruction with what belongs to it; → whether it moves as many octets as lie on top of the stack. */
export function skipInstruction(reader: BinaryReader): boolean {
  const code = reader.u8();
  if (code === BLOCK || code === LOOP || code === IF) reader.skipSigned(33);
  else if (code === BR_TABLE) skipIndices(reader, countOf(reader) + 1);
  else if (code === SELECT_TYPED) reader.skip(reader.u32());
  else if (code === CALL_INDIRECT) skipIndices(reader, 2);
  else if (code === RETURN_CALL || code === RETURN_CALL_INDIRECT) throw new BinaryFault('tail calls are not allowed');
  else if (code === BR || code === BR_IF || code === CALL || code === REF_FUNC || (code >= LOCAL_GET && code <= TABLE_SET)) reader.u32();
  else if (code >= LOAD_FIRST && code <= STORE_LAST) skipMemoryArgument(reader);
  else if (code === MEMORY_SIZE || code === MEMORY_GROW || code === REF_NULL) reader.u8();
  else if (code === I32_CONST) reader.skipSigned(32);
  else if (code === I64_CONST) reader.skipSigned(64);
  else if (code === F32_CONST) reader.skip(4);
  else if (code === F64_CONST) reader.skip(8);
  else if (code === PREFIX_BULK) return skipBulk(reader);
  else if (code === PREFIX_SIMD) skipSimd(reader);
  else if (!PLAIN.has(code) && !(code > F64_CONST && code <= NUMERIC_LAST))
    throw new BinaryFault(`the instruction 0x${code.toString(16)} is not allowed`);
  return false;
}

/** How many indices follow: each takes an octet at least. */
export function countOf(reader: BinaryReader): number {
  const count = reader.u32();
  if (count > reader.end - reader.at) throw new BinaryFault('it ends early');
  return count;
}

function skipIndices(reader: BinaryReader, count: number): void {
  for (let left = count; left > 0; left--) reader.u32();
}

function skipMemoryArgument(reader: BinaryReader): void {
  reader.u32();
  reader.u32();
}

function skipBulk(reader: BinaryReader): boolean {
  const code = reader.u32();
  if (code <= SATURATING_LAST) return false;
  if (code === DATA_DROP) reader.u32();
  else if (code === MEMORY_INIT || code === MEMORY_COPY) skipIndices(reader, 2);
  else if (code === MEMORY_FILL) reader.u32();
  else throw new BinaryFault(`the instruction 0xfc ${code} is not allowed`);
  return code !== DATA_DROP;
}

/** Vector instructions (§5.4.8) by what follows them. */
function skipSimd(reader: BinaryReader): void {
  const code = reader.u32();
  if (code > 0xff) throw new BinaryFault(`the instruction 0xfd ${code} is not allowed`);
  if (code <= 11 || code === 92 || code === 93) skipMemoryArgument(reader);
  else if (code === 12 || code === 13) reader.skip(16);
  else if (code >= 21 && code <= 34) reader.u8();
  else if (code >= 84 && code <= 91) {
    skipMemoryArgument(reader);
    reader.u8();
  }
}
