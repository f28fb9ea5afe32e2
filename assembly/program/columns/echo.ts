// Which echo request a reply answers: tshark says so in the Info column.

import { COLUMNS_PACKET, COLUMNS_RELATED, COLUMNS_VERSION } from '../../shared/columns';
import { FRAME_NUMBER } from '../../shared/layout';
import { COLUMNS } from './record';

const V4_REQUEST: u32 = 8;
const V4_REPLY: u32 = 0;
const V6_REQUEST: u32 = 128;
const V6_REPLY: u32 = 129;
/** Identifier and sequence number. */
const NUMBERS: usize = 4;
const V4_SOURCE: usize = 12;
const V4_DESTINATION: usize = 16;
const V6_SOURCE: usize = 8;
const V6_DESTINATION: usize = 24;
const IPV4: u8 = 4;

/** REQUEST, 40 octets: 0 source 16, 16 destination 16, 32 identifier and sequence number u32, 36 frame u32. One for each value of the hash. */
const REQUEST: i32 = 40;
const NUMBERS_AT: usize = 32;
const FRAME_AT: usize = 36;
const ROOM: i32 = 4096;
const HASH: u32 = 0x9e3779b1;
const HASH_SHIFT: u32 = 20;
const table: usize = memory.data(ROOM * REQUEST, 8);
const key: usize = memory.data(40, 8);

/** The ICMP message at `header` (ICMPv6 where `isV6`) is remembered if it asks, and the one asked for is found if it answers. */
export function relate(record: usize, header: usize, isV6: bool): void {
  const type: u32 = load<u8>(header);
  const asks = type == (isV6 ? V6_REQUEST : V4_REQUEST);
  if (!asks && type != (isV6 ? V6_REPLY : V4_REPLY)) return;
  fillKey(header, asks);
  let hash: u32 = 0;
  for (let i: usize = 0; i < FRAME_AT; i += 4) hash = (rotl<u32>(hash, 5) ^ load<u32>(key + i)) * HASH;
  const slot = table + <usize>(hash >> HASH_SHIFT) * REQUEST;
  if (asks) {
    memory.copy(slot, key, FRAME_AT);
    store<u32>(slot, load<u32>(record, FRAME_NUMBER), FRAME_AT);
    return;
  }
  for (let i: usize = 0; i < FRAME_AT; i += 4) if (load<u32>(slot + i) != load<u32>(key + i)) return;
  const frame = load<u32>(slot, FRAME_AT);
  if (frame < load<u32>(record, FRAME_NUMBER)) store<u32>(COLUMNS, frame, COLUMNS_RELATED);
}

/** Both ends as the request has them, and its numbers. */
function fillKey(header: usize, asks: bool): void {
  const packet: usize = load<u32>(COLUMNS, COLUMNS_PACKET);
  memory.fill(key, 0, REQUEST);
  if (load<u8>(COLUMNS, COLUMNS_VERSION) == IPV4) {
    store<u32>(key, load<u32>(packet + (asks ? V4_SOURCE : V4_DESTINATION)));
    store<u32>(key, load<u32>(packet + (asks ? V4_DESTINATION : V4_SOURCE)), 16);
  } else {
    v128.store(key, v128.load(packet + (asks ? V6_SOURCE : V6_DESTINATION)));
    v128.store(key, v128.load(packet + (asks ? V6_DESTINATION : V6_SOURCE)), 16);
  }
  store<u32>(key, load<u32>(header, NUMBERS), NUMBERS_AT);
}
