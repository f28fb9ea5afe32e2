// The packet walker alone as a WebAssembly module of its own, and a host for it that does no more than it must.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCK_INTERFACE, ERROR_CODE, ERROR_FRAME, ERROR_HAD, ERROR_NEEDED, ERROR_OFFSET } from '../../../assembly/shared/capture.ts';
import {
  FRAME_BLOCK_END,
  FRAME_CAPLEN,
  FRAME_DATA,
  FRAME_IFACE,
  FRAME_LEN,
  FRAME_LINK,
  FRAME_NUMBER,
  FRAME_SECTION,
  FRAME_SIZE,
  FRAME_STATUS,
  FRAME_TIME,
} from '../../../assembly/shared/layout.ts';
import { RUN_BLOCK, RUN_ERROR, RUN_FRAME } from '../../../assembly/shared/status.ts';
import { parseInterface } from '../../../host/capture/block/interface.ts';

const ENTRY = `
import { take } from '../../assembly/arena';
export * from '../../assembly/capture/reader';
export function room(octets: u32): usize { return take(octets); }
`;

interface WalkerExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  room(octets: number): number;
  beginFile(): void;
  giveOctets(at: number, end: number, fileOffset: bigint, last: boolean): void;
  nextFrame(record: number): number;
  position(): number;
  bigEndian(): number;
  blockAt(): number;
  blockLength(): number;
  blockType(): number;
  addInterface(linkType: number, snaplen: number, tsresol: number, tsoffset: bigint, fcs: number): number;
  errorRecord(): number;
  skippedBlocks(): number;
}

/** What the walker said of one frame; `data` is what was captured, `options` how many octets of the block come behind it. */
export interface WalkedFrame {
  readonly number: number;
  readonly time: bigint;
  readonly status: number;
  readonly len: number;
  readonly caplen: number;
  readonly data: string;
  readonly link: number;
  readonly iface: number;
  readonly section: number;
  readonly options: number;
}

export interface WalkedError {
  readonly code: number;
  readonly frame: number;
  readonly offset: number;
  readonly needed: number;
  readonly had: number;
}

export interface Walked {
  readonly frames: readonly WalkedFrame[];
  /** Types of the blocks handed out, in order. */
  readonly blocks: readonly number[];
  readonly error: WalkedError | undefined;
  readonly skipped: number;
}

let compiled: WebAssembly.Module | undefined;

function compile(): WebAssembly.Module {
  const folder = join('build', `walker-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, 'entry.ts'), ENTRY);
    const target = join(folder, 'walker.wasm');
    const asc = join('node_modules', 'assemblyscript', 'bin', 'asc.js');
    const options = ['--config', 'none', '--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert', '-o', target];
    execFileSync(process.execPath, [asc, join(folder, 'entry.ts'), ...options], { stdio: 'pipe' });
    return new WebAssembly.Module(readFileSync(target));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A walker that has read nothing yet. */
export function createWalker(): WalkerExports {
  compiled ??= compile();
  return new WebAssembly.Instance(compiled).exports as unknown as WalkerExports;
}

/** Octets to give at a time, by how many were given so far. */
export type Chunking = (given: number) => number;

/** Walks one file; unread octets move to another place with every chunk, and what lay there before is overwritten. */
export function walk(octets: Uint8Array, chunking: Chunking = () => octets.length + 1, walker: WalkerExports = createWalker()): Walked {
  const record = walker.room(FRAME_SIZE) >>> 0;
  const places = [walker.room(octets.length + 1) >>> 0, walker.room(octets.length + 1) >>> 0];
  const frames: WalkedFrame[] = [];
  const blocks: number[] = [];
  walker.beginFile();
  let at = 0;
  let given = 0;
  for (let turn = 0; ; turn++) {
    const place = places[turn & 1] ?? 0;
    given = Math.min(octets.length, given + chunking(given));
    const memory = new Uint8Array(walker.memory.buffer);
    for (const each of places) memory.fill(0xee, each, each + octets.length);
    memory.set(octets.subarray(at, given), place);
    walker.giveOctets(place, place + given - at, BigInt(at), given === octets.length);
    const answer = drain(walker, record, frames, blocks);
    at += (walker.position() >>> 0) - place;
    if (answer === RUN_ERROR) return { frames, blocks, error: readError(walker), skipped: walker.skippedBlocks() };
    if (given === octets.length) return { frames, blocks, error: undefined, skipped: walker.skippedBlocks() };
  }
}

function drain(walker: WalkerExports, record: number, frames: WalkedFrame[], blocks: number[]): number {
  for (;;) {
    const answer = walker.nextFrame(record);
    if (answer === RUN_FRAME) frames.push(readFrame(walker, record));
    else if (answer === RUN_BLOCK) blocks.push(takeBlock(walker));
    else return answer;
  }
}

function takeBlock(walker: WalkerExports): number {
  const type = walker.blockType() >>> 0;
  if (type === BLOCK_INTERFACE) {
    const at = walker.blockAt() >>> 0;
    const octets = new Uint8Array(walker.memory.buffer, at, walker.blockLength());
    const { linkType, snaplen, tsresol, tsoffset } = parseInterface(octets, walker.bigEndian() === 0);
    walker.addInterface(linkType, snaplen, tsresol, tsoffset, 0);
  }
  return type;
}

function readFrame(walker: WalkerExports, record: number): WalkedFrame {
  const view = new DataView(walker.memory.buffer, record, FRAME_SIZE);
  const data = view.getUint32(FRAME_DATA, true);
  const caplen = view.getUint32(FRAME_CAPLEN, true);
  const blockEnd = view.getUint32(FRAME_BLOCK_END, true);
  return {
    number: view.getUint32(FRAME_NUMBER, true),
    time: view.getBigInt64(FRAME_TIME, true),
    status: view.getUint32(FRAME_STATUS, true),
    len: view.getUint32(FRAME_LEN, true),
    caplen,
    data: Buffer.from(walker.memory.buffer, data, caplen).toString('hex'),
    link: view.getUint16(FRAME_LINK, true),
    iface: view.getUint16(FRAME_IFACE, true),
    section: view.getUint32(FRAME_SECTION, true),
    options: blockEnd === 0 ? 0 : blockEnd - data - ((caplen + 3) & ~3),
  };
}

function readError(walker: WalkerExports): WalkedError {
  const view = new DataView(walker.memory.buffer, walker.errorRecord() >>> 0);
  return {
    code: view.getUint32(ERROR_CODE, true),
    frame: view.getUint32(ERROR_FRAME, true),
    offset: Number(view.getBigUint64(ERROR_OFFSET, true)),
    needed: view.getUint32(ERROR_NEEDED, true),
    had: view.getUint32(ERROR_HAD, true),
  };
}
