import { basename } from 'node:path';
import { LANGUAGES, openCapture } from '../index.ts';
import { ANALYSIS_OPTIONS, analysisOptions, files } from './analysis-options.ts';
import { save } from './output.ts';
import { ProgressLine } from './progress.ts';
import { last, oneOf, parseLong, UsageError } from './usage.ts';

const OPTIONS = { ...ANALYSIS_OPTIONS, output: true, title: true, lang: true };

/** `handshark report FILE… -o REPORT.html`: what is in the captures, as one page. */
export async function reportCommand(words: readonly string[]): Promise<void> {
  const given = parseLong(
    words.map((word) => (word === '-o' ? '--output' : word)),
    OPTIONS,
  );
  const names = files(given);
  if (names.includes('-')) throw new UsageError('report reads a capture several times: standard input cannot be');
  const output = last(given, 'output');
  if (output === undefined) throw new UsageError('report needs -o FILE');
  const progress = new ProgressLine(true);
  const { listener } = progress;
  const capture = await openCapture(names, { ...analysisOptions(given), ...(listener === undefined ? {} : { onProgress: listener }) });
  try {
    const { page, damage } = await capture.report(last(given, 'title') ?? titleOf(names), { language: oneOf(given, 'lang', LANGUAGES) });
    save(output, page);
    if (damage !== undefined) throw damage;
  } finally {
    progress.clear();
    await capture.close();
  }
}

function titleOf(names: readonly string[]): string {
  const [first = ''] = names;
  return names.length === 1 ? basename(first) : `${basename(first)} and ${names.length - 1} more`;
}
