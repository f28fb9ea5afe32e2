import type { Core } from '../core/load.ts';
import type { Run, RunState } from '../core/run.ts';
import type { InterfaceNames, NamesState } from './interfaces.ts';

/** Keeps the state of runs, so that one that was killed goes on. Node only. */
export interface CheckpointOptions {
  /** The file that has the state: written anew beside itself and put in its place at once, removed when the run is over. */
  readonly path: string;
  /** Goes on from the state in `path`; from the beginning where there is none. */
  readonly resume?: boolean;
  /**
   * Seconds between two writings, 60 unless given; 0: before every read. They take no more than a twentieth of the time, except with 0.
   */
  readonly everySeconds?: number;
  /**
   * Called before the state is written: what the caller wants to find again, as JSON takes it. All output that it was handed before must not be lost from
   * then on.
   */
  readonly save?: () => unknown;
  /** Called before anything is read: what `save` answered then, undefined where the run begins at the beginning. */
  readonly restore?: (saved: unknown) => void;
}

/** A run as it was kept. */
export interface Kept {
  readonly core: Core;
  readonly run: RunState;
  readonly names: NamesState | undefined;
}

/** Keeps one pass. */
export interface Keeping {
  /** Where to go on. */
  readonly kept: Kept | undefined;
  due(): boolean;
  /** Writes down where the pass stands. Throws HandsharkError ERR_CHECKPOINT. */
  keep(core: Core, run: Run, names: InterfaceNames | undefined): void;
}
