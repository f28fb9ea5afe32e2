import { BODY_MAX, LOCALS_MAX } from '../../assembly/shared/abi.ts';
import { BinaryFault, BinaryReader, BinaryWriter } from '../core/octets.ts';

/** Instructions (core specification §5.4) that this file has to know by name. */
const BLOCK = 0x02;
const LOOP = 0x03;
const IF = 0x04;
const BR = 0x0c;
const BR_TABLE = 0x0e;
const CALL = 0x10;
const CALL_INDIRECT = 0x11;
const RETURN_CALL = 0x12;
const RETURN_CALL_INDIRECT = 0x13;
const SELECT_TYPED = 0x1c;
const LOCAL_GET = 0x20;
const LOCAL_TEE = 0x22;
const TABLE_SET = 0x26;
const LOAD_FIRST = 0x28;
const STORE_LAST = 0x3e;
const MEMORY_SIZE = 0x3f;
const MEMORY_GROW = 0x40;
const I32_CONST = 0x41;
const I64_CONST = 0x42;
const F32_CONST = 0x43;
const F64_CONST = 0x44;
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
const PLAIN: ReadonlySet<number> = new Set([0x00, 0x01, 0x05, 0x0b, 0x0f, 0x1a, 0x1b, REF_IS_NULL]);
/** An i32 among locals. */
const TYPE_I32 = 0x7f;
/** Instructions between two charges, and octets of bulk work that cost as much as one round of a loop, as a power of two. */
const STRETCH = 64;
const BULK_SHIFT = 6;

/**
 * Copies a function's body so that it counts down global `fuel`, and traps below zero: at its beginning, on every round of a
 * loop, along stretches without loops, and by the length of what it moves at once. Throws BinaryFault for what is not allowed.
 */
export function meterBody(body: Uint8Array, parameters: number, fuel: number): Uint8Array<ArrayBuffer> {
  if (body.length > BODY_MAX) throw new BinaryFault(`a function has ${body.length} octets, ${BODY_MAX} are allowed`);
  const reader = new BinaryReader(body);
  const writer = new BinaryWriter();
  const { groups, locals } = readLocals(reader);
  writer.u32(groups.length + 1);
  for (const [count, type] of groups) {
    writer.u32(count);
    writer.octets(type);
  }
  writer.u32(1);
  writer.u8(TYPE_I32);
  const meter = new Meter(writer, fuel, parameters + locals);
  meter.charge();
  let since = 0;
  while (!reader.done) {
    if (++since > STRETCH) {
      meter.charge();
      since = 0;
    }
    const from = reader.at;
    const bulk = skipInstruction(reader);
    if (bulk) meter.chargeBulk();
    writer.octets(body.subarray(from, reader.at));
    if (body[from] !== LOOP) continue;
    meter.charge();
    since = 0;
  }
  return writer.take().slice();
}

/** Writes what counts down. */
class Meter {
  readonly #writer: BinaryWriter;
  readonly #fuel: number;
  readonly #local: number;

  constructor(writer: BinaryWriter, fuel: number, local: number) {
    this.#writer = writer;
    this.#fuel = fuel;
    this.#local = local;
  }

  charge(): void {
    this.#get();
    this.#writer.u8(I32_CONST, 1);
    this.#settle();
  }

  /** The length of what is moved lies on top of the stack, and stays there. */
  chargeBulk(): void {
    const writer = this.#writer;
    writer.u8(LOCAL_TEE);
    writer.u32(this.#local);
    this.#get();
    writer.u8(LOCAL_GET);
    writer.u32(this.#local);
    // i32.shr_u
    writer.u8(I32_CONST, BULK_SHIFT, 0x76);
    this.#settle();
  }

  #get(): void {
    this.#writer.u8(0x23);
    this.#writer.u32(this.#fuel);
  }

  /** i32.sub, global.set, then unreachable below zero. */
  #settle(): void {
    this.#writer.u8(0x6b, 0x24);
    this.#writer.u32(this.#fuel);
    this.#get();
    this.#writer.u8(I32_CONST, 0, 0x48, IF, 0x40, 0x00, 0x0b);
  }
}

function readLocals(reader: BinaryReader): { readonly groups: readonly (readonly [number, Uint8Array])[]; readonly locals: number } {
  const groups: (readonly [number, Uint8Array])[] = [];
  let locals = 0;
  for (let left = reader.u32(); left > 0; left--) {
    const count = reader.u32();
    locals += count;
    if (locals > LOCALS_MAX) throw new BinaryFault(`a function has more than ${LOCALS_MAX} locals`);
    const from = reader.at;
    reader.u8();
    groups.push([count, reader.octets.subarray(from, reader.at)]);
  }
  return { groups, locals };
}

/** Steps over one instruction with what belongs to it; → whether it moves as many octets as lie on top of the stack. */
export function skipInstruction(reader: BinaryReader): boolean {
  const code = reader.u8();
  if (code === BLOCK || code === LOOP || code === IF) reader.skipSigned(33);
  else if (code === BR_TABLE) skipIndices(reader, reader.u32() + 1);
  else if (code === SELECT_TYPED) reader.skip(reader.u32());
  else if (code === CALL_INDIRECT) skipIndices(reader, 2);
  else if (code === RETURN_CALL || code === RETURN_CALL_INDIRECT) throw new BinaryFault('tail calls are not allowed');
  else if (code === BR || code === BR + 1 || code === CALL || code === REF_FUNC || (code >= LOCAL_GET && code <= TABLE_SET)) reader.u32();
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
