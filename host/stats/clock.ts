import type { TimeForm } from '../view/columns/time.ts';
import { localTime, utcTime, type CalendarTime } from './calendar.ts';
import { fixed, seconds } from './printf.ts';

/** How the beginnings of conversations are written. */
interface StartStyle {
  /** The column's two heads. */
  readonly heads: readonly [string, string];
  /** What the columns of octets are called. */
  readonly size: string;
  /** `ns` since the first frame, which was at `first` (ns since 1970). */
  readonly text: (ns: bigint, first: bigint) => string;
}

const RELATIVE_WIDTH = 14;
const EPOCH_WIDTH = 20;
const DECIMALS = 9;
const BYTES = 'Bytes';
const SIZE = 'Size ';

/** The start column of conversations. */
export function startStyle(form: TimeForm): StartStyle {
  switch (form) {
    case 'a':
    case 'u':
      return {
        heads: [' Absolute Time  ', '      Start     '],
        size: SIZE,
        text: (ns, first) => timeOfDay(calendar(form, first + ns)),
      };
    case 'ad':
    case 'ud':
    case 'adoy':
    case 'udoy':
      return {
        heads: [' Absolute Date  ', '     Start      '],
        size: SIZE,
        text: (ns, first) => dateAndTime(form, first + ns),
      };
    case 'e':
      return {
        heads: ['       Relative       ', '         Start        '],
        size: BYTES,
        text: (ns, first) => fixed(seconds(first + ns), DECIMALS).padStart(EPOCH_WIDTH),
      };
    default:
      return {
        heads: ['    Relative    ', '      Start     '],
        size: BYTES,
        text: (ns) => fixed(seconds(ns), DECIMALS).padStart(RELATIVE_WIDTH),
      };
  }
}

/** The parts of a moment, ns since 1970, in the zone that `form` speaks of. */
export function calendar(form: TimeForm, ns: bigint): CalendarTime {
  return form.startsWith('u') ? utcTime(ns) : localTime(ns);
}

/** `HH:MM:SS`. */
export function timeOfDay({ hour, minute, second }: CalendarTime): string {
  return [hour, minute, second].map(two).join(':');
}

/** `YYYY-MM-DD HH:MM:SS`, or with the day of the year: `YYYY/DDD HH:MM:SS`. */
export function dateAndTime(form: TimeForm, ns: bigint): string {
  const time = calendar(form, ns);
  const year = String(time.year).padStart(4, '0');
  const date = form.endsWith('oy') ? `${year}/${String(time.dayOfYear).padStart(3, '0')}` : `${year}-${two(time.month)}-${two(time.day)}`;
  return `${date} ${timeOfDay(time)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
