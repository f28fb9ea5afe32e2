import * as A from '../../assembly/shared/abi.ts';
import { FUEL } from './binary.ts';
import { reasonOf, type Plugin, type PluginExports } from './plugin.ts';

/** What a call is about: PIECE without its place. */
export interface Call {
  readonly flags: number;
  readonly flow: number;
  readonly frame: number;
  /** ns since 1970 in two words. */
  readonly timeLow: number;
  readonly timeHigh: number;
  readonly ports: number;
  readonly wire: number;
}

/** Why a plugin was cut off. */
export class CutOff extends Error {}

const FUEL_MAX = 0x7fffffff;
/** Conversations that a plugin's state is kept of; the one that was asked about longest ago goes first. */
const FLOWS_MAX = 65536;

/** One plugin of one run, with its memory and what it keeps of conversations. */
export class PluginInstance {
  readonly plugin: Plugin;
  /** Place among the plugins of the run. */
  readonly index: number;
  /** Why it was cut off. */
  fault: string | undefined;
  readonly #exports: PluginExports;
  readonly #states = new Map<number, Uint8Array>();
  #octets: Uint8Array;
  #view: DataView;

  constructor(plugin: Plugin, index: number) {
    this.plugin = plugin;
    this.index = index;
    this.#exports = plugin.instantiate();
    this.#octets = new Uint8Array(this.#exports.memory.buffer);
    this.#view = new DataView(this.#exports.memory.buffer);
  }

  /** Hands `piece` to the plugin; → its ANSWER, where it lies in its memory, valid until the next call. Throws CutOff. */
  dissect(piece: Uint8Array, call: Call): Uint8Array {
    const { state } = this.plugin.declaration;
    const exports = this.#exports;
    exports[FUEL].value = Math.min(FUEL_MAX, A.FUEL_CALL + A.FUEL_OCTET * piece.length);
    try {
      const input = exports.handshark_input(A.CALL_SIZE + state + piece.length) >>> 0;
      this.#renew();
      if (input % 8 !== 0 || input + A.CALL_SIZE + state + piece.length > this.#octets.length)
        throw new CutOff('its input lies outside of its memory');
      this.#write(input, piece, call, state);
      const at = exports.handshark_dissect(input) >>> 0;
      this.#renew();
      const size = at + A.ANSWER_SIZE > this.#octets.length ? 0 : this.#view.getUint32(at, true);
      if (size < A.ANSWER_SIZE || size > A.ANSWER_MAX || at + size > this.#octets.length)
        throw new CutOff('its answer lies outside of its memory, or is too long');
      if (state > 0) this.#keep(call.flow, input, state);
      return this.#octets.subarray(at, at + size);
    } catch (error) {
      if (error instanceof CutOff) throw error;
      throw new CutOff(exports[FUEL].value < 0 ? 'it takes too long' : `it fails: ${reasonOf(error)}`);
    }
  }

  /** Forgets what it keeps, for it is not asked again. */
  end(fault: string): void {
    this.fault = fault;
    this.#states.clear();
  }

  #renew(): void {
    const { buffer } = this.#exports.memory;
    if (this.#octets.buffer === buffer) return;
    this.#octets = new Uint8Array(buffer);
    this.#view = new DataView(buffer);
  }

  #write(input: number, piece: Uint8Array, call: Call, state: number): void {
    const view = this.#view;
    view.setUint32(input + A.CALL_OCTETS, piece.length, true);
    view.setUint32(input + A.CALL_FLAGS, call.flags, true);
    view.setUint32(input + A.CALL_FLOW, call.flow, true);
    view.setUint32(input + A.CALL_FRAME, call.frame, true);
    view.setUint32(input + A.CALL_TIME, call.timeLow, true);
    view.setUint32(input + A.CALL_TIME + 4, call.timeHigh, true);
    view.setUint32(input + A.CALL_SOURCE, call.ports, true);
    view.setUint32(input + A.CALL_STATE, state, true);
    view.setUint32(input + A.CALL_WIRE, call.wire, true);
    if (state > 0) {
      const known = this.#states.get(call.flow);
      if (known === undefined) this.#octets.fill(0, input + A.CALL_SIZE, input + A.CALL_SIZE + state);
      else this.#octets.set(known, input + A.CALL_SIZE);
    }
    this.#octets.set(piece, input + A.CALL_SIZE + state);
  }

  #keep(flow: number, input: number, state: number): void {
    const octets = this.#octets.subarray(input + A.CALL_SIZE, input + A.CALL_SIZE + state);
    const known = this.#states.get(flow);
    if (known !== undefined) {
      known.set(octets);
      return;
    }
    if (this.#states.size >= FLOWS_MAX)
      for (const oldest of this.#states.keys()) {
        this.#states.delete(oldest);
        break;
      }
    this.#states.set(flow, octets.slice());
  }
}
