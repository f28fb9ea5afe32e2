// The commercial security option, draft-ietf-cipso-ipsecurity-01 §3.4.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/ip-options';
import { done, doneValue, label, say, sayBytes, sayNumber, tell } from '../say';
import { add, addLong, addOctet, addOctets } from '../tree';

const DOMAIN: u32 = 2;
const TAGS: u32 = 6;
const BITMAP: u32 = 1;
const ENUMERATED: u32 = 2;
const RANGED: u32 = 5;
const PERMISSIVE: u32 = 6;
const FREE_FORM: u32 = 7;
const CATEGORIES: u32 = 4;

/** Adds the domain and the tags of the option of `length` octets at `at`. */
export function addCommercialSecurity(at: usize, length: u32): void {
  if (length < TAGS) return;
  addLong(F.F_IP_CIPSO_DOI, at + DOMAIN);
  let tag = at + TAGS;
  const end = at + length;
  while (tag + 1 < end) {
    const octets: u32 = load<u8>(tag, 1);
    if (octets < 2 || tag + octets > end) return;
    addTag(tag, load<u8>(tag), octets);
    tag += octets;
  }
}

function addTag(tag: usize, type: u32, octets: u32): void {
  const node = addOctet(F.F_IP_CIPSO_TAG_TYPE, tag);
  if (type == PERMISSIVE || type == FREE_FORM) {
    addOctets(F.F_IP_CIPSO_TAG_DATA, tag + 2, octets - 2);
    return;
  }
  if ((type != BITMAP && type != ENUMERATED && type != RANGED) || octets < CATEGORIES) {
    label(node);
    say('Tag Type: Unknown (');
    sayNumber(type);
    say(') (');
    sayBytes(octets);
    say(')');
    done();
    return;
  }
  addOctet(F.F_IP_CIPSO_SENSITIVITY_LEVEL, tag + 3);
  if (octets == CATEGORIES) return;
  tell(add(F.F_IP_CIPSO_CATEGORIES, tag + CATEGORIES, octets - CATEGORIES, 0));
  if (type == BITMAP) sayBitmap(tag + CATEGORIES, octets - CATEGORIES);
  else sayList(tag + CATEGORIES, octets - CATEGORIES, type == RANGED);
  doneValue();
}

/** `0,2,15` */
function sayBitmap(at: usize, octets: u32): void {
  let any = false;
  for (let bit: u32 = 0; bit < octets << 3; bit++) {
    if (!(((<u32>load<u8>(at + (bit >> 3))) >> (7 - (bit & 7))) & 1)) continue;
    if (any) say(',');
    sayNumber(bit);
    any = true;
  }
}

/** `9,12`, or from the higher to the lower end `9-1`; a range without an end goes down to 0. */
function sayList(at: usize, octets: u32, isRanged: bool): void {
  const step: u32 = isRanged ? 4 : 2;
  for (let place: u32 = 0; place + 2 <= octets; place += step) {
    if (place != 0) say(',');
    sayNumber(be16(at + place));
    if (!isRanged) continue;
    say('-');
    sayNumber(place + 4 <= octets ? be16(at + place, 2) : 0);
  }
}
