import { openCapture, partsOf, type TextFormat } from '../index.ts';
import { ANALYSIS_OPTIONS, analysisOptions } from './analysis-options.ts';
import { colorWanted, COLOR_OPTIONS } from './color.ts';
import { EventLines } from './events-command.ts';
import { STDOUT, write } from './output.ts';
import { parseLong, UsageError } from './usage.ts';

const FORMATS: Readonly<Record<string, TextFormat>> = {
  json: 'events-json',
  flows: 'flows-json',
  csv: 'flows-csv',
  zeek: 'flows-zeek',
};

/** `handshark merge DIR…`: the events or the connections of all that `handshark map` made, as of one capture. */
export async function mergeCommand(words: readonly string[]): Promise<void> {
  const given = parseLong(words, { ...ANALYSIS_OPTIONS, ...COLOR_OPTIONS, json: false, flows: false, csv: false, zeek: false });
  if (given.operands.length === 0) throw new UsageError('no folder was named that handshark map made');
  const wanted = Object.keys(FORMATS).filter((name) => given.flags.has(name));
  if (wanted.length > 1) throw new UsageError(`only one of ${wanted.map((name) => `--${name}`).join(', ')} can be given`);
  const format = FORMATS[wanted[0] ?? ''];
  const capture = await openCapture(await partsOf(given.operands), analysisOptions(given));
  try {
    if (format === undefined) await new EventLines(STDOUT, colorWanted(given)).show(capture.events());
    else
      await capture.writeTo(format, (octets) => {
        write(STDOUT, octets);
      });
  } finally {
    await capture.close();
  }
}
