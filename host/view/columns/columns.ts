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
import type { Clock } from '../../fields/clock.ts';
import { clocksIn, customColumn, isCustom } from './custom.ts';
import { EXTRA, IN_TREE } from './extra.ts';
import { DEFAULT_LAYOUT, type Column } from './layout.ts';
import { clockOf, emitTime, type TimeForm, type TimeFormat } from './time.ts';

/** What writes the columns that the protocol with the last word decides, by what they show. */
type Decided = Readonly<Record<'source' | 'destination' | 'protocol' | 'info', Write>>;

/** What writes a column of a frame. */
export type Columns = (column: Column) => Write;

/** Times of columns that do not show the one that was asked for. */
const TIMES: Readonly<Record<string, TimeForm>> = {
  '%Yt': 'ad',
  '%YDOYt': 'adoy',
  '%At': 'a',
  '%Yut': 'ud',
  '%YDOYut': 'udoy',
  '%Aut': 'u',
  '%Rt': 'r',
  '%Tt': 'd',
  '%Gt': 'dd',
};
const SOURCES: readonly string[] = ['%s', '%us', '%rs'];
const DESTINATIONS: readonly string[] = ['%d', '%ud', '%rd'];

function nothing(): void {
  // A column that these layers leave empty.
}

/** How the time in a column is shown; undefined where it shows none. */
export function timeIn({ shows }: Column, time: TimeFormat): TimeFormat | undefined {
  if (shows === '%t') return time;
  const form = TIMES[shows];
  return form === undefined ? undefined : { ...time, form };
}

/** What writes the columns where `decided` has the last word. */
function columnsOf(decided: Decided, time: TimeFormat): Columns {
  return (column) => {
    const { shows } = column;
    const shown = timeIn(column, time);
    if (shown !== undefined)
      return (program) => {
        emitTime(program, shown);
      };
    if (SOURCES.includes(shows)) return decided.source;
    if (DESTINATIONS.includes(shows)) return decided.destination;
    switch (shows) {
      case '%m':
        return NUMBER;
      case '%L':
        return LENGTH;
      case '%p':
        return decided.protocol;
      case '%i':
        return decided.info;
      default:
        return customColumn(shows) ?? EXTRA[shows] ?? nothing;
    }
  };
}

const NUMBER: Write = (program) => {
  program.value(OP_DECIMAL, u32(FRAME_NUMBER));
};
const LENGTH: Write = (program) => {
  program.value(OP_DECIMAL, u32(FRAME_LEN));
};

/** Of the frames of which TCP has the last word. */
const OF_TCP: Decided = {
  source: TCP_SOURCE,
  destination: TCP_DESTINATION,
  protocol: (program) => {
    found(program, FOUND_PROTOCOL, () => {
      write(program, TCP.protocol);
    });
  },
  info: (program) => {
    found(program, FOUND_INFO, () => {
      write(program, TCP.info);
      program.op(OP_FOUND, { arg: FOUND_PART });
    });
  },
};

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

/** Of all other frames. */
const OF_OTHERS: Decided = {
  source: SOURCE,
  destination: DESTINATION,
  protocol: (program) => {
    byKind(program, ({ protocol }) => protocol);
  },
  info: (program) => {
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

/** Adds `body` for each of the two sorts of frames, with the columns that these have; it must end where its line does. */
export function withColumns(program: ProgramBuilder, time: TimeFormat, body: (columns: Columns) => void): void {
  program.when(IS_TCP, () => {
    body(columnsOf(OF_TCP, time));
  });
  body(columnsOf(OF_OTHERS, time));
}

/** Adds one column of any frame. */
function emitColumn(program: ProgramBuilder, column: Column, time: TimeFormat): void {
  const [tcp, other] = [columnsOf(OF_TCP, time)(column), columnsOf(OF_OTHERS, time)(column)];
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

/** The clocks that the times in a column count from. */
function clocksOfColumn(column: Column, time: TimeFormat): readonly Clock[] {
  const shown = timeIn(column, time);
  const clock = shown === undefined ? undefined : clockOf(shown);
  return [...clocksIn(column.shows), ...(clock === undefined ? [] : [clock])];
}

/** The clocks that the times in the columns count from. */
export function clocksOf(layout: readonly Column[], time: TimeFormat): readonly Clock[] {
  return layout.flatMap((column) => clocksOfColumn(column, time));
}

/** The columns for lines of fields: of several with the same title the last. */
export function columnWriter(time: TimeFormat, layout: readonly Column[] = DEFAULT_LAYOUT): ColumnWriter {
  const titled = (title: string): Column | undefined => layout.findLast((column) => column.title === title);
  return {
    clocks(title): readonly Clock[] {
      const column = titled(title);
      return column === undefined ? [] : clocksOfColumn(column, time);
    },
    emit(program, title): void {
      const column = titled(title);
      if (column !== undefined) emitColumn(program, column, time);
    },
  };
}

/** Are any of the columns found in the trees of frames? */
export function needsTrees(layout: readonly Column[]): boolean {
  return layout.some(({ shows }) => isCustom(shows) || IN_TREE.includes(shows));
}
