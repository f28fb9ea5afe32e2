import type { Call } from './client.ts';
import { filled, make } from './dom.ts';
import type { PageWords } from './words.ts';

const MB = 1e6;
const MS_PER_S = 1e3;
/** Work that is shorter shows no bar. */
const PATIENCE_MS = 250;

type Starter<T> = (onProgress: (done: number, total: number) => void) => Call<T>;

/** The bar that tells how far the work is, at what rate, how long it will take, and ends it early. */
export class Work {
  readonly element: HTMLElement;
  readonly #bar: HTMLProgressElement;
  readonly #text: HTMLElement;
  readonly #words: PageWords;
  #cancel: () => void = () => undefined;
  #running = 0;

  constructor(words: PageWords) {
    this.#words = words;
    this.#bar = make('progress', { max: 1 });
    this.#text = make('span', { role: 'status' });
    const button = make('button', { type: 'button' }, words.cancel);
    button.addEventListener('click', () => {
      this.#cancel();
    });
    this.element = make('div', { className: 'work', hidden: true }, this.#bar, this.#text, button);
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#cancel();
    });
  }

  /** Starts what `start` does and shows how far it is. */
  async run<T>(name: string, start: Starter<T>): Promise<T> {
    const begun = performance.now();
    this.#running++;
    const call = start((done, total) => {
      const seconds = (performance.now() - begun) / MS_PER_S;
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const rate = done / seconds;
      const left = rate === 0 ? '' : `${String(Math.ceil((total - done) / rate))} s`;
      this.#bar.value = share;
      this.#bar.ariaLabel = filled(this.#words.reading, name);
      this.#text.textContent = `${filled(this.#words.reading, name)}  ${filled(this.#words.progress, `${String(Math.floor(share * 100))} %`, `${(rate / MB).toFixed(0)} MB/s · ${left}`)}`;
    });
    this.#cancel = call.cancel;
    this.#bar.removeAttribute('value');
    this.#text.textContent = filled(this.#words.reading, name);
    const patience = setTimeout(() => {
      this.element.hidden = this.#running === 0;
    }, PATIENCE_MS);
    try {
      return await call.answer;
    } finally {
      clearTimeout(patience);
      if (--this.#running === 0) this.element.hidden = true;
    }
  }
}
