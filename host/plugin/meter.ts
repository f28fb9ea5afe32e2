import { BODY_MAX, LOCALS_MAX } from '../../assembly/shared/abi.ts';
import {
  BLOCK,
  BR,
  BR_IF,
  BR_TABLE,
  CALL,
  CALL_INDIRECT,
  END,
  GLOBAL_GET,
  GLOBAL_SET,
  I32_CONST,
  IF,
  LESS_SIGNED,
  LOCAL_GET,
  LOCAL_SET,
  LOCAL_TEE,
  LOOP,
  RETURN,
  SHIFT_RIGHT,
  SUBTRACT,
  UNREACHABLE,
  countOf,
  skipInstruction,
} from './instructions.ts';
import { BinaryFault, BinaryReader, BinaryWriter } from '../core/octets.ts';

/** An i32 among locals, and the type of a block that leaves nothing. */
const TYPE_I32 = 0x7f;
const NO_TYPE = 0x40;
/** Largest number that one octet of a signed one holds. */
const SIGNED_MOST = 0x3f;
/** Instructions that cost one unit, and octets of bulk work that cost as much, as a power of two. */
const STRETCH = 64;
const BULK_SHIFT = 6;

/**
 * Copies a function's body so that it counts down global `fuel`, and traps below zero: at its beginning, for what it has outside of
 * loops; on every round of a loop; along stretches in loops; and by the length of what it moves at once. A function with loops keeps
 * the fuel in a local, and puts it back where others look at it. Throws BinaryFault for what is not allowed.
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
  writer.u32(2);
  writer.u8(TYPE_I32);
  const { straight, loops } = survey(new BinaryReader(body, reader.at));
  const meter = new Meter(writer, fuel, parameters + locals, loops);
  const place = new Place();
  meter.begin();
  meter.charge(1 + Math.floor(straight / STRETCH));
  let since = 0;
  while (!reader.done) {
    if (place.loops > 0 && ++since > STRETCH) {
      meter.charge(1);
      since = 0;
    }
    const from = reader.at;
    const code = body[from];
    const leaves = place.leaves(body, from);
    const calls = code === CALL || code === CALL_INDIRECT;
    const bulk = skipInstruction(reader);
    if (bulk) meter.chargeBulk();
    if (calls || leaves) meter.putBack();
    writer.octets(body.subarray(from, reader.at));
    if (calls) meter.begin();
    place.pass(code);
    if (code !== LOOP) continue;
    meter.charge(1);
    since = 0;
  }
  return writer.take().slice();
}

/** Where in a body an instruction stands. */
class Place {
  /** Loops that it lies in. */
  loops = 0;
  /** The blocks that it lies in; is each a loop? */
  readonly #blocks: boolean[] = [];

  /** Passes an instruction, of which `code` is the first octet. */
  pass(code: number | undefined): void {
    if (code === BLOCK || code === LOOP || code === IF) {
      this.#blocks.push(code === LOOP);
      if (code === LOOP) this.loops++;
    } else if (code === END && this.#blocks.pop() === true) this.loops--;
  }

  /** May the function be left by the instruction at `from`? */
  leaves(body: Uint8Array, from: number): boolean {
    const reader = new BinaryReader(body, from);
    switch (reader.u8()) {
      case RETURN:
        return true;
      case END:
        return this.#blocks.length === 0;
      case BR:
      case BR_IF:
        return reader.u32() === this.#blocks.length;
      case BR_TABLE: {
        const targets = Array.from({ length: countOf(reader) + 1 }, () => reader.u32());
        return targets.includes(this.#blocks.length);
      }
      default:
        return false;
    }
  }
}

/** How many instructions a body has outside of loops, and whether it has loops. */
function survey(reader: BinaryReader): { readonly straight: number; readonly loops: boolean } {
  const place = new Place();
  let straight = 0;
  let loops = false;
  while (!reader.done) {
    const code = reader.octets[reader.at];
    skipInstruction(reader);
    place.pass(code);
    if (place.loops === 0) straight++;
    else loops = true;
  }
  return { straight, loops };
}

/** Writes what counts down. It has two locals: for lengths, and for the fuel. */
class Meter {
  readonly #writer: BinaryWriter;
  readonly #fuel: number;
  readonly #local: number;
  readonly #keeps: boolean;

  /** `keeps`: the fuel is kept in a local. */
  constructor(writer: BinaryWriter, fuel: number, local: number, keeps: boolean) {
    this.#writer = writer;
    this.#fuel = fuel;
    this.#local = local;
    this.#keeps = keeps;
  }

  /** Takes the fuel as others left it. */
  begin(): void {
    if (!this.#keeps) return;
    this.#global(GLOBAL_GET);
    this.#kept(LOCAL_SET);
  }

  /** Leaves the fuel to others. */
  putBack(): void {
    if (!this.#keeps) return;
    this.#kept(LOCAL_GET);
    this.#global(GLOBAL_SET);
  }

  charge(units: number): void {
    this.#get();
    this.#number(units);
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
    this.#number(BULK_SHIFT);
    writer.u8(SHIFT_RIGHT);
    this.#settle();
  }

  #get(): void {
    if (this.#keeps) this.#kept(LOCAL_GET);
    else this.#global(GLOBAL_GET);
  }

  /** What lies on top of the stack is taken off the fuel, which lies below it; below zero the function traps. */
  #settle(): void {
    this.#writer.u8(SUBTRACT);
    if (this.#keeps) this.#kept(LOCAL_TEE);
    else {
      this.#global(GLOBAL_SET);
      this.#global(GLOBAL_GET);
    }
    this.#number(0);
    this.#writer.u8(LESS_SIGNED, IF, NO_TYPE);
    this.putBack();
    this.#writer.u8(UNREACHABLE, END);
  }

  #global(instruction: number): void {
    this.#writer.u8(instruction);
    this.#writer.u32(this.#fuel);
  }

  #kept(instruction: number): void {
    this.#writer.u8(instruction);
    this.#writer.u32(this.#local + 1);
  }

  /** i32.const, of a number that is not negative. */
  #number(value: number): void {
    this.#writer.u8(I32_CONST);
    let rest = value;
    for (; rest > SIGNED_MOST; rest >>= 7) this.#writer.u8((rest & 0x7f) | 0x80);
    this.#writer.u8(rest);
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
