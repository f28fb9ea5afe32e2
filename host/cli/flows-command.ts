import { FlowTable, openCapture, type TextFormat } from '../index.ts';
import { ANALYSIS_OPTIONS, analysisOptions, files } from './analysis-options.ts';
import { colorWanted, COLOR_OPTIONS } from './color.ts';
import { STDOUT, TextOutput, write } from './output.ts';
import { ProgressLine } from './progress.ts';
import { parseLong, UsageError } from './usage.ts';

const FORMATS: Readonly<Record<string, TextFormat>> = { json: 'flows-json', csv: 'flows-csv', zeek: 'flows-zeek' };

/** `handshark flows FILE…`: one line per connection. */
export async function flowsCommand(words: readonly string[]): Promise<void> {
  const given = parseLong(words, { ...ANALYSIS_OPTIONS, ...COLOR_OPTIONS, json: false, csv: false, zeek: false });
  const names = files(given);
  const wanted = Object.keys(FORMATS).filter((name) => given.flags.has(name));
  if (wanted.length > 1) throw new UsageError(`only one of ${wanted.map((name) => `--${name}`).join(', ')} can be given`);
  const format = FORMATS[wanted[0] ?? ''];
  const progress = new ProgressLine();
  const { listener } = progress;
  const capture = await openCapture(names, { ...analysisOptions(given), ...(listener === undefined ? {} : { onProgress: listener }) });
  try {
    if (format !== undefined)
      await capture.writeTo(format, (octets) => {
        write(STDOUT, octets);
      });
    else await showTable(capture.flows(), colorWanted(given));
  } finally {
    progress.clear();
    await capture.close();
  }
}

async function showTable(flows: ReturnType<Awaited<ReturnType<typeof openCapture>>['flows']>, color: boolean): Promise<void> {
  const table = new FlowTable({ color });
  const output = new TextOutput(STDOUT);
  try {
    for await (const flow of flows) output.add(table.flow(flow));
  } finally {
    output.add(table.end());
    output.flush();
  }
}
