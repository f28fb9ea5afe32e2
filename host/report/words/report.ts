import type { Failure } from '../../events/words.ts';
import type { Column, ReportLabels } from '../page/data.ts';

/** What a report says, in one language. */
export interface ReportWords {
  readonly damaged: (reason: string) => string;
  readonly packets: string;
  readonly octets: string;
  readonly connections: string;
  readonly payload: string;
  readonly halfOpen: string;
  readonly outcomes: string;
  readonly closers: string;
  readonly both: string;
  readonly failures: string;
  readonly failure: Readonly<Record<Failure, string>>;
  readonly resets: string;
  readonly unknown: string;
  readonly toServer: string;
  readonly toClient: string;
  readonly timeline: string;
  readonly troubledServers: string;
  readonly resenders: string;
  readonly zeroWindows: string;
  readonly scanners: string;
  readonly floods: string;
  readonly flood: (server: string, halfOpen: number, syns: number) => string;
  readonly server: string;
  readonly client: string;
  readonly address: string;
  readonly failed: string;
  readonly synsAgain: string;
  readonly segments: string;
  readonly sentAgain: string;
  readonly times: string;
  readonly doors: string;
  readonly what: string;
  readonly sampled: (listed: number, all: number, worst: number) => string;
  /** `shown`: how many have a ladder; undefined where all do. */
  readonly opens: (shown: number | undefined) => string;
  readonly table: string;
  readonly find: string;
  readonly filter: string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly labels: Omit<ReportLabels, 'outcomes'>;
}
