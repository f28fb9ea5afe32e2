import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { plotData, type PlotData } from '../report/page/plots.ts';
import { reportPage } from '../report/page/page.ts';
import { Tally } from '../report/page/tally.ts';
import { tellStory, type Story } from '../report/story.ts';
import type { Capture } from './capture.ts';
import { pickEvents } from './event-lines.ts';
import { evidenceOf, TIME_WAIT } from './stories.ts';

/** Connections whose ladders and plots are in the page. */
const SHOWN = 24;
const decoder = new TextDecoder();

/** The report on a capture as one page of HTML. The capture is read several times. */
export async function makeReport(capture: Capture, title: string, timeWait: number = TIME_WAIT): Promise<string> {
  const tally = new Tally();
  for await (const flow of capture.flows()) tally.add(flow);
  const resets = new Map<string, number>();
  const floods: string[] = [];
  const { frames, octets } = await pickEvents(
    capture,
    (event) => event === 'reset' || event === 'syn_flood',
    (event) => {
      if (event.event === 'reset') resets.set(event.cause ?? 'unknown', (resets.get(event.cause ?? 'unknown') ?? 0) + 1);
      if (event.event === 'syn_flood' && event.step === 'ends')
        floods.push(`${event.server}: ${event.halfOpen} half-open connections at once, ${event.syns} SYNs`);
    },
  );
  const zeroWindows = await countZeroWindows(capture);
  const stories: Story[] = [];
  const plots: PlotData[] = [];
  for await (const evidence of evidenceOf(capture, { streams: tally.worst(SHOWN) }, timeWait)) {
    stories.push(tellStory(evidence));
    plots.push(plotData(evidence.flow.stream, evidence.segments));
  }
  return reportPage({ title, frames, octets, tally, resets, floods, zeroWindows, stories, plots, library: plotLibrary() });
}

async function countZeroWindows(capture: Capture): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  let text = '';
  const format = { fields: ['ip.src', 'ipv6.src'], filter: 'tcp.analysis.zero_window', occurrence: 'l', separator: ' ' } as const;
  const take = (): void => {
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1);
  };
  await capture.writeTo(format, (octets) => {
    text += decoder.decode(octets);
    take();
  });
  return counts;
}

/** uPlot, to be part of the page. */
function plotLibrary(): { readonly script: string; readonly style: string } {
  const find = createRequire(import.meta.url);
  const read = (name: string): string => readFileSync(find.resolve(`uplot/dist/${name}`), 'utf8');
  return { script: read('uPlot.iife.min.js'), style: read('uPlot.min.css') };
}
