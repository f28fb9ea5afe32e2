import type { Lexer } from './lexer.ts';

const MACRO = /\$\{([A-Za-z0-9_]*)(.?)/s;

/** Macros are looked for before anything else, even in strings; there are none. Throws FilterError where one is used. */
export function checkMacros(lexer: Lexer, text: string): void {
  const [found, name = '', next = ''] = MACRO.exec(text) ?? [];
  if (found === undefined) return;
  if (next === '') throw lexer.error('end of filter in the middle of a macro expression');
  if (next !== '}' && next !== ':') throw lexer.error('invalid character in macro name');
  throw lexer.error(`macro '${name}' does not exist`);
}
