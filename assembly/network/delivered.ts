// The datagrams that the frames of a batch completed, for those that show them.

/**
 * DELIVERED, 24 octets: 0 frame u32   4 header u32 → the IPv4 or fragment header that brought the last piece   8 octets u32 → the datagram's payload
 * 12 total u32   16 fragments u32 → FRAGMENTs in the order they came in   20 count u32
 */
export const DELIVERED_HEADER = 4;
export const DELIVERED_OCTETS = 8;
export const DELIVERED_TOTAL = 12;
export const DELIVERED_FRAGMENTS = 16;
export const DELIVERED_COUNT = 20;
const SIZE: u32 = 24;
const ROOM: u32 = 4096;
/** A frame may complete several datagrams, one inside the other. */
const RESERVE: u32 = 64;
const table: usize = memory.data(<i32>4096 * 24, 8);
let count: u32 = 0;

/** Forgets all. */
export function releaseDelivered(): void {
  count = 0;
}

/** Is there room for what one more frame may complete? */
export function deliveredRoom(): bool {
  return count + RESERVE <= ROOM;
}

export function noteDelivered(frame: u32, header: usize, octets: usize, total: u32, fragments: usize, noted: u32): void {
  if (count == ROOM) return;
  const delivered = table + count * SIZE;
  store<u32>(delivered, frame);
  store<u32>(delivered, <u32>header, DELIVERED_HEADER);
  store<u32>(delivered, <u32>octets, DELIVERED_OCTETS);
  store<u32>(delivered, total, DELIVERED_TOTAL);
  store<u32>(delivered, <u32>fragments, DELIVERED_FRAGMENTS);
  store<u32>(delivered, noted, DELIVERED_COUNT);
  count++;
}

/** → the DELIVERED that the header at `header` in frame number `frame` completed; 0 when it completed none. */
export function deliveredBy(frame: u32, header: usize): usize {
  let low: u32 = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (load<u32>(table + middle * SIZE) < frame) low = middle + 1;
    else high = middle;
  }
  for (; low < count; low++) {
    const delivered = table + low * SIZE;
    if (load<u32>(delivered) != frame) return 0;
    if (<usize>load<u32>(delivered, DELIVERED_HEADER) == header) return delivered;
  }
  return 0;
}
