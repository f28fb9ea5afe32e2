// Pools of equal records: a free list over slabs from the arena.
import { takeUsed } from '../arena';
import { zero } from '../octets';

/** Octets taken from the arena at a time. */
const SLAB: u32 = 1 << 18;
/** A cache line: records whose size divides it never straddle one needlessly. */
const LINE: u32 = 64;

/**
 * One pool. `free` heads the list of records given back (linked by their first four octets), `next … limit` is what is left of
 * the current slab. `size` is a multiple of eight.
 */
@unmanaged
export class Pool {
  free: usize;
  next: usize;
  limit: usize;
  size: u32;
  live: u32;
}

/** A zeroed record, 0 when memory is used up. */
export function takeRecord(pool: Pool): usize {
  let record = pool.free;
  if (record) {
    pool.free = load<u32>(record);
  } else {
    if (pool.next + pool.size > pool.limit || pool.next == 0) {
      const slab = takeUsed(SLAB, LINE);
      if (!slab) return 0;
      pool.next = slab;
      pool.limit = slab + SLAB;
    }
    record = pool.next;
    pool.next = record + pool.size;
  }
  pool.live++;
  zero(record, pool.size);
  return record;
}

/** Gives a record back; its octets are void from here on. */
export function giveRecord(pool: Pool, record: usize): void {
  store<u32>(record, <u32>pool.free);
  pool.free = record;
  pool.live--;
}
