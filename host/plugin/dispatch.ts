import * as A from '../../assembly/shared/abi.ts';
import type { Core } from '../core/load.ts';
import { CutOff, PluginInstance, type Call } from './instance.ts';
import type { Plugin } from './plugin.ts';

/** What is wrong with an answer, by LIE_*. */
const LIES: Readonly<Record<number, string>> = {
  [A.LIE_SIZE]: 'its answer has a wrong size',
  [A.LIE_STATUS]: 'its answer has no known status',
  [A.LIE_CONSUMED]: 'it consumes nothing, or more than there is',
  [A.LIE_ITEMS]: 'its items lie outside of its answer, or are too many',
  [A.LIE_FIELD]: 'an item is of no field',
  [A.LIE_DEPTH]: 'an item has no parent',
  [A.LIE_OCTETS]: 'an item stands for octets that are not there',
  [A.LIE_VALUE]: 'the value of an item is not there',
  [A.LIE_TEXT]: 'a text is not there, or no text',
  [A.LIE_EVENTS]: 'an event is not one',
  [A.LIE_INNER]: 'it hands on octets that are not there',
};
/** Octets handed on to inner tables, one within the other. */
const NESTED_MAX = 8;
/** Messages in what is handed on. */
const INNER_MAX = 256;
const TCP_PORTS = 'tcp.port';

/** The plugins of one run: which is asked about what. */
export class Dispatcher {
  readonly #core: Core;
  readonly #instances: readonly PluginInstance[];
  readonly #tables = new Map<string, PluginInstance>();
  readonly #guesses: readonly PluginInstance[];
  readonly #warn: (warning: string) => void;

  /** Throws PluginError, and a RangeError when the core has no memory left. */
  constructor(core: Core, plugins: readonly Plugin[], warn: (warning: string) => void) {
    this.#core = core;
    this.#warn = warn;
    this.#instances = plugins.map((plugin, index) => new PluginInstance(plugin, index));
    for (const instance of this.#instances) {
      const { base, kinds, declaration } = instance.plugin;
      const at = core.exports.pluginFields(instance.index, base, kinds.length) >>> 0;
      if (at === 0) throw new RangeError('the core has no memory left');
      core.views.octets.set(kinds, at);
      // Of two for one place the first counts.
      for (const [table, key] of declaration.tables) {
        const place = `${table} ${key}`;
        if (!this.#tables.has(place)) this.#tables.set(place, instance);
      }
    }
    const guessing = this.#instances.filter(({ plugin }) => plugin.declaration.score > 0);
    this.#guesses = guessing.sort((a, b) => b.plugin.declaration.score - a.plugin.declaration.score);
  }

  /** Answers the PIECE that the core asks about. */
  take(): void {
    const { exports, views } = this.#core;
    const piece = exports.pieceAt() >>> 0;
    const view = views.data;
    const at = view.getUint32(piece + A.PIECE_AT, true);
    const octets = view.getUint32(piece + A.PIECE_OCTETS, true);
    const owner = view.getUint32(piece + A.PIECE_PLUGIN, true);
    const call = {
      flags: view.getUint32(piece + A.PIECE_FLAGS, true),
      flow: view.getUint32(piece + A.PIECE_FLOW, true),
      frame: view.getUint32(piece + A.PIECE_FRAME, true),
      timeLow: view.getUint32(piece + A.PIECE_TIME, true),
      timeHigh: view.getUint32(piece + A.PIECE_TIME + 4, true),
      ports: view.getUint32(piece + A.PIECE_PORTS, true),
      wire: view.getUint32(piece + A.PIECE_WIRE, true),
    };
    for (const [instance, flags] of this.#candidates(owner, call.ports)) {
      const said = this.#ask(instance, at, octets, { ...call, flags: call.flags | flags }, 0);
      if (said === undefined || said.status === A.STATUS_NOT_MINE) continue;
      const answer = views.data;
      answer.setUint32(piece + A.PIECE_SAID, said.status, true);
      answer.setUint32(piece + A.PIECE_CONSUMED, said.consumed, true);
      answer.setUint32(piece + A.PIECE_MORE, said.more, true);
      answer.setUint32(piece + A.PIECE_BY, instance.index, true);
      answer.setUint32(piece + A.PIECE_OVER, said.over, true);
      return;
    }
  }

  /** Who may be asked: the owner of the conversation alone; else the ports', the lower one's first; else those that guess. */
  #candidates(owner: number, ports: number): readonly (readonly [PluginInstance, number])[] {
    const own = this.#instances[owner];
    if (own !== undefined && own.fault === undefined) return [[own, 0]];
    const candidates: (readonly [PluginInstance, number])[] = [];
    const [low, high] = [ports & 0xffff, ports >>> 16].sort((a, b) => a - b);
    const asked = new Set<PluginInstance>();
    for (const port of [low, high]) {
      const instance = this.#tables.get(`${TCP_PORTS} ${String(port)}`);
      if (instance === undefined || instance.fault !== undefined || asked.has(instance)) continue;
      asked.add(instance);
      candidates.push([instance, 0]);
    }
    for (const instance of this.#guesses)
      if (instance.fault === undefined && !asked.has(instance)) candidates.push([instance, A.CALL_GUESS]);
    return candidates;
  }

  /** Asks one plugin about `octets` octets of the core's memory at `at`; undefined when it was cut off. */
  #ask(instance: PluginInstance, at: number, octets: number, call: Call, depth: number): Said | undefined {
    const { exports, views } = this.#core;
    let reason: string | undefined;
    try {
      const answer = instance.dissect(views.octets.subarray(at, at + octets), call);
      const room = exports.answerRoom(answer.length) >>> 0;
      // The frame has had its share: the PDU is stepped over.
      if (room === 0) return this.#unseen(answer);
      views.octets.set(answer, room);
      const lie = exports.takeAnswer(room, answer.length, instance.index, at, octets);
      if (lie === A.LIE_NONE) return this.#follow(instance, room, at, call, depth);
      reason = LIES[lie] ?? 'its answer is wrong';
    } catch (error) {
      if (!(error instanceof CutOff)) throw error;
      reason = error.message;
    }
    instance.end(reason);
    exports.dropFrame();
    this.#warn(`plugin ${instance.plugin.name} was cut off at frame ${call.frame}: ${reason}`);
    return undefined;
  }

  #unseen(answer: Uint8Array): Said {
    const view = new DataView(answer.buffer, answer.byteOffset, answer.length);
    const status = view.getUint32(A.ANSWER_STATUS, true);
    const consumed = view.getUint32(A.ANSWER_CONSUMED, true);
    return { status: consumed > 0 && status === A.STATUS_DONE ? status : A.STATUS_NOT_MINE, consumed, more: 0, over: A.PLUGIN_NONE };
  }

  /** Takes a checked answer: hands on what it says, tells its events. */
  #follow(instance: PluginInstance, answer: number, piece: number, call: Call, depth: number): Said {
    const view = this.#core.views.data;
    const word = (at: number): number => view.getUint32(answer + at, true);
    const status = word(A.ANSWER_STATUS);
    const said = { status, consumed: word(A.ANSWER_CONSUMED), more: word(A.ANSWER_MORE), over: A.PLUGIN_NONE };
    if (status !== A.STATUS_DONE) return said;
    const flags = word(A.ANSWER_FLAGS);
    const octets = word(A.ANSWER_INNER_OCTETS);
    if (octets === 0 && (flags & A.TAKES_OVER) === 0) return said;
    const table = instance.plugin.declaration.inner[word(A.ANSWER_INNER_TABLE)];
    const key = word(A.ANSWER_INNER_KEY);
    const heir = table === undefined ? undefined : this.#tables.get(`${table} ${key}`);
    if (heir === undefined || heir.fault !== undefined) return said;
    if ((flags & A.TAKES_OVER) !== 0) return { ...said, over: heir.index };
    if (depth < NESTED_MAX) {
      const from = ((flags & A.TAKES_FROM_PIECE) === 0 ? answer : piece) + word(A.ANSWER_INNER_AT);
      this.#handOn(heir, from, octets, { ...call, flags: call.flags | A.CALL_INNER | A.CALL_ALONE, wire: octets }, depth + 1);
    }
    return said;
  }

  #handOn(heir: PluginInstance, at: number, octets: number, call: Call, depth: number): void {
    let from = at;
    let left = octets;
    for (let count = 0; left > 0 && count < INNER_MAX; count++) {
      const said = this.#ask(heir, from, left, call, depth);
      if (said?.status !== A.STATUS_DONE) return;
      from += said.consumed;
      left -= said.consumed;
    }
  }
}

interface Said {
  readonly status: number;
  readonly consumed: number;
  readonly more: number;
  /** Plugin that takes over, or PLUGIN_NONE. */
  readonly over: number;
}
