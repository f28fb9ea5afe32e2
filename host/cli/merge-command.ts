import { openCapture, partsOf, writeTable, type TextFormat } from '../index.ts';
import { ANALYSIS_OPTIONS, analysisOptions } from './analysis-options.ts';
import { colorWanted, COLOR_OPTIONS } from './color.ts';
import { tellGivenUp } from './given-up.ts';
import { EventLines } from './events-command.ts';
import { STDOUT, write } from './output.ts';
import { parquetOf, TABLE_OPTIONS, withIds } from './table-options.ts';
import { parseLong, UsageError } from './usage.ts';

const FORMATS: Readonly<Record<string, TextFormat>> = {
  json: 'events-json',
  flows: 'flows-json',
  csv: 'flows-csv',
  zeek: 'flows-zeek',
};

/** `handshark merge DIR…`: the events or the connections of all that `handshark map` made, as of one capture. */
export async function mergeCommand(words: readonly string[]): Promise<void> {
  const given = parseLong(words, {
    ...ANALYSIS_OPTIONS,
    ...COLOR_OPTIONS,
    ...TABLE_OPTIONS,
    json: false,
    flows: false,
    csv: false,
    zeek: false,
  });
  if (given.operands.length === 0) throw new UsageError('no folder was named that handshark map made');
  const wanted = Object.keys(FORMATS).filter((name) => given.flags.has(name));
  if (wanted.length > 1) throw new UsageError(`only one of ${wanted.map((name) => `--${name}`).join(', ')} can be given`);
  const parquet = parquetOf(given);
  const format = parquet === undefined ? withIds(given, FORMATS[wanted[0] ?? '']) : undefined;
  const capture = await openCapture(await partsOf(given.operands), analysisOptions(given));
  try {
    if (parquet !== undefined) await writeTable(capture, given.flags.has('flows') ? 'flows' : 'events', parquet);
    else if (format === undefined) await new EventLines(STDOUT, colorWanted(given)).show(capture.events());
    else
      tellGivenUp(
        await capture.writeTo(format, (octets) => {
          write(STDOUT, octets);
        }),
      );
  } finally {
    await capture.close();
  }
}
