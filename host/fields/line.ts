import {
  FRAME_END,
  FRAME_STATUS,
  FRAME_TCP,
  FS_BASE,
  FS_BOGUS_HEADER,
  FS_FRAGMENT,
  FS_NO_TIME,
  FS_PEER_BASE,
  FS_QUOTED,
  FS_SHORT_SEGMENT,
  FS_SNAPPED,
  FS_TCP,
  FS_TCP_CUT,
} from '../../assembly/shared/layout.ts';
import { JOIN_ALL, JOIN_LAST, OP_CELL, OP_END, OP_GLANCE, OP_JOIN, OP_QUOTE, OP_SKIP_IF_FILLED } from '../../assembly/shared/program.ts';
import type { Fact, Span } from '../record/facts.ts';
import { u32 } from '../record/place.ts';
import { ProgramBuilder } from '../record/program.ts';
import { CAPTURED, DISPLAYED, type Clock } from './clock.ts';
import { emitEach } from './each.ts';
import type { Field, Format, Occurrence } from './field.ts';
import { COLUMN_PREFIX, fieldOf, isColumn } from './registry.ts';
import { emitValue } from './write.ts';

/** What picks the frames that make a line. */
export interface Filter {
  /** Adds `body` so that it runs only for the frames that the filter picks. */
  emit(program: ProgramBuilder, body: () => void): void;
  /** It asks for a verdict of the analysis. */
  readonly analysis: boolean;
}

/** How `-T fields` joins values; the names and meanings are tshark's `-E`. */
export interface LineFormat {
  /** Between fields. */
  readonly separator: string;
  /** Which values of a field that has several: the first, the last, all. */
  readonly occurrence: 'f' | 'l' | 'a';
  /** Between the values of one field. */
  readonly aggregator: string;
  /** Around the values of a field, taken together; empty for none. */
  readonly quote: '"' | "'" | '';
}

export const DEFAULT_LINE: LineFormat = { separator: '\t', occurrence: 'a', aggregator: ',', quote: '' };

/** What writes columns of the packet list, which are no fields but can stand among them. */
export interface ColumnWriter {
  /** Adds the column with that title, or nothing where there is none. */
  emit(program: ProgramBuilder, title: string): void;
  /** The clocks that the column counts from. */
  clocks(title: string): readonly Clock[];
}

/** A cell of a line: a field, or the title of a column. */
type Cell = Field | string;

/** TCP header without options, octets. */
const TCP_HEADER = 20;

/** What nearly every frame is: its line has a program of its own, without the tests that this settles. */
const USUAL: Fact = {
  place: u32(FRAME_STATUS),
  mask:
    FS_TCP | FS_TCP_CUT | FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT | FS_BOGUS_HEADER | FS_SNAPPED | FS_NO_TIME | FS_BASE | FS_PEER_BASE,
  equals: FS_TCP | FS_BASE | FS_PEER_BASE,
};

/** With nothing left out by the capture, no such header is shorter than this. */
const WHOLE_HEADER: Span = { place: u32(FRAME_END), from: u32(FRAME_TCP), octets: TCP_HEADER };

/** Do any of the fields need the analysis to run? */
export function needsAnalysis(abbreviations: readonly string[]): boolean {
  return abbreviations.some((abbreviation) => isColumn(abbreviation) || fieldOf(abbreviation)?.analysis === true);
}

/** The first line where `-E header=y` asks for one. */
export function headerLine(abbreviations: readonly string[], format: LineFormat): string {
  return `${abbreviations.join(format.separator)}\n`;
}

/**
 * The program that writes the fields of a FRAME record as one line, where `filter` picks the frame. Of a field that is
 * named more than once only the last place is filled, as in tshark. Throws a RangeError for a name that the registry lacks.
 */
export function lineProgram(
  abbreviations: readonly string[],
  format: LineFormat,
  filter?: Filter,
  columns?: ColumnWriter,
): Uint8Array<ArrayBuffer> {
  const program = new ProgramBuilder();
  const cells = abbreviations.map((abbreviation): Cell => {
    if (columns !== undefined && isColumn(abbreviation)) return abbreviation.slice(COLUMN_PREFIX.length);
    const field = fieldOf(abbreviation);
    if (field === undefined) throw new RangeError(`unknown field: ${abbreviation}`);
    return field;
  });
  const clocks = cells.flatMap((cell) =>
    typeof cell === 'string' ? (columns?.clocks(cell) ?? []) : cell.clock === undefined ? [] : [cell.clock],
  );
  if (clocks.includes(CAPTURED)) CAPTURED.emit(program);
  const lines = (): void => {
    if (clocks.includes(DISPLAYED)) DISPLAYED.emit(program);
    program.assuming([USUAL], () => {
      program.given([WHOLE_HEADER], () => {
        emitLine(program, cells, format, columns);
      });
    });
    emitLine(program, cells, format, columns);
  };
  if (filter === undefined) lines();
  else {
    filter.emit(program, lines);
    // What trees say may depend on frames that are not picked.
    if (cells.some((cell) => typeof cell !== 'string' && cell.where.in === 'tree')) program.op(OP_GLANCE);
    program.op(OP_END);
  }
  return program.build();
}

function emitLine(program: ProgramBuilder, cells: readonly Cell[], format: LineFormat, columns: ColumnWriter | undefined): void {
  cells.forEach((cell, index) => {
    if (index > 0) program.text(format.separator);
    if (cells.lastIndexOf(cell) !== index) return;
    if (typeof cell !== 'string') emitCell(program, cell, format);
    else {
      program.op(OP_CELL);
      columns?.emit(program, cell);
      if (format.quote !== '') program.op(OP_QUOTE, { arg: format.quote.charCodeAt(0) });
    }
  });
  program.text('\n');
  program.op(OP_END);
}

function emitCell(program: ProgramBuilder, field: Field, format: LineFormat): void {
  if (format.quote === '' && field.where.in === 'frame' && field.where.exclusive) {
    for (const value of field.where.values) emitValue(program, field.format, value);
    return;
  }
  program.op(OP_CELL);
  emitEach(program, field.where, (value) => {
    emitJoined(program, field.format, value, format);
  });
  if (format.quote !== '') program.op(OP_QUOTE, { arg: format.quote.charCodeAt(0) });
}

function emitJoined(program: ProgramBuilder, written: Format, value: Occurrence, format: LineFormat): void {
  const write = (): void => {
    emitValue(program, written, value, () => {
      program.op(OP_JOIN, { extra: format.occurrence === 'l' ? JOIN_LAST : JOIN_ALL, textArg: program.literal(format.aggregator) });
    });
  };
  if (format.occurrence === 'f') program.skip(program.skipper(OP_SKIP_IF_FILLED), write);
  else write();
}
