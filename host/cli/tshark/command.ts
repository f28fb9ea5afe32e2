import { openCapture } from '../../index.ts';
import { STDOUT, write } from '../output.ts';
import { ProgressLine } from '../progress.ts';
import { last, UsageError } from '../usage.ts';
import { parseTshark } from './parse.ts';
import { readingOf } from './reading.ts';
import { shapeOf } from './shape.ts';
import { timeOf } from './time.ts';

/** `handshark -r FILE …`: tshark's own arguments. */
export async function tsharkCommand(words: readonly string[]): Promise<void> {
  const given = parseTshark(words);
  const file = last(given, 'r');
  if (file === undefined) throw new UsageError('no capture was named: -r FILE');
  const { format, before } = shapeOf(given);
  const quiet = given.flags.has('q');
  const progress = new ProgressLine();
  const { listener } = progress;
  const capture = await openCapture(file, { ...readingOf(given), ...(listener === undefined ? {} : { onProgress: listener }) });
  try {
    if (before !== '' && !quiet) write(STDOUT, Buffer.from(before));
    await capture.tally(
      given.values.get('z') ?? [],
      (octets) => {
        write(STDOUT, octets);
      },
      { format, quiet, time: timeOf(given).time.form },
    );
  } finally {
    progress.clear();
    await capture.close();
  }
}
