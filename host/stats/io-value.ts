import { isDuration, type IoCell, type IoColumn } from './io-column.ts';

const NS_PER_US = 1000n;
const US_PER_S = 1_000_000n;
const DECIMALS = 6;

/** What a column shows of one interval. `filling`: durations, as load, that fill it from end to end; `span`: how long it is, µs. */
export function ioValues(column: IoColumn, cell: IoCell | undefined, filling: bigint, whole: bigint, span: bigint): readonly string[] {
  const { calculation } = column;
  const { frames = 0n, octets = 0n, count = 0n, sum = 0n, least = 0n, greatest = 0n } = cell ?? {};
  const shown = (value: bigint): readonly string[] => [isDuration(column) ? micro(rounded(value, NS_PER_US)) : String(value)];
  switch (calculation) {
    case 'FRAMES_BYTES':
      return [String(frames), String(octets)];
    case 'FRAMES':
      return [String(frames)];
    case 'BYTES':
      return [String(octets)];
    case 'COUNT':
      return [String(count)];
    case 'SUM':
      return shown(sum);
    case 'MIN':
      return shown(count === 0n ? 0n : least);
    case 'MAX':
      return shown(count === 0n ? 0n : greatest);
    case 'AVG':
      return shown(count === 0n ? 0n : sum / count);
    case 'LOAD':
      return [micro(span === 0n ? 0n : ((sum + filling * whole) * US_PER_S) / span)];
  }
}

/** `dividend` ÷ `divisor`, halves up. */
function rounded(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor / 2n) / divisor;
}

/** Millionths with six decimals. */
function micro(value: bigint): string {
  return `${String(value / US_PER_S)}.${String(value % US_PER_S).padStart(DECIMALS, '0')}`;
}
