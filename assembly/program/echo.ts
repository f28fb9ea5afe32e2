// Which echo request a reply answers: the last one between the two hosts with its numbers and its data.

import { be16 } from '../octets';
import { FRAME_NUMBER, FRAME_TIME } from '../shared/layout';

/** REQUEST, 56 octets: 0 one host 16, 16 the other 16, 32 numbers u32, 36 checksum u32, 40 frame u32, 44 pad, 48 time i64 ns. One for each value of the hash. */
const REQUEST: usize = 56;
const KEY: usize = 40;
const OTHER: usize = 16;
const NUMBERS: usize = 32;
const CHECKSUM: usize = 36;
const FRAME: usize = 40;
const TIME: usize = 48;
const ROOM: u32 = 4096;
const HASH: u32 = 0x9e3779b1;
const HASH_SHIFT: u32 = 20;
const table: usize = memory.data(<i32>4096 * 56, 8);
const key: usize = memory.data(56, 8);

const IPV4_OCTETS: usize = 4;
const IPV6_OCTETS: usize = 16;
const V4_SOURCE: usize = 12;
const V4_DESTINATION: usize = 16;
const V6_SOURCE: usize = 8;
const V6_DESTINATION: usize = 24;

/** The request that the last answered() found. */
export class Request {
  static frame: u32 = 0;
  static time: i64 = 0;
}

/** Notes that the frame `record` has the echo request at `header`, in the IP packet at `packet`. `type`: what its first octet adds to the checksum. */
export function asked(record: usize, packet: usize, isV4: bool, header: usize, type: u32): void {
  const slot = slotOf(packet, isV4, header, type);
  memory.copy(slot, key, KEY);
  store<u32>(slot, load<u32>(record, FRAME_NUMBER), FRAME);
  store<i64>(slot, load<i64>(record, FRAME_TIME), TIME);
}

/** Finds the request that the reply at `header` answers: Request. */
export function answered(record: usize, packet: usize, isV4: bool, header: usize, type: u32): bool {
  const slot = slotOf(packet, isV4, header, type);
  if (memory.compare(slot, key, KEY) != 0) return false;
  Request.frame = load<u32>(slot, FRAME);
  Request.time = load<i64>(slot, TIME);
  return Request.frame != 0 && Request.frame <= load<u32>(record, FRAME_NUMBER);
}

/** Hosts in the order of their octets, the numbers, and the checksum as it would be without the type. */
function slotOf(packet: usize, isV4: bool, header: usize, type: u32): usize {
  memory.fill(key, 0, REQUEST);
  const octets = isV4 ? IPV4_OCTETS : IPV6_OCTETS;
  const source = packet + (isV4 ? V4_SOURCE : V6_SOURCE);
  const destination = packet + (isV4 ? V4_DESTINATION : V6_DESTINATION);
  const isLower = memory.compare(source, destination, octets) < 0;
  memory.copy(key, isLower ? source : destination, octets);
  memory.copy(key + OTHER, isLower ? destination : source, octets);
  store<u32>(key, load<u32>(header, 4), NUMBERS);
  let sum = be16(header, 2) + (type << 8);
  sum = (sum & 0xffff) + (sum >> 16);
  store<u32>(key, sum == 0xffff ? 0 : sum, CHECKSUM);
  let hash: u32 = 0;
  for (let i: usize = 0; i < KEY; i += 4) hash = (rotl<u32>(hash, 5) ^ load<u32>(key + i)) * HASH;
  return table + <usize>((hash >> HASH_SHIFT) & (ROOM - 1)) * REQUEST;
}
