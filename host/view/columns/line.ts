import { OP_CELL, OP_END, OP_ESCAPE, OP_PAD, PAD_LEFT, PAD_RIGHT } from '../../../assembly/shared/program.ts';
import { DISPLAYED } from '../../fields/clock.ts';
import { CAPTURED } from '../../fields/clock.ts';
import type { Filter } from '../../fields/line.ts';
import { ProgramBuilder } from '../../record/program.ts';
import { TITLES, withColumns, type Columns, type Title } from './columns.ts';
import { clockOf, DEFAULT_TIME, type TimeFormat } from './time.ts';

/** How the columns of a frame are put together, by the names of tshark's -T. */
export type ColumnShape = 'text' | 'tabs' | 'psml';

/** Octets that columns have at least, and on which side spaces fill them up. */
const WIDTHS: Readonly<Partial<Record<Title, readonly [number, number]>>> = {
  'No.': [5, PAD_LEFT],
  Time: [10, PAD_LEFT],
  Source: [12, PAD_LEFT],
  Destination: [12, PAD_RIGHT],
};

/** Before the first frame and after the last one. */
export function columnsAround(shape: ColumnShape): { readonly header?: string; readonly footer?: () => string } {
  if (shape !== 'psml') return {};
  const sections = TITLES.map((title) => `<section>${title}</section>\n`).join('');
  return {
    header: `<?xml version="1.0" encoding="utf-8"?>\n<psml version="0" creator="wireshark/4.0.17">\n<structure>\n${sections}</structure>\n\n`,
    footer: () => '</psml>\n',
  };
}

/** The program that writes the columns of a FRAME record, where `filter` picks the frame. */
export function columnsProgram(shape: ColumnShape, filter?: Filter, time: TimeFormat = DEFAULT_TIME): Uint8Array<ArrayBuffer> {
  const program = new ProgramBuilder();
  const clock = clockOf(time);
  if (clock === CAPTURED) CAPTURED.emit(program);
  const lines = (): void => {
    if (clock === DISPLAYED) DISPLAYED.emit(program);
    withColumns(program, time, (columns) => {
      if (shape === 'psml') emitSections(program, columns);
      else emitLine(program, columns, shape === 'tabs' ? '\t' : ' ');
      program.op(OP_END);
    });
  };
  if (filter === undefined) lines();
  else {
    filter.emit(program, lines);
    program.op(OP_END);
  }
  return program.build();
}

function emitLine(program: ProgramBuilder, columns: Columns, separator: string): void {
  for (const title of TITLES) {
    if (title === 'Destination') program.text(`${separator}→${separator}`);
    else if (title !== 'No.') program.text(separator);
    const [width, side] = WIDTHS[title] ?? [];
    if (width !== undefined) program.op(OP_CELL);
    columns[title](program);
    if (width !== undefined) program.op(OP_PAD, { arg: width, extra: side ?? PAD_LEFT });
  }
  program.text('\n');
}

function emitSections(program: ProgramBuilder, columns: Columns): void {
  program.text('<packet>\n');
  for (const title of TITLES) {
    program.text('<section>');
    if (title === 'Info') program.op(OP_CELL);
    columns[title](program);
    if (title === 'Info') program.op(OP_ESCAPE);
    program.text('</section>\n');
  }
  program.text('</packet>\n\n');
}
