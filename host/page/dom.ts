// Small things that all of the page does with the document.

/** The element that `query` names. Throws where the page has none: it is made with it. */
export function find(root: ParentNode, query: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(query);
  if (found === null) throw new Error(`the page lacks ${query}`);
  return found;
}

/** An element with what it holds. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Markup of our own writing: everything that came from a capture was escaped in it. */
export function html(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

/** `%s` and `%t` in `text` are what is put in. */
export function filled(text: string, s: string | number, t: string | number = ''): string {
  return text.replace('%s', String(s)).replace('%t', String(t));
}
