// Which hardware said to have which IPv4 address, and when: two that say so of one address are worth a warning.

import { FRAME_NUMBER, FRAME_TIME } from '../../shared/layout';
import { Walk } from '../walk';

/** NEIGHBOUR, 24 octets: 0 address 4   4 hardware 6   10 pad   12 frame u32, 0 = none   16 time i64 ns. One for each value of the hash. */
const SIZE: usize = 24;
const HARDWARE: usize = 4;
const FRAME: usize = 12;
const TIME: usize = 16;
const ROOM: u32 = 4096;
const HASH: u32 = 0x9e3779b1;
const HASH_SHIFT: u32 = 20;
const NS_PER_S: i64 = 1_000_000_000;
const ETHER: usize = 6;
const table: usize = memory.data(<i32>4096 * 24, 8);

/** The earlier one that noteNeighbour() found. */
export class Neighbour {
  /** → six octets. */
  static hardware: usize = 0;
  static frame: u32 = 0;
  static seconds: u32 = 0;
}

/** Notes that `hardware` has the IPv4 address at `address`. True when another had it before, which stays noted: Neighbour. */
export function noteNeighbour(hardware: usize, address: usize): bool {
  const ip = load<u32>(address);
  const slot = table + <usize>(((ip * HASH) >> HASH_SHIFT) & (ROOM - 1)) * SIZE;
  const now = load<i64>(Walk.record, FRAME_TIME);
  const frame = load<u32>(slot, FRAME);
  const isSame = load<u32>(slot) == ip && frame != 0;
  if (isSame && memory.compare(slot + HARDWARE, hardware, ETHER) != 0) {
    Neighbour.hardware = slot + HARDWARE;
    Neighbour.frame = frame;
    Neighbour.seconds = <u32>((now - load<i64>(slot, TIME)) / NS_PER_S);
    return true;
  }
  store<u32>(slot, ip);
  memory.copy(slot + HARDWARE, hardware, ETHER);
  store<u32>(slot, load<u32>(Walk.record, FRAME_NUMBER), FRAME);
  store<i64>(slot, now, TIME);
  return false;
}
