import type { Zone } from '../record/program.ts';
import { readZone } from './zone-file.ts';

// TZif, RFC 9636 §3: a header of 44 octets, then the data of version 1 (32-bit times), then header and data with 64-bit times.
const MAGIC = 0x545a6966;
const VERSION = 4;
const VERSION_2 = 0x32;
const COUNTS = 20;
const HEADER = 44;
const TYPE_OCTETS = 6;
const LEAP_OCTETS = 8;

const S_PER_MINUTE = 60;
/** The rules after the last transition of the file are the engine's: looked at every so many seconds, this far. */
const STEP = 14 * 86400;
const LAST = 2 ** 32;

/** The local zone (TZ, or the machine's) through time, with the names that the time zone database gives; where there is none, `UTC`, `UTC+01:00` … */
export function localZones(): readonly Zone[] {
  const zones = databaseZones();
  const last = zones.at(-1) ?? { from: 0, offset: offsetAt(0), name: nameOf(offsetAt(0)) };
  const known = zones.length === 0 ? [last] : zones;
  return [...known, ...laterZones(known, last)];
}

function databaseZones(): readonly Zone[] {
  try {
    const octets = readZone();
    if (octets === undefined) return [];
    return parseZones(new DataView(octets.buffer, octets.byteOffset, octets.byteLength));
  } catch {
    return [];
  }
}

/** The part of a TZif file with 64-bit times. Throws where the file is none. */
function parseZones(view: DataView): readonly Zone[] {
  if (view.getUint32(0) !== MAGIC || view.getUint8(VERSION) < VERSION_2) throw new RangeError('no TZif file of version 2');
  const count = (at: number, index: number): number => view.getUint32(at + COUNTS + 4 * index);
  // isutcnt, isstdcnt, leapcnt, timecnt, typecnt, charcnt
  const [ut, standard, leaps, times, types, letters] = [0, 1, 2, 3, 4, 5].map((index) => count(0, index)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const second = HEADER + times * 5 + types * TYPE_OCTETS + letters + leaps * LEAP_OCTETS + standard + ut;
  const timesAt = second + HEADER;
  const [timeCount, typeCount] = [count(second, 3), count(second, 4)];
  const indexesAt = timesAt + 8 * timeCount;
  const typesAt = indexesAt + timeCount;
  const zone = (from: number, type: number): Zone => {
    const at = typesAt + type * TYPE_OCTETS;
    return { from, offset: view.getInt32(at), name: text(view, typesAt + typeCount * TYPE_OCTETS + view.getUint8(at + 5)) };
  };
  const changes = Array.from({ length: timeCount }, (_, index) =>
    zone(Number(view.getBigInt64(timesAt + 8 * index)), view.getUint8(indexesAt + index)),
  );
  return [zone(Number.MIN_SAFE_INTEGER, 0), ...changes];
}

function text(view: DataView, at: number): string {
  let name = '';
  for (let index = at; view.getUint8(index) !== 0; index++) name += String.fromCharCode(view.getUint8(index));
  return name;
}

/** Zones after `last`, whose names are those that the same offsets had before. */
function laterZones(zones: readonly Zone[], last: Zone): Zone[] {
  const later: Zone[] = [];
  let { offset } = last;
  for (let at = Math.max(last.from, 0); at < LAST; at += STEP) {
    const next = offsetAt(at + STEP);
    if (next === offset) continue;
    offset = next;
    const name = zones.findLast((zone) => zone.offset === next)?.name ?? nameOf(next);
    later.push({ from: changeBetween(at, at + STEP, next), offset, name });
  }
  return later;
}

/** Of a zone without a name: `UTC`, `UTC-03:30`. */
function nameOf(offset: number): string {
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset) / S_PER_MINUTE;
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(Math.floor(part)).padStart(2, '0'));
  return `UTC${offset < 0 ? '-' : '+'}${parts.join(':')}`;
}

function offsetAt(seconds: number): number {
  return -new Date(seconds * 1000).getTimezoneOffset() * S_PER_MINUTE;
}

/** The first second of (low, high] with `offset`. */
function changeBetween(low: number, high: number, offset: number): number {
  let [before, after] = [low, high];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle) === offset) after = middle;
    else before = middle;
  }
  return after;
}
