import type { CompiledCore } from '../../core/module.ts';
import type { Damage } from '../../errors.ts';
import type { AnalysisOptions, Progress } from '../options.ts';

/** What the following thread is asked to do. */
export interface FollowTask {
  /** The compiled core: it is the same for all threads. */
  readonly core: CompiledCore;
  /** Paths of the captures, in order. */
  readonly paths: readonly string[];
  /** FEATURE_* bits: one kind of record, EVENT or ROW. */
  readonly features: number;
  readonly options: Omit<AnalysisOptions, 'finish' | 'follow' | 'onProgress' | 'onWarning' | 'plugins' | 'signal' | 'threads'>;
  /** Pieces that may be under way. */
  readonly pieces: number;
}

/** From the thread: records in their order, and at the end the counts of the run, or what went wrong. */
export type FromFollower =
  | { readonly records: ArrayBuffer; readonly octets: number; readonly progress: Progress | undefined }
  | { readonly statistics: ArrayBuffer; readonly damage?: Damage }
  | { readonly failure: string };

/** To the thread: a piece that was used up, to be filled again; or that the reading is to end. */
export type ToFollower = { readonly spent: ArrayBuffer } | { readonly finish: true };
