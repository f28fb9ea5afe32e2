/** What kind of news a text is. */
export type Mark = 'plain' | 'good' | 'bad' | 'odd' | 'faint';

// SGR parameters, ECMA-48 §8.3.117.
const CODES: Readonly<Record<Mark, string>> = { plain: '', good: '32', bad: '31', odd: '33', faint: '2' };

/** `text` in the colour of `mark`, where `color` is wanted. */
export function painted(text: string, mark: Mark, color: boolean): string {
  const code = CODES[mark];
  return color && code !== '' ? `\x1b[${code}m${text}\x1b[0m` : text;
}
