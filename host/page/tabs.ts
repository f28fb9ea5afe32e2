import { make } from './dom.ts';

/** Panels of which one is seen, chosen by its tab: by a click, or by the arrow keys. */
export class Tabs {
  readonly element: HTMLElement;
  readonly #tabs: readonly HTMLButtonElement[];
  readonly #panels: readonly HTMLElement[];

  constructor(panels: readonly (readonly [name: string, panel: HTMLElement])[]) {
    this.#panels = panels.map(([, panel]) => panel);
    this.#tabs = panels.map(([name], index) => {
      const tab = make('button', { type: 'button', role: 'tab', id: `tab-${String(index)}` }, name);
      tab.setAttribute('aria-controls', `panel-${String(index)}`);
      tab.addEventListener('click', () => {
        this.choose(index);
      });
      return tab;
    });
    const list = make('div', { role: 'tablist', className: 'tabs' }, ...this.#tabs);
    list.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (step === 0) return;
      const at = this.#tabs.findIndex((tab) => tab === document.activeElement);
      const next = (at + step + this.#tabs.length) % this.#tabs.length;
      this.choose(next);
      this.#tabs[next]?.focus();
    });
    this.#panels.forEach((panel, index) => {
      panel.role = 'tabpanel';
      panel.id = `panel-${String(index)}`;
      panel.setAttribute('aria-labelledby', `tab-${String(index)}`);
    });
    this.element = make('div', {}, list, ...this.#panels);
    this.choose(0);
  }

  choose(index: number): void {
    this.#panels.forEach((panel, at) => (panel.hidden = at !== index));
    this.#tabs.forEach((tab, at) => {
      tab.ariaSelected = String(at === index);
      tab.tabIndex = at === index ? 0 : -1;
    });
  }
}
