// TCP lives written down segment by segment, and what the life cycle says of them.
import { openCapture, type TcpEvent, type TcpFlow } from '../../../host/index.ts';
import type { AnalysisOptions } from '../../../host/index.ts';
import { hex, ipv4, join, tcp, u16, u32 } from '../frames.ts';

const FLAGS: Readonly<Record<string, number>> = { FIN: 1, SYN: 2, RST: 4, PSH: 8, ACK: 16 };
const CLIENT = { address: 'c000020a', port: 40000 };
const SERVER = { address: 'c6336414', port: 80 };
const IPPROTO_TCP = 6;
const NS_MAGIC = 'a1b23c4d';
const START_S = 1_700_000_000;

/** A segment: `c SYN 1000`, `s SYN,ACK 5000 1001`, `c ACK 1001 5001 +4 @0.2` (payload octets, seconds since the start). Ten milliseconds later than the former unless timed. */
export function capture(segments: readonly string[]): Uint8Array {
  const header = join(hex(NS_MAGIC), u16(2), u16(4), u32(0), u32(0), u32(262144), u32(1));
  let time = -0.01;
  const records = segments.map((text) => {
    const words = text.split(' ');
    const timed = words.find((word) => word.startsWith('@'));
    time = timed === undefined ? time + 0.01 : Number(timed.slice(1));
    return record(words, time);
  });
  return join(header, ...records);
}

function record(words: readonly string[], time: number): Uint8Array {
  const [from, to] = words[0] === 'c' ? [CLIENT, SERVER] : [SERVER, CLIENT];
  const numbers = words
    .slice(2)
    .filter((word) => /^\d/.test(word))
    .map(Number);
  const payload = words.find((word) => word.startsWith('+'));
  const port = words.find((word) => word.startsWith(':'));
  const segment = tcp({
    from: from.port + (words[0] === 'c' ? Number(port?.slice(1) ?? 0) : 0),
    to: to.port + (words[0] === 's' ? Number(port?.slice(1) ?? 0) : 0),
    seq: numbers[0] ?? 0,
    ack: numbers[1] ?? 0,
    flags: (words[1] ?? '').split(',').reduce((sum, name) => sum | (FLAGS[name] ?? 0), 0),
    payload: new Uint8Array(Number(payload?.slice(1) ?? 0)),
  });
  const frame = join(hex('020000000001 020000000002 0800'), ipv4(IPPROTO_TCP, segment, { source: from.address, destination: to.address }));
  const ns = Math.round(time * 1e9);
  return join(u32(START_S + Math.floor(ns / 1e9)), u32(ns % 1e9), u32(frame.length), u32(frame.length), frame);
}

/** An event as the tests write it: `8 fin client`, `8>10 syn client` (proven later), `- flow_end closed`, `3 established* client` (implied). */
export function line(event: TcpEvent): string {
  const proven = event.provenFrame === undefined ? '' : `>${String(event.provenFrame)}`;
  const reason = 'reason' in event && typeof event.reason === 'string' ? ` ${event.reason}` : '';
  return `${String(event.frame ?? '-')}${proven} ${event.event}${event.implied === true ? '*' : ''}${event.by === null ? '' : ` ${event.by}`}${reason}`;
}

export async function events(segments: readonly string[], options: AnalysisOptions = {}): Promise<TcpEvent[]> {
  const opened = await openCapture(capture(segments), options);
  const all: TcpEvent[] = [];
  for await (const event of opened.events()) all.push(event);
  return all;
}

/** The events of a life from the frame `from` on, one line each; the end of the flow left out. */
export async function story(segments: readonly string[], from = 1, options: AnalysisOptions = {}): Promise<string[]> {
  const all = await events(segments, options);
  return all.filter((event) => event.event !== 'flow_end' && (event.frame ?? Infinity) >= from).map(line);
}

export async function flows(segments: readonly string[], options: AnalysisOptions = {}): Promise<TcpFlow[]> {
  const opened = await openCapture(capture(segments), options);
  const all: TcpFlow[] = [];
  for await (const flow of opened.flows()) all.push(flow);
  return all;
}

/** The states of both ends of the first connection: `SYN-SENT ESTABLISHED …`. */
export async function states(segments: readonly string[]): Promise<{ client: string; server: string }> {
  const [flow] = await flows(segments);
  const list = (side: TcpFlow['states']['client'] | undefined): string =>
    (side ?? [])
      .map(([state]) => state)
      .filter((state) => state !== null && state !== 'LISTEN')
      .join(' ');
  return { client: list(flow?.states.client), server: list(flow?.states.server) };
}

/** Frames 1–7: a handshake (initial numbers 1000 and 5000), four octets each way. Next numbers 1005 and 5005. */
export const OPENED: readonly string[] = [
  'c SYN 1000',
  's SYN,ACK 5000 1001',
  'c ACK 1001 5001',
  'c PSH,ACK 1001 5001 +4',
  's ACK 5001 1005',
  's PSH,ACK 5001 1005 +4',
  'c ACK 1005 5005',
];
/** Frames 8–11: the client closes, four segments. */
export const CLOSED: readonly string[] = ['c FIN,ACK 1005 5005', 's ACK 5005 1006', 's FIN,ACK 5005 1006', 'c ACK 1006 5006'];
