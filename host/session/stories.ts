import type { TcpEvent } from '../events/event.ts';
import type { TcpFlow } from '../flows/flow.ts';
import { readSegment, SEGMENT_FIELDS, type Segment } from '../report/segment.ts';
import { tellStory, type Story } from '../report/story.ts';
import { HandsharkError } from '../errors.ts';
import type { Capture } from './capture.ts';

/** Connections whose stories are told: one by its number, or those with a frame that a display filter picks. */
export type StoryPick = { readonly stream: number } | { readonly filter: string };

/** 2 MSL where nothing else is said, s. */
const TIME_WAIT = 120;
/** Connections whose stories are told at most: each takes a pass. */
const STORIES_MOST = 100;

/** Tells the stories that `pick` names. The capture is read several times. Rejected with HandsharkError ERR_STREAM where there is no such connection. */
export async function* tellStories(
  capture: Capture,
  pick: StoryPick,
  timeWait: number = TIME_WAIT,
): AsyncGenerator<Story, void, undefined> {
  const flows = await picked(capture, pick);
  if (flows.length === 0)
    throw new HandsharkError('ERR_STREAM', 'stream' in pick ? `there is no connection ${pick.stream}` : 'the filter picks no connection');
  const events = await eventsOf(capture, new Set(flows.map(({ stream }) => stream)));
  for (const flow of flows) {
    const segments = await segmentsOf(capture, flow);
    yield tellStory({ flow, events: events.get(flow.stream) ?? [], segments, timeWait });
  }
}

async function picked(capture: Capture, pick: StoryPick): Promise<TcpFlow[]> {
  const wanted = 'filter' in pick ? await framesByEnds(capture, pick.filter) : undefined;
  const flows: TcpFlow[] = [];
  for await (const flow of capture.flows()) {
    const { stream, client, server, firstFrame = 0, lastFrame = 0 } = flow;
    const frames = wanted?.get(pairOf(client, server));
    if ('stream' in pick ? stream === pick.stream : frames?.some((frame) => frame >= firstFrame && frame <= lastFrame) === true)
      flows.push(flow);
    if (flows.length >= STORIES_MOST || ('stream' in pick && flows.length > 0)) break;
  }
  return flows.sort((a, b) => a.stream - b.stream);
}

/** The same for both directions. */
function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function endpoint(address: string | undefined, port: number | undefined): string {
  return address?.includes(':') === true ? `[${address}]:${port ?? 0}` : `${address ?? ''}:${port ?? 0}`;
}

async function framesByEnds(capture: Capture, filter: string): Promise<ReadonlyMap<string, readonly number[]>> {
  const frames = new Map<string, number[]>();
  for await (const { frame, source, destination, sourcePort, destinationPort } of capture.frames({ filter })) {
    if (sourcePort === undefined) continue;
    const pair = pairOf(endpoint(source, sourcePort), endpoint(destination, destinationPort));
    const known = frames.get(pair);
    if (known === undefined) frames.set(pair, [frame]);
    else known.push(frame);
  }
  return frames;
}

async function eventsOf(capture: Capture, streams: ReadonlySet<number>): Promise<ReadonlyMap<number, readonly TcpEvent[]>> {
  const events = new Map([...streams].map((stream): [number, TcpEvent[]] => [stream, []]));
  for await (const event of capture.events()) events.get(event.stream)?.push(event);
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

async function segmentsOf(capture: Capture, { client, server, firstFrame = 0, lastFrame = 0 }: TcpFlow): Promise<Segment[]> {
  const from = endOf(client);
  const to = endOf(server);
  const way = (a: End, b: End): string =>
    `(${a.version}.src == ${a.address} && ${b.version}.dst == ${b.address} && tcp.srcport == ${a.port} && tcp.dstport == ${b.port})`;
  const filter = `frame.number >= ${firstFrame} && frame.number <= ${lastFrame} && !icmp && !icmpv6 && (${way(from, to)} || ${way(to, from)})`;
  const decoder = new TextDecoder();
  let text = '';
  await capture.writeTo({ fields: SEGMENT_FIELDS, filter, occurrence: 'l' }, (octets) => {
    text += decoder.decode(octets, { stream: true });
  });
  const isClient = (address: string, port: number): boolean => address === from.address && String(port) === from.port;
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readSegment(line, (address, port) => (isClient(address, port) ? 'client' : 'server')));
}
