import { BinaryFault, BinaryReader, BinaryWriter } from './octets.ts';

/** Sections (WebAssembly core specification §5.5). */
const GLOBAL = 6;
const EXPORT = 7;
const HEADER_OCTETS = 8;
const MUTABLE = 1;
const KIND_GLOBAL = 3;
/** Instructions that a global may begin with. */
const I32_CONST = 0x41;
const I64_CONST = 0x42;
const F32_CONST = 0x43;
const F64_CONST = 0x44;

/** What the name of an opened global begins with; its number follows. */
export const OPENED = 'global';

/**
 * `octets` of the core with its mutable globals exported too: what a run is made of besides its memory, so that it can be kept and put back.
 * Throws BinaryFault for what the compiler does not make.
 */
export function openGlobals(octets: Uint8Array): Uint8Array<ArrayBuffer> {
  const reader = new BinaryReader(octets, HEADER_OCTETS);
  const writer = new BinaryWriter();
  writer.octets(octets.subarray(0, HEADER_OCTETS));
  let mutable: readonly number[] = [];
  while (!reader.done) {
    const from = reader.at;
    const id = reader.u8();
    const length = reader.u32();
    const body = octets.subarray(reader.at, reader.at + length);
    reader.skip(length);
    if (id === GLOBAL) mutable = mutableGlobals(new BinaryReader(body));
    if (id !== EXPORT) {
      writer.octets(octets.subarray(from, reader.at));
      continue;
    }
    const section = withExports(body, mutable);
    writer.u8(EXPORT);
    writer.u32(section.length);
    writer.octets(section);
  }
  return writer.take().slice();
}

/** Numbers of the globals that change. */
function mutableGlobals(reader: BinaryReader): readonly number[] {
  const count = reader.u32();
  const found: number[] = [];
  for (let index = 0; index < count; index++) {
    reader.u8();
    if (reader.u8() === MUTABLE) found.push(index);
    skipConstant(reader);
    // The end of the expression.
    reader.u8();
  }
  return found;
}

function skipConstant(reader: BinaryReader): void {
  const code = reader.u8();
  if (code === I32_CONST) reader.skipSigned(32);
  else if (code === I64_CONST) reader.skipSigned(64);
  else if (code === F32_CONST) reader.skip(4);
  else if (code === F64_CONST) reader.skip(8);
  else throw new BinaryFault(`a global begins with the instruction 0x${code.toString(16)}`);
}

function withExports(body: Uint8Array, globals: readonly number[]): Uint8Array {
  const reader = new BinaryReader(body);
  const writer = new BinaryWriter();
  writer.u32(reader.u32() + globals.length);
  writer.octets(body.subarray(reader.at));
  for (const index of globals) {
    writer.name(`${OPENED}${index}`);
    writer.u8(KIND_GLOBAL);
    writer.u32(index);
  }
  return writer.take();
}
