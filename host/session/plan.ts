import {
  FEATURE_ANALYSIS,
  FEATURE_CONVERSATIONS,
  FEATURE_EVENTS,
  FEATURE_LIFECYCLE,
  FEATURE_PROGRAM,
  FEATURE_ROWS,
  FEATURE_STATES,
  FEATURE_TAPS,
  FEATURE_ZEEK,
} from '../../assembly/shared/options.ts';
import {
  OP_END,
  OP_PACKET,
  PACKET_BLOCK,
  PACKET_RECORD,
  PACKET_RECORD_NANO,
  SLOT_EVENTS,
  SLOT_FRAMES,
  SLOT_ROWS,
} from '../../assembly/shared/program.ts';
import { eventProgram } from '../events/program.ts';
import { parseFilter } from '../filter/filter.ts';
import { DEFAULT_LINE, needsAnalysis, headerLine, lineProgram, type LineFormat } from '../fields/line.ts';
import { csvProgram, CSV_HEADER, jsonProgram } from '../flows/programs.ts';
import { ZEEK_HEADER, zeekProgram } from '../flows/zeek.ts';
import { frameProgram } from '../frames/frame.ts';
import { ProgramBuilder } from '../record/program.ts';
import type { CaptureForm, CopyFormat } from './copy.ts';
import { columnsAround, columnsProgram, type ColumnShape } from '../view/columns/line.ts';
import { columnWriter } from '../view/columns/columns.ts';
import { DEFAULT_TIME, type TimeForm, type TimeFormat } from '../view/columns/time.ts';
import { treeEnds, type TreeFormat } from '../view/tree/format.ts';
import { treeProgram } from '../view/tree/program.ts';
import { vocabularyImage } from '../fields/vocabulary/image.ts';
import { parseStatistic } from '../stats/parse.ts';
import type { Statistic } from '../stats/statistic.ts';

/** What a run computes. */
export interface Plan {
  /** FEATURE_* bits. */
  readonly features: number;
  /** Programs by slot. */
  readonly programs: ReadonlyMap<number, Uint8Array>;
  /** Text before the first line. */
  readonly header?: string;
  /** Text behind the last octet, be the capture damaged or not; `any`: something was written after the header. */
  readonly footer?: (any: boolean) => string;
  /** The output is a copy of the capture. */
  readonly copy?: CopyFormat;
  /** What the writers of trees know of fields. */
  readonly vocabulary?: Uint8Array;
  /** Statistics that are kept beside, in the order in which they were asked for. */
  readonly statistics?: readonly Statistic[];
  /** Names of fields that the lines and their filter ask for. */
  readonly fields?: readonly string[];
}

/** What goes with statistics. */
export interface TallyOptions {
  /** How times are written. `r`, seconds since the first frame, unless given. */
  readonly time?: TimeForm;
  /** Lines of frames that come before. */
  readonly format?: TextFormat;
  /** The lines are left out; what they would ask for still counts. */
  readonly quiet?: boolean;
}

/** `tshark -T fields`. */
export interface FieldsFormat extends Partial<LineFormat> {
  /** Wireshark's names of the fields, in order. */
  readonly fields: readonly string[];
  /** A display filter: only frames that it picks make a line. */
  readonly filter?: string;
  /** A first line with the names. */
  readonly header?: boolean;
  /** What `_ws.col.Time` shows; seconds since the first frame unless given. */
  readonly time?: TimeFormat;
}

/** `tshark -T text`, `-T tabs`, `-T psml`: a line, or a packet, of the columns of its packet list. */
export interface ColumnsFormat {
  readonly columns: ColumnShape;
  /** A display filter: only frames that it picks are written. */
  readonly filter?: string;
  /** What the Time column shows; seconds since the first frame unless given. */
  readonly time?: TimeFormat;
}

/**
 * What `Capture.writeTo` writes: events as JSON; connections as JSON, CSV (RFC 4180) or rows of Zeek's conn.log; frames
 * as lines of fields or of columns, as trees, or as packets of a capture file.
 */
export type TextFormat = 'events-json' | 'flows-json' | 'flows-csv' | 'flows-zeek' | FieldsFormat | ColumnsFormat | TreeFormat | CopyFormat;

const NO_PROGRAMS: ReadonlyMap<number, Uint8Array> = new Map();

export const EVENTS_PLAN: Plan = { features: FEATURE_LIFECYCLE | FEATURE_EVENTS, programs: NO_PROGRAMS };
export const FLOWS_PLAN: Plan = { features: FEATURE_LIFECYCLE | FEATURE_ROWS | FEATURE_STATES | FEATURE_ZEEK, programs: NO_PROGRAMS };
/** conn.log: Zeek's own rules say what one connection is, so the life cycle stays off. */
const ZEEK_PLAN: Plan = { features: FEATURE_ROWS | FEATURE_ZEEK, programs: NO_PROGRAMS };
/** Everything is worked out and only counted. */
export const COUNT_PLAN: Plan = { features: FEATURE_LIFECYCLE, programs: NO_PROGRAMS };
/** Frames are decoded and put to their flows, and nothing more. */
export const DECODE_PLAN: Plan = { features: 0, programs: NO_PROGRAMS };

const FRAME_FEATURES = FEATURE_PROGRAM | FEATURE_CONVERSATIONS;

/** The frames that `filter` picks as JSON, for `Capture.frames`. Throws FilterError. */
export function framesPlan(filter?: string): Plan {
  if (filter === undefined) return { features: FRAME_FEATURES, programs: new Map([[SLOT_FRAMES, frameProgram()]]) };
  const { analysis, emit } = parseFilter(filter);
  return {
    features: analysis ? FRAME_FEATURES | FEATURE_ANALYSIS : FRAME_FEATURES,
    programs: new Map([[SLOT_FRAMES, frameProgram(emit)]]),
  };
}

/** Throws a RangeError for unknown fields, FilterError for a filter that is none. */
export function textPlan(format: TextFormat): Plan {
  switch (format) {
    case 'events-json':
      return { ...EVENTS_PLAN, programs: new Map([[SLOT_EVENTS, eventProgram()]]) };
    case 'flows-json':
      return { ...FLOWS_PLAN, programs: new Map([[SLOT_ROWS, jsonProgram()]]) };
    case 'flows-csv':
      return { ...FLOWS_PLAN, programs: new Map([[SLOT_ROWS, csvProgram()]]), header: CSV_HEADER };
    case 'flows-zeek':
      return { ...ZEEK_PLAN, programs: new Map([[SLOT_ROWS, zeekProgram()]]), header: ZEEK_HEADER };
    default:
      if ('columns' in format) return columnsPlan(format);
      if ('capture' in format) return copyPlan(format);
      return 'tree' in format ? treePlan(format) : linePlan(format);
  }
}

function treePlan(format: TreeFormat): Plan {
  const filter = format.filter === undefined ? undefined : parseFilter(format.filter);
  return {
    features: FRAME_FEATURES | FEATURE_ANALYSIS,
    programs: new Map([[SLOT_FRAMES, treeProgram(format.tree, format.octets === true, filter)]]),
    vocabulary: vocabularyImage(format.open, format.fields, format.tree !== 'dump'),
    ...treeEnds(format),
  };
}

function linePlan(format: FieldsFormat): Plan {
  const line = { ...DEFAULT_LINE, ...format };
  const filter = format.filter === undefined ? undefined : parseFilter(format.filter);
  const analyses = needsAnalysis(format.fields) || filter?.analysis === true;
  return {
    features: analyses ? FRAME_FEATURES | FEATURE_ANALYSIS : FRAME_FEATURES,
    programs: new Map([[SLOT_FRAMES, lineProgram(format.fields, line, filter, columnWriter(format.time ?? DEFAULT_TIME))]]),
    ...(format.header === true ? { header: headerLine(format.fields, line) } : {}),
    fields: [...format.fields, ...(filter?.fields ?? [])],
  };
}

function columnsPlan({ columns, filter, time }: ColumnsFormat): Plan {
  const picked = filter === undefined ? undefined : parseFilter(filter);
  return {
    features: FRAME_FEATURES | FEATURE_ANALYSIS,
    programs: new Map([[SLOT_FRAMES, columnsProgram(columns, picked, time)]]),
    ...columnsAround(columns),
  };
}

/** Statistics by the values of tshark's -z, after the lines of a format. Throws StatisticError and what textPlan does. */
export function tallyPlan(names: readonly string[], { time = 'r', format, quiet = false }: TallyOptions): Plan {
  const statistics = names.map((name) => parseStatistic(name, time));
  const analyses = statistics.some(({ analysis }) => analysis);
  const taps = statistics.length > 0 ? FEATURE_CONVERSATIONS | FEATURE_TAPS : 0;
  const own = taps | (analyses ? FEATURE_ANALYSIS : 0);
  const lines = format === undefined ? undefined : textPlan(format);
  const vocabulary = statistics.some(({ tree }) => tree === true) ? { vocabulary: vocabularyImage() } : {};
  if (lines === undefined || quiet) return { features: own, programs: NO_PROGRAMS, statistics, fields: lines?.fields ?? [], ...vocabulary };
  return { ...vocabulary, ...lines, features: lines.features | own, statistics };
}

const FORMS: Readonly<Record<CaptureForm, number>> = { pcapng: PACKET_BLOCK, pcap: PACKET_RECORD, nsecpcap: PACKET_RECORD_NANO };

function copyPlan(copy: CopyFormat): Plan {
  const program = new ProgramBuilder();
  const packet = (): void => {
    program.op(OP_PACKET, { extra: FORMS[copy.capture] });
  };
  const filter = copy.filter === undefined ? undefined : parseFilter(copy.filter);
  if (filter === undefined) packet();
  else filter.emit(program, packet);
  program.op(OP_END);
  // What a filter does not ask for is not worked out: a copy without one follows no connection.
  const features = filter === undefined ? FEATURE_PROGRAM : FRAME_FEATURES;
  return {
    features: filter?.analysis === true ? features | FEATURE_ANALYSIS : features,
    programs: new Map([[SLOT_FRAMES, program.build()]]),
    copy,
  };
}
