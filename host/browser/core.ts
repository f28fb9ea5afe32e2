import { giveCore, hasCore } from '../core/module.browser.ts';
import { HandsharkError } from '../errors.ts';

let loading: Promise<void> | undefined;

/**
 * Loads the core: from its octets, or from where they are; without either from its place in the package. Called by `openCapture` where it was not called
 * before. Rejected with HandsharkError ERR_CORE_MISSING where it cannot be had.
 */
export function loadCore(from?: Uint8Array | URL | string): Promise<void> {
  if (from instanceof Uint8Array) return (loading = giveCore(from));
  // The build puts it beside the folder of this bundle.
  loading = fetched(from ?? new URL('../../core.wasm', import.meta.url));
  // The next call tries again.
  loading.catch(() => (loading = undefined));
  return loading;
}

/** The core is there when this is settled. */
export async function coreLoaded(): Promise<void> {
  if (!hasCore()) await (loading ?? loadCore());
}

async function fetched(from: URL | string): Promise<void> {
  try {
    const response = await fetch(from);
    if (!response.ok) throw new Error(`status ${response.status}`);
    await giveCore(new Uint8Array(await response.arrayBuffer()));
  } catch (cause) {
    throw new HandsharkError('ERR_CORE_MISSING', `the core cannot be loaded: ${String(from)}`, cause);
  }
}
