import { make } from './dom.ts';
import type { Place } from './tree.ts';

const ROW = 16;
const PRINTABLE = 0x20;
const DELETE = 0x7f;
/** Octets that are shown: more make the page slow, and are nobody's to read. */
const SHOWN_MOST = 65536;

/** The octets of a frame, sixteen a line, with those of the chosen field marked. */
export class Octets {
  readonly element: HTMLElement;
  #octets: Uint8Array = new Uint8Array(0);

  constructor(label: string) {
    this.element = make('pre', { className: 'octets', tabIndex: 0, ariaLabel: label, role: 'region' });
  }

  show(octets: Uint8Array, place?: Place): void {
    this.#octets = octets.subarray(0, SHOWN_MOST);
    this.mark(place);
  }

  mark(place: Place | undefined): void {
    const from = place?.at ?? -1;
    const to = place === undefined ? -1 : place.at + place.octets;
    const lines: Node[] = [];
    for (let at = 0; at < this.#octets.length; at += ROW) lines.push(...this.#line(at, from, to));
    this.element.replaceChildren(...lines);
    const mark = this.element.querySelector('mark');
    if (mark !== null && mark.offsetTop > this.element.scrollTop + this.element.clientHeight) this.element.scrollTop = mark.offsetTop;
  }

  #line(at: number, from: number, to: number): Node[] {
    const octets = [...this.#octets.subarray(at, at + ROW)];
    const hex = octets.map((octet, index) => `${octet.toString(16).padStart(2, '0')}${index === ROW / 2 - 1 ? '  ' : ' '}`);
    const letters = octets.map((octet) => (octet >= PRINTABLE && octet < DELETE ? String.fromCharCode(octet) : '·'));
    const [low, high] = [Math.max(0, from - at), Math.min(octets.length, to - at)];
    const width = ROW * 3 + 2;
    const pad = ' '.repeat(Math.max(0, width - hex.join('').length));
    const offset = at.toString(16).padStart(4, '0');
    return [
      document.createTextNode(`${offset}  `),
      ...marked(hex, low, high),
      document.createTextNode(pad),
      ...marked(letters, low, high),
      document.createTextNode('\n'),
    ];
  }
}

/** `parts` with those from `low` to before `high` marked. */
function marked(parts: readonly string[], low: number, high: number): Node[] {
  const text = (list: readonly string[]): Text => document.createTextNode(list.join(''));
  if (high <= low) return [text(parts)];
  return [text(parts.slice(0, low)), make('mark', {}, parts.slice(low, high).join('')), text(parts.slice(high))];
}
