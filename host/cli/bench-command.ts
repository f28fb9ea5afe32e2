import { openCapture, type AnalysisOptions, type Capture } from '../index.ts';
import { ANALYSIS_OPTIONS, analysisOptions, files } from './analysis-options.ts';
import { STDOUT, write } from './output.ts';
import { parseLong } from './usage.ts';

const MS_PER_S = 1000;
const NS_PER_S = 1e9;
const MILLION = 1e6;
const OCTETS_PER_KB = 1024;
const BAR = 40;

interface Stage {
  readonly stage: string;
  readonly seconds: number;
}

/** What `handshark bench --json` prints. */
interface Report {
  readonly packets: number;
  readonly octets: number;
  readonly loopSeconds: number;
  readonly flows: number;
  readonly established: number;
  readonly closed: number;
  readonly events: number;
  readonly rss: number;
  readonly stages: readonly Stage[];
}

/** `handshark bench FILE…`: how fast this machine reads and analyses these captures. */
export async function benchCommand(words: readonly string[]): Promise<void> {
  const given = parseLong(words, { ...ANALYSIS_OPTIONS, json: false });
  const report = await measure(files(given), analysisOptions(given));
  write(STDOUT, Buffer.from(given.flags.has('json') ? `${JSON.stringify(report)}\n` : reportText(report)));
}

/** Reads once so that every pass finds the files in memory; then the whole loop, then less and less of it: the differences are the stages. */
async function measure(names: readonly string[], options: AnalysisOptions): Promise<Report> {
  await timed(names, options, (capture) => capture.read());
  const whole = await timed(names, options, (capture) => capture.count());
  const rss = process.resourceUsage().maxRSS * OCTETS_PER_KB;
  const decode = await timed(names, options, (capture) => capture.count('decode'));
  const read = await timed(names, options, (capture) => capture.read());
  const decoded = Math.min(decode.seconds, whole.seconds);
  const stages: Stage[] = [
    { stage: 'read', seconds: Math.min(read.seconds, decoded) },
    { stage: 'decode, find flow', seconds: Math.max(0, decoded - read.seconds) },
    { stage: 'life cycle', seconds: whole.seconds - decoded },
  ];
  const { frames, octets, flows, established, closed, events } = whole.result;
  return { packets: frames, octets, loopSeconds: whole.seconds, flows, established, closed, events, rss, stages };
}

async function timed<T>(
  names: readonly string[],
  options: AnalysisOptions,
  work: (capture: Capture) => Promise<T>,
): Promise<{ result: T; seconds: number }> {
  const capture = await openCapture(names, options);
  try {
    const start = performance.now();
    const result = await work(capture);
    return { result, seconds: (performance.now() - start) / MS_PER_S };
  } finally {
    await capture.close();
  }
}

function reportText(report: Report): string {
  const { packets, octets, loopSeconds, flows, established, closed, events, rss, stages } = report;
  const perPacket = (seconds: number): string => `${((seconds * NS_PER_S) / Math.max(1, packets)).toFixed(1).padStart(8)} ns/packet`;
  const lines = [
    `${packets} packets, ${octets} octets in ${loopSeconds.toFixed(3)} s: ${(packets / loopSeconds / MILLION).toFixed(2)} million packets/s, ${(octets / loopSeconds / MILLION).toFixed(0)} MB/s`,
    `${flows} connections, ${established} established, ${closed} closed; ${events} events; ${(rss / MILLION).toFixed(0)} MB resident`,
    ...stages.map(
      ({ stage, seconds }) => `${stage.padEnd(24)}${perPacket(seconds)}  ${'█'.repeat(Math.round((seconds / loopSeconds) * BAR))}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
