import type { TcpFlow } from '../../flows/flow.ts';
import { nanosecondsOf } from '../../view/format.ts';
import { badness, findingsOf } from '../triage.ts';
import { WorstFlows, type Judged } from '../worst.ts';
import type { Listed, Timeline } from './data.ts';

/** A SYN flood that is over. */
export interface Flood {
  readonly server: string;
  readonly halfOpen: number;
  readonly syns: number;
}

/** What a pass over a capture found. */
export interface Survey {
  readonly frames: number;
  /** On the wire; undefined where a damaged capture does not tell. */
  readonly octets: number | undefined;
  /** What is wrong with the capture. */
  readonly damage: string | undefined;
  readonly tally: Tally;
  /** Resets by cause, peers with a closed window by how often. */
  readonly resets: ReadonlyMap<string, number>;
  readonly floods: readonly Flood[];
  readonly zeroWindows: ReadonlyMap<string, number>;
}

/** What one address did or suffered. */
interface Peer {
  connections: number;
  failed: number;
  synRetransmits: number;
  packets: number;
  resent: number;
}

/** Bins of a distribution: bounds in ns, each twice the one before from 1 µs on. */
export const RTT_BINS = 26;
const FIRST_BIN_NS = 1000;
/** Points of the time line. */
const TIME_BINS = 240;
/** Connections that are listed, half of them the worst ones, and the servers and clients that are. */
export const LISTED_MOST = 2000;
export const PEERS_MOST = 20;
/** Closed doors that one client must have knocked at for a scan. */
const SCAN_LEAST = 15;

/** Counts what a report shows of the connections of a capture, whatever their number. */
export class Tally {
  connections = 0;
  readonly outcomes: Map<string, number> = new Map<string, number>();
  readonly failures: Map<string, number> = new Map<string, number>();
  readonly closers: Map<string, number> = new Map<string, number>();
  readonly rttServer: number[] = new Array<number>(RTT_BINS).fill(0);
  readonly rttClient: number[] = new Array<number>(RTT_BINS).fill(0);
  halfOpen = 0;
  octets = 0;
  readonly #servers = new Map<string, Peer>();
  readonly #peers = new Map<string, Peer>();
  readonly #doors = new Map<string, Set<string>>();
  readonly #worst = new WorstFlows(LISTED_MOST / 2);
  readonly #sample: Judged[] = [];
  /** Of those that are not among the worst, how many there were, and that every n-th of them is kept. */
  #seen = 0;
  #step = 1;
  /** Whole seconds of openings and ends. */
  readonly #opens = new Map<number, number>();
  readonly #closes = new Map<number, number>();

  /** Counts a connection that is looked at; `copy` is called where it is kept. */
  add(flow: TcpFlow, copy: () => TcpFlow = () => flow): void {
    this.connections++;
    count(this.outcomes, flow.outcome);
    if (flow.reason !== undefined) count(this.failures, flow.reason);
    if (flow.outcome === 'closed' && flow.closedBy !== undefined) count(this.closers, flow.closedBy);
    if (flow.synRttNs !== undefined) bin(this.rttServer, flow.synRttNs);
    if (flow.ackRttNs !== undefined) bin(this.rttClient, flow.ackRttNs);
    const findings = findingsOf(flow);
    if (findings.some(({ trouble }) => trouble === 'half-open')) this.halfOpen++;
    this.octets += flow.clientOctets + flow.serverOctets;
    this.#addPeers(flow);
    count(this.#opens, secondOf(flow.start));
    count(this.#closes, secondOf(flow.end));
    const bad = badness(findings);
    const out = this.#worst.accepts(bad) ? this.#worst.judge({ flow: copy(), findings, badness: bad }) : { findings, badness: bad };
    if (out !== undefined) this.#sampled(out, copy);
  }

  #addPeers(flow: TcpFlow): void {
    const server = peerOf(this.#servers, flow.server);
    server.connections++;
    server.synRetransmits += flow.synRetransmits;
    if (flow.outcome === 'failed') server.failed++;
    const ends = [
      [flow.client, flow.clientPackets, flow.clientRetransmits],
      [flow.server, flow.serverPackets, flow.serverRetransmits],
    ] as const;
    for (const [end, packets, resent] of ends) {
      const peer = peerOf(this.#peers, hostOf(end));
      peer.connections++;
      peer.packets += packets;
      peer.resent += resent;
    }
    if (flow.established === true || flow.midstream === true) return;
    const client = hostOf(flow.client);
    const doors = this.#doors.get(client) ?? new Set<string>();
    this.#doors.set(client, doors.add(flow.server));
  }

  /** Keeps every n-th of the rest: when the sample is full, every second one of it goes. */
  #sampled(judged: Omit<Judged, 'flow'> & Partial<Judged>, copy: () => TcpFlow): void {
    if (this.#seen++ % this.#step !== 0) return;
    this.#sample.push({ ...judged, flow: judged.flow ?? copy() });
    if (this.#sample.length < LISTED_MOST / 2) return;
    this.#step *= 2;
    this.#sample.splice(0, this.#sample.length, ...this.#sample.filter((_, index) => index % 2 === 0));
  }

  get listedCount(): number {
    return this.#worst.judged().length + this.#sample.length;
  }

  #kept(): Judged[] {
    return [...this.#worst.judged(), ...this.#sample];
  }

  /** A connection that is listed. */
  flow(stream: number): TcpFlow | undefined {
    return this.#kept().find(({ flow }) => flow.stream === stream)?.flow;
  }

  /** The worst and a sample of the others, in their order. */
  listed(): Listed[] {
    return this.#kept()
      .map(listedOf)
      .sort((a, b) => a.stream - b.stream);
  }

  /** The worst first. */
  worst(most: number): TcpFlow[] {
    return this.#worst.list().slice(0, most);
  }

  /** Servers that failed or had to be asked again. */
  servers(): (readonly [name: string, peer: Readonly<Peer>])[] {
    const weight = ({ failed, synRetransmits }: Peer): number => failed + synRetransmits;
    return [...this.#servers]
      .filter(([, peer]) => weight(peer) > 0)
      .sort(([, a], [, b]) => weight(b) - weight(a))
      .slice(0, PEERS_MOST);
  }

  /** Addresses that sent segments again. */
  resenders(): (readonly [name: string, peer: Readonly<Peer>])[] {
    return [...this.#peers]
      .filter(([, { resent }]) => resent > 0)
      .sort(([, a], [, b]) => b.resent / b.packets - a.resent / a.packets)
      .slice(0, PEERS_MOST);
  }

  /** Clients that knocked at many closed doors. */
  scanners(): (readonly [name: string, doors: number])[] {
    return [...this.#doors]
      .map(([name, doors]): [string, number] => [name, doors.size])
      .filter(([, doors]) => doors >= SCAN_LEAST)
      .sort(([, a], [, b]) => b - a)
      .slice(0, PEERS_MOST);
  }

  /** Seconds since 1970, openings, ends and connections alive, in bins. */
  timeline(): Timeline {
    const seconds = [...this.#opens.keys(), ...this.#closes.keys()];
    const first = seconds.reduce((least, second) => Math.min(least, second), Infinity);
    const last = seconds.reduce((most, second) => Math.max(most, second), -Infinity);
    if (!Number.isFinite(first)) return [[], [], [], []];
    const width = Math.max(1, Math.ceil((last - first + 1) / TIME_BINS));
    const bins = Math.ceil((last - first + 1) / width);
    const sums = (of: ReadonlyMap<number, number>): number[] => {
      const list = new Array<number>(bins).fill(0);
      for (const [second, many] of of) {
        const at = Math.floor((second - first) / width);
        list[at] = (list[at] ?? 0) + many;
      }
      return list;
    };
    const opens = sums(this.#opens);
    const closes = sums(this.#closes);
    let alive = 0;
    // Who ends within a bin was alive in it.
    const living = opens.map((many, index) => (alive += many - (closes[index - 1] ?? 0)));
    return [opens.map((_, index) => first + index * width), opens, closes, living];
  }
}

function listedOf({ flow, badness: bad }: Judged): Listed {
  const { stream, client, server, outcome, durationNs, synRttNs, ackRttNs } = flow;
  return {
    stream,
    client,
    server,
    outcome,
    start: Number(nanosecondsOf(flow.start) / 1000n) / 1e6,
    duration: durationNs,
    rtt: synRttNs === undefined || ackRttNs === undefined ? -1 : synRttNs + ackRttNs,
    packets: flow.clientPackets + flow.serverPackets,
    octets: flow.clientOctets + flow.serverOctets,
    resent: flow.clientRetransmits + flow.serverRetransmits,
    badness: bad,
  };
}

/** One more of `key`. */
export function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function bin(bins: number[], ns: number): void {
  const at = Math.min(RTT_BINS - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, ns) / FIRST_BIN_NS)) + 1));
  bins[at] = (bins[at] ?? 0) + 1;
}

function secondOf(time: string): number {
  return Math.floor(Number(time));
}

function hostOf(end: string): string {
  return end.slice(0, end.lastIndexOf(':'));
}

function peerOf(peers: Map<string, Peer>, name: string): Peer {
  const known = peers.get(name);
  if (known !== undefined) return known;
  const fresh: Peer = { connections: 0, failed: 0, synRetransmits: 0, packets: 0, resent: 0 };
  peers.set(name, fresh);
  return fresh;
}

/** The upper bound of a bin, ns. */
export function boundOf(index: number): number {
  return FIRST_BIN_NS * 2 ** index;
}
