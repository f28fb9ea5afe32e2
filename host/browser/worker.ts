// The worker of the page: it takes requests one after the other and answers them; what is not wanted any more ends early.

import { text as core } from 'handshark:core';
import { text as reportScript } from 'handshark:report-script';
import { HandsharkError } from '../errors.ts';
import { FilterError } from '../filter/error.ts';
import { giveReportScript } from '../session/report-script.browser.ts';
import { loadCore } from './core.ts';
import { Desk, type Job } from './desk.ts';
import { CANCELLED, type Reply, type Request, type Service, type Services } from './protocol.ts';

/** As far as a worker's own scope is used here: TypeScript declares it only together with the whole DOM. */
declare const self: {
  onmessage: ((message: { readonly data: Request }) => void) | null;
  postMessage: (reply: Reply) => void;
};

const PROGRESS_MS = 100;

const ready = loadCore(Uint8Array.from(atob(core), (letter) => letter.charCodeAt(0)));
giveReportScript(reportScript);
const desk = new Desk();
const aborts = new Map<number, AbortController>();
let before: Promise<void> = Promise.resolve();

self.onmessage = ({ data }): void => {
  if ('cancel' in data) {
    aborts.get(data.cancel)?.abort(new HandsharkError(CANCELLED, 'not wanted any more'));
    return;
  }
  const abort = new AbortController();
  aborts.set(data.id, abort);
  before = before.then(() => answer(data.id, data.service, data.ask, abort));
};

async function answer<S extends Service>(id: number, service: S, ask: Services[S]['ask'], { signal }: AbortController): Promise<void> {
  let told = performance.now();
  const job: Job = {
    signal,
    onProgress(done, total): void {
      const now = performance.now();
      if (now - told < PROGRESS_MS) return;
      told = now;
      self.postMessage({ id, done, total });
    },
  };
  try {
    await ready;
    signal.throwIfAborted();
    self.postMessage({ id, answer: await desk.serve(service, ask, job) });
  } catch (error) {
    self.postMessage({ id, ...refusal(error) });
  } finally {
    aborts.delete(id);
  }
}

function refusal(error: unknown): { readonly refused: string; readonly code: string } {
  if (error instanceof FilterError) return { refused: error.report, code: error.code };
  if (error instanceof HandsharkError) return { refused: error.message, code: error.code };
  return { refused: error instanceof Error ? error.message : String(error), code: 'ERR_INTERNAL' };
}
