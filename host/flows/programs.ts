import { ROW_CLIENT, ROW_IP_VERSION } from '../../assembly/shared/flow.ts';
import { OP_END } from '../../assembly/shared/program.ts';
import { communityId } from '../record/community-id.ts';
import { ProgramBuilder } from '../record/program.ts';
import { emitFields, type Members } from '../record/value.ts';
import { FLOW_FIELDS, hasZeek } from './schema.ts';
import { emitUid } from './zeek.ts';

/** By what tables of other programs know a connection: Community ID, and the `uid` of conn.log as `handshark flows --zeek` writes it. */
const IDS: Members = {
  communityId: communityId(ROW_CLIENT, ROW_IP_VERSION),
  uid: {
    presence: [hasZeek],
    emit(program, style): void {
      if (style === 'json') program.text('"');
      emitUid(program);
      if (style === 'json') program.text('"');
    },
  },
};

/** The columns of CSV: every key of a flow but the nested lists of states. */
function columns(ids: boolean): Members {
  return { ...Object.fromEntries(Object.entries(FLOW_FIELDS).filter(([key]) => key !== 'states')), ...(ids ? IDS : {}) };
}

/** First line of the CSV. */
export function csvHeader(ids = false): string {
  return `${Object.keys(columns(ids)).join(',')}\r\n`;
}

/** The program that writes a ROW record as one line of JSON, with `ids` or without. */
export function jsonProgram(ids = false): Uint8Array<ArrayBuffer> {
  const program = new ProgramBuilder();
  program.text('{');
  emitFields(program, FLOW_FIELDS);
  if (ids) emitFields(program, IDS, ',');
  program.text('}\n');
  program.op(OP_END);
  return program.build();
}

/** The program that writes a ROW record as a line of CSV (RFC 4180), with `ids` or without: absent values are empty, and none needs quotes. */
export function csvProgram(ids = false): Uint8Array<ArrayBuffer> {
  const program = new ProgramBuilder();
  emitCells(program, columns(ids), ',');
  program.text('\r\n');
  program.op(OP_END);
  return program.build();
}

/** Adds a cell for every field, with `separator` between; absent values leave it empty. */
function emitCells(program: ProgramBuilder, fields: Members, separator: string): void {
  let before = '';
  for (const value of Object.values(fields)) {
    program.text(before);
    program.when(value.presence, () => {
      value.emit(program, 'bare');
    });
    before = separator;
  }
}
