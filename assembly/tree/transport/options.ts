// TCP options: the items that the walk over them found, as a tree (facts 5.9).

import { ITEM_AT, ITEM_OCTETS, ITEMS_OPTIONS, IT_OPTIONS } from '../../shared/items';
import { begunItems, nextItem } from '../../program/items';
import { readOptionItems } from '../../program/options/walk';
import * as F from '../../shared/fields/tcp';
import { done, label, say, sayBytes } from '../say';
import { addOctets, has } from '../tree';

/** Adds the options of the segment at `at`, whose header has `header` octets. False when the dissection ends within. */
export function addOptions(at: usize, record: usize, header: u32): bool {
  if (!begunItems(ITEMS_OPTIONS)) readOptionItems(record);
  const options = nextItem(0, IT_OPTIONS);
  if (options == 0) return true;
  label(addOctets(F.F_TCP_OPTIONS, load<u32>(options, ITEM_AT), load<u32>(options, ITEM_OCTETS)));
  say('Options: (');
  sayBytes(header - 20);
  say(')');
  done();
  return has(at, header);
}
