import type { TcpEvent } from '../events/event.ts';
import type { TcpFlow } from '../flows/flow.ts';
import { endpoint, endsOf, readSegment, SEGMENT_FIELDS, type Segment } from '../report/segment.ts';
import { tellStory, type Evidence, type Story } from '../report/story.ts';
import { HandsharkError } from '../errors.ts';
import type { Capture } from './capture.ts';
import { lineSink, Passes } from './lines.ts';
import type { Sink } from './run.ts';
import { WorstFlows } from '../report/worst.ts';

/**
 * Connections whose stories are told: one by its number, or those with a frame that a display filter picks; the `worst` of those, or of all, the
 * worst first.
 */
export type StoryPick =
  | { readonly stream: number; readonly filter?: undefined; readonly worst?: undefined }
  | { readonly stream?: undefined; readonly filter: string; readonly worst?: number }
  | { readonly stream?: undefined; readonly filter?: undefined; readonly worst: number };

/** 2 MSL where nothing else is said, s. */
export const TIME_WAIT = 120;
/** Connections that a filter picks at most: each makes the filter of their segments longer. */
const STORIES_MOST = 100;
/** What is said where there is nothing to tell. */
const NONE = {
  stream: 'there is no such connection',
  filter: 'the filter picks no connection',
  worst: 'no connection is in trouble',
} as const;

/**
 * Tells the stories that `pick` names. The capture is read several times. The iterator throws HandsharkError ERR_STREAM where there is no such
 * connection, and the CaptureError of a damaged capture after the stories that come before it.
 */
export async function* tellStories(capture: Capture, pick: StoryPick, timeWait?: number): AsyncGenerator<Story, void, undefined> {
  const passes = new Passes();
  const flows = await picked(capture, passes, pick);
  const all = await evidenceOf(capture, passes, flows, timeWait);
  yield* all.map(tellStory);
  if (passes.damage !== undefined) throw passes.damage;
  if (all.length === 0) throw new HandsharkError('ERR_STREAM', NONE[kindOf(pick)]);
}

/** What is known of each of `flows`, in one pass. */
export async function evidenceOf(
  capture: Capture,
  passes: Passes,
  flows: readonly TcpFlow[],
  timeWait: number = TIME_WAIT,
): Promise<Evidence[]> {
  if (flows.length === 0) return [];
  const events = new Map(flows.map(({ stream }): [number, TcpEvent[]] => [stream, []]));
  const segments = new Map(flows.map(({ stream }): [number, Segment[]] => [stream, []]));
  const text = segmentSink(flows, (stream, segment) => segments.get(stream)?.push(segment));
  const harvest = {
    streams: new Set(events.keys()),
    event: (event: TcpEvent): void => void events.get(event.stream)?.push(event),
    text: (octets: Uint8Array): void => void text(octets),
  };
  // The ports first: they settle most frames at once.
  const ports = [...new Set(flows.map(({ client }) => endOf(client).port))].join(', ');
  const filter = `tcp.port in {${ports}} && (${flows.map(segmentFilter).join(' || ')}) && !icmp && !icmpv6`;
  await passes.make(() => capture.gather(harvest, { fields: SEGMENT_FIELDS, filter, occurrence: 'l' }));
  return flows.map((flow) => ({ flow, events: events.get(flow.stream) ?? [], segments: segments.get(flow.stream) ?? [], timeWait }));
}

function kindOf(pick: StoryPick): keyof typeof NONE {
  return pick.worst !== undefined ? 'worst' : pick.filter !== undefined ? 'filter' : 'stream';
}

/** The connections that `pick` names: the worst one first, others in their order. */
async function picked(capture: Capture, passes: Passes, pick: StoryPick): Promise<TcpFlow[]> {
  const wanted = new Map<string, number[]>();
  if (pick.filter !== undefined) await passes.make(() => framesByEnds(capture, pick.filter, wanted));
  const isWanted = ({ stream, client, server, firstFrame = 0, lastFrame = 0 }: TcpFlow): boolean => {
    if (pick.stream !== undefined) return stream === pick.stream;
    return (
      pick.filter === undefined || wanted.get(pairOf(client, server))?.some((frame) => frame >= firstFrame && frame <= lastFrame) === true
    );
  };
  const most = pick.stream !== undefined ? 1 : Math.min(STORIES_MOST, pick.worst ?? STORIES_MOST);
  const worst = new WorstFlows(most);
  const flows: TcpFlow[] = [];
  await passes.make(async () => {
    for await (const flow of capture.flows()) {
      if (!isWanted(flow)) continue;
      if (pick.worst !== undefined) worst.add(flow);
      else if (flows.push(flow) >= most) break;
    }
  });
  return pick.worst === undefined ? flows.sort((a, b) => a.stream - b.stream) : worst.list();
}

/** The same for both directions. */
function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Fills `frames` with what `filter` picks, by the two ends. */
async function framesByEnds(capture: Capture, filter: string, frames: Map<string, number[]>): Promise<void> {
  for await (const { frame, source, destination, sourcePort, destinationPort } of capture.frames({ filter })) {
    if (sourcePort === undefined) continue;
    const pair = pairOf(endpoint(source ?? '', sourcePort), endpoint(destination ?? '', destinationPort ?? 0));
    const known = frames.get(pair);
    if (known === undefined) frames.set(pair, [frame]);
    else known.push(frame);
  }
}

interface End {
  readonly address: string;
  readonly port: string;
  readonly version: 'ip' | 'ipv6';
}

function endOf(text: string): End {
  const cut = text.lastIndexOf(':');
  const host = text.slice(0, cut);
  const six = host.startsWith('[');
  return { address: six ? host.slice(1, -1) : host, port: text.slice(cut + 1), version: six ? 'ipv6' : 'ip' };
}

/** The filter for the segments of a connection. */
function segmentFilter({ client, server, firstFrame = 0, lastFrame = 0 }: TcpFlow): string {
  const from = endOf(client);
  const to = endOf(server);
  const way = (a: End, b: End): string =>
    `(${a.version}.src == ${a.address} && ${b.version}.dst == ${b.address} && tcp.srcport == ${a.port} && tcp.dstport == ${b.port})`;
  return `(frame.number >= ${firstFrame} && frame.number <= ${lastFrame} && (${way(from, to)} || ${way(to, from)}))`;
}

/** Takes lines of segments apart and hands them to their connections. */
function segmentSink(flows: readonly TcpFlow[], take: (stream: number, segment: Segment) => void): Sink {
  return lineSink((line) => {
    const { frame, from, to } = endsOf(line);
    const pair = pairOf(from, to);
    const flow = flows.find(
      ({ client, server, firstFrame = 0, lastFrame = 0 }) => frame >= firstFrame && frame <= lastFrame && pairOf(client, server) === pair,
    );
    if (flow !== undefined) take(flow.stream, readSegment(line, from === flow.client ? 'client' : 'server'));
  });
}
