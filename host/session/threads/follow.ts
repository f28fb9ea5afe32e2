// A thread that reads captures and follows their connections; what it finds becomes text elsewhere.

import type { MessagePort } from 'node:worker_threads';
import { useCore } from '../../core/module.ts';
import { CaptureError, damageOf } from '../../errors.ts';
import type { Progress } from '../options.ts';
import { NO_PROGRAMS } from '../plan.ts';
import { Pass } from '../run.ts';
import { SourceList } from '../sources.ts';
import type { FollowTask, FromFollower, ToFollower } from './messages.ts';

/** Pieces on their way to the other thread, never more than were agreed on. */
class Pieces {
  progress: Progress | undefined;
  readonly #port: MessagePort;
  readonly #free: ArrayBuffer[] = [];
  readonly #over = new AbortController();
  #left: number;
  #freed = (): void => undefined;

  constructor(port: MessagePort, count: number) {
    this.#port = port;
    this.#left = count;
    port.on('message', (message: ToFollower) => {
      if ('finish' in message) this.#over.abort();
      else this.#free.push(message.spent);
      this.#freed();
    });
  }

  /** The reading is to end. */
  get finish(): AbortSignal {
    return this.#over.signal;
  }

  /** Sends a copy of `octets`; waits where too many pieces are under way. */
  async send(octets: Uint8Array): Promise<void> {
    const records = await this.#room(octets.length);
    new Uint8Array(records).set(octets);
    const message: FromFollower = { records, octets: octets.length, progress: this.progress };
    this.#port.postMessage(message, [records]);
  }

  async #room(octets: number): Promise<ArrayBuffer> {
    if (this.#left > 0) this.#left--;
    else while (this.#free.length === 0) await new Promise<void>((resolve) => (this.#freed = resolve));
    const piece = this.#free.pop();
    return piece !== undefined && piece.byteLength >= octets ? piece : new ArrayBuffer(octets);
  }
}

/** → the counts of the run, and what ended it early. */
async function follow(port: MessagePort, { core, paths, features, options, pieces: most }: FollowTask): Promise<FromFollower> {
  useCore(core);
  const pieces = new Pieces(port, most);
  const sources = await SourceList.open(paths, (progress) => {
    pieces.progress = progress;
  });
  const pass = new Pass({ features, programs: NO_PROGRAMS }, sources.run(), { ...options, finish: pieces.finish });
  try {
    await pass.relay((octets) => pieces.send(octets));
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    return { statistics: pass.statisticsRecord, damage: damageOf(error) };
  }
  return { statistics: pass.statisticsRecord };
}

/** Does the task and says how it ended; then the thread is over. */
export async function followFor(port: MessagePort, task: FollowTask): Promise<void> {
  const last = await follow(port, task).catch((error: unknown): FromFollower => ({
    failure: error instanceof Error ? error.message : String(error),
  }));
  port.postMessage(last);
  port.close();
}
