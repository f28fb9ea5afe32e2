import { openSync } from 'node:fs';
import { openCapture } from '../index.ts';
import { ANALYSIS_OPTIONS, analysisOptions, files } from './analysis-options.ts';
import { STDOUT, write } from './output.ts';
import { ProgressLine } from './progress.ts';
import { last, parseLong, UsageError } from './usage.ts';

const OPTIONS = { ...ANALYSIS_OPTIONS, output: true, lua: false };

/** `handshark annotate FILE -o OUT.pcapng`: the capture with what happened as comments, or a post-dissector that shows it. */
export async function annotateCommand(words: readonly string[]): Promise<void> {
  const given = parseLong(
    words.map((word) => (word === '-o' ? '--output' : word)),
    OPTIONS,
  );
  const names = files(given);
  if (names.length > 1) throw new UsageError('annotate takes one capture');
  if (names[0] === '-') throw new UsageError('annotate reads a capture twice: standard input cannot be');
  const output = last(given, 'output');
  if (output === undefined) throw new UsageError('annotate needs -o FILE');
  const progress = new ProgressLine(output !== '-');
  const { listener } = progress;
  const capture = await openCapture(names, { ...analysisOptions(given), ...(listener === undefined ? {} : { onProgress: listener }) });
  try {
    const file = output === '-' ? STDOUT : create(output);
    const sink = (octets: Uint8Array): void => {
      write(file, octets);
    };
    if (given.flags.has('lua')) await capture.writeLua(sink);
    else await capture.annotate(sink);
  } finally {
    progress.clear();
    await capture.close();
  }
}

function create(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
