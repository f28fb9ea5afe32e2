import type { TcpEvent } from '../events/event.ts';
import type { TcpFlow } from '../flows/flow.ts';
import { endpoint, endsOf, readSegment, SEGMENT_FIELDS, type Segment } from '../report/segment.ts';
import { tellStory, type Evidence, type Story } from '../report/story.ts';
import { HandsharkError } from '../errors.ts';
import type { Capture } from './capture.ts';
import { pickEvents } from './event-lines.ts';
import { lineSink, Passes } from './lines.ts';

/** Connections whose stories are told: one by its number, or those with a frame that a display filter picks. */
export type StoryPick = { readonly stream: number } | { readonly streams: readonly number[] } | { readonly filter: string };

/** 2 MSL where nothing else is said, s. */
export const TIME_WAIT = 120;
/** Connections that a filter picks at most: each makes the filter of their segments longer. */
const STORIES_MOST = 100;

/**
 * Tells the stories that `pick` names. The capture is read several times. The iterator throws HandsharkError ERR_STREAM where there is no such
 * connection, and the CaptureError of a damaged capture after the stories that come before it.
 */
export async function* tellStories(capture: Capture, pick: StoryPick, timeWait?: number): AsyncGenerator<Story, void, undefined> {
  const passes = new Passes();
  const all = await evidenceOf(capture, passes, pick, timeWait);
  yield* all.map(tellStory);
  if (passes.damage !== undefined) throw passes.damage;
  if (all.length === 0)
    throw new HandsharkError('ERR_STREAM', 'filter' in pick ? 'the filter picks no connection' : 'there is no such connection');
}

/** What is known of each of them. */
export async function evidenceOf(capture: Capture, passes: Passes, pick: StoryPick, timeWait: number = TIME_WAIT): Promise<Evidence[]> {
  const flows = await picked(capture, passes, pick);
  if (flows.length === 0) return [];
  const events = new Map(flows.map(({ stream }): [number, TcpEvent[]] => [stream, []]));
  const segments = new Map(flows.map(({ stream }): [number, Segment[]] => [stream, []]));
  await passes.make(() =>
    pickEvents(
      capture,
      (_, stream) => events.has(stream),
      (event) => events.get(event.stream)?.push(event),
    ),
  );
  await passes.make(() => readSegments(capture, flows, (stream, segment) => segments.get(stream)?.push(segment)));
  return flows.map((flow) => ({ flow, events: events.get(flow.stream) ?? [], segments: segments.get(flow.stream) ?? [], timeWait }));
}

async function picked(capture: Capture, passes: Passes, pick: StoryPick): Promise<TcpFlow[]> {
  const streams = 'filter' in pick ? undefined : new Set('stream' in pick ? [pick.stream] : pick.streams);
  const most = streams?.size ?? STORIES_MOST;
  const wanted = new Map<string, number[]>();
  if ('filter' in pick) await passes.make(() => framesByEnds(capture, pick.filter, wanted));
  const flows: TcpFlow[] = [];
  await passes.make(async () => {
    for await (const flow of capture.flows()) {
      const { stream, client, server, firstFrame = 0, lastFrame = 0 } = flow;
      const hit = streams?.has(stream) ?? wanted.get(pairOf(client, server))?.some((frame) => frame >= firstFrame && frame <= lastFrame);
      if (hit === true) flows.push(flow);
      if (flows.length >= most) break;
    }
  });
  return flows.sort((a, b) => a.stream - b.stream);
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

/** Hands out the segments of `flows`, all in one pass. */
async function readSegments(capture: Capture, flows: readonly TcpFlow[], take: (stream: number, segment: Segment) => void): Promise<void> {
  const filter = `!icmp && !icmpv6 && (${flows.map(segmentFilter).join(' || ')})`;
  await capture.writeTo(
    { fields: SEGMENT_FIELDS, filter, occurrence: 'l' },
    lineSink((line) => {
      const { frame, from, to } = endsOf(line);
      const pair = pairOf(from, to);
      const flow = flows.find(
        ({ client, server, firstFrame = 0, lastFrame = 0 }) => frame >= firstFrame && frame <= lastFrame && pairOf(client, server) === pair,
      );
      if (flow !== undefined) take(flow.stream, readSegment(line, from === flow.client ? 'client' : 'server'));
    }),
  );
}
