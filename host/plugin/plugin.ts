import { ABI_VERSION, DECLARATION_MAX, FUEL_START } from '../../assembly/shared/abi.ts';
import { fieldOf, filterable } from '../fields/registry.ts';
import { addExtra } from '../fields/vocabulary/extra.ts';
import { kindOfType } from '../fields/vocabulary/image.ts';
import { FUEL, prepareBinary, type Prepared } from './binary.ts';
import { RESERVED } from './doors.ts';
import { DeclarationFault, parseDeclaration, type Declaration } from './declaration.ts';
import { PluginError } from './error.ts';
import { BinaryFault } from '../core/octets.ts';

/** What every plugin exports, and as what: 0 a function, 2 memory. */
const EXPORTS: readonly (readonly [string, number])[] = [
  ['memory', 2],
  [`handshark_abi_${ABI_VERSION}`, 0],
  ['handshark_declare', 0],
  ['handshark_input', 0],
  ['handshark_dissect', 0],
];
/** What a plugin with preferences exports besides. */
const CONFIGURE = 'handshark_configure';
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The exports of an instance, as the host uses them. */
export interface PluginExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly _initialize?: () => void;
  handshark_declare(): number;
  handshark_input(octets: number): number;
  handshark_dissect(call: number): number;
  handshark_configure?: (at: number, octets: number) => void;
  readonly [FUEL]: { value: number };
  /** Doors (doors.ts), by RESERVED and their names. */
  readonly [door: `${typeof RESERVED}${string}`]: unknown;
}

/** A plugin that was accepted: what it declares, and its code. One for all runs; each run has instances of its own. */
export class Plugin {
  readonly name: string;
  readonly declaration: Declaration;
  readonly prepared: Prepared;
  /** Number of its first field, and KIND_* of all. */
  readonly base: number;
  readonly kinds: Uint8Array;
  readonly #module: WebAssembly.Module;

  /** Throws PluginError. */
  constructor(name: string, octets: Uint8Array, known: (declaration: Declaration) => number = registered(name)) {
    this.name = name;
    try {
      this.prepared = prepareBinary(octets);
    } catch (error) {
      throw error instanceof BinaryFault ? new PluginError(name, error.message, error) : error;
    }
    for (const [wanted, kind] of EXPORTS)
      if (this.prepared.exports.get(wanted) !== kind)
        throw new PluginError(name, `it does not export ${wanted} as ${kind === 0 ? 'a function' : 'its memory'}`);
    try {
      this.#module = new WebAssembly.Module(this.prepared.octets);
    } catch (error) {
      throw new PluginError(name, `the engine refuses it: ${reasonOf(error)}`, error);
    }
    try {
      this.declaration = parseDeclaration(textOf(this.instantiate()));
    } catch (error) {
      if (error instanceof DeclarationFault) throw new PluginError(name, error.message, error);
      if (error instanceof PluginError) throw error;
      throw new PluginError(name, `it fails to declare itself: ${reasonOf(error)}`, error);
    }
    if (this.declaration.preferences.length > 0 && this.prepared.exports.get(CONFIGURE) !== 0)
      throw new PluginError(name, `it has preferences and does not export ${CONFIGURE} as a function`);
    this.kinds = Uint8Array.from(this.declaration.entries, ({ type }) => kindOfType(type));
    this.base = known(this.declaration);
  }

  /** `preferences`: their image (preferences.ts). Throws PluginError for an instance that cannot be made. */
  instantiate(preferences: Uint8Array = new Uint8Array(0)): PluginExports {
    try {
      const instance = new WebAssembly.Instance(this.#module, { env: { abort } });
      const exports = instance.exports as unknown as PluginExports;
      exports[FUEL].value = FUEL_START;
      exports._initialize?.();
      if (preferences.length > 0) configure(exports, preferences);
      return exports;
    } catch (error) {
      throw new PluginError(this.name, `it fails to start: ${reasonOf(error)}`, error);
    }
  }
}

/** Tells an instance what its preferences are. */
function configure(exports: PluginExports, preferences: Uint8Array): void {
  const at = exports.handshark_input(preferences.length) >>> 0;
  if (at + preferences.length > exports.memory.buffer.byteLength) throw new Error('its input lies outside of its memory');
  new Uint8Array(exports.memory.buffer).set(preferences, at);
  exports.handshark_configure?.(at, preferences.length);
}

function abort(): never {
  throw new Error('it gave up');
}

/** What an error says, without what engines add. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What an instance declares: the address of a u32 length and the text behind it. */
function textOf(exports: PluginExports): string {
  const at = exports.handshark_declare() >>> 0;
  const view = new DataView(exports.memory.buffer);
  if (at + 4 > view.byteLength) throw new DeclarationFault('the declaration lies outside of its memory');
  const length = view.getUint32(at, true);
  if (length > DECLARATION_MAX || at + 4 + length > view.byteLength)
    throw new DeclarationFault('the declaration lies outside of its memory');
  try {
    return decoder.decode(new Uint8Array(exports.memory.buffer, at + 4, length));
  } catch {
    throw new DeclarationFault('the declaration is not UTF-8');
  }
}

/** Makes the fields of a plugin known; → the number of the first. */
function registered(name: string): (declaration: Declaration) => number {
  return ({ entries, names }) => {
    try {
      const key = JSON.stringify([entries.map((entry) => ({ ...entry, mask: String(entry.mask) })), [...names]]);
      return addExtra(key, entries, names, (abbreviation) => (fieldOf(abbreviation) ?? filterable(abbreviation)) !== undefined);
    } catch (error) {
      if (error instanceof RangeError) throw new PluginError(name, error.message, error);
      throw error;
    }
  };
}
