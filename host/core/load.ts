import { instantiateSync } from '@assemblyscript/loader';
import { coreModule, openCoreModule } from './module.ts';
import { Views } from './views.ts';

/**
 * What the core exports (assembly/index.ts). Addresses and 32-bit numbers come back signed: `>>> 0` them.
 * Parameters of type bool take anything truthy.
 */
export interface CoreExports extends Record<string, unknown> {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  /** Functions that the core may call: it has none of its own there that matter. */
  readonly table: { grow(entries: number): number; set(index: number, entry: unknown): void };
  configure(option: number, value: bigint): void;
  /** 0 when memory is used up. */
  begin(): number;
  /** → an input buffer of at least `octets`, contents kept; 0 when memory is used up. */
  inputBuffer(octets: number): number;
  beginFile(): void;
  /** RUN_*. */
  feed(at: number, end: number, last: boolean): number;
  position(): number;
  bigEndian(): number;
  blockAt(): number;
  blockLength(): number;
  blockType(): number;
  /** Global index, −1 when there is no room. */
  addInterface(linkType: number, snaplen: number, tsresol: number, tsoffset: bigint, fcs: number): number;
  /** → room for the name of interface `index` (global) and the description behind it, `id` in its section; 0 when memory is used up. */
  describeInterface(index: number, id: number, nameOctets: number, descriptionOctets: number): number;
  setResolution(index: number, tsresol: number, decimals: number): void;
  errorRecord(): number;
  skippedBlocks(): number;
  /** RUN_EVENTS or RUN_OUTPUT until RUN_DONE. */
  finish(): number;
  eventsAt(): number;
  eventCount(): number;
  eventsRead(): void;
  /** The ring holds that many octets of events that another core found. */
  eventsGiven(octets: number): void;
  rowsAt(): number;
  rowCount(): number;
  rowsRead(): void;
  rowsGiven(octets: number): void;
  writeEvents(): number;
  writeRows(): number;
  outputAt(): number;
  outputLength(): number;
  outputRead(): void;
  /** Room for the program of a slot; 0 when memory is used up. */
  programMemory(slot: number, octets: number): number;
  /** Room for the vocabulary of the writers of trees; 0 when memory is used up. */
  vocabularyMemory(octets: number): number;
  statistics(): number;
  /** → a TAP whose filter has a program of that size; 0 when there is no room. */
  addTap(kind: number, argument: number, span: bigint, octets: number): number;
  /** → an array of what a first pass learnt (LEARNT_*). */
  learntAt(kind: number): number;
  learntOctets(kind: number): number;
  /** → room for it in the core of the second pass, before begin(); 0 when memory is used up. */
  learntMemory(kind: number, octets: number): number;
  recordsAt(): number;
  recordsLength(): number;
  recordsRead(): void;
  /** → a PLUGIN (assembly/shared/abi.ts) with so many fields, inner tables and events, to be filled in; 0 when there is no room. */
  addPlugin(fields: number, inner: number, events: number): number;
  /** → room for a text; 0 when there is none. */
  textRoom(octets: number): number;
  /** 0 when there is no room. */
  addPlace(table: number, key: number, plugin: number): number;
  addGuess(plugin: number): void;
  /** After RUN_CUT: which plugin was cut off, told once; LIE_*; in which frame. */
  cutPlugin(): number;
  cutReason(): number;
  cutFrame(): number;
  /** After a trap: cuts off the plugin that ran, and answers which; PLUGIN_NONE = the core's own code. */
  endRunning(): number;
  /** → CLOCK. */
  captureClock(): number;
}

/** One instance of the core: one run. It is discarded with the run, and after a trap at once. */
export interface Core {
  readonly exports: CoreExports;
  readonly views: Views;
}

/** A fresh core; the module is compiled once for all. Throws HandsharkError ERR_CORE_MISSING when the build lacks it. */
export function createCore(): Core {
  return instance(coreModule());
}

/** A fresh core whose state can be kept (state.ts). Throws HandsharkError ERR_CORE_MISSING. */
export function createOpenCore(): Core {
  return instance(openCoreModule());
}

function instance(module: WebAssembly.Module): Core {
  const exports: CoreExports = instantiateSync<CoreExports>(module).exports;
  return { exports, views: new Views(exports.memory) };
}
