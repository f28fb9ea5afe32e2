// Reassembly alone as a WebAssembly module of its own: segments in, pieces of the stream out.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTRY = `
import { take } from '../../assembly/arena';
import { STREAM_SIZE, nextPiece, offer as offerSegment, Piece } from '../../assembly/flow/reassembly/stream';
let stream: usize = 0;
const room: usize = take(1 << 17, 16);
export function data(): usize { return room; }
export function begin(): void {
  stream = take(STREAM_SIZE, 8);
  memory.fill(stream, 0, STREAM_SIZE);
}
export function offer(side: u32, seq: u32, ack: u32, octets: u32, frame: u32): void {
  offerSegment(stream, side, seq, ack, octets, room, octets, frame, 0);
}
export function next(): bool { return nextPiece(); }
export function at(): usize { return Piece.at; }
export function octets(): u32 { return Piece.octets; }
export function gap(): i32 { return Piece.gap; }
export function frame(): u32 { return Piece.frame; }
`;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  data(): number;
  begin(): void;
  offer(side: number, seq: number, ack: number, octets: number, frame: number): void;
  next(): number;
  at(): number;
  octets(): number;
  gap(): number;
  frame(): number;
}

/** A piece of what one side sent, and the frame that brought it; `gap`: octets that are missing before it. */
export interface Piece {
  readonly text: string;
  readonly gap: number;
  readonly frame: number;
}

export interface Segment {
  readonly seq: number;
  readonly text: string;
  readonly ack?: number;
  readonly side?: number;
}

/** Puts one stream together after the other. */
export class Reassembler {
  readonly #exports: Exports;
  #frame = 0;

  constructor(exports: Exports) {
    this.#exports = exports;
    this.begin();
  }

  begin(): void {
    this.#exports.begin();
    this.#frame = 0;
  }

  /** Takes a segment; the pieces that this makes known. */
  offer({ seq, text, ack = 0, side = 0 }: Segment): Piece[] {
    const core = this.#exports;
    const octets = Buffer.from(text, 'latin1');
    new Uint8Array(core.memory.buffer).set(octets, core.data() >>> 0);
    core.offer(side, seq, ack, octets.length, ++this.#frame);
    const pieces: Piece[] = [];
    while (core.next() !== 0) {
      const at = core.at() >>> 0;
      const piece = Buffer.from(core.memory.buffer, at, core.octets() >>> 0).toString('latin1');
      pieces.push({ text: piece, gap: core.gap(), frame: core.frame() >>> 0 });
    }
    return pieces;
  }
}

let module: WebAssembly.Module | undefined;

export function createReassembler(): Reassembler {
  module ??= compile();
  const abort = (): never => {
    throw new Error('the module aborted');
  };
  return new Reassembler(new WebAssembly.Instance(module, { env: { abort } }).exports as unknown as Exports);
}

function compile(): WebAssembly.Module {
  const folder = join('build', `reassembly-${process.pid}`);
  const entry = join(folder, 'entry.ts');
  const binary = join(folder, 'reassembly.wasm');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(entry, ENTRY);
    const asc = join('node_modules', 'assemblyscript', 'bin', 'asc.js');
    const options = ['--config', 'none', '--runtime', 'stub', '--zeroFilledMemory', '-O1', '--noAssert'];
    execFileSync(process.execPath, [asc, entry, '-o', binary, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
    return new WebAssembly.Module(readFileSync(binary));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
