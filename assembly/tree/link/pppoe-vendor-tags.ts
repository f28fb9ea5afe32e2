// Tags of the Broadband Forum within a vendor-specific tag of PPPoE, TR-101 issue 2, appendix A.

import * as F from '../../shared/fields/pppoe';
import { GROUP_MALFORMED, SEVERITY_WARNING } from '../../shared/tree';
import { beginChildExpert, endExpert } from '../expert';
import { say, sayNumber } from '../say';
import { add, addLong, addOctet, addOctets, close, has, open, Tree } from '../tree';
import { sayNameOf } from '../vocabulary';
import { addTagValue } from './pppoe-tag-value';

/** Type and length, an octet each. */
const TAG_HEADER: u32 = 2;
const CIRCUIT: u32 = 0x01;
const REMOTE: u32 = 0x02;
/** Rates and delays: the numbers of their tags and of their fields follow each other alike. */
const NUMBERS_FIRST: u32 = 0x81;
const NUMBERS_LAST: u32 = 0x8e;
const ENCAPSULATION: u32 = 0x90;
const NAME_MOST: u32 = 63;
const NUMBER: u32 = 4;
const ENCAPSULATION_OCTETS: u32 = 3;
/** The tag that ends a list. */
const END: u32 = 0;

/** Adds the `octets` octets of tags at `from`. */
export function addVendorTags(from: usize, octets: u32): void {
  const end = from + octets;
  add(F.F_PPPOED_TAGS_VENDORSPECIFIC_TAGS, from, octets, 0);
  open();
  let at = from;
  while (at + TAG_HEADER <= end && Tree.thrown == 0 && has(at, TAG_HEADER)) {
    const tag: u32 = load<u8>(at);
    const length: u32 = load<u8>(at, 1);
    if (tag == END) break;
    addTag(from, at, tag, length);
    at += TAG_HEADER + length;
  }
  close();
}

function addTag(from: usize, at: usize, tag: u32, length: u32): void {
  const value = at + TAG_HEADER;
  if (tag == CIRCUIT || tag == REMOTE) {
    if (length > NAME_MOST) addWrong(tag, from, length, ' (expected <= 63)');
    else if (has(value, length)) addTagValue(tag == CIRCUIT ? F.F_PPPOED_TAGS_CIRCUIT_ID : F.F_PPPOED_TAGS_REMOTE_ID, value, length);
  } else if (tag >= NUMBERS_FIRST && tag <= NUMBERS_LAST) {
    if (length != NUMBER) addWrong(tag, from, length, ' (expected == 4)');
    else if (has(value, NUMBER)) addLong(F.F_PPPOED_TAGS_ACT_DATA_RATE_UP + tag - NUMBERS_FIRST, value);
  } else if (tag == ENCAPSULATION) addEncapsulation(value, length);
  else if (has(value, length)) {
    addOctet(F.F_PPPOED_TAG, at);
    addOctet(F.F_PPPOED_TAG_LENGTH_8, at + 1);
    addOctets(F.F_PPPOED_TAG_UNKNOWN_DATA, value, length);
  }
}

/** How the subscriber's line packs its frames. Three octets are shown, however many there are said to be. */
function addEncapsulation(at: usize, length: u32): void {
  add(F.F_PPPOED_TAGS_ACCESS_LOOP_ENCAP, at, ENCAPSULATION_OCTETS, 0);
  open();
  if (length != ENCAPSULATION_OCTETS) addWrong(ENCAPSULATION, at, length, ' (expected 3)');
  if (has(at, ENCAPSULATION_OCTETS)) {
    addOctet(F.F_PPPOED_TAGS_ACCESS_LOOP_ENCAP_DATA_LINK, at);
    addOctet(F.F_PPPOED_TAGS_ACCESS_LOOP_ENCAP_ENCAP_1, at + 1);
    addOctet(F.F_PPPOED_TAGS_ACCESS_LOOP_ENCAP_ENCAP_2, at + 2);
  }
  close();
}

/** `Circuit-ID: Wrong length: 80 (expected <= 63)` */
function addWrong(tag: u32, at: usize, length: u32, rule: string): void {
  beginChildExpert(F.F_PPPOED_TAG_LENGTH_INVALID, SEVERITY_WARNING, GROUP_MALFORMED, at);
  sayNameOf(F.F_PPPOED_TAGS_VENDORSPECIFIC_TAG, tag);
  say(': Wrong length: ');
  sayNumber(length);
  say(rule);
  endExpert();
}
