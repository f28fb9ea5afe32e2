import * as C from '../../../assembly/shared/columns.ts';
import { FRAME_LEN, FRAME_NUMBER } from '../../../assembly/shared/layout.ts';
import { FOUND_INFO, FOUND_PART, FOUND_PROTOCOL, OP_DECIMAL, OP_FOUND } from '../../../assembly/shared/program.ts';
import { equal, RECORD, u32 } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';
import { DESTINATION, SOURCE, TCP_DESTINATION, TCP_SOURCE } from './address.ts';
import { choose, type Choice } from './choose.ts';
import { write, type ProtocolColumns, type Write } from './column.ts';
import { KINDS } from './kinds.ts';
import { end, kind } from './places.ts';
import { CUT, IS_TCP, MALFORMED, TCP } from './tcp.ts';
import type { ColumnWriter } from '../../fields/line.ts';
import { clockOf, emitTime, type TimeFormat } from './time.ts';

/** tshark's columns, in its order. */
export const TITLES = ['No.', 'Time', 'Source', 'Destination', 'Protocol', 'Length', 'Info'] as const;
export type Title = (typeof TITLES)[number];

/** What writes each column. */
export type Columns = Readonly<Record<Title, Write>>;

function both(time: TimeFormat): Pick<Columns, 'No.' | 'Time' | 'Length'> {
  return {
    'No.': (program) => {
      program.value(OP_DECIMAL, u32(FRAME_NUMBER));
    },
    Time: (program) => {
      emitTime(program, time);
    },
    Length: (program) => {
      program.value(OP_DECIMAL, u32(FRAME_LEN));
    },
  };
}

/** Columns of the frames of which TCP has the last word. */
function tcpColumns(time: TimeFormat): Columns {
  return {
    ...both(time),
    Source: TCP_SOURCE,
    Destination: TCP_DESTINATION,
    Protocol: (program) => {
      found(program, FOUND_PROTOCOL, () => {
        write(program, TCP.protocol);
      });
    },
    Info: (program) => {
      found(program, FOUND_INFO, () => {
        write(program, TCP.info);
        program.op(OP_FOUND, { arg: FOUND_PART });
      });
    },
  };
}

/** What plugins say in the column, else `own`. */
function found(program: ProgramBuilder, column: number, own: () => void): void {
  program.skip(program.skipper(OP_FOUND, { arg: column }), own);
}

function byKind(program: ProgramBuilder, what: (columns: ProtocolColumns) => string | Write): void {
  const choices = KINDS.map(([number, columns]): Choice => [
    number,
    () => {
      write(program, what(columns));
    },
  ]);
  choose(program, kind, RECORD, choices);
}

/** Columns of all other frames. */
function otherColumns(time: TimeFormat): Columns {
  return {
    ...both(time),
    Source: SOURCE,
    Destination: DESTINATION,
    Protocol: (program) => {
      byKind(program, ({ protocol }) => protocol);
    },
    Info: (program) => {
      byKind(program, ({ info }) => info);
      for (const [how, words] of [
        [C.COL_END_CUT, CUT],
        [C.COL_END_MALFORMED, MALFORMED],
      ] as const) {
        program.when([equal(end, how)], () => {
          program.text(words);
        });
      }
    },
  };
}

/** Adds `body` for each of the two sorts of frames, with the columns that these have; it must end where its line does. */
export function withColumns(program: ProgramBuilder, time: TimeFormat, body: (columns: Columns) => void): void {
  program.when(IS_TCP, () => {
    body(tcpColumns(time));
  });
  body(otherColumns(time));
}

/** Adds one column of any frame. */
function emitColumn(program: ProgramBuilder, title: Title, time: TimeFormat): void {
  const [tcp, other] = [tcpColumns(time)[title], otherColumns(time)[title]];
  if (tcp === other) {
    tcp(program);
    return;
  }
  program.when(IS_TCP, () => {
    tcp(program);
  });
  const [first, second] = IS_TCP;
  if (first === undefined || second === undefined) return;
  program.when([{ ...first, not: false }], () => {
    other(program);
  });
  program.when([first, { ...second, not: true }], () => {
    other(program);
  });
}

/** The columns for lines of fields. */
export function columnWriter(time: TimeFormat): ColumnWriter {
  return {
    clock: clockOf(time),
    emit(program, title): void {
      const known = TITLES.find((name) => name === title);
      if (known !== undefined) emitColumn(program, known, time);
    },
  };
}
