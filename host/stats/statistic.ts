import type { FollowRecord } from './record.ts';

/** What the core keeps for a statistic (shared/stats.ts). */
export interface Tap {
  /** TAP_*. */
  readonly kind: number;
  readonly argument: number;
  /** µs, of TAP_INTERVALS. */
  readonly span?: bigint;
  /** Its filter; none where every frame counts. */
  readonly program?: Uint8Array;
}

/** What a run has left. */
export interface Kept {
  /** The memory of the core. */
  readonly view: DataView;
  /** → TAP of each tap of the statistic. */
  readonly taps: readonly number[];
  /** Time of the first frame, ns since 1970, and of the last one, ns since the first. */
  readonly first: bigint;
  readonly last: bigint;
}

/** A statistic as -z asks for it. */
export interface Statistic {
  /** Its taps; `fields` are the names of those that any filter of the run asks for. */
  readonly tapsFor: (fields: ReadonlySet<string>) => readonly Tap[];
  /** Names of the fields that its filters ask for. */
  readonly fields: ReadonlySet<string>;
  /** It needs the verdicts of the analysis. */
  readonly analysis: boolean;
  /** It reads the trees of frames. */
  readonly tree?: true;
  /** Takes a piece of a followed stream. */
  readonly take?: (view: DataView, tap: number, record: FollowRecord) => void;
  /** What can be printed already, while the run goes on; it is forgotten here. */
  readonly early?: () => string;
  /** The rest, once the capture is over. */
  text(kept: Kept): Iterable<string>;
}
