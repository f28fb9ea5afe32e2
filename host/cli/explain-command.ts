import { CaptureError, LANGUAGES, ladder, ladderPage, LADDER_FORMATS, openCapture, type Story, type StoryPick } from '../index.ts';
import { ANALYSIS_OPTIONS, analysisOptions, files } from './analysis-options.ts';
import { save, STDOUT, write } from './output.ts';
import { ProgressLine } from './progress.ts';
import { last, number, oneOf, parseLong, UsageError, type Given } from './usage.ts';

const OPTIONS = { ...ANALYSIS_OPTIONS, stream: true, filter: true, worst: true, lang: true, format: true, output: true, ascii: false };
/** Short forms that tshark and everyone else has. */
const SHORT: Readonly<Record<string, string>> = { '-Y': '--filter', '-o': '--output' };

/** `handshark explain FILE --stream N`: the ladder of a connection; of those that a filter picks, or of the worst. */
export async function explainCommand(words: readonly string[]): Promise<void> {
  const given = parseLong(
    words.map((word) => SHORT[word] ?? word),
    OPTIONS,
  );
  const names = files(given);
  if (names.includes('-')) throw new UsageError('explain reads a capture several times: standard input cannot be');
  const pick = pickOf(given);
  const language = oneOf(given, 'lang', LANGUAGES);
  const format = oneOf(given, 'format', LADDER_FORMATS);
  // Nothing is written before all was read.
  const progress = new ProgressLine(true);
  const { listener } = progress;
  const capture = await openCapture(names, { ...analysisOptions(given), ...(listener === undefined ? {} : { onProgress: listener }) });
  try {
    const stories: Story[] = [];
    let damage: CaptureError | undefined;
    try {
      for await (const story of capture.stories(pick)) stories.push(story);
    } catch (error) {
      if (!(error instanceof CaptureError) || stories.length === 0) throw error;
      damage = error;
    }
    progress.clear();
    if (format === 'svg' && stories.length > 1)
      throw new UsageError(`${stories.length} connections: an SVG shows one; --format html shows all`);
    const options = { language, ascii: given.flags.has('ascii') };
    const text =
      format === 'html'
        ? ladderPage(stories, options)
        : stories.map((story) => ladder(story, format, options)).join(format === 'text' ? '\n' : '');
    const output = last(given, 'output');
    if (output === undefined) write(STDOUT, Buffer.from(text));
    else save(output, text);
    if (damage !== undefined) throw damage;
  } finally {
    progress.clear();
    await capture.close();
  }
}

function pickOf(given: Given): StoryPick {
  const stream = number(given, 'stream');
  const filter = last(given, 'filter');
  const worst = number(given, 'worst');
  if (stream !== undefined) {
    if (filter !== undefined || worst !== undefined) throw new UsageError('--stream names one connection: no -Y and no --worst beside it');
    return { stream };
  }
  if (worst !== undefined && (worst < 1 || !Number.isInteger(worst))) throw new UsageError('--worst needs a whole number from 1 on');
  if (filter !== undefined) return worst === undefined ? { filter } : { filter, worst };
  if (worst === undefined) throw new UsageError('explain needs --stream N, -Y FILTER or --worst N');
  return { worst };
}
