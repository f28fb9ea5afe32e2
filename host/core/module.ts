import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { HandsharkError } from '../errors.ts';
import { openGlobals } from './globals.ts';

/** Where the build puts the compiled core: beside the folder of the compiled host. */
const CORE = new URL('../../core.wasm', import.meta.url);

let given: Uint8Array<ArrayBuffer> | undefined;
let compiled: WebAssembly.Module | undefined;
let opened: { readonly module: WebAssembly.Module; readonly hash: string } | undefined;

/** The core, compiled once for all. Throws HandsharkError ERR_CORE_MISSING when the build lacks it. */
export function coreModule(): WebAssembly.Module {
  return (compiled ??= load((octets) => new WebAssembly.Module(octets)));
}

/** The core with its globals opened, compiled once for all. Throws HandsharkError ERR_CORE_MISSING. */
export function openCoreModule(): WebAssembly.Module {
  return openedCore().module;
}

/** What tells this core from any other: SHA-256 in hexadecimal digits. Throws HandsharkError ERR_CORE_MISSING. */
export function coreHash(): string {
  return openedCore().hash;
}

function openedCore(): { readonly module: WebAssembly.Module; readonly hash: string } {
  return (opened ??= load((octets) => ({
    module: new WebAssembly.Module(openGlobals(octets)),
    hash: createHash('sha256').update(octets).digest('hex'),
  })));
}

function load<T>(make: (octets: Uint8Array<ArrayBuffer>) => T): T {
  try {
    return make(given ?? readFileSync(CORE));
  } catch (cause) {
    throw new HandsharkError('ERR_CORE_MISSING', `the core cannot be loaded: ${CORE.pathname}`, cause);
  }
}

/** Takes the octets of another build of the core in place of the one that ships. */
export function giveCore(octets: Uint8Array<ArrayBuffer>): void {
  given = octets;
  compiled = undefined;
  opened = undefined;
}

/** A compiled core as other threads take it; types of WebAssembly are not everywhere. */
export type CompiledCore = object;

/** The compiled core, for another thread. Throws HandsharkError ERR_CORE_MISSING. */
export function compiledCore(): CompiledCore {
  return coreModule();
}

/** Uses what another thread has compiled. */
export function useCore(core: CompiledCore): void {
  compiled = core as WebAssembly.Module;
}
