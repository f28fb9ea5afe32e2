import { openCapture, type AnalysisOptions, type Capture, type Depth } from '../index.ts';
import { ANALYSIS_OPTIONS, analysisOptions, files } from './analysis-options.ts';
import { STDOUT, write } from './output.ts';
import { parseLong } from './usage.ts';

const MS_PER_S = 1000;
const NS_PER_S = 1e9;
const MILLION = 1e6;
const OCTETS_PER_KB = 1024;
const BAR = 32;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** Frames of the pass that nobody times: engines compile for speed only what has run for a while. */
const WARM_FRAMES = 100_000;

interface Stage {
  readonly stage: string;
  /** What it adds to the stages before it. */
  readonly seconds: number;
  readonly nsPerPacket: number;
}

/** What `handshark bench --json` prints. */
interface Report {
  readonly packets: number;
  readonly octets: number;
  /** Reading, headers, connections, analysis and life cycle; events counted, not written. */
  readonly loopSeconds: number;
  readonly flows: number;
  readonly established: number;
  readonly closed: number;
  readonly events: number;
  readonly rss: number;
  readonly packetsPerSecond: number;
  readonly octetsPerSecond: number;
  /** Of the rate at which the files are only read. */
  readonly shareOfReading: number;
  /** In order; the last one, text, comes on top of the loop. */
  readonly stages: readonly Stage[];
}

/** Depths in order, and what each adds to the one before. */
const DEPTHS: readonly (readonly [Depth, string])[] = [
  ['walk', 'walk'],
  ['headers', 'decode'],
  ['flows', 'flow'],
  ['analysis', 'analysis'],
  ['all', 'life cycle'],
];

/** `handshark bench FILE…`: how fast this machine reads and analyses these captures. */
export async function benchCommand(words: readonly string[]): Promise<void> {
  const given = parseLong(words, { ...ANALYSIS_OPTIONS, json: false });
  const report = await measure(files(given), analysisOptions(given));
  write(STDOUT, Buffer.from(given.flags.has('json') ? `${JSON.stringify(report)}\n` : reportText(report)));
}

/** Reads once so that every pass finds the files in memory; then the whole loop, then its parts from the first on: what each adds is a stage. */
async function measure(names: readonly string[], options: AnalysisOptions): Promise<Report> {
  const warm = { ...options, maxFrames: Math.min(options.maxFrames ?? WARM_FRAMES, WARM_FRAMES) };
  await timed(names, options, (capture) => capture.read());
  for (const [depth] of DEPTHS) await timed(names, warm, (capture) => capture.count(depth));
  await timed(names, warm, eventsText);
  const { result: counts, seconds: loopSeconds } = await timed(names, options, (capture) => capture.count());
  const rss = process.resourceUsage().maxRSS * OCTETS_PER_KB;
  const untils = [(await timed(names, options, (capture) => capture.read())).seconds];
  for (const [depth] of DEPTHS) untils.push((await timed(names, options, (capture) => capture.count(depth))).seconds);
  const silent = await timed(names, options, (capture) => capture.count('lifecycle'));
  const written = await timed(names, options, eventsText);
  const { frames, octets, flows, established, closed, events } = counts;
  const stage = (name: string, seconds: number): Stage => ({
    stage: name,
    seconds,
    nsPerPacket: (seconds * NS_PER_S) / Math.max(1, frames),
  });
  // Passes that differ by less than what disturbs them may come out in the wrong order.
  const added = untils.map((until, index) => Math.max(0, until - Math.max(0, ...untils.slice(0, index))));
  return {
    packets: frames,
    octets,
    loopSeconds,
    flows,
    established,
    closed,
    events,
    rss,
    packetsPerSecond: frames / loopSeconds,
    octetsPerSecond: octets / loopSeconds,
    shareOfReading: Math.min(1, (untils[0] ?? 0) / loopSeconds),
    stages: [
      ...['read', ...DEPTHS.map(([, name]) => name)].map((name, index) => stage(name, added[index] ?? 0)),
      stage('text', Math.max(0, written.seconds - silent.seconds)),
    ],
  };
}

function eventsText(capture: Capture): Promise<unknown> {
  return capture.writeTo('events-json', () => undefined);
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
  const longest = Math.max(...stages.map(({ seconds }) => seconds));
  const lines = [
    `${packets} packets, ${octets} octets in ${loopSeconds.toFixed(3)} s: ${(report.packetsPerSecond / MILLION).toFixed(2)} million packets/s, ${(report.octetsPerSecond / MILLION).toFixed(0)} MB/s, ${(report.shareOfReading * 100).toFixed(0)} % of the rate of reading`,
    `${flows} connections, ${established} established, ${closed} closed; ${events} events; ${(rss / MILLION).toFixed(0)} MB resident`,
    ...stages.map(
      ({ stage, nsPerPacket, seconds }) =>
        `${stage.padEnd(10)} ${nsPerPacket.toFixed(1).padStart(8)} ns/packet ${rate(packets / seconds).padStart(7)} M/s  ${bar(seconds / longest)}`,
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Millions a second; nothing where the stage took no time that could be measured. */
function rate(perSecond: number): string {
  return Number.isFinite(perSecond) ? (perSecond / MILLION).toFixed(2) : '–';
}

function bar(share: number): string {
  const eighths = Math.round((Number.isFinite(share) ? share : 0) * BAR * EIGHTHS.length);
  return '█'.repeat(Math.floor(eighths / EIGHTHS.length)) + (EIGHTHS[eighths % EIGHTHS.length] ?? '');
}
