// Frames, octets and values of a field by intervals of time (io,stat).

import { listEnd, listStart } from '../program/filter/lists';
import { FRAME_LEN } from '../shared/layout';
import { VALUE_NUMBER, VALUE_SIZE } from '../shared/filter';
import {
  CELL_COUNT,
  CELL_FRAMES,
  CELL_GREATEST,
  CELL_INTERVAL,
  CELL_LEAST,
  CELL_OCTETS,
  CELL_SUM,
  ENTRY_KEY,
  INTERVALS_LATEST,
  INTERVALS_LEAST,
  INTERVALS_LOAD,
  INTERVALS_MEAN,
  INTERVALS_VALUES,
  TAP_ARGUMENT,
  TAP_SPAN,
} from '../shared/stats';
import { sinceFirst } from './clock';
import { findEntry, KEY } from './table';

const NS_PER_US: i64 = 1000;
const HALF_US: i64 = NS_PER_US / 2;

/** Counts the frame for TAP_INTERVALS. */
export function countInterval(tap: usize, record: usize): void {
  const since = sinceFirst();
  const own: u64 = since > 0 ? <u64>((since + HALF_US) / NS_PER_US) : 0;
  // Frames that are out of order count where the column is already, as in tshark.
  const latest = max(load<u64>(tap, INTERVALS_LATEST), own);
  store<u64>(tap, latest, INTERVALS_LATEST);
  const span = load<u64>(tap, TAP_SPAN);
  const interval = span ? latest / span : 0;
  const cell = cellOf(tap, interval);
  if (!cell) return;
  add(cell, CELL_FRAMES, 1);
  add(cell, CELL_OCTETS, load<u32>(record, FRAME_LEN));
  const kind = load<u32>(tap, TAP_ARGUMENT);
  if (kind == INTERVALS_VALUES) addValues(cell);
  else if (kind == INTERVALS_LEAST || kind == INTERVALS_MEAN) addWatched(cell, kind == INTERVALS_MEAN);
  else if (kind == INTERVALS_LOAD) addLoads(tap, interval, span);
}

function cellOf(tap: usize, interval: u64): usize {
  v128.store(KEY, i64x2(<i64>interval, 0));
  v128.store(KEY, i64x2(0, 0), 16);
  store<u64>(KEY, 0, 32);
  return findEntry(tap);
}
if (CELL_INTERVAL != ENTRY_KEY) ERROR('layout drift: CELL_INTERVAL');

function add(cell: usize, at: usize, value: u64): void {
  store<u64>(cell + at, load<u64>(cell + at) + value);
}

/** The values that the program left in register 0. */
function addValues(cell: usize): void {
  const end = listEnd(0);
  for (let value = listStart(0); value < end; value += VALUE_SIZE) {
    const number = load<i64>(value, VALUE_NUMBER);
    const first = load<u64>(cell, CELL_COUNT) == 0;
    add(cell, CELL_COUNT, 1);
    add(cell, CELL_SUM, <u64>number);
    if (first || number < load<i64>(cell, CELL_LEAST)) store<i64>(cell, number, CELL_LEAST);
    if (first || number > load<i64>(cell, CELL_GREATEST)) store<i64>(cell, number, CELL_GREATEST);
  }
}

/** The same for a least value or a mean; the greatest is the most that it was after any of the frames. */
function addWatched(cell: usize, mean: bool): void {
  const before = load<i64>(cell, CELL_GREATEST);
  const first = load<u64>(cell, CELL_COUNT) == 0;
  addValues(cell);
  const count = load<i64>(cell, CELL_COUNT);
  if (count == 0) return;
  const shown = mean ? load<i64>(cell, CELL_SUM) / count : load<i64>(cell, CELL_LEAST);
  store<i64>(cell, first ? shown : max(before, shown), CELL_GREATEST);
}

/**
 * Durations as load: what is longer than an interval fills whole intervals before this one. Those are not counted one by one:
 * CELL_LEAST says how many times more from this interval on a duration fills intervals, CELL_GREATEST how many times fewer.
 */
function addLoads(tap: usize, interval: u64, span: u64): void {
  const end = listEnd(0);
  for (let value = listStart(0); value < end; value += VALUE_SIZE) {
    const number = load<i64>(value, VALUE_NUMBER);
    let duration: u64 = number > 0 ? <u64>(number / NS_PER_US) : 0;
    if (span && duration > span) {
      const whole = min<u64>((duration - 1) / span, interval);
      duration -= whole * span;
      const first = cellOf(tap, interval - whole);
      if (first) add(first, CELL_LEAST, whole ? 1 : 0);
      const own = cellOf(tap, interval);
      if (own) add(own, CELL_GREATEST, whole ? 1 : 0);
    }
    const own = cellOf(tap, interval);
    if (own) add(own, CELL_SUM, duration);
  }
}
