import { StatisticError } from './error.ts';

const US_PER_S = 1_000_000n;
const DECIMALS_MOST = 6;
const DIGITS_MOST = 5;
/** Of a table with one row: decimals of a duration under ten seconds, and of a longer one. */
const ONE_ROW_SHORT = 3;
const ONE_ROW_LONG = 1;
const STATUS_INTERVAL = 10;
const LEAST = 0.000001;

/** The interval that io,stat was given. */
export interface Interval {
  /** µs; 0: the whole capture. */
  readonly span: bigint;
  /** Decimals that times need to show its multiples. */
  readonly decimals: number;
}

/** What the intervals of a capture come to. */
export interface Division {
  /** Of the capture, and of an interval, µs. */
  readonly duration: bigint;
  readonly span: bigint;
  readonly rows: bigint;
  /** One interval holds all. */
  readonly whole: boolean;
  readonly decimals: number;
  /** The duration as it is shown, µs. */
  readonly shown: bigint;
  /** Digits before the point, of the duration as it is shown and as it is; five at the most. */
  readonly headDigits: number;
  readonly rowDigits: number;
}

/** Reads the number of seconds as C's strtod does, white space and hexadecimal included. Throws StatisticError. */
export function parseInterval(text: string): Interval {
  const value = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)
    ? Number(text)
    : /^\s*0[xX][\da-fA-F]+$/.test(text)
      ? Number(text.trim())
      : /^\s*[+-]?nan$/i.test(text)
        ? NaN
        : /^\s*\+?inf(?:inity)?$/i.test(text)
          ? Infinity
          : undefined;
  if (value === undefined) throw new StatisticError('invalid "-z io,stat,<interval>[,<filter>][,<filter>]..." argument');
  if (value === Infinity || (value > 0 && value < LEAST))
    throw new StatisticError('"-z" interval must be >=0.000001 seconds or "0" for the entire capture duration.', STATUS_INTERVAL);
  if (!(value > 0) || value * Number(US_PER_S) > Number.MAX_SAFE_INTEGER) return { span: 0n, decimals: 0 };
  const span = BigInt(Math.floor(value * Number(US_PER_S) + 0.5));
  const fraction = span % US_PER_S;
  // Whole seconds that are written with a point show all decimals.
  if (fraction === 0n) return { span, decimals: text.includes('.') ? DECIMALS_MOST : 0 };
  return { span, decimals: String(fraction).padStart(DECIMALS_MOST, '0').replace(/0+$/, '').length };
}

/** How a capture of `duration` µs is divided. */
export function divide({ span, decimals }: Interval, duration: bigint): Division {
  const whole = span === 0n || span > duration;
  const places = whole ? (duration < 10n * US_PER_S ? ONE_ROW_SHORT : ONE_ROW_LONG) : decimals;
  const unit = 10n ** BigInt(DECIMALS_MOST - places);
  const rest = duration % unit;
  const shown = duration - rest + (rest * 2n > unit ? unit : 0n);
  const length = whole ? duration : span;
  return {
    duration,
    span: length,
    rows: length === 0n ? 0n : (duration + length - 1n) / length,
    whole,
    decimals: places,
    shown: places === DECIMALS_MOST ? duration : shown,
    headDigits: digits(shown / US_PER_S),
    rowDigits: digits(duration / US_PER_S),
  };
}

function digits(value: bigint): number {
  return Math.min(DIGITS_MOST, String(value).length);
}

/** µs as seconds with `decimals` decimals, cut. */
export function secondsText(us: bigint, decimals: number): string {
  const whole = String(us / US_PER_S);
  if (decimals === 0) return whole;
  return `${whole}.${String(us % US_PER_S)
    .padStart(DECIMALS_MOST, '0')
    .slice(0, decimals)}`;
}
