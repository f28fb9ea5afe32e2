import { HandsharkError } from '../errors.ts';

let compiled: WebAssembly.Module | undefined;

/** The core that was given. Throws HandsharkError ERR_CORE_MISSING before one was. */
export function coreModule(): WebAssembly.Module {
  if (compiled === undefined) throw new HandsharkError('ERR_CORE_MISSING', 'the core was not loaded');
  return compiled;
}

/** Runs are not kept in browsers. Throws HandsharkError ERR_CORE_MISSING. */
export function openCoreModule(): WebAssembly.Module {
  throw new HandsharkError('ERR_CORE_MISSING', 'runs cannot be kept here');
}

/** Throws HandsharkError ERR_CORE_MISSING. */
export function coreHash(): string {
  throw new HandsharkError('ERR_CORE_MISSING', 'runs cannot be kept here');
}

export function hasCore(): boolean {
  return compiled !== undefined;
}

/** Takes the octets of core.wasm, in place of what was given before. Rejected where they are none. */
export async function giveCore(octets: Uint8Array): Promise<void> {
  compiled = await WebAssembly.compile(octets);
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
