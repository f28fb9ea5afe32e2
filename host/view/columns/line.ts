import { OP_CELL, OP_END, OP_ESCAPE, OP_PAD, PAD_LEFT, PAD_RIGHT } from '../../../assembly/shared/program.ts';
import { DISPLAYED } from '../../fields/clock.ts';
import { CAPTURED } from '../../fields/clock.ts';
import type { Filter } from '../../fields/line.ts';
import { ProgramBuilder } from '../../record/program.ts';
import { clocksOf, timeIn, withColumns, type Columns } from './columns.ts';
import { isCustom } from './custom.ts';
import type { Column } from './layout.ts';
import { DEFAULT_TIME, type TimeFormat } from './time.ts';

/** How the columns of a frame are put together, by the names of tshark's -T. */
export type ColumnShape = 'text' | 'tabs' | 'psml';

const NUMBER = '%m';
const NUMBER_WIDTH = 5;
const TIME_WIDTH = 10;
const ADDRESS_WIDTH = 12;
const DELTAS: readonly string[] = ['%Tt', '%Gt'];
/** Columns with an end of the packet: u and r say whether it is resolved, h and n whether it is the link's or the network's. */
const SOURCE = /^%[ur]?([hn]?)s$/;
const DESTINATION = /^%[ur]?([hn]?)d$/;

/** Octets that the column has at least, and on which side spaces fill them up. */
function widthOf(column: Column): readonly [number, number] | undefined {
  const { shows } = column;
  if (shows === NUMBER) return [NUMBER_WIDTH, PAD_LEFT];
  if (!DELTAS.includes(shows) && timeIn(column, DEFAULT_TIME) !== undefined) return [TIME_WIDTH, PAD_LEFT];
  if (SOURCE.test(shows)) return [ADDRESS_WIDTH, PAD_LEFT];
  return DESTINATION.test(shows) ? [ADDRESS_WIDTH, PAD_RIGHT] : undefined;
}

/** The arrow between two columns with the ends of a packet, of the same layer; empty between others. */
function arrowBetween({ shows: first }: Column, { shows: second }: Column): string {
  const [, source] = SOURCE.exec(first) ?? [];
  const [, destination] = DESTINATION.exec(first) ?? [];
  if (source !== undefined && source === DESTINATION.exec(second)?.[1]) return '→';
  return destination !== undefined && destination === SOURCE.exec(second)?.[1] ? '←' : '';
}

/** Before the first frame and after the last one. */
export function columnsAround(shape: ColumnShape, layout: readonly Column[]): { readonly header?: string; readonly footer?: () => string } {
  if (shape !== 'psml') return {};
  const sections = layout.map(({ title }) => `<section>${escaped(title)}</section>\n`).join('');
  return {
    header: `<?xml version="1.0" encoding="utf-8"?>\n<psml version="0" creator="wireshark/4.0.17">\n<structure>\n${sections}</structure>\n\n`,
    footer: () => '</psml>\n',
  };
}

/** The program that writes the columns of a FRAME record, where `filter` picks the frame. */
export function columnsProgram(
  shape: ColumnShape,
  layout: readonly Column[],
  filter?: Filter,
  time: TimeFormat = DEFAULT_TIME,
): Uint8Array<ArrayBuffer> {
  const program = new ProgramBuilder();
  const clocks = clocksOf(layout, time);
  if (clocks.includes(CAPTURED)) CAPTURED.emit(program);
  const lines = (): void => {
    if (clocks.includes(DISPLAYED)) DISPLAYED.emit(program);
    withColumns(program, time, (columns) => {
      if (shape === 'psml') emitSections(program, columns, layout);
      else emitLine(program, columns, layout, shape === 'tabs' ? '\t' : ' ');
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

function emitLine(program: ProgramBuilder, columns: Columns, layout: readonly Column[], separator: string): void {
  layout.forEach((column, index) => {
    const before = layout[index - 1];
    const arrow = before === undefined ? '' : arrowBetween(before, column);
    if (before !== undefined) program.text(arrow === '' ? separator : `${separator}${arrow}${separator}`);
    const [width, side] = widthOf(column) ?? [];
    if (width !== undefined) program.op(OP_CELL);
    columns(column)(program);
    if (width !== undefined) program.op(OP_PAD, { arg: width, extra: side ?? PAD_LEFT });
  });
  program.text('\n');
}

function emitSections(program: ProgramBuilder, columns: Columns, layout: readonly Column[]): void {
  program.text('<packet>\n');
  for (const column of layout) {
    program.text('<section>');
    const escapes = column.shows === '%i' || isCustom(column.shows);
    if (escapes) program.op(OP_CELL);
    columns(column)(program);
    if (escapes) program.op(OP_ESCAPE);
    program.text('</section>\n');
  }
  program.text('</packet>\n\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escaped(title: string): string {
  return title.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
