// What a tag of PPPoE's discovery stage holds.

import { FIELD_KIND, KIND_STRING } from '../../shared/tree';
import { addElsewhere, addOctets } from '../tree';
import { fieldAt } from '../vocabulary';

/** Adds octets or text, of which a zero is the end. */
export function addTagValue(field: u32, at: usize, octets: u32): void {
  if (load<u8>(fieldAt(field), FIELD_KIND) != <u8>KIND_STRING) {
    addOctets(field, at, octets);
    return;
  }
  let count: u32 = 0;
  while (count < octets && load<u8>(at + count) != 0) count++;
  addElsewhere(field, at, octets, at, count);
}
