import { make } from './dom.ts';

/** Octets of the frame that a node is about. */
export interface Place {
  readonly at: number;
  readonly octets: number;
}

/** Nodes deeper than this are shown closed. */
const OPEN_DEPTH = 0;

/** The tree of fields of one frame, from its PDML. What was opened by a name stays open in the next frame. */
export class Tree {
  readonly element: HTMLElement;
  readonly #onPlace: (place: Place | undefined) => void;
  readonly #open = new Set<string>();

  constructor(label: string, onPlace: (place: Place | undefined) => void) {
    this.#onPlace = onPlace;
    this.element = make('div', { className: 'tree', role: 'tree', ariaLabel: label });
    this.element.addEventListener('keydown', (event) => {
      this.#key(event);
    });
  }

  show(pdml: string): void {
    const packet = new DOMParser().parseFromString(pdml, 'text/xml').documentElement;
    const nodes = [...packet.children].filter((node) => node.getAttribute('name') !== 'geninfo').map((node) => this.#node(node, 0, ''));
    this.element.replaceChildren(...nodes.filter((node) => node !== undefined));
    const first = this.element.querySelector<HTMLElement>('[role=treeitem]');
    if (first !== null) first.tabIndex = 0;
  }

  #node(source: Element, depth: number, path: string): HTMLElement | undefined {
    if (source.getAttribute('hide') === 'yes') return undefined;
    const name = source.getAttribute('name') ?? '';
    const text = source.getAttribute('showname') ?? source.getAttribute('show') ?? name;
    const own = `${path}/${name}`;
    const children = [...source.children].map((child) => this.#node(child, depth + 1, own)).filter((child) => child !== undefined);
    const label = make('span', { className: 'label', title: name }, text === '' ? name : text);
    const place = placeOf(source);
    label.addEventListener('click', () => {
      this.#choose(item, place);
    });
    const item = make('div', { className: 'node', role: 'treeitem', tabIndex: -1 }, label);
    item.ariaLevel = String(depth + 1);
    item.addEventListener('focus', () => {
      this.#choose(item, place);
    });
    if (children.length === 0) return item;
    const group = make('div', { className: 'group', role: 'group' }, ...children);
    const set = (open: boolean): void => {
      item.ariaExpanded = String(open);
      group.hidden = !open;
      if (open) this.#open.add(own);
      else this.#open.delete(own);
    };
    item.append(group);
    set(this.#open.has(own) || depth < OPEN_DEPTH);
    label.addEventListener('click', () => {
      set(item.ariaExpanded !== 'true');
    });
    item.addEventListener('expand', (event) => {
      if (event.target === item) set(event instanceof CustomEvent && event.detail === true);
    });
    return item;
  }

  #choose(item: HTMLElement, place: Place | undefined): void {
    for (const old of this.element.querySelectorAll<HTMLElement>('.node.selected')) {
      old.classList.remove('selected');
      old.tabIndex = -1;
    }
    item.classList.add('selected');
    item.tabIndex = 0;
    if (document.activeElement !== item) item.focus();
    this.#onPlace(place);
  }

  #key(event: KeyboardEvent): void {
    const item = event.target;
    if (!(item instanceof HTMLElement) || !item.matches('.node')) return;
    const seen = [...this.element.querySelectorAll<HTMLElement>('.node')].filter((node) => node.closest('.group[hidden]') === null);
    const at = seen.indexOf(item);
    const expand = (open: boolean): void => {
      item.dispatchEvent(new CustomEvent('expand', { detail: open }));
    };
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => seen[at + 1]?.focus(),
      ArrowUp: () => seen[at - 1]?.focus(),
      Home: () => seen[0]?.focus(),
      End: () => seen.at(-1)?.focus(),
      ArrowRight: () => {
        if (item.ariaExpanded === 'false') expand(true);
        else if (item.ariaExpanded === 'true') seen[at + 1]?.focus();
      },
      ArrowLeft: () => {
        if (item.ariaExpanded === 'true') expand(false);
        else item.parentElement?.closest<HTMLElement>('.node')?.focus();
      },
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    step();
  }
}

function placeOf(source: Element): Place | undefined {
  const octets = Number(source.getAttribute('size') ?? 0);
  return octets > 0 ? { at: Number(source.getAttribute('pos') ?? 0), octets } : undefined;
}
