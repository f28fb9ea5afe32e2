import { PAIRS_TCP, TAP_PAIRS } from '../../assembly/shared/stats.ts';
import { StatisticError } from './error.ts';
import { statisticFilter, tapProgram } from './filter.ts';
import { byFrames, pairsOf, type End, type Layer, type Pair } from './pair.ts';
import { fixed, seconds } from './printf.ts';
import type { Kept, Statistic } from './statistic.ts';
import type { TimeForm } from '../view/columns/time.ts';
import { startStyle } from './clock.ts';

const RULE = '='.repeat(80);
const SIZE_PLAIN = 10_000n;
const SIZE_LEAST = 10n;
const THOUSAND = 1000n;
const UNITS = ['k', 'M', 'G', 'T', 'P', 'E'];
const DURATION_WIDTH = 12;
const DURATION_DECIMALS = 4;
/** Widths of an address, and of one with its port. */
const ADDRESS = 20;
const ADDRESS_PORT = 26;

/** `-z conv,…`: `filter` is undefined where the argument names none. */
export function conversations(layer: Layer, filter: string | undefined, form: TimeForm): Statistic {
  const compiled = statisticFilter(filter ?? '', (reason) => new StatisticError(`Couldn't register conversations tap: ${reason}`));
  return {
    tapsFor: () => [{ kind: TAP_PAIRS, argument: layer.pairs, ...(compiled === undefined ? {} : { program: tapProgram(compiled) }) }],
    fields: compiled?.fields ?? new Set(),
    analysis: compiled?.analysis ?? false,
    *text({ view, taps: [tap = 0], first }: Kept): Generator<string> {
      const ports = layer.pairs === PAIRS_TCP;
      const width = ports ? ADDRESS_PORT : ADDRESS;
      const start = startStyle(form);
      const blank = ' '.repeat(2 * width + 7);
      yield `${RULE}\n${layer.title} Conversations\nFilter:${filter ?? '<No Filter>'}\n`;
      yield `${blank}|       <-      | |       ->      | |     Total     |${start.heads[0]}|   Duration   |\n`;
      const { size } = start;
      yield `${blank}| Frames  ${size} | | Frames  ${size} | | Frames  ${size} |${start.heads[1]}|              |\n`;
      const rows = byFrames([...pairsOf(view, tap, layer.pairs)], ({ a, b }) => a.frames + b.frames);
      for (const row of rows) yield line(row, width, ports, start.text(row.first, first));
      yield `${RULE}\n`;
    },
  };
}

function line({ a, b, first, last }: Pair, width: number, ports: boolean, start: string): string {
  const name = ({ address, port }: End): string => (ports ? `${address}:${String(port)}` : address).padEnd(width);
  const duration = fixed(seconds(last) - seconds(first), DURATION_DECIMALS).padStart(DURATION_WIDTH);
  const total = { frames: a.frames + b.frames, octets: a.octets + b.octets };
  return `${name(a)} <-> ${name(b)}  ${counts(b)}  ${counts(a)}  ${counts(total)}  ${start}   ${duration}\n`;
}

function counts({ frames, octets }: { readonly frames: bigint; readonly octets: bigint }): string {
  return `${String(frames).padStart(6)} ${size(octets).padEnd(9)}`;
}

/** Octets, from 10000 on in the largest unit of which there are ten. */
function size(octets: bigint): string {
  if (octets < SIZE_PLAIN) return `${String(octets)} bytes`;
  let [rest, unit] = [octets / THOUSAND, 0];
  while (rest >= SIZE_LEAST * THOUSAND && unit + 1 < UNITS.length) [rest, unit] = [rest / THOUSAND, unit + 1];
  return `${String(rest)} ${UNITS[unit] ?? ''}B`;
}
