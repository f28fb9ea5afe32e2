/** Text with the codes that colour it (SGR, ECMA-48 §8.3.117) apart. */
const PIECES = /(\x1b\[[\d;]*m)|([^\s\x1b]+)|(\s+)/g;
/** Columns that lines are broken into at least: narrower terminals break lines by themselves. */
const COLUMNS_LEAST = 40;

/** Lines of at most `columns`, each ending with a line feed, broken between words, the rest of a broken one `indent` columns in. Words are counted as one column a letter. */
export function wrapLines(text: string, columns: number, indent: number): string {
  if (columns < COLUMNS_LEAST) return text;
  return text
    .split('\n')
    .map((line) => (line.length <= columns ? line : wrapLine(line, columns, indent)))
    .join('\n');
}

function wrapLine(line: string, columns: number, indent: number): string {
  let wrapped = '';
  let used = 0;
  let gap = '';
  for (const [, code, word, space] of line.matchAll(PIECES)) {
    if (code !== undefined) wrapped += code;
    else if (space !== undefined) gap = space;
    else if (word !== undefined) {
      const fits = used + gap.length + word.length <= columns;
      const before = fits || used <= indent ? gap : `\n${' '.repeat(indent)}`;
      wrapped += before + word;
      used = (before.startsWith('\n') ? indent : used + before.length) + word.length;
      gap = '';
    }
  }
  return wrapped;
}
