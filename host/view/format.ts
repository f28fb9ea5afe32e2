// Numbers as people read them.

const NS_PER_US = 1e3;
const NS_PER_MS = 1e6;
const NS_PER_S = 1e9;
const S_PER_MIN = 60;
const MIN_PER_H = 60;
const H_PER_DAY = 24;
const THOUSAND = 1000;
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const;

/** Nanoseconds with the unit that suits them: `39.8 µs`, `20.504 ms`, `7.034 s`, `2 min 5 s`, `3 h 20 min`, `5 d 2 h`. */
export function duration(ns: number): string {
  if (ns < 0) return `−${duration(-ns)}`;
  if (ns < NS_PER_US) return `${ns} ns`;
  if (ns < NS_PER_MS) return `${(ns / NS_PER_US).toFixed(1)} µs`;
  if (ns < NS_PER_S) return `${(ns / NS_PER_MS).toFixed(3)} ms`;
  const seconds = ns / NS_PER_S;
  if (seconds < S_PER_MIN) return `${seconds.toFixed(3)} s`;
  const minutes = Math.floor(seconds / S_PER_MIN);
  if (minutes < MIN_PER_H) return `${minutes} min ${Math.floor(seconds % S_PER_MIN)} s`;
  const hours = Math.floor(minutes / MIN_PER_H);
  if (hours < H_PER_DAY) return `${hours} h ${minutes % MIN_PER_H} min`;
  return `${Math.floor(hours / H_PER_DAY)} d ${hours % H_PER_DAY} h`;
}

/** Octets with the unit that suits them: `4 B`, `1.2 kB`, `3.4 GB`. */
export function size(octets: number): string {
  let value = octets;
  let unit = 0;
  while (value >= THOUSAND && unit < UNITS.length - 1) {
    value /= THOUSAND;
    unit++;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit] ?? ''}`;
}

/** `1 segment`, `3 segments`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `"1795188997.793030051"` → ns. */
export function nanosecondsOf(time: string): bigint {
  return BigInt(time.replace('.', ''));
}
