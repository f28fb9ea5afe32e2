import { readFileSync } from 'node:fs';
import { HandsharkError } from '../errors.ts';

/** Where the build puts the compiled core: beside the folder of the compiled host. */
const CORE = new URL('../../core.wasm', import.meta.url);

let compiled: WebAssembly.Module | undefined;

/** The core, compiled once for all. Throws HandsharkError ERR_CORE_MISSING when the build lacks it. */
export function coreModule(): WebAssembly.Module {
  try {
    return (compiled ??= new WebAssembly.Module(readFileSync(CORE)));
  } catch (cause) {
    throw new HandsharkError('ERR_CORE_MISSING', `the core cannot be loaded: ${CORE.pathname}`, cause);
  }
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
