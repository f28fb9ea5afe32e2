import { CANCELLED, type Reply, type Request, type Service, type Services } from '../browser/protocol.ts';

/** What the worker refuses, in its words. */
export class Refusal extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }

  /** It was not wanted any more. */
  get cancelled(): boolean {
    return this.code === CANCELLED;
  }
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (refusal: Refusal) => void;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
}

/** A request under way. */
export interface Call<T> {
  readonly answer: Promise<T>;
  readonly cancel: () => void;
}

/** The page's side of its worker. */
export class Client {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Reply>): void => {
      const waiting = this.#waiting.get(data.id);
      if ('done' in data) {
        waiting?.onProgress?.(data.done, data.total);
        return;
      }
      this.#waiting.delete(data.id);
      if ('refused' in data) waiting?.reject(new Refusal(data.refused, data.code));
      else waiting?.resolve(data.answer as never);
    };
    worker.onerror = ({ message }): void => {
      for (const { reject } of this.#waiting.values()) reject(new Refusal(message, 'ERR_INTERNAL'));
      this.#waiting.clear();
    };
  }

  /** Asks for a service. The answer is rejected with Refusal. */
  call<S extends Service>(
    service: S,
    ask: Services[S]['ask'],
    onProgress?: (done: number, total: number) => void,
  ): Call<Services[S]['answer']> {
    const id = this.#next++;
    const answer = new Promise<Services[S]['answer']>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
    });
    const request: Request = { id, service, ask };
    this.#worker.postMessage(request);
    return {
      answer,
      cancel: () => {
        const cancel: Request = { cancel: id };
        this.#worker.postMessage(cancel);
      },
    };
  }
}
