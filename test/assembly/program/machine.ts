import { instantiate } from '@assemblyscript/loader';
import asc from 'assemblyscript/asc';

/** The parts of the core that write text, built alone, with memory to put records into. */
export interface Machine {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly take: (octets: number, align: number) => number;
  readonly programMemory: (slot: number, octets: number) => number;
  readonly render: (slot: number, record: number) => number;
  readonly outputAt: () => number;
  readonly outputLength: () => number;
  readonly outputRead: () => void;
}

const FILES = ['assembly/program/slots.ts', 'assembly/program/output.ts', 'assembly/arena.ts'];
const OPTIONS = [
  '--config',
  'none',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '-O3',
  '--disableWarning',
  '235',
  '--outFile',
  'machine.wasm',
];

let compiled: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** A fresh machine; the compiler runs once per process. */
export async function machine(): Promise<Machine> {
  compiled ??= compile();
  const { exports } = await instantiate(await compiled);
  return exports as unknown as Machine;
}

/** Uploads `program` to `slot`. */
export function upload(core: Machine, slot: number, program: Uint8Array): void {
  const at = core.programMemory(slot, program.length) >>> 0;
  new Uint8Array(core.memory.buffer, at).set(program);
}

/** What was written since the last call. */
export function written(core: Machine): string {
  const text = new TextDecoder().decode(new Uint8Array(core.memory.buffer, core.outputAt() >>> 0, core.outputLength() >>> 0));
  core.outputRead();
  return text;
}

async function compile(): Promise<Uint8Array<ArrayBuffer>> {
  let binary: Uint8Array<ArrayBuffer> | undefined;
  const { error } = await asc.main([...FILES, ...OPTIONS], {
    writeFile(_name, contents) {
      if (typeof contents !== 'string') binary = new Uint8Array(contents);
    },
  });
  if (error !== null || binary === undefined) throw new Error('the compiler failed', { cause: error });
  return binary;
}
