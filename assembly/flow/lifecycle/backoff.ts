// How a sender waits between copies of one segment (RFC 6298 §5.5: the timer doubles).
import { BACKOFF_CONSTANT, BACKOFF_DOUBLING, BACKOFF_DUPLICATE, BACKOFF_FIRST, BACKOFF_IRREGULAR } from '../../shared/events';

/** Below this no timer fired: the network doubled the segment. RFC 6298 allows no timer under a second, kernels none under 200 ms. */
const DUPLICATE: i64 = 10_000_000;
/** Gaps count as equal within a quarter. */
const QUARTER: i64 = 4;
/** More attempts than this cannot keep doubling in 64-bit nanoseconds. */
const MOST_DOUBLINGS: u32 = 20;

/** BACKOFF_* of copy number `attempt` (2 = first repeat) that came `gap` after the former; `first` = the first gap, all ns. */
export function backoffOf(gap: i64, first: i64, attempt: u32): u32 {
  if (gap >= 0 && gap < DUPLICATE) return BACKOFF_DUPLICATE;
  if (attempt <= 2 || first < 0) return BACKOFF_FIRST;
  if (near(gap, first)) return BACKOFF_CONSTANT;
  const doublings = attempt - 2;
  if (doublings <= MOST_DOUBLINGS && near(gap, first << doublings)) return BACKOFF_DOUBLING;
  return BACKOFF_IRREGULAR;
}

function near(a: i64, b: i64): bool {
  const slack = b / QUARTER;
  return a > b - slack && a < b + slack;
}
