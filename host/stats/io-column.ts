import {
  CELL_COUNT,
  CELL_FRAMES,
  CELL_GREATEST,
  CELL_INTERVAL,
  CELL_LEAST,
  CELL_OCTETS,
  CELL_SUM,
  ENTRY_SIZE,
  INTERVALS_FRAMES,
  INTERVALS_LEAST,
  INTERVALS_LOAD,
  INTERVALS_MEAN,
  INTERVALS_VALUES,
  TAP_COUNT,
  TAP_ENTRIES,
  TAP_INTERVALS,
} from '../../assembly/shared/stats.ts';
import type { Field, FieldType } from '../fields/field.ts';
import { filterable } from '../fields/registry.ts';
import type { Filter } from '../filter/filter.ts';
import { StatisticError } from './error.ts';
import { statisticFilter, tapProgram } from './filter.ts';
import type { Tap } from './statistic.ts';

/** What a column shows. */
export type Calculation = 'FRAMES_BYTES' | 'FRAMES' | 'BYTES' | 'COUNT' | 'SUM' | 'MIN' | 'MAX' | 'AVG' | 'LOAD';

/** One argument of io,stat after the interval. */
export interface IoColumn {
  /** As it was given; empty for frames and bytes of everything. */
  readonly title: string;
  readonly calculation: Calculation;
  readonly filter: Filter | undefined;
  readonly field: Field | undefined;
}

/** What was counted in an interval. */
export interface IoCell {
  frames: bigint;
  octets: bigint;
  count: bigint;
  sum: bigint;
  least: bigint;
  greatest: bigint;
}

const CALCULATIONS = ['FRAMES', 'BYTES', 'COUNT', 'SUM', 'MIN', 'MAX', 'AVG', 'LOAD'] as const;
const INTEGERS: readonly FieldType[] = ['FT_UINT8', 'FT_UINT16', 'FT_UINT24', 'FT_UINT32', 'FT_UINT64', 'FT_INT8', 'FT_INT16', 'FT_INT32'];
const DURATION: FieldType = 'FT_RELATIVE_TIME';
/** What is kept for calculations that values alone do not serve. */
const KINDS: Readonly<Partial<Record<Calculation, number>>> = { LOAD: INTERVALS_LOAD, AVG: INTERVALS_MEAN, MIN: INTERVALS_LEAST };
/** What tshark exits with when a calculation cannot be. */
const STATUS_CALCULATION = 10;

/** Reads `FILTER`, `FRAMES`, `SUM(field)FILTER` and their like. Throws StatisticError. */
export function parseColumn(text: string): IoColumn {
  const title = text.trim();
  const calculation =
    CALCULATIONS.find((name) => title.startsWith(`${name}(`)) ?? (['FRAMES', 'BYTES'] as const).find((name) => title.startsWith(name));
  if (calculation === undefined) return { title, calculation: 'FRAMES_BYTES', filter: filterOf(title), field: undefined };
  if (title.charAt(calculation.length) !== '(') return { title, calculation, filter: undefined, field: undefined };
  const end = title.indexOf(')');
  if (end < 0) throw new StatisticError('Closing parenthesis missing from calculated expression.', STATUS_CALCULATION);
  const name = title.slice(calculation.length + 1, end);
  const field = fieldOf(calculation, name);
  return { title, calculation, filter: filterOf(title.slice(end + 1)), field };
}

function filterOf(text: string): Filter | undefined {
  return statisticFilter(text, (reason) => new StatisticError(`Couldn't register io,stat tap: ${reason}`));
}

function fieldOf(calculation: Calculation, name: string): Field | undefined {
  const refuse = (reason: string): never => {
    throw new StatisticError(reason, STATUS_CALCULATION);
  };
  if (calculation === 'FRAMES' || calculation === 'BYTES')
    return name === '' ? undefined : refuse(`${calculation} does not require or allow a field name within the parens.`);
  if (name === '') return refuse(`You didn't specify a field name for ${calculation}(*).`);
  const field = filterable(name);
  if (field === undefined) return refuse(`There is no field named '${name}'.`);
  if (calculation === 'COUNT') return field;
  if (field.type !== DURATION && !INTEGERS.includes(field.type))
    return refuse(`${name} doesn't have integral values, so ${calculation}(*) calculations are not supported on it.`);
  if (calculation === 'LOAD' && field.type !== DURATION)
    return refuse('LOAD() is only supported for relative-time fields such as smb.time');
  return field;
}

/** The values of the column are durations. */
export function isDuration({ field, calculation }: IoColumn): boolean {
  return calculation !== 'COUNT' && calculation !== 'LOAD' && field?.type === DURATION;
}

/**
 * What the core keeps for the column, in intervals of `span` µs. As in tshark, its field has values only where a filter of the run
 * asks for it: those are `fields`.
 */
export function columnTap({ calculation, filter, field }: IoColumn, span: bigint, fields: ReadonlySet<string>): Tap {
  const read = field !== undefined && fields.has(field.abbreviation) ? field : undefined;
  const tap = { kind: TAP_INTERVALS, argument: read === undefined ? INTERVALS_FRAMES : (KINDS[calculation] ?? INTERVALS_VALUES), span };
  return read === undefined && filter === undefined ? tap : { ...tap, program: tapProgram(filter, read) };
}

/** The cells of a column by the numbers of their intervals. */
export function cellsOf(view: DataView, tap: number): ReadonlyMap<bigint, IoCell> {
  const entries = view.getUint32(tap + TAP_ENTRIES, true);
  const cells = new Map<bigint, IoCell>();
  for (let index = 0; index < view.getUint32(tap + TAP_COUNT, true); index++) {
    const entry = entries + index * ENTRY_SIZE;
    const unsigned = (at: number): bigint => view.getBigUint64(entry + at, true);
    const signed = (at: number): bigint => view.getBigInt64(entry + at, true);
    cells.set(unsigned(CELL_INTERVAL), {
      frames: unsigned(CELL_FRAMES),
      octets: unsigned(CELL_OCTETS),
      count: unsigned(CELL_COUNT),
      sum: signed(CELL_SUM),
      least: signed(CELL_LEAST),
      greatest: signed(CELL_GREATEST),
    });
  }
  return cells;
}
