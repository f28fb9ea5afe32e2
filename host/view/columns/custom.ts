import {
  CELL_SEARCH,
  JOIN_ALL,
  OP_ADD_WRAP,
  OP_CELL,
  OP_JOIN,
  OP_LOAD,
  OP_SUBTRACT,
  SRC_ARG,
  SUBTRACT_WRAP,
} from '../../../assembly/shared/program.ts';
import type { Clock } from '../../fields/clock.ts';
import { emitEach } from '../../fields/each.ts';
import type { Field, Format, Occurrence } from '../../fields/field.ts';
import { filterable } from '../../fields/registry.ts';
import { treeField } from '../../fields/tree.ts';
import { emitValue } from '../../fields/write.ts';
import { equal, u32, type Place } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';
import type { Write } from './column.ts';

const PREFIX = '%Cus:';
/** Between values. */
const SEPARATOR = ',';
/** What stands for fields that have no value. */
const MARK = '✓';
const WITHOUT_VALUE: readonly string[] = ['FT_NONE', 'FT_PROTOCOL'];
/** Fields, the occurrence, `U` where numbers are not shown by name. */
const SHOWN = /^%Cus:([^:]*)(?::([+-]?\d+)(?::(.*))?)?$/su;
const OR = /\s*(?:\|\||\bor\b)\s*/u;

/** What a custom column asks for. */
interface Custom {
  readonly fields: readonly string[];
  /** Which of the values: 1 = the first, −1 = the last, 0 = all. */
  readonly occurrence: number;
  readonly named: boolean;
}

/** How many values are still to come before the one that is shown. */
const LEFT: Place = u32(0, { kind: 'memory', name: 'occurrences', octets: 8 });

/** undefined for other columns. */
function customOf(shows: string): Custom | undefined {
  if (!isCustom(shows)) return undefined;
  const [, names = '', occurrence = '0', how = ''] = SHOWN.exec(shows) ?? [];
  return { fields: names.trim().split(OR), occurrence: Number(occurrence), named: how !== 'U' };
}

/** Does the column show fields? */
export function isCustom(shows: string): boolean {
  return shows.startsWith(PREFIX);
}

/** As the tree has it, where it does: but for times that count from former frames. */
function fieldNamed(name: string): Field | undefined {
  const known = filterable(name);
  return known?.clock === undefined ? (treeField(name) ?? known) : known;
}

/** The clocks that the fields of a custom column count from. */
export function clocksIn(shows: string): readonly Clock[] {
  return (customOf(shows)?.fields ?? []).map((name) => fieldNamed(name)?.clock).filter((clock) => clock !== undefined);
}

/** What writes a custom column; undefined for other columns. */
export function customColumn(shows: string): Write | undefined {
  const custom = customOf(shows);
  if (custom === undefined) return undefined;
  return (program) => {
    program.op(OP_CELL);
    for (const name of custom.fields) {
      const field = fieldNamed(name);
      if (field !== undefined) emitField(program, field, formatOf(field, custom.named), custom.occurrence);
    }
  };
}

function formatOf({ type, format, where }: Field, named: boolean): Format {
  if (WITHOUT_VALUE.includes(type)) return { kind: 'words', words: [MARK] };
  return where.in === 'tree' && (named || type === 'FT_BYTES') ? { kind: 'shown' } : format;
}

function emitField(program: ProgramBuilder, field: Field, format: Format, occurrence: number): void {
  const each = (body: (value: Occurrence) => void): void => {
    program.op(OP_CELL, { extra: CELL_SEARCH });
    emitEach(program, field.where, body);
  };
  const write = (value: Occurrence): void => {
    emitValue(program, format, value, () => {
      program.op(OP_JOIN, { extra: JOIN_ALL, textArg: program.literal(SEPARATOR) });
    });
  };
  if (occurrence === 0) {
    each(write);
    return;
  }
  // Counted modulo 2^32: where there are too few values for a place from the end, none is reached.
  program.op(OP_LOAD, { source: SRC_ARG, arg: (occurrence < 0 ? occurrence : occurrence - 1) >>> 0 });
  program.keep(LEFT);
  if (occurrence < 0)
    each(({ presence }) => {
      program.when(presence, () => {
        program.value(OP_LOAD, LEFT);
        program.op(OP_ADD_WRAP, { source: SRC_ARG, arg: 1 });
        program.keep(LEFT);
      });
    });
  each((value) => {
    program.when([equal(LEFT, 0)], () => {
      write(value);
    });
    program.when(value.presence, () => {
      program.value(OP_LOAD, LEFT);
      program.op(OP_SUBTRACT, { source: SRC_ARG, arg: 1, extra: SUBTRACT_WRAP });
      program.keep(LEFT);
    });
  });
}
