import type { Row } from '../browser/protocol.ts';
import type { Call } from './client.ts';
import { make } from './dom.ts';

/** Pixels of a row, as the style has it. */
const ROW_PX = 22;
/** Browsers draw no element that is much higher: beyond, a pixel of the scroll bar is several rows. */
const HEIGHT_MOST = 8_000_000;
/** Rows asked for at a time, and how many of them are kept. */
const BLOCK_ROWS = 256;
const BLOCKS_MOST = 40;
const COLUMNS = 7;

/** Where rows come from. */
export type Fetch = (first: number, count: number) => Call<readonly Row[]>;

/** A list of any length of which only what is seen is in the document. */
export class List {
  readonly element: HTMLElement;
  readonly #space: HTMLElement;
  readonly #fetch: Fetch;
  readonly #onSelect: (row: number) => void;
  readonly #onOpen: (row: number) => void;
  readonly #blocks = new Map<number, readonly Row[]>();
  #asked: number | undefined;
  #cancel = (): void => undefined;
  #rows = 0;
  #selected = -1;
  #drawing = 0;

  constructor(label: string, fetch: Fetch, onSelect: (row: number) => void, onOpen: (row: number) => void) {
    this.#fetch = fetch;
    this.#onSelect = onSelect;
    this.#onOpen = onOpen;
    this.#space = make('div', { className: 'space' });
    this.element = make('div', { className: 'list', tabIndex: 0, role: 'grid', ariaLabel: label }, this.#space);
    this.element.addEventListener('scroll', () => {
      this.#later();
    });
    this.element.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.element.addEventListener('click', (event) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.row') : null;
      if (row !== null) this.select(Number(row.dataset['row']));
    });
    new ResizeObserver(() => {
      this.#later();
    }).observe(this.element);
  }

  get selected(): number {
    return this.#selected;
  }

  /** Begins anew with so many rows. */
  reset(rows: number): void {
    this.#rows = rows;
    this.#selected = -1;
    this.#blocks.clear();
    this.#cancel();
    this.#asked = undefined;
    this.#space.style.height = `${String(Math.min(rows * ROW_PX, HEIGHT_MOST))}px`;
    this.element.ariaRowCount = String(rows);
    this.element.scrollTop = 0;
    this.#later();
  }

  select(row: number): void {
    if (this.#rows === 0) return;
    this.#selected = Math.max(0, Math.min(this.#rows - 1, row));
    this.#reveal(this.#selected);
    this.#draw();
    this.#onSelect(this.#selected);
  }

  get #fitting(): number {
    return Math.max(1, Math.floor(this.element.clientHeight / ROW_PX));
  }

  /** Pixels that the bar scrolls, and rows that it scrolls over. */
  get #ratio(): number {
    const pixels = Math.max(1, this.#space.offsetHeight - this.element.clientHeight);
    return Math.max(0, this.#rows - this.#fitting) / pixels;
  }

  get #first(): number {
    return Math.round(this.element.scrollTop * this.#ratio);
  }

  #reveal(row: number): void {
    const fitting = this.#fitting;
    const first = this.#first;
    const wanted = row < first ? row : row >= first + fitting ? row - fitting + 1 : first;
    if (wanted !== first) this.element.scrollTop = wanted / Math.max(this.#ratio, Number.MIN_VALUE);
  }

  #key(event: KeyboardEvent): void {
    const page = this.#fitting;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: this.#selected + 1,
      ArrowUp: this.#selected - 1,
      PageDown: this.#selected + page,
      PageUp: this.#selected - page,
      Home: 0,
      End: this.#rows - 1,
    };
    const row = steps[event.key];
    if (row === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (row !== undefined) this.select(row);
    else if (this.#selected >= 0) this.#onOpen(this.#selected);
  }

  #later(): void {
    if (this.#drawing !== 0) return;
    this.#drawing = requestAnimationFrame(() => {
      this.#drawing = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const first = this.#first;
    const count = Math.min(this.#fitting + 1, this.#rows - first);
    const lines: HTMLElement[] = [];
    for (let row = first; row < first + count; row++) lines.push(this.#line(row, first));
    this.#space.replaceChildren(...lines);
    const active = this.#selected >= first && this.#selected < first + count ? `row-${String(this.#selected)}` : '';
    if (active === '') this.element.removeAttribute('aria-activedescendant');
    else this.element.setAttribute('aria-activedescendant', active);
    this.#ask(first, count);
  }

  #line(row: number, first: number): HTMLElement {
    const cells = this.#blocks.get(Math.floor(row / BLOCK_ROWS))?.[row % BLOCK_ROWS] ?? ['…'];
    const line = make('div', { className: row === this.#selected ? 'row selected' : 'row', id: `row-${String(row)}`, role: 'row' });
    for (let column = 0; column < COLUMNS; column++) line.append(make('span', { role: 'gridcell' }, cells[column] ?? ''));
    line.dataset['row'] = String(row);
    line.ariaRowIndex = String(row + 1);
    line.ariaSelected = String(row === this.#selected);
    line.style.transform = `translateY(${String(this.element.scrollTop + (row - first) * ROW_PX)}px)`;
    return line;
  }

  /** Asks for what is missing, one block at a time; what is not seen any more is not waited for. */
  #ask(first: number, count: number): void {
    const seen = (block: number): boolean => (block + 1) * BLOCK_ROWS > first && block * BLOCK_ROWS < first + count;
    if (this.#asked !== undefined) {
      if (seen(this.#asked)) return;
      this.#cancel();
      this.#asked = undefined;
    }
    for (let block = Math.floor(first / BLOCK_ROWS); block * BLOCK_ROWS < first + count; block++) {
      if (this.#blocks.has(block)) continue;
      this.#asked = block;
      void this.#take(block);
      return;
    }
  }

  async #take(block: number): Promise<void> {
    const { answer, cancel } = this.#fetch(block * BLOCK_ROWS, BLOCK_ROWS);
    this.#cancel = cancel;
    const rows = await answer.catch(() => undefined);
    // Something else is seen by now.
    if (this.#asked !== block) return;
    this.#asked = undefined;
    if (rows === undefined) return;
    for (const old of this.#blocks.keys()) {
      if (this.#blocks.size < BLOCKS_MOST) break;
      this.#blocks.delete(old);
    }
    this.#blocks.set(block, rows);
    this.#draw();
  }

  /** Cells of a row that is there. */
  cells(row: number): Row | undefined {
    return this.#blocks.get(Math.floor(row / BLOCK_ROWS))?.[row % BLOCK_ROWS];
  }
}
