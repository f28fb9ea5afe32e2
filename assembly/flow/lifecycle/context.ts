// What the stage is working on, and what the host set: plain globals, one core is one run.
import { Frame } from '../../records';

/** The run's settings (shared/options.ts), times in ns. */
export class Settings {
  static features: u32 = 0;
  static timeWait: i64 = 120_000_000_000;
  static openingTimeout: i64 = 600_000_000_000;
  static idleTimeout: i64 = 432_000_000_000_000;
  static maxFlows: u32 = 0xffffffff;
  static floodCount: u32 = 100;
  static floodSpan: i64 = 10_000_000_000;
  /** PREF_* bits. */
  static preferences: u32 = 0;
  /** Window shift that is shown where none is known, −1 = none. */
  static defaultScale: i32 = -1;
}

/** The segment at hand. */
export class Now {
  /** Highest time seen: time running backwards neither ends nor revives a flow. */
  static clock: i64 = i64.MIN_VALUE;
  static frame: Frame = changetype<Frame>(0);
  /** Number of the frame at hand: what proves whatever is found out now. */
  static number: u32 = 0;
  /** Both states before the segment, endpoint 0 in the low octet. */
  static before: u16 = 0;
}

/** Counters of the run (shared/options.ts STATISTICS). */
export class Counts {
  static segments: u64 = 0;
  static quoted: u64 = 0;
  static flows: u64 = 0;
  static established: u64 = 0;
  static closed: u64 = 0;
  static reset: u64 = 0;
  static failed: u64 = 0;
  static evicted: u64 = 0;
  /** Segments that nothing could be kept for. */
  static unfollowed: u64 = 0;
  static alive: u64 = 0;
  static aliveMost: u64 = 0;
}

export function resetCounts(): void {
  Now.clock = i64.MIN_VALUE;
  Counts.segments = 0;
  Counts.quoted = 0;
  Counts.flows = 0;
  Counts.established = 0;
  Counts.closed = 0;
  Counts.reset = 0;
  Counts.failed = 0;
  Counts.evicted = 0;
  Counts.unfollowed = 0;
  Counts.alive = 0;
  Counts.aliveMost = 0;
}
