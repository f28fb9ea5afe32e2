import type { TcpEvent } from '../events/event.ts';
import type { TcpFlow } from '../flows/flow.ts';
import { endpoint, endsOf, readSegment, SEGMENT_FIELDS, type Segment } from '../report/segment.ts';
import { tellStory, type Evidence, type Story } from '../report/story.ts';
import { HandsharkError } from '../errors.ts';
import type { Capture } from './capture.ts';
import { pickEvents } from './event-lines.ts';

/** Connections whose stories are told: one by its number, or those with a frame that a display filter picks. */
export type StoryPick = { readonly stream: number } | { readonly streams: readonly number[] } | { readonly filter: string };

/** 2 MSL where nothing else is said, s. */
export const TIME_WAIT = 120;
/** Connections whose stories are told at most: each takes a pass. */
const STORIES_MOST = 100;

/** Tells the stories that `pick` names. The capture is read several times. Rejected with HandsharkError ERR_STREAM where there is no such connection. */
export async function* tellStories(capture: Capture, pick: StoryPick, timeWait?: number): AsyncGenerator<Story, void, undefined> {
  let any = false;
  for await (const evidence of evidenceOf(capture, pick, timeWait)) {
    any = true;
    yield tellStory(evidence);
  }
  if (!any) throw new HandsharkError('ERR_STREAM', 'filter' in pick ? 'the filter picks no connection' : 'there is no such connection');
}

/** What is known of each of them. */
export async function* evidenceOf(
  capture: Capture,
  pick: StoryPick,
  timeWait: number = TIME_WAIT,
): AsyncGenerator<Evidence, void, undefined> {
  const flows = await picked(capture, pick);
  if (flows.length === 0) return;
  const events = await eventsOf(capture, new Set(flows.map(({ stream }) => stream)));
  const segments = await segmentsOf(capture, flows);
  for (const flow of flows) yield { flow, events: events.get(flow.stream) ?? [], segments: segments.get(flow.stream) ?? [], timeWait };
}

async function picked(capture: Capture, pick: StoryPick): Promise<TcpFlow[]> {
  const streams = 'filter' in pick ? undefined : new Set('stream' in pick ? [pick.stream] : pick.streams);
  const most = streams?.size ?? STORIES_MOST;
  const wanted = 'filter' in pick ? await framesByEnds(capture, pick.filter) : undefined;
  const flows: TcpFlow[] = [];
  for await (const flow of capture.flows()) {
    const { stream, client, server, firstFrame = 0, lastFrame = 0 } = flow;
    const frames = wanted?.get(pairOf(client, server));
    const hit = streams === undefined ? frames?.some((frame) => frame >= firstFrame && frame <= lastFrame) === true : streams.has(stream);
    if (hit) flows.push(flow);
    if (flows.length >= most) break;
  }
  return flows.sort((a, b) => a.stream - b.stream);
}

/** The same for both directions. */
function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

async function framesByEnds(capture: Capture, filter: string): Promise<ReadonlyMap<string, readonly number[]>> {
  const frames = new Map<string, number[]>();
  for await (const { frame, source, destination, sourcePort, destinationPort } of capture.frames({ filter })) {
    if (sourcePort === undefined) continue;
    const pair = pairOf(endpoint(source ?? '', sourcePort), endpoint(destination ?? '', destinationPort ?? 0));
    const known = frames.get(pair);
    if (known === undefined) frames.set(pair, [frame]);
    else known.push(frame);
  }
  return frames;
}

async function eventsOf(capture: Capture, streams: ReadonlySet<number>): Promise<ReadonlyMap<number, readonly TcpEvent[]>> {
  const events = new Map([...streams].map((stream): [number, TcpEvent[]] => [stream, []]));
  await pickEvents(
    capture,
    (_, stream) => events.has(stream),
    (event) => events.get(event.stream)?.push(event),
  );
  return events;
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

/** The segments of each of `flows`, by stream, all in one pass. */
async function segmentsOf(capture: Capture, flows: readonly TcpFlow[]): Promise<ReadonlyMap<number, readonly Segment[]>> {
  const segments = new Map(flows.map(({ stream }): [number, Segment[]] => [stream, []]));
  const filter = `!icmp && !icmpv6 && (${flows.map(segmentFilter).join(' || ')})`;
  const decoder = new TextDecoder();
  let rest = '';
  await capture.writeTo({ fields: SEGMENT_FIELDS, filter, occurrence: 'l' }, (octets) => {
    const lines = (rest + decoder.decode(octets, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const { frame, from, to } = endsOf(line);
      const pair = pairOf(from, to);
      const flow = flows.find(
        ({ client, server, firstFrame = 0, lastFrame = 0 }) => frame >= firstFrame && frame <= lastFrame && pairOf(client, server) === pair,
      );
      if (flow !== undefined) segments.get(flow.stream)?.push(readSegment(line, from === flow.client ? 'client' : 'server'));
    }
  });
  return segments;
}
