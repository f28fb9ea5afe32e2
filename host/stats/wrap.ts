/** `text` in lines of at most `width` characters: broken at spaces, and within words that are longer than a line. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    if (space > 0) {
      lines.push(rest.slice(0, space));
      rest = rest.slice(space + 1);
    } else {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
  }
  return [...lines, rest];
}
