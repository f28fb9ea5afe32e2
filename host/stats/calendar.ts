/** A moment on the calendar. */
export interface CalendarTime {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  /** 1–366. */
  readonly dayOfYear: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const NS_PER_S = 1_000_000_000n;
const MS_PER_S = 1000;
const MS_PER_DAY = 86_400_000;

/** `ns` since 1970 in UTC. */
export function utcTime(ns: bigint): CalendarTime {
  return partsOf(new Date(wholeSeconds(ns) * MS_PER_S));
}

/** `ns` since 1970 in the zone of the machine. */
export function localTime(ns: bigint): CalendarTime {
  const date = new Date(wholeSeconds(ns) * MS_PER_S);
  return partsOf(
    new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds())),
  );
}

/** Rounded down. */
function wholeSeconds(ns: bigint): number {
  const whole = ns / NS_PER_S;
  return Number(ns % NS_PER_S < 0n ? whole - 1n : whole);
}

function partsOf(date: Date): CalendarTime {
  const year = date.getUTCFullYear();
  return {
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    dayOfYear: Math.floor((date.getTime() - Date.UTC(year, 0, 1)) / MS_PER_DAY) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
