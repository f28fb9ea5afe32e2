import { mapCapture, openCapture } from '../index.ts';
import { ANALYSIS_OPTIONS, analysisOptions, files } from './analysis-options.ts';
import { STDERR, write } from './output.ts';
import { ProgressLine } from './progress.ts';
import { last, number, parseLong, UsageError } from './usage.ts';

/** `handshark map FILE… -o DIR`: what connections need of captures, dealt to files, for `handshark merge`. */
export async function mapCommand(words: readonly string[]): Promise<void> {
  const given = parseLong(
    words.map((word) => (word === '-o' ? '--output' : word)),
    { ...ANALYSIS_OPTIONS, output: true, partitions: true },
  );
  const names = files(given);
  const folder = last(given, 'output');
  if (folder === undefined) throw new UsageError('map needs -o FOLDER');
  const progress = new ProgressLine();
  const { listener } = progress;
  const capture = await openCapture(names, { ...analysisOptions(given), ...(listener === undefined ? {} : { onProgress: listener }) });
  try {
    const { statistics, damage } = await mapCapture(capture, folder, number(given, 'partitions') ?? 1);
    progress.clear();
    write(STDERR, Buffer.from(`${statistics.frames} packets in ${folder}\n`));
    if (damage !== undefined) throw damage;
  } finally {
    progress.clear();
    await capture.close();
  }
}
