import {
  STAT_ALIVE,
  STAT_ALIVE_MOST,
  STAT_CAPTURED,
  STAT_CLOSED,
  STAT_ESTABLISHED,
  STAT_EVENTS,
  STAT_EVICTED,
  STAT_FAILED,
  STAT_FLOWS,
  STAT_FRAGMENTS_DROPPED,
  STAT_FRAMES,
  STAT_MALFORMED,
  STAT_MEMORY,
  STAT_OCTETS,
  STAT_QUOTED,
  STAT_RESET,
  STAT_SEGMENTS,
  STAT_STREAMS,
  STAT_UNFOLLOWED,
  STATISTICS_SIZE,
} from '../../assembly/shared/options.ts';
import type { Core } from '../core/load.ts';

/** Counts of a run. */
export interface Statistics {
  /** Frames read. */
  readonly frames: number;
  /** Octets of them on the wire. */
  readonly octets: number;
  /** Octets of them captured. */
  readonly capturedOctets: number;
  /** TCP segments. */
  readonly segments: number;
  /** TCP headers quoted in ICMP errors. */
  readonly quoted: number;
  /** Connections. */
  readonly flows: number;
  /** Connections that opened. */
  readonly established: number;
  /** Connections of which both FINs were acknowledged. */
  readonly closed: number;
  /** Connections that a RST ended. */
  readonly reset: number;
  /** Connections that never opened. */
  readonly failed: number;
  /** Connections dropped for a limit. */
  readonly evicted: number;
  /** Segments that nothing could be kept for: memory was used up. */
  readonly unfollowed: number;
  /** Events. */
  readonly events: number;
  /** Connections alive now. */
  readonly alive: number;
  /** Most connections alive at once. */
  readonly aliveMost: number;
  /** Octets of memory the core has taken. */
  readonly memoryOctets: number;
  /** Conversations as tshark numbers them; 0 where they were not asked for. */
  readonly streams: number;
  /** IP fragments given up. */
  readonly fragmentsDropped: number;
  /** Frames that are malformed below TCP. */
  readonly malformed: number;
}

/** The counts of `core` so far. */
export function readStatistics(core: Core): Statistics {
  return statisticsIn(core.views.data, core.exports.statistics() >>> 0);
}

/** The octets of the counts (STATISTICS, assembly/shared/options.ts), for another thread. */
export function statisticsRecord(core: Core): ArrayBuffer {
  const at = core.exports.statistics() >>> 0;
  return core.views.data.buffer.slice(at, at + STATISTICS_SIZE);
}

/** The counts that lie at `record`. */
export function statisticsIn(data: DataView, record: number): Statistics {
  const at = (offset: number): number => Number(data.getBigUint64(record + offset, true));
  return {
    frames: at(STAT_FRAMES),
    octets: at(STAT_OCTETS),
    capturedOctets: at(STAT_CAPTURED),
    segments: at(STAT_SEGMENTS),
    quoted: at(STAT_QUOTED),
    flows: at(STAT_FLOWS),
    established: at(STAT_ESTABLISHED),
    closed: at(STAT_CLOSED),
    reset: at(STAT_RESET),
    failed: at(STAT_FAILED),
    evicted: at(STAT_EVICTED),
    unfollowed: at(STAT_UNFOLLOWED),
    events: at(STAT_EVENTS),
    alive: at(STAT_ALIVE),
    aliveMost: at(STAT_ALIVE_MOST),
    memoryOctets: at(STAT_MEMORY),
    streams: at(STAT_STREAMS),
    fragmentsDropped: at(STAT_FRAGMENTS_DROPPED),
    malformed: at(STAT_MALFORMED),
  };
}
