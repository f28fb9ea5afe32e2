import type { StatisticsBlock } from './block.ts';
import type { Mutable } from './mutable.ts';
import { type OptionReader, readOptions } from './option.ts';

const INTERFACE = 8;
const TIME_HIGH = 12;
const TIME_LOW = 16;
const OPTIONS = 20;
const TRAILER = 4;
const OCTETS_MIN = OPTIONS + TRAILER;
const START_TIME = 2;
const END_TIME = 3;
const RECEIVED = 4;
const DROPPED = 5;
const ACCEPTED = 6;
const DROPPED_BY_OS = 7;
const DELIVERED = 8;

type Counter = 'received' | 'dropped' | 'accepted' | 'droppedByOs' | 'delivered';

/** Reads a whole interface statistics block; one that is too short for its own fields reads as zeros with a fault. */
export function parseStatistics(octets: Uint8Array, littleEndian: boolean): StatisticsBlock {
  if (octets.length < OCTETS_MIN) {
    const faults = [{ offset: 0, reason: `an interface statistics block of ${octets.length} octets, it has at least ${OCTETS_MIN}` }];
    return { kind: 'statistics', interfaceIndex: 0, time: 0n, comments: [], custom: [], unknown: [], faults };
  }
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const found: Partial<Mutable<StatisticsBlock>> = {};
  const time = (high: number, low: number, from: DataView): bigint =>
    (BigInt(from.getUint32(high, littleEndian)) << 32n) | BigInt(from.getUint32(low, littleEndian));
  const counter =
    (name: Counter): OptionReader =>
    (value) =>
      value.byteLength === 8 && ((found[name] = value.getBigUint64(0, littleEndian)), true);
  const options = readOptions(octets.subarray(0, octets.length - TRAILER), OPTIONS, littleEndian, {
    [START_TIME]: (value) => value.byteLength === 8 && ((found.startTime = time(0, 4, value)), true),
    [END_TIME]: (value) => value.byteLength === 8 && ((found.endTime = time(0, 4, value)), true),
    [RECEIVED]: counter('received'),
    [DROPPED]: counter('dropped'),
    [ACCEPTED]: counter('accepted'),
    [DROPPED_BY_OS]: counter('droppedByOs'),
    [DELIVERED]: counter('delivered'),
  });
  return {
    kind: 'statistics',
    interfaceIndex: view.getUint32(INTERFACE, littleEndian),
    time: time(TIME_HIGH, TIME_LOW, view),
    ...found,
    ...options,
  };
}
