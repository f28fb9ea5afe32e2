// Times as filters say them, in nanoseconds.

const NS_PER_S = 1_000_000_000n;
const NS_PER_MS = 1_000_000n;
const DECIMALS = 9;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DURATION = /^(\d+)(?:\.(\d{0,9})0*(?:[^\d].*)?)?$/;
/** What the largest number of seconds that is read comes to. */
const SECONDS_MAX = 2n ** 64n - 1n;
const NS_MAX = 2n ** 63n - 1n;

/** ns of `seconds`, with up to nine decimals; what follows these and a sign that is no digit is not looked at. Undefined if malformed. */
export function parseDuration(text: string): bigint | undefined {
  const [found, seconds = '', decimals = ''] = DURATION.exec(text) ?? [];
  if (found === undefined) return undefined;
  const whole = BigInt(seconds);
  const ns = nanoseconds(BigInt.asIntN(64, whole < SECONDS_MAX ? whole : SECONDS_MAX), decimals);
  return ns > NS_MAX ? NS_MAX : ns < -NS_MAX ? -NS_MAX : ns;
}

function nanoseconds(seconds: bigint, decimals: string): bigint {
  return seconds * NS_PER_S + BigInt(decimals.slice(0, DECIMALS).padEnd(DECIMALS, '0'));
}

export const UNREADABLE_DATE = 'is not a valid absolute time. Example: "Nov 12, 1999 08:55:44.123" or "2011-07-04 12:34:56"';
const UNEXPECTED = 'Unexpected data after time value.';
const NO_SECONDS = 'Subsecond precision requires a seconds field.';

const CLOCK = '(\\d{1,2}):(\\d{1,2})';
const ISO = new RegExp(`^\\s*(\\d{1,4})-(\\d{1,2})-(\\d{1,2})(?:(?:T|\\s+)${CLOCK}(?::(\\d{1,2}))?|\\s+(\\d{1,2}))?`);
const NAMED = new RegExp(`^\\s*([A-Za-z]{3})\\s+(\\d{1,2}),\\s*(\\d{1,4})\\s+${CLOCK}:(\\d{1,2})`);
const FRACTION = /^[.,](\d*)/;
const ZONE = /^(?:Z|\s+UTC|([+-])(\d{2})(?::?(\d{2}))?)/;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly hasSeconds: boolean;
  readonly rest: string;
}

/** The time of a date, in the local zone unless it names another; or what is wrong with it. */
export function parseDate(text: string): bigint | string {
  const moment = readIso(text) ?? readNamed(text);
  if (moment === undefined) return UNREADABLE_DATE;
  const { year, month, day, hour, minute, second, hasSeconds } = moment;
  if (month < 1 || month > MONTHS.length || day < 1 || day > 31) return UNREADABLE_DATE;
  if (hour > 23 || minute > 59 || second > 61) return UNEXPECTED;
  const [fraction = '', decimals = ''] = FRACTION.exec(moment.rest) ?? [];
  if (fraction !== '' && !hasSeconds) return NO_SECONDS;
  const afterFraction = moment.rest.slice(fraction.length);
  const [zone = '', sign, hours = '', minutes = ''] = ZONE.exec(afterFraction) ?? [];
  if (afterFraction.slice(zone.length).trim() !== '') return UNEXPECTED;
  const ms =
    zone === ''
      ? new Date(year, month - 1, day, hour, minute, second).getTime()
      : Date.UTC(year, month - 1, day, hour, minute, second) - offset(sign, hours, minutes);
  return BigInt(ms) * NS_PER_MS + nanoseconds(0n, decimals);
}

/** Milliseconds that a zone is ahead of UTC. */
function offset(sign: string | undefined, hours: string, minutes: string): number {
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -ahead : ahead;
}

function readIso(text: string): Moment | undefined {
  const found = ISO.exec(text);
  if (found === null) return undefined;
  const [whole, year, month, day, hour, minute, second, hourAlone] = found;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? hourAlone ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    hasSeconds: second !== undefined,
    rest: text.slice(whole.length),
  };
}

function readNamed(text: string): Moment | undefined {
  const found = NAMED.exec(text);
  if (found === null) return undefined;
  const [whole, month = '', day, year, hour, minute, second] = found;
  return {
    year: Number(year),
    month: MONTHS.indexOf(month.toLowerCase()) + 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    hasSeconds: true,
    rest: text.slice(whole.length),
  };
}
