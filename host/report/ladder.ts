import { ladderJson } from './ladder-json.ts';
import { ladderMermaid } from './ladder-mermaid.ts';
import { ladderSvg } from './ladder-svg.ts';
import { ladderText } from './ladder-text.ts';
import type { Story } from './story.ts';
import { escaped } from './svg.ts';
import { titleOf } from './title.ts';
import { EN } from './words/en.ts';
import type { Language, Words } from './words/words.ts';
import { ZH } from './words/zh.ts';

/** Languages of all words. */
export const LANGUAGES: readonly Language[] = ['en', 'zh'];
/** Shapes of a ladder. */
export const LADDER_FORMATS = ['text', 'svg', 'html', 'mermaid', 'json'] as const;
export type LadderFormat = (typeof LADDER_FORMATS)[number];

export interface LadderOptions {
  /** English unless given. */
  readonly language?: Language;
  /** Text of nothing but ASCII; only of `text`. */
  readonly ascii?: boolean;
}

const WORDS: Readonly<Record<Language, Words>> = { en: EN, zh: ZH };

/** All words in `language`, English unless given. */
export function wordsIn(language: Language = 'en'): Words {
  return WORDS[language];
}

/** The ladder of one connection: what both ends sent, the states that they came to, and what each step means. */
export function ladder(story: Story, format: LadderFormat = 'text', { language, ascii = false }: LadderOptions = {}): string {
  const words = wordsIn(language);
  switch (format) {
    case 'text':
      return ladderText(story, words, ascii);
    case 'svg':
      return ladderSvg(story, words);
    case 'html':
      return ladderPage([story], language === undefined ? {} : { language });
    case 'mermaid':
      return ladderMermaid(story, words);
    case 'json':
      return ladderJson(story, words);
  }
}

/** The ladders of some connections as one page that needs nothing else. */
export function ladderPage(stories: readonly Story[], { language = 'en' }: LadderOptions = {}): string {
  const words = wordsIn(language);
  const [first] = stories;
  const title = first === undefined ? 'handshark' : `handshark: ${titleOf(first, words)[0] ?? ''}`;
  const pictures = stories.map((story) => `<section>${ladderSvg(story, words)}</section>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>body{margin:1rem;background:#fff}section{overflow-x:auto;margin-bottom:2rem}@media (prefers-color-scheme:dark){body{background:#12171d}}</style>
</head>
<body>
${pictures.join('\n')}</body>
</html>
`;
}
