import { NS_PER_US, fillings, table, type IoTable } from './io-table.ts';
import { cellsOf, columnTap, parseColumn, type IoCell, type IoColumn } from './io-column.ts';
import { divide, parseInterval } from './io-interval.ts';
import { ioValues } from './io-value.ts';
import { StatisticError } from './error.ts';
import type { TimeForm } from '../view/columns/time.ts';
import type { Kept, Statistic } from './statistic.ts';

const FORMS: readonly TimeForm[] = ['r', 'a', 'ad', 'adoy', 'u', 'ud', 'udoy'];
const USAGE = 'invalid "-z io,stat,<interval>[,<filter>][,<filter>]..." argument';

/** `-z io,stat,…`: `words` are what follows it, the interval first. Throws StatisticError. */
export function ioStat(words: readonly string[], form: TimeForm): Statistic {
  if (!FORMS.includes(form)) throw new StatisticError(`invalid -t operand. io,stat only supports -t <${FORMS.join('|')}>`);
  const [first = '', ...rest] = words;
  if (rest.at(-1) === '') throw new StatisticError(USAGE);
  const interval = parseInterval(first);
  const columns = (rest.length === 0 ? [''] : rest).map(parseColumn);
  const filters = columns.flatMap(({ filter }) => (filter === undefined ? [] : [filter]));
  return {
    tapsFor: (fields) => columns.map((column) => columnTap(column, interval.span, fields)),
    fields: new Set(filters.flatMap(({ fields }) => [...fields])),
    analysis: filters.some(({ analysis }) => analysis) || columns.some(({ field }) => field?.analysis === true),
    *text({ view, taps, first: begin, last }: Kept): Generator<string> {
      const division = divide(interval, (last + NS_PER_US / 2n) / NS_PER_US);
      const cells = taps.map((tap) => cellsOf(view, tap));
      const spanOf = (row: bigint): bigint => {
        const start = row * division.span;
        return start + division.span > division.duration ? division.shown - start : division.span;
      };
      const values = function* (intervals: Iterable<bigint>): Generator<readonly (readonly string[])[]> {
        const filling = cells.map((known, index) => (columns[index]?.calculation === 'LOAD' ? fillings(known) : undefined));
        for (const row of intervals) {
          yield columns.map((column, index) =>
            ioValues(column, cells[index]?.get(row), filling[index]?.(row) ?? 0n, division.span, spanOf(row)),
          );
        }
      };
      const counted = [...new Set(cells.flatMap((known) => [...known.keys()]))].sort((one, other) => (one < other ? -1 : 1));
      const onTheWay = function* (): Generator<readonly (readonly string[])[]> {
        yield* values(counted);
        yield columns.map((column, index) => [...(cells[index]?.values() ?? [])].reduce(widest(column), []));
      };
      const rows = { rows: () => values(upTo(division.rows)), counted: onTheWay };
      yield* table({ columns, division, form, begin, ...rows } satisfies IoTable);
    },
  };
}

/** A mean and a least value have room for what they were on the way. */
function widest(column: IoColumn): (known: readonly string[], cell: IoCell) => readonly string[] {
  return (known, cell) => {
    if (column.calculation !== 'AVG' && column.calculation !== 'MIN') return known;
    const values = ioValues({ ...column, calculation: 'MAX' }, cell, 0n, 0n, 0n);
    return (values[0]?.length ?? 0) > (known[0]?.length ?? 0) ? values : known;
  };
}

function* upTo(end: bigint): Generator<bigint> {
  for (let row = 0n; row < end; row++) yield row;
}
