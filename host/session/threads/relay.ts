import { Worker } from 'node:worker_threads';
import { FEATURE_EVENTS } from '../../../assembly/shared/options.ts';
import { RUN_OUTPUT } from '../../../assembly/shared/status.ts';
import type { Core } from '../../core/load.ts';
import { compiledCore } from '../../core/module.ts';
import { CaptureError, HandsharkError } from '../../errors.ts';
import { beginCore } from '../options.ts';
import type { Plan } from '../plan.ts';
import type { PassOptions } from '../plugins.ts';
import { outputOf, type Sink, type TextPass } from '../run.ts';
import { statisticsIn, type Statistics } from '../statistics.ts';
import type { FollowTask, FromFollower, ToFollower } from './messages.ts';

/** Beside this file as compiled, and beside the chunks as published. */
const FOLLOWER = new URL('./follower.js', import.meta.url);
/** Pieces that the other thread may be ahead. */
const PIECES = 8;
/** Options that stay in this thread. */
const HERE: ReadonlySet<string> = new Set(['onProgress', 'onWarning', 'plugins', 'signal', 'threads', 'dissect', 'finish', 'follow']);

/** A pass of which another thread reads the captures and follows their connections, while this one writes the text. The output is the same. */
export class RelayedPass implements TextPass {
  readonly #core: Core;
  readonly #plan: Plan;
  readonly #task: FollowTask;
  readonly #options: PassOptions;
  #statistics: Statistics | undefined;

  constructor(plan: Plan, paths: readonly string[], options: PassOptions) {
    this.#plan = plan;
    this.#options = options;
    const told = Object.fromEntries(Object.entries(options).filter(([name]) => !HERE.has(name)));
    this.#core = beginCore(plan, told);
    this.#task = { core: compiledCore(), paths, features: plan.features, options: told, pieces: PIECES };
  }

  get statistics(): Statistics {
    if (this.#statistics === undefined) throw new HandsharkError('ERR_STATE', 'the pass is not over');
    return this.#statistics;
  }

  async drain(sink?: Sink): Promise<void> {
    const { signal, finish, onProgress } = this.#options;
    const worker = new Worker(FOLLOWER, { workerData: this.#task });
    const end = (): void => {
      worker.postMessage({ finish: true } satisfies ToFollower);
    };
    finish?.addEventListener('abort', end, { once: true });
    try {
      for await (const message of messagesOf(worker)) {
        signal?.throwIfAborted();
        if ('failure' in message) throw new HandsharkError('ERR_THREAD', `the following thread failed: ${message.failure}`);
        if ('statistics' in message) {
          await this.#end(message, sink);
          return;
        }
        if (message.progress !== undefined) onProgress?.(message.progress);
        await this.#write(new Uint8Array(message.records, 0, message.octets), sink);
        worker.postMessage({ spent: message.records } satisfies ToFollower, [message.records]);
      }
    } finally {
      finish?.removeEventListener('abort', end);
      await worker.terminate();
    }
  }

  tell(): Promise<void> {
    return Promise.resolve();
  }

  async #end({ statistics, damage }: Extract<FromFollower, { statistics: ArrayBuffer }>, sink: Sink | undefined): Promise<void> {
    this.#statistics = statisticsIn(new DataView(statistics), 0);
    await this.#flush(sink);
    if (damage !== undefined) throw new CaptureError(damage.code, damage.reason, damage.place);
  }

  /** Writes the text of records. */
  async #write(octets: Uint8Array, sink: Sink | undefined): Promise<void> {
    const { exports, views } = this.#core;
    const events = (this.#plan.features & FEATURE_EVENTS) !== 0;
    views.octets.set(octets, (events ? exports.eventsAt() : exports.rowsAt()) >>> 0);
    if (events) exports.eventsGiven(octets.length);
    else exports.rowsGiven(octets.length);
    while ((events ? exports.writeEvents() : exports.writeRows()) === RUN_OUTPUT) await this.#flush(sink);
  }

  async #flush(sink: Sink | undefined): Promise<void> {
    const octets = outputOf(this.#core);
    if (octets.length > 0) await sink?.(octets);
    this.#core.exports.outputRead();
  }
}

/** What the thread says, in order; throws what it fails with. */
async function* messagesOf(worker: Worker): AsyncGenerator<FromFollower, void, undefined> {
  const waiting: FromFollower[] = [];
  const state: { failure?: Error } = {};
  let arrived = (): void => undefined;
  worker.on('message', (message: FromFollower) => {
    waiting.push(message);
    arrived();
  });
  worker.on('error', (error: Error) => {
    state.failure = error;
    arrived();
  });
  worker.on('exit', () => {
    state.failure ??= new Error('it ended');
    arrived();
  });
  for (;;) {
    const message = waiting.shift();
    if (message !== undefined) yield message;
    else if (state.failure !== undefined)
      throw new HandsharkError('ERR_THREAD', `the following thread failed: ${state.failure.message}`, state.failure);
    else await new Promise<void>((resolve) => (arrived = resolve));
  }
}
