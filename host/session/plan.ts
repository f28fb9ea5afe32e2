import {
  DEPTH_HEADERS,
  DEPTH_WALK,
  FEATURE_ANALYSIS,
  FEATURE_CONVERSATIONS,
  FEATURE_EVENTS,
  FEATURE_LIFECYCLE,
  FEATURE_PROGRAM,
  FEATURE_ROWS,
  FEATURE_STATES,
  FEATURE_ZEEK,
} from '../../assembly/shared/options.ts';
import type { Core } from '../core/load.ts';
import type { CaptureCopy } from './copy.ts';
import type { TextFormat } from './format.ts';
import type { Taps } from './taps.ts';

/** What a run computes. Serves one pass. */
export interface Plan {
  /** FEATURE_* bits. */
  readonly features: number;
  /** Programs by slot. */
  readonly programs: ReadonlyMap<number, Uint8Array>;
  /** Text before the first line. */
  readonly header?: string;
  /** Text behind the last octet, be the capture damaged or not; `any`: something was written after the header. */
  readonly footer?: (any: boolean) => string;
  /** The output is a copy of the capture: what stands between its packets. */
  readonly copy?: CaptureCopy;
  /** What the core is told of fields, where it makes trees. */
  readonly vocabulary?: Uint8Array;
  /** Sets up the statistics that are kept beside. */
  readonly taps?: (core: Core) => Taps;
  /** DEPTH_*, where frames do not go all the way. */
  readonly depth?: number;
  /** Names of fields that the lines and their filter ask for. */
  readonly fields?: readonly string[];
}

export const NO_PROGRAMS: ReadonlyMap<number, Uint8Array> = new Map();
/** What frames are shown with. */
export const FRAME_FEATURES: number = FEATURE_PROGRAM | FEATURE_CONVERSATIONS;

export const EVENTS_PLAN: Plan = { features: FEATURE_LIFECYCLE | FEATURE_EVENTS, programs: NO_PROGRAMS };
export const FLOWS_PLAN: Plan = { features: FEATURE_LIFECYCLE | FEATURE_ROWS | FEATURE_STATES | FEATURE_ZEEK, programs: NO_PROGRAMS };
const ANALYSIS_FEATURES = FEATURE_CONVERSATIONS | FEATURE_ANALYSIS;

/** How far `Capture.count` takes frames. */
export type Depth = 'walk' | 'headers' | 'flows' | 'analysis' | 'lifecycle' | 'all';

export const COUNT_PLANS: Readonly<Record<Depth, Plan>> = {
  walk: { features: 0, programs: NO_PROGRAMS, depth: DEPTH_WALK },
  headers: { features: 0, programs: NO_PROGRAMS, depth: DEPTH_HEADERS },
  flows: { features: 0, programs: NO_PROGRAMS },
  analysis: { features: ANALYSIS_FEATURES, programs: NO_PROGRAMS },
  lifecycle: { features: FEATURE_LIFECYCLE, programs: NO_PROGRAMS },
  all: { features: ANALYSIS_FEATURES | FEATURE_LIFECYCLE, programs: NO_PROGRAMS },
};

/**
 * What `format` takes. Only the modules that it needs are loaded: most runs are short, and what tshark calls fields is a large table.
 * Rejected with FilterError for a filter that is none.
 */
export async function textPlan(format: TextFormat): Promise<Plan> {
  switch (format) {
    case 'events-json':
    case 'events-json-ids':
      return (await import('./plans/events.ts')).eventsPlan(format === 'events-json-ids');
    case 'frames-json-ids':
      return (await import('./plans/frames.ts')).framesWithIdsPlan();
    case 'flows-json':
    case 'flows-json-ids':
    case 'flows-csv':
    case 'flows-csv-ids':
    case 'flows-zeek':
      return (await import('./plans/flows.ts')).flowsPlan(format);
    default:
      if ('columns' in format) return (await import('./plans/columns.ts')).columnsPlan(format);
      if ('capture' in format) return (await import('./plans/copy.ts')).copyPlan(format);
      if ('tree' in format) return (await import('./plans/tree.ts')).treePlan(format);
      return (await import('./plans/line.ts')).linePlan(format);
  }
}
