// Options of the Space Communications Protocol Specification, CCSDS 714.0-B-2 §3.2.3 and §3.5.

import {
  BROKEN_BEYOND,
  IT_SCPS_BINDING_DATA,
  IT_SCPS_BINDING_ID,
  IT_SCPS_BINDING_LENGTH,
  IT_SCPS_CONNECTION,
  IT_SCPS_VECTOR,
  IT_SNACK_OFFSET,
  IT_SNACK_SIZE,
} from '../../shared/items';
import { FK_SCPS, FRAME_KNOWN } from '../../shared/layout';
import { addItem, breakItems, nextItem } from '../items';
import { Cursor, has, left, octet, octets, wide } from './cursor';

const LENGTH_CAPABILITIES: u32 = 4;
const LENGTH_SHIFT: u32 = 4;

/** Capabilities: a vector and a connection number, or, of another length, bindings with data of their own. */
export function scps(record: usize, length: u32): bool {
  if (length == LENGTH_CAPABILITIES) return octet(IT_SCPS_VECTOR) && octet(IT_SCPS_CONNECTION);
  // Bindings count only of a sender that said its capabilities, if only in this header.
  return !(load<u8>(record, FRAME_KNOWN) & FK_SCPS || nextItem(0, IT_SCPS_VECTOR)) || bindings();
}

/** Binding space identifiers, each followed by its length in words of two octets (upper four bits) and that many octets. */
function bindings(): bool {
  while (left() > 0) {
    if (!has(2) || !octet(IT_SCPS_BINDING_ID)) return false;
    const length = ((<u32>load<u8>(Cursor.at)) >> LENGTH_SHIFT) << 1;
    addItem(IT_SCPS_BINDING_LENGTH, length, Cursor.at, 1);
    Cursor.at += 1;
    if (!octets(IT_SCPS_BINDING_DATA, length)) return false;
  }
  return true;
}

/** Negative acknowledgment. tshark 4.0 reads on behind the option, and its dissection ends there, always. */
export function snack(): bool {
  return wide(IT_SNACK_OFFSET) && wide(IT_SNACK_SIZE) && breakItems(BROKEN_BEYOND);
}
