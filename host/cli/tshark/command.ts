import { loadPlugins, openCapture, packageVersion, type AnalysisOptions, type TimeForm } from '../../index.ts';
import { HELP } from '../help.ts';
import { STDOUT, write } from '../output.ts';
import { ProgressLine } from '../progress.ts';
import { pluginsOf } from '../plugins.ts';
import { last, UsageError, type Given } from '../usage.ts';
import { checkDecodeAs } from './decode-as.ts';
import { checkNames } from './names.ts';
import { parseTshark } from './parse.ts';
import { readingOf } from './reading.ts';
import { printsReport } from './report.ts';
import { shapeOf, type Shape } from './shape.ts';
import { timeOf } from './time.ts';
import { copyOf, writeCopy, type Copy } from './write.ts';

const STANDARD_INPUT = '-';

/** What a run is to do. */
interface Work {
  readonly shape: Shape;
  /** Nothing is printed of the frames. */
  readonly quiet: boolean;
  /** Values of -z. */
  readonly statistics: readonly string[];
  readonly time: TimeForm;
  readonly copy: Copy | undefined;
}

/** `handshark -r FILE …`: tshark's own arguments. */
export async function tsharkCommand(words: readonly string[]): Promise<void> {
  const given = parseTshark(words);
  if (given.flags.has('h')) {
    write(STDOUT, Buffer.from(HELP));
    return;
  }
  if (given.flags.has('v')) {
    write(STDOUT, Buffer.from(`handshark ${packageVersion()}\n`));
    return;
  }
  // Fields of plugins are known before anything names them.
  await loadPlugins(pluginsOf(given));
  if (printsReport(given)) return;
  checkNames(given);
  checkDecodeAs(given);
  const file = last(given, 'r');
  if (file === undefined) throw new UsageError('no capture was named: -r FILE');
  const shape = shapeOf(given);
  const copy = copyOf(given);
  const quiet = !prints(given, copy);
  const work = { shape, quiet, statistics: given.values.get('z') ?? [], time: timeOf(given).time.form, copy };
  const progress = new ProgressLine();
  const { listener } = progress;
  try {
    await run(file, work, { ...readingOf(given), ...(listener === undefined ? {} : { onProgress: listener }) });
  } finally {
    progress.clear();
  }
}

/** Packets are printed unless a file is written or quiet was asked for, and always where a shape was asked for. */
function prints({ flags, values }: Given, copy: Copy | undefined): boolean {
  if (['P', 'V', 'x'].some((flag) => flags.has(flag)) || ['O', 'T'].some((option) => values.has(option))) return true;
  return copy === undefined && !flags.has('q') && !flags.has('Q');
}

async function run(file: string, { shape, quiet, statistics, time, copy }: Work, options: AnalysisOptions): Promise<void> {
  const tells = !quiet || statistics.length > 0;
  // A copy is a pass of its own, and standard input can be read only once.
  const rereads = (copy !== undefined && tells) || options.twoPasses === true;
  const source = rereads && file === STANDARD_INPUT ? await slurped() : file;
  const capture = await openCapture(source, options);
  const print = (octets: Uint8Array): void => {
    write(STDOUT, octets);
  };
  try {
    if (tells || copy === undefined) {
      if (!quiet && shape.before !== '') write(STDOUT, Buffer.from(shape.before));
      await capture.tally(statistics, print, { format: shape.format, quiet, time });
    }
    if (copy !== undefined) await writeCopy(capture, copy);
  } finally {
    await capture.close();
  }
}

async function slurped(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
