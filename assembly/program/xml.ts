// Text inside XML.

import { FULL } from './output';

const AMPERSAND: u32 = 0x26;
const LESS: u32 = 0x3c;
const GREATER: u32 = 0x3e;
const QUOTE: u32 = 0x22;
const APOSTROPHE: u32 = 0x27;
const ENTITY_SIZE: usize = 16;
/** Entities, sixteen octets each: `&amp;` `&lt;` `&gt;` `&quot;` `&#x27;`. */
const ENTITIES: usize = memory.data<u8>([
  0x26, 0x61, 0x6d, 0x70, 0x3b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x26, 0x6c, 0x74, 0x3b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x26, 0x67,
  0x74, 0x3b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x26, 0x71, 0x75, 0x6f, 0x74, 0x3b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x26, 0x23, 0x78, 0x32,
  0x37, 0x3b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]);
const LENGTHS: usize = memory.data<u8>([5, 4, 4, 6, 6]);
const NONE: usize = 5;

/** Which entity `octet` becomes; NONE for itself. */
function entityOf(octet: u32): usize {
  switch (octet) {
    case AMPERSAND:
      return 0;
    case LESS:
      return 1;
    case GREATER:
      return 2;
    case QUOTE:
      return 3;
    case APOSTROPHE:
      return 4;
    default:
      return NONE;
  }
}

/** Replaces the characters from `start` to `end` that XML gives a meaning; → one past the last, FULL when that does not fit before `limit`. */
export function escapeXml(start: usize, end: usize, limit: usize): usize {
  let more: usize = 0;
  for (let at = start; at < end; at++) {
    const entity = entityOf(load<u8>(at));
    if (entity != NONE) more += <usize>load<u8>(LENGTHS + entity) - 1;
  }
  if (more == 0) return end;
  if (end + more > limit) return FULL;
  memory.copy(start + more, start, end - start);
  let out = start;
  for (let at = start + more; at < end + more; at++) {
    const octet: u32 = load<u8>(at);
    const entity = entityOf(octet);
    if (entity == NONE) store<u8>(out++, <u8>octet);
    else {
      // By octets: a copy by sixteen would run over what is still to be read.
      const octets: usize = load<u8>(LENGTHS + entity);
      for (let i: usize = 0; i < octets; i++) store<u8>(out + i, load<u8>(ENTITIES + entity * ENTITY_SIZE + i));
      out += octets;
    }
  }
  return out;
}
