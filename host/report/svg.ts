import { printable } from '../text.ts';

/** Attributes of an element; numbers as they are. */
export type Attributes = Readonly<Record<string, string | number>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** `text` as it may stand in XML and HTML: captures say nothing that a browser takes for its own. */
export function escaped(content: string): string {
  return printable(content).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** An element around `content`, which is markup. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return content === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${content}</${name}>`;
}

/** A text element around plain text. */
export function text(content: string, attributes: Attributes): string {
  return element('text', attributes, escaped(content));
}
