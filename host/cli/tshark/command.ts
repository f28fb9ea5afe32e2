import { openCapture } from '../../index.ts';
import { STDOUT, write } from '../output.ts';
import { ProgressLine } from '../progress.ts';
import { last, UsageError } from '../usage.ts';
import { parseTshark } from './parse.ts';
import { readingOf } from './reading.ts';
import { shapeOf } from './shape.ts';

/** `handshark -r FILE …`: tshark's own arguments. */
export async function tsharkCommand(words: readonly string[]): Promise<void> {
  const given = parseTshark(words);
  const file = last(given, 'r');
  if (file === undefined) throw new UsageError('no capture was named: -r FILE');
  const { format, before } = shapeOf(given);
  const progress = new ProgressLine();
  const { listener } = progress;
  const capture = await openCapture(file, { ...readingOf(given), ...(listener === undefined ? {} : { onProgress: listener }) });
  try {
    if (before !== '') write(STDOUT, Buffer.from(before));
    await capture.writeTo(format, (octets) => {
      write(STDOUT, octets);
    });
  } finally {
    progress.clear();
    await capture.close();
  }
}
