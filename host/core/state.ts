// A core as octets: its memory and its globals, between two calls into it. What a core reads and answers from then on depends on nothing else.

import type { Core } from './load.ts';
import { OPENED } from './globals.ts';
import { createOpenCore } from './load.ts';

/** Memory is kept in units of a page of the machine: what was never touched is zero and is left out. */
const UNIT = 4096;
/** WebAssembly page, octets. */
const PAGE = 65536;
const WORDS = UNIT / 8;
const CELL = 8;
/** Units and how many of them, two numbers of 32 bits. */
const RUN_HEADER = 8;

/** A global as the engine gives it out. */
interface Cell {
  value: number | bigint;
}

/** Gives octets one after the other: exactly so many, valid until the next call. Throws where there are fewer. */
export type Take = (octets: number) => Uint8Array;

/**
 * The state of an opened core in pieces, valid until the next one is asked for:
 * ```
 * pages u32   globals u32   globals × 8 octets (i64, or f64 for the other types)   runs: { unit u32, units u32, octets }…   { 0, 0 }
 * ```
 */
export function* stateOf(core: Core): Generator<Uint8Array, void, undefined> {
  const cells = cellsOf(core);
  const head = new DataView(new ArrayBuffer(CELL + cells.length * CELL));
  head.setUint32(0, core.exports.memory.buffer.byteLength / PAGE, true);
  head.setUint32(4, cells.length, true);
  cells.forEach(({ value }, index) => {
    const at = CELL + index * CELL;
    if (typeof value === 'bigint') head.setBigInt64(at, value, true);
    else head.setFloat64(at, value, true);
  });
  yield new Uint8Array(head.buffer);
  const { octets } = core.views;
  const words = new BigUint64Array(octets.buffer);
  const units = octets.length / UNIT;
  for (let from = 0; from < units; from++) {
    if (isZero(words, from)) continue;
    let until = from + 1;
    while (until < units && !isZero(words, until)) until++;
    yield runHeader(from, until - from);
    yield octets.subarray(from * UNIT, until * UNIT);
    from = until;
  }
  yield runHeader(0, 0);
}

function isZero(words: BigUint64Array, unit: number): boolean {
  const end = (unit + 1) * WORDS;
  for (let at = unit * WORDS; at < end; at++) if (words[at] !== 0n) return false;
  return true;
}

function runHeader(unit: number, units: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(RUN_HEADER));
  header.setUint32(0, unit, true);
  header.setUint32(4, units, true);
  return new Uint8Array(header.buffer);
}

/** A core in the state that `stateOf` told. Throws RangeError for what is no state of this core, or where memory is used up, and what `take` does. */
export function coreFrom(take: Take): Core {
  const core = createOpenCore();
  const { memory } = core.exports;
  const head = numbersOf(take(CELL));
  const pages = head.getUint32(0, true);
  const count = head.getUint32(4, true);
  const cells = cellsOf(core);
  if (count !== cells.length) throw new RangeError('it has other globals');
  const values = numbersOf(take(count * CELL));
  cells.forEach((cell, index) => {
    cell.value = typeof cell.value === 'bigint' ? values.getBigInt64(index * CELL, true) : values.getFloat64(index * CELL, true);
  });
  const more = pages - memory.buffer.byteLength / PAGE;
  if (more < 0) throw new RangeError('it has too little memory');
  memory.grow(more);
  const { octets } = core.views;
  octets.fill(0, 0, octets.length - more * PAGE);
  for (;;) {
    const run = numbersOf(take(RUN_HEADER));
    const from = run.getUint32(0, true) * UNIT;
    const length = run.getUint32(4, true) * UNIT;
    if (length === 0) return core;
    if (from + length > octets.length) throw new RangeError('it has octets outside its memory');
    // In pieces, so that no copy of a large run is made.
    for (let done = 0; done < length; done += PAGE) octets.set(take(Math.min(PAGE, length - done)), from + done);
  }
}

function numbersOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** The globals of an opened core in the order of their numbers. */
function cellsOf({ exports }: Core): readonly Cell[] {
  const numbers = Object.keys(exports)
    .filter((name) => name.startsWith(OPENED))
    .map((name) => Number(name.slice(OPENED.length)));
  return numbers.sort((a, b) => a - b).map((number) => exports[`${OPENED}${number}`] as Cell);
}
