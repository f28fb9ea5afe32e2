// What the conversation has to know of options that tshark's dissection may end in.

import {
  IT_ACC_ECN,
  IT_MP_SENDER_KEY,
  IT_MP_SUBTYPE,
  IT_SCPS_VECTOR,
  IT_SHIFT,
  ITEMS_BROKEN,
  ITEMS_OPTIONS,
  ITEM_VALUE,
} from '../../shared/items';
import { FRAME_OPTIONS, FRAME_SCALE, FRAME_STATUS, FS_ODD_OPTIONS, OPT_WSCALE } from '../../shared/layout';
import { begunItems, forgetItems, ITEMS, nextItem } from '../items';
import { readOptionItems } from './walk';

/** An octet holds the subtype in its upper bits. */
const MP_SUBTYPE_SHIFT: u32 = 4;
const MP_CAPABLE: u32 = 0;
/** Of a reset it is not kept that it came. */
const MP_LAST: u32 = 7;

/** What tshark learns of the options at hand: those up to the one in which its dissection ends. */
export class Survey {
  /** The dissection ended in the options: what comes after them is not done. */
  static ended: bool = false;
  /** The last window scale, −1 without one. */
  static shift: i32 = -1;
  /** The options hold more than the record says. */
  static odd: bool = false;
  static accurateEcn: bool = false;
  static scps: bool = false;
  /** Kinds of MPTCP options, a bit each; where the dissection ended, none but a key. */
  static subtypes: u32 = 0;
}

/** Reads the options of `record`, whose bases are known, where they hold more than the record says. */
export function surveyOptions(record: usize): void {
  if (!(load<u32>(record, FRAME_STATUS) & FS_ODD_OPTIONS)) {
    Survey.ended = false;
    Survey.shift = load<u16>(record, FRAME_OPTIONS) & OPT_WSCALE ? <i32>load<u8>(record, FRAME_SCALE) : -1;
    Survey.odd = false;
    Survey.accurateEcn = false;
    Survey.scps = false;
    Survey.subtypes = 0;
    return;
  }
  forgetItems();
  begunItems(ITEMS_OPTIONS);
  readOptionItems(record);
  Survey.ended = load<u8>(ITEMS, ITEMS_BROKEN) != 0;
  Survey.shift = -1;
  for (let item = nextItem(0, IT_SHIFT); item; item = nextItem(item, IT_SHIFT)) Survey.shift = load<i32>(item, ITEM_VALUE);
  Survey.odd = true;
  Survey.accurateEcn = nextItem(0, IT_ACC_ECN) != 0;
  Survey.scps = nextItem(0, IT_SCPS_VECTOR) != 0;
  Survey.subtypes = Survey.ended ? subtypes() & (1 << MP_CAPABLE) : subtypes();
}

/** The kinds of MPTCP options that are known, a bit each; MP_CAPABLE counts with a key. */
function subtypes(): u32 {
  let bits: u32 = 0;
  for (let item = nextItem(0, IT_MP_SUBTYPE); item; item = nextItem(item, IT_MP_SUBTYPE)) {
    const subtype = load<u32>(item, ITEM_VALUE) >> MP_SUBTYPE_SHIFT;
    if (subtype == MP_CAPABLE ? nextItem(item, IT_MP_SENDER_KEY) != 0 : subtype <= MP_LAST) bits |= 1 << subtype;
  }
  return bits;
}
