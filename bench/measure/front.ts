import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LINKTYPE_ETHERNET } from '../../assembly/shared/protocol.ts';
import { RUN_BLOCK, RUN_MORE } from '../../assembly/shared/status.ts';

/** The front of the pipeline as a module of its own: the shipped core has no way to stop before the flow table. */
const ENTRY = `
import { take } from 'ASSEMBLY/arena';
import { addInterface, beginFile, giveOctets, nextFrame } from 'ASSEMBLY/capture/reader';
import { decodeFrame } from 'ASSEMBLY/decode';
import { setHashKey } from 'ASSEMBLY/flow/hash';
import { FRAME_LAYERS, FRAME_SIZE, LAYERS_MAX, LAYER_SIZE } from 'ASSEMBLY/shared/layout';
import { RUN_FRAME } from 'ASSEMBLY/shared/status';
export { addInterface, beginFile, giveOctets };
const BATCH: u32 = 64;
let batch: usize = 0;
let packets: u32 = 0;
export function room(octets: u32): usize {
  setHashKey(1, 2);
  batch = take(BATCH * FRAME_SIZE, 64);
  const layers = take(BATCH * LAYERS_MAX * LAYER_SIZE, 64);
  for (let i: u32 = 0; i < BATCH; i++) store<u32>(batch + i * FRAME_SIZE, <u32>layers + i * LAYERS_MAX * LAYER_SIZE, FRAME_LAYERS);
  return take(octets, 64);
}
export function packetCount(): u32 { return packets; }
export function resetCount(): void { packets = 0; }
export function walk(): i32 {
  let answer = nextFrame(batch);
  for (let i: u32 = 1; answer == RUN_FRAME; i = (i + 1) & (BATCH - 1)) {
    packets++;
    answer = nextFrame(batch + i * FRAME_SIZE);
  }
  return answer;
}
export function decode(): i32 {
  let record = batch;
  let answer = nextFrame(record);
  for (let i: u32 = 1; answer == RUN_FRAME; i = (i + 1) & (BATCH - 1)) {
    if (decodeFrame(record)) packets++;
    record = batch + i * FRAME_SIZE;
    answer = nextFrame(record);
  }
  return answer;
}
`;

interface FrontExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  room(octets: number): number;
  beginFile(): void;
  giveOctets(at: number, end: number, fileOffset: bigint, last: number): void;
  addInterface(linkType: number, snaplen: number, tsresol: number, tsoffset: bigint, fcs: number): number;
  walk(): number;
  decode(): number;
  packetCount(): number;
  resetCount(): void;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUILD = join(ROOT, 'build');
const COMPILER = join(ROOT, 'node_modules', 'assemblyscript', 'bin', 'asc.js');
/** As the release target of asconfig.json. */
const OPTIONS = ['--config', 'none', '--runtime', 'stub', '--enable', 'simd', '-O3', '--converge', '--noAssert', '--zeroFilledMemory'];
const MICROSECONDS = 6;
const FCS_NONE = 0;

/** Packet walker and header decoder over a capture that lies in their memory, without copies and without flows. */
export class Front {
  readonly #core: FrontExports;
  readonly #at: number;
  readonly #end: number;

  constructor(contents: Uint8Array) {
    this.#core = new WebAssembly.Instance(compile()).exports as unknown as FrontExports;
    this.#at = this.#core.room(contents.length) >>> 0;
    this.#end = this.#at + contents.length;
    new Uint8Array(this.#core.memory.buffer).set(contents, this.#at);
  }

  /** Steps over all blocks. Answers how many packets there were. */
  walk(): number {
    return this.#pass(() => this.#core.walk());
  }

  /** Decodes all packets. Answers how many segments there were. */
  decode(): number {
    return this.#pass(() => this.#core.decode());
  }

  #pass(step: () => number): number {
    const core = this.#core;
    core.resetCount();
    core.beginFile();
    core.giveOctets(this.#at, this.#end, 0n, 1);
    let blocks = 0;
    for (;;) {
      const answer = step();
      if (answer === RUN_MORE) return core.packetCount() >>> 0;
      if (answer !== RUN_BLOCK) throw new Error(`the walker answers ${answer}`);
      // The generator's files begin with a section header and one interface.
      if (++blocks === 2) core.addInterface(LINKTYPE_ETHERNET, 0, MICROSECONDS, 0n, FCS_NONE);
    }
  }
}

function compile(): WebAssembly.Module {
  const folder = mkdtempSync(join(BUILD, 'front-'));
  try {
    const entry = join(folder, 'entry.ts');
    const binary = join(folder, 'front.wasm');
    writeFileSync(entry, ENTRY.replaceAll('ASSEMBLY', relative(folder, join(ROOT, 'assembly'))));
    execFileSync(process.execPath, [COMPILER, entry, ...OPTIONS, '-o', binary], { cwd: ROOT });
    return new WebAssembly.Module(readFileSync(binary));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
