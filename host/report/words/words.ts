import type { Side } from '../../events/words.ts';
import type { Backoff, Cause, Failure, FastOpen, Phase, RolesFrom, Trigger, Verdict } from '../../events/words.ts';

/** Languages of ladders and reports. */
export type Language = 'en' | 'zh';

/** What can be said, in one language. Numbers are octets, frames or sequence numbers; durations are texts with their unit. */
export interface Words {
  readonly side: Readonly<Record<Side, string>>;
  readonly sideShort: Readonly<Record<Side, string>>;
  readonly connection: string;
  readonly time: string;
  readonly frame: string;
  readonly raw: string;
  readonly legend: string;
  readonly roles: Readonly<Record<RolesFrom, string>>;
  readonly traffic: (client: string, server: string) => string;
  readonly outcome: Readonly<Record<'closed' | 'reset' | 'failed' | 'silent' | 'evicted' | 'end_of_capture', string>>;
  readonly implied: (frame: number | null) => string;
  /** Between parts of a sentence. */
  readonly comma: string;

  readonly header: (octets: number, flags: string, window: number, checksum: string, urgent: number) => string;
  readonly options: (mss: string | undefined, scale: number | undefined, sack: boolean, timestamps: boolean) => string;

  readonly syn: (isn: number) => string;
  readonly synAgain: (attempt: number, gap: string | undefined, backoff: Backoff | undefined) => string;
  readonly fastOpen: (what: FastOpen, octets: number) => string;
  readonly acksSyn: (isn: number, ack: number, frame: number, data: number) => string;
  readonly acksWrong: (ack: number, expected: number) => string;
  readonly synackAgain: (attempt: number, gap: string | undefined) => string;
  readonly synackStray: (ack: number, expected: number) => string;
  readonly established: (rtt: string | undefined, server: string | undefined, client: string | undefined) => string;
  readonly establishedBoth: string;
  readonly ambiguous: string;
  readonly simultaneousOpen: string;
  readonly midstream: string;
  readonly failed: Readonly<Record<Failure, (attempts: number, icmp: string) => string>>;
  readonly synFlood: (halfOpen: number, syns: number) => string;
  readonly synInConnection: (isn: number) => string;
  readonly reused: (stream: number, since: string | undefined) => string;

  readonly fin: (order: 'first' | 'second', seq: number) => string;
  readonly finAgain: (attempt: number, gap: string | undefined) => string;
  readonly lastAckLost: (side: Side, gap: string | undefined) => string;
  readonly answersFromTimeWait: (side: Side) => string;
  readonly acksFin: (seq: number, ack: number, frame: number, delay: string | undefined) => string;
  readonly halfClosed: (side: Side) => string;
  readonly dataAfterFin: (octets: number) => string;
  readonly dataPastFin: (octets: number) => string;
  readonly simultaneousClose: string;
  readonly closed: (by: Side | 'both' | undefined, segments: number | undefined, duration: string | undefined) => string;
  readonly halfClose: (span: string, octets: number) => string;
  readonly timeWait: (side: Side, span: string) => string;
  readonly timeWaitOver: (span: string) => string;

  readonly reset: (verdict: Verdict | undefined, offset: number) => string;
  readonly cause: Readonly<Record<Cause, string>>;
  readonly phase: Readonly<Record<Phase, string>>;
  readonly unacked: (octets: number) => string;
  readonly resetIgnored: (verdict: Verdict | undefined) => string;
  readonly challenge: (trigger: Trigger | undefined, frame: number | undefined) => string;

  readonly frames: (frames: readonly number[]) => string;
  readonly neverAnswered: (syns: number) => string;
  readonly neverAcknowledged: string;
  readonly resetBy: (by: Side | 'both' | undefined) => string;
  readonly slowHandshake: (rtt: string, again: number) => string;
  readonly resent: (client: number, server: number, percent: number) => string;

  readonly silent: string;
  readonly evicted: string;
  readonly endOfCapture: string;

  readonly retransmission: (frame: number | undefined) => string;
  readonly fastRetransmission: string;
  readonly spurious: string;
  readonly outOfOrder: string;
  readonly lost: string;
  readonly ackedLost: string;
  readonly zeroWindow: string;
  readonly zeroWindowProbe: string;
  readonly zeroWindowAnswer: string;
  readonly windowUpdate: string;
  readonly windowFull: string;
  readonly keepAlive: string;
  readonly keepAliveAnswer: string;
  readonly duplicateAck: string;
  readonly folded: (segments: number, client: string, server: string) => string;
}
