import { plotData } from '../report/page/plots.ts';
import type { PlotData } from '../report/page/data.ts';
import { count, Tally, type Flood, type Survey } from '../report/page/tally.ts';
import { tellStory, type Story } from '../report/story.ts';
import type { TcpFlow } from '../flows/flow.ts';
import type { Capture } from './capture.ts';
import { lineSink, Passes } from './lines.ts';
import { evidenceOf, TIME_WAIT } from './stories.ts';

/** The frames in which an end says that it has no room. */
const CLOSED_WINDOWS = { fields: ['ip.src', 'ipv6.src'], filter: 'tcp.analysis.zero_window', occurrence: 'l', separator: ' ' } as const;

/** What a report tells, in one pass over the capture; damage is kept for the end. */
export async function surveyOf(capture: Capture, passes: Passes): Promise<Survey> {
  const tally = new Tally();
  const resets = new Map<string, number>();
  const floods: Flood[] = [];
  const zeroWindows = new Map<string, number>();
  const text = lineSink((line) => {
    count(zeroWindows, line.trim());
  });
  const counts = await passes.make(() =>
    capture.gather(
      {
        flow: (flow) => tally.add(flow, () => flow.copy()),
        kinds: ['reset', 'syn_flood'],
        event(event): void {
          if (event.event === 'reset') count(resets, event.cause ?? 'unknown');
          if (event.event === 'syn_flood' && event.step === 'ends')
            floods.push({ server: event.server, halfOpen: event.halfOpen, syns: event.syns });
        },
        text: (octets) => void text(octets),
      },
      CLOSED_WINDOWS,
    ),
  );
  const { damage } = passes;
  return {
    frames: counts?.frames ?? (damage?.frame ?? 1) - 1,
    octets: counts?.octets,
    damage: damage?.message,
    tally,
    resets,
    floods,
    zeroWindows,
  };
}

/** A connection as it is looked at: the ladder and what the plots are drawn from. */
export interface Portrait {
  readonly story: Story;
  readonly plot: PlotData;
}

/** Portraits of connections that are known, in one pass. */
export async function portraitsOf(
  capture: Capture,
  passes: Passes,
  flows: readonly TcpFlow[],
  timeWait: number = TIME_WAIT,
): Promise<Portrait[]> {
  const all = await evidenceOf(capture, passes, flows, timeWait);
  return all.map((evidence) => ({ story: tellStory(evidence), plot: plotData(evidence.flow.stream, evidence.segments) }));
}
