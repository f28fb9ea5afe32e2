// What a report hands to the browser: drawn for both sides, numbers and words alone.

/** A connection as the page lists it. */
export interface Listed {
  readonly stream: number;
  readonly client: string;
  readonly server: string;
  readonly outcome: string;
  /** Seconds since 1970. */
  readonly start: number;
  /** ns. */
  readonly duration: number;
  /** Handshake, ns; −1 where it is not known. */
  readonly rtt: number;
  readonly packets: number;
  readonly octets: number;
  readonly resent: number;
  readonly badness: number;
}

/** What the plots of one connection are drawn from: columns, a row a segment. */
export interface PlotData {
  readonly stream: number;
  /** Seconds since the first segment. */
  readonly time: readonly number[];
  /** 0 client, 1 server. */
  readonly by: readonly number[];
  /** Relative sequence number where the segment begins, and past its payload. */
  readonly seq: readonly number[];
  readonly end: readonly number[];
  /** Relative acknowledgment number; null without one. */
  readonly ack: readonly (number | null)[];
  readonly window: readonly number[];
  /** 1 where it was sent before. */
  readonly again: readonly number[];
  /** SACK blocks: row, left and right edge, relative. */
  readonly sacks: readonly (readonly [row: number, left: number, right: number])[];
  /** Segments left out. */
  readonly left: number;
}

/** Seconds since 1970, openings, ends and connections alive, in bins. */
export type Timeline = readonly [times: readonly number[], opens: readonly number[], closes: readonly number[], alive: readonly number[]];

/** Columns of the table of connections. */
export const COLUMNS = ['stream', 'client', 'server', 'outcome', 'start', 'duration', 'rtt', 'packets', 'octets', 'resent'] as const;
export type Column = (typeof COLUMNS)[number];

/** What the script of the page says. In texts `%s` and `%t` stand for what is put in. */
export interface ReportLabels {
  readonly time: string;
  readonly seconds: string;
  readonly octets: string;
  readonly connections: string;
  readonly opened: string;
  readonly ended: string;
  readonly alive: string;
  readonly oneSecond: string;
  /** Listed, of all. */
  readonly listed: string;
  readonly side: readonly [client: string, server: string];
  /** Of one side. */
  readonly sequence: string;
  readonly sent: string;
  readonly sentAgain: string;
  /** By the other one. */
  readonly acknowledged: string;
  readonly sacked: string;
  readonly windowEdge: string;
  readonly segments: string;
  readonly flight: string;
  readonly inFlight: string;
  readonly window: string;
  readonly roundTrips: string;
  readonly throughput: string;
  readonly perSecond: string;
  /** So many. */
  readonly left: string;
  readonly outcomes: Readonly<Record<string, string>>;
}

/** What stands in the page for its script. */
export interface ReportData {
  readonly timeline: Timeline;
  readonly rows: readonly Listed[];
  /** Of the connections whose ladders are in the page. */
  readonly plots: readonly PlotData[];
  /** Seconds since 1970 of the first connection. */
  readonly start: number;
  readonly labels: ReportLabels;
}
