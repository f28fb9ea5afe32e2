import type { Client } from './client.ts';
import { Refusal } from './client.ts';
import { filled, html, make } from './dom.ts';
import { List } from './list.ts';
import { Octets } from './octets.ts';
import { showPlots } from './report/plots.ts';
import type { ReportLabels } from '../report/page/data.ts';
import { Tree } from './tree.ts';
import type { PageWords } from './words.ts';
import type { Work } from './work.ts';

/** Packet list, filter, tree and octets of one capture. */
export class Packets {
  readonly #client: Client;
  readonly #work: Work;
  readonly #words: PageWords;
  readonly #labels: ReportLabels;
  readonly #list: List;
  readonly #tree: Tree;
  readonly #octets: Octets;
  readonly #filter: HTMLInputElement;
  readonly #wrong: HTMLElement;
  readonly #count: HTMLElement;
  readonly #ladder: HTMLElement;
  #all = 0;
  /** Gives up the details under way. */
  #cancel = (): void => undefined;

  /** Builds the panel in `place`. */
  constructor(place: HTMLElement, client: Client, work: Work, words: PageWords, labels: ReportLabels) {
    this.#client = client;
    this.#work = work;
    this.#words = words;
    this.#labels = labels;
    this.#filter = make('input', {
      className: 'filter',
      type: 'search',
      spellcheck: false,
      placeholder: words.filterHint,
      ariaLabel: words.filter,
    });
    this.#filter.setAttribute('aria-describedby', 'wrong');
    this.#wrong = make('pre', { id: 'wrong', className: 'wrong', role: 'alert' });
    this.#count = make('span', { className: 'sub', role: 'status' });
    const form = make('form', { className: 'row-form' }, this.#filter, make('button', { type: 'submit' }, words.apply), this.#count);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#pick();
    });
    const head = make('div', { className: 'row head', ariaHidden: 'true' }, ...words.columns.map((name) => make('span', {}, name)));
    this.#list = new List(
      words.list,
      (first, count) => client.call('rows', { first, count }),
      (row) => void this.#show(row),
      () => void this.#openLadder(),
    );
    this.#tree = new Tree(words.tree, (chosen) => {
      this.#octets.mark(chosen);
    });
    this.#octets = new Octets(words.octets);
    const button = make('button', { type: 'button', className: 'ladder-button' }, words.ladder);
    button.addEventListener('click', () => void this.#openLadder());
    this.#ladder = make('div', { className: 'one', tabIndex: -1 });
    place.replaceChildren(
      form,
      this.#wrong,
      make('div', { className: 'wide' }, make('div', { className: 'table' }, head, this.#list.element)),
      make('div', { className: 'panes' }, this.#tree.element, this.#octets.element),
      make('p', { className: 'note' }, button, ` ${words.keys}`),
      this.#ladder,
    );
  }

  /** Begins anew with the `frames` of another capture. */
  reset(frames: number): void {
    this.#all = frames;
    this.#filter.value = '';
    this.#wrong.textContent = '';
    this.#listed(frames);
  }

  #listed(rows: number): void {
    this.#count.textContent = filled(this.#words.rows, rows.toLocaleString('en'), this.#all.toLocaleString('en'));
    this.#tree.element.replaceChildren();
    this.#octets.show(new Uint8Array(0));
    this.#ladder.replaceChildren();
    this.#list.reset(rows);
  }

  async #pick(): Promise<void> {
    this.#wrong.textContent = '';
    try {
      const { rows } = await this.#work.run(this.#filter.value, (onProgress) =>
        this.#client.call('pick', { filter: this.#filter.value }, onProgress),
      );
      this.#filter.ariaInvalid = 'false';
      this.#listed(rows);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#wrong.textContent = error.cancelled ? this.#words.cancelled : error.message;
      this.#filter.ariaInvalid = String(!error.cancelled);
    }
  }

  /** Shows the frame of `row`, unless another was chosen meanwhile. */
  async #show(row: number): Promise<void> {
    try {
      this.#cancel();
      const details = await this.#work.run(`${this.#words.tree} ${String(row + 1)}`, (onProgress) => {
        const call = this.#client.call('details', { row }, onProgress);
        this.#cancel = call.cancel;
        return call;
      });
      if (this.#list.selected !== row) return;
      this.#tree.show(details.pdml);
      this.#octets.show(details.octets);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (!error.cancelled) this.#wrong.textContent = error.message;
    }
  }

  async #openLadder(): Promise<void> {
    const frame = Number(this.#list.cells(this.#list.selected)?.[0] ?? 0);
    if (frame === 0) return;
    try {
      const opened = await this.#work.run('', (onProgress) => this.#client.call('portrait', { frame }, onProgress));
      this.#ladder.replaceChildren(opened === undefined ? this.#words.noConnection : make('div', { className: 'wide' }, html(opened.svg)));
      if (opened !== undefined) showPlots(this.#ladder, opened.plot, this.#labels);
      this.#ladder.focus({ preventScroll: true });
      this.#ladder.scrollIntoView();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#ladder.textContent = error.cancelled ? this.#words.cancelled : error.message;
    }
  }
}
