import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CaptureError } from '../errors.ts';
import { plotData } from '../report/page/plots.ts';
import { reportPage } from '../report/page/page.ts';
import { count, Tally } from '../report/page/tally.ts';
import { tellStory } from '../report/story.ts';
import type { Capture } from './capture.ts';
import { pickEvents } from './event-lines.ts';
import { lineSink, Passes } from './lines.ts';
import { evidenceOf, TIME_WAIT } from './stories.ts';

/** Connections whose ladders and plots are in the page. */
const SHOWN = 24;

/** A page of HTML, and what is wrong with the capture, where anything is: the page tells what comes before. */
export interface Report {
  readonly page: string;
  readonly damage?: CaptureError;
}

/** The report on a capture. It is read several times. */
export async function makeReport(capture: Capture, title: string, timeWait: number = TIME_WAIT): Promise<Report> {
  const passes = new Passes();
  const tally = new Tally();
  await passes.make(async () => {
    for await (const flow of capture.flows()) tally.add(flow);
  });
  const resets = new Map<string, number>();
  const floods: string[] = [];
  const counts = await passes.make(() =>
    pickEvents(
      capture,
      (event) => event === 'reset' || event === 'syn_flood',
      (event) => {
        if (event.event === 'reset') count(resets, event.cause ?? 'unknown');
        if (event.event === 'syn_flood' && event.step === 'ends')
          floods.push(`${event.server}: ${event.halfOpen} half-open connections at once, ${event.syns} SYNs`);
      },
    ),
  );
  const zeroWindows = new Map<string, number>();
  const closed = { fields: ['ip.src', 'ipv6.src'], filter: 'tcp.analysis.zero_window', occurrence: 'l', separator: ' ' } as const;
  const address = lineSink((line) => {
    count(zeroWindows, line.trim());
  });
  await passes.make(() => capture.writeTo(closed, address));
  const shown = await evidenceOf(capture, passes, { streams: tally.worst(SHOWN) }, timeWait);
  const { damage } = passes;
  const page = reportPage({
    title,
    frames: counts?.frames ?? (damage?.frame ?? 1) - 1,
    octets: counts?.octets,
    damage: damage?.message,
    tally,
    resets,
    floods,
    zeroWindows,
    stories: shown.map(tellStory),
    plots: shown.map(({ flow, segments }) => plotData(flow.stream, segments)),
    library: plotLibrary(),
  });
  return damage === undefined ? { page } : { page, damage };
}

/** uPlot, to be part of the page. */
function plotLibrary(): { readonly script: string; readonly style: string } {
  const find = createRequire(import.meta.url);
  const read = (name: string): string => readFileSync(find.resolve(`uplot/dist/${name}`), 'utf8');
  return { script: read('uPlot.iife.min.js'), style: read('uPlot.min.css') };
}
