import { OP_END } from '../../assembly/shared/program.ts';
import { ProgramBuilder } from '../record/program.ts';
import { emitFields, type Fields } from '../record/value.ts';
import { FLOW_FIELDS } from './schema.ts';

/** The columns of CSV: every key of a flow but the nested lists of states. */
const COLUMNS: Fields = Object.fromEntries(Object.entries(FLOW_FIELDS).filter(([key]) => key !== 'states'));

/** First line of the CSV. */
export const CSV_HEADER: string = `${Object.keys(COLUMNS).join(',')}\r\n`;

/** The program that writes a ROW record as one line of JSON. */
export function jsonProgram(): Uint8Array<ArrayBuffer> {
  const program = new ProgramBuilder();
  program.text('{');
  emitFields(program, FLOW_FIELDS);
  program.text('}\n');
  program.op(OP_END);
  return program.build();
}

/** The program that writes a ROW record as a line of CSV (RFC 4180): absent values are empty, and none needs quotes. */
export function csvProgram(): Uint8Array<ArrayBuffer> {
  const program = new ProgramBuilder();
  emitCells(program, COLUMNS, ',');
  program.text('\r\n');
  program.op(OP_END);
  return program.build();
}

/** Adds a cell for every field, with `separator` between; absent values leave it empty. */
function emitCells(program: ProgramBuilder, fields: Fields, separator: string): void {
  let before = '';
  for (const value of Object.values(fields)) {
    program.text(before);
    program.when(value.presence, () => {
      value.emit(program, 'bare');
    });
    before = separator;
  }
}
