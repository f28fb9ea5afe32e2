// Reading one option: never beyond its own length, nor beyond what was captured.

import { be16, be32, be64 } from '../../octets';
import { BROKEN_BEYOND, BROKEN_WITHIN } from '../../shared/items';
import { addItem, breakItems } from '../items';

export class Cursor {
  /** → next octet. */
  static at: usize = 0;
  /** → one past the option. */
  static end: usize = 0;
  /** → one past the captured octets of the header. */
  static limit: usize = 0;
}

/** Octets of the option that were not read yet. */
export function left(): u32 {
  return <u32>(Cursor.end - Cursor.at);
}

/** Are `octets` more there? If not, the dissection ends here, as tshark's does. */
export function has(octets: u32): bool {
  const needed = Cursor.at + octets;
  return needed <= min(Cursor.end, Cursor.limit) || breakItems(needed > Cursor.end ? BROKEN_BEYOND : BROKEN_WITHIN, needed);
}

/** Adds `field` with the next octet. False when it is not there. */
export function octet(field: u32): bool {
  if (!has(1)) return false;
  addItem(field, load<u8>(Cursor.at), Cursor.at, 1);
  Cursor.at += 1;
  return true;
}

/** Adds `field` with the next two octets. */
export function wide(field: u32): bool {
  if (!has(2)) return false;
  addItem(field, be16(Cursor.at), Cursor.at, 2);
  Cursor.at += 2;
  return true;
}

/** Adds `field` with the next three octets. */
export function triple(field: u32): bool {
  if (!has(3)) return false;
  addItem(field, (be16(Cursor.at) << 8) | load<u8>(Cursor.at, 2), Cursor.at, 3);
  Cursor.at += 3;
  return true;
}

/** Adds `field` with the next four octets. */
export function long(field: u32): bool {
  if (!has(4)) return false;
  addItem(field, be32(Cursor.at), Cursor.at, 4);
  Cursor.at += 4;
  return true;
}

/** Adds `field` with the next eight octets. */
export function huge(field: u32): bool {
  if (!has(8)) return false;
  addItem(field, be64(Cursor.at), Cursor.at, 8);
  Cursor.at += 8;
  return true;
}

/** Adds `field` with the next `octets` octets as they are. */
export function octets(field: u32, octets: u32): bool {
  if (!has(octets)) return false;
  addItem(field, 0, Cursor.at, octets);
  Cursor.at += octets;
  return true;
}

/** Adds `field` with an IPv4 address, as it lies in memory. */
export function ipv4(field: u32): bool {
  if (!has(4)) return false;
  addItem(field, load<u32>(Cursor.at), Cursor.at, 4);
  Cursor.at += 4;
  return true;
}
