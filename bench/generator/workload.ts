export type WorkloadName = 'small' | 'mixed' | 'bulk' | 'handshake';

export const WORKLOAD_NAMES: readonly WorkloadName[] = ['small', 'mixed', 'bulk', 'handshake'];

/** What traffic is like. Shares are 0 … 1. */
export interface Workload {
  readonly name: WorkloadName;
  /** Connections that are under way at the same time. */
  readonly concurrency: number;
  /** Octets kept of a packet. */
  readonly snaplen: number;
  /** Segments with payload in a connection: the mean of a heavy-tailed number. */
  readonly meanSegments: number;
  /** Segments with payload that one ACK answers. */
  readonly ackEvery: number;
  /** Share of bare ACKs among the segments of an open connection, beyond those. */
  readonly bareAcks: number;
  /** Payload octets: shares of full-sized, medium and short segments (the rest). */
  readonly fullSized: number;
  readonly medium: number;
  /** Packets of one connection in a row, the mean of a geometric number. */
  readonly burst: number;
  /** Mean time between packets, µs. */
  readonly gapUs: number;
  /** UDP datagrams among the packets. */
  readonly udp: number;
  /** Request, response and teardown only, and every connection that begins comes to its end. */
  readonly brief: boolean;
}

/** Shares that all workloads have in common, of connections or, for the last two, of segments. */
export const SHARES = {
  ipv6: 0.1,
  halfOpen: 0.03,
  refused: 0.01,
  midstream: 0.01,
  aborted: 0.04,
  fromServer: 0.7,
  resent: 0.01,
  reordered: 0.01,
} as const;

const WORKLOADS: Readonly<Record<WorkloadName, Workload>> = {
  /** Backbone-like: headers only, many connections, mostly small segments and bare ACKs. */
  small: {
    name: 'small',
    concurrency: 100_000,
    snaplen: 96,
    meanSegments: 40,
    ackEvery: 2,
    bareAcks: 0.8,
    fullSized: 0.6,
    medium: 0,
    burst: 2,
    gapUs: 2,
    udp: 0.02,
    brief: false,
  },
  /** Office-like: whole packets of all sizes. */
  mixed: {
    name: 'mixed',
    concurrency: 100_000,
    snaplen: 262_144,
    meanSegments: 14,
    ackEvery: 2,
    bareAcks: 0,
    fullSized: 0.42,
    medium: 0.33,
    burst: 3,
    gapUs: 4,
    udp: 0.02,
    brief: false,
  },
  /** Few long transfers at full segment size. */
  bulk: {
    name: 'bulk',
    concurrency: 2000,
    snaplen: 262_144,
    meanSegments: 400,
    ackEvery: 16,
    bareAcks: 0,
    fullSized: 1,
    medium: 0,
    burst: 12,
    gapUs: 1.2,
    udp: 0.005,
    brief: false,
  },
  /** Opens and closes: what a load balancer sees. */
  handshake: {
    name: 'handshake',
    concurrency: 200_000,
    snaplen: 262_144,
    meanSegments: 2,
    ackEvery: 1,
    bareAcks: 0,
    fullSized: 0,
    medium: 0,
    burst: 1.3,
    gapUs: 2,
    udp: 0.01,
    brief: true,
  },
};

/** Packets that a connection of a short capture still gets in the mean. */
const PACKETS_EACH = 20;
const CONCURRENCY_MIN = 16;

/** The workload of this name, with fewer connections at a time where the capture is too short for all of them. */
export function workload(name: WorkloadName, packets: number): Workload {
  const whole = WORKLOADS[name];
  const concurrency = Math.max(CONCURRENCY_MIN, Math.min(whole.concurrency, Math.ceil(packets / PACKETS_EACH)));
  return { ...whole, concurrency };
}
