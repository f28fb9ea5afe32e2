import { EventView, openCapture } from '../index.ts';
import { ANALYSIS_OPTIONS, analysisOptions, files } from './analysis-options.ts';
import { colorWanted, COLOR_OPTIONS } from './color.ts';
import { interrupted } from './interrupt.ts';
import { STDOUT, TextOutput, write } from './output.ts';
import { pluginsOf, PLUGIN_OPTIONS, warn } from './plugins.ts';
import { ProgressLine } from './progress.ts';
import { parseLong } from './usage.ts';

/** The rest of a long line goes on below the ends. */
const INDENT = 21;

/** `handshark FILE…`: what happened to every connection, as text or as JSON. */
export async function eventsCommand(words: readonly string[]): Promise<void> {
  const given = parseLong(words, { ...ANALYSIS_OPTIONS, ...COLOR_OPTIONS, ...PLUGIN_OPTIONS, json: false, follow: false });
  const names = files(given);
  const progress = new ProgressLine();
  const { listener } = progress;
  const capture = await openCapture(names, {
    ...analysisOptions(given),
    finish: interrupted(),
    plugins: pluginsOf(given),
    onWarning: warn,
    ...(given.flags.has('follow') ? { follow: true } : {}),
    ...(listener === undefined ? {} : { onProgress: listener }),
  });
  try {
    if (given.flags.has('json'))
      await capture.writeTo('events-json', (octets) => {
        write(STDOUT, octets);
      });
    else await showEvents(capture.events(), colorWanted(given));
  } finally {
    progress.clear();
    await capture.close();
  }
}

/** Events in words, and what they come to. */
export async function showEvents(events: ReturnType<Awaited<ReturnType<typeof openCapture>>['events']>, color: boolean): Promise<void> {
  const view = new EventView({ color });
  const output = new TextOutput(STDOUT, INDENT);
  let damaged = true;
  try {
    for await (const event of events) output.add(view.event(event));
    damaged = false;
  } finally {
    output.add(view.summary(damaged));
    output.flush();
  }
}
