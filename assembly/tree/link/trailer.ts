// What follows the packet in an Ethernet frame, shown in the innermost header that has an EtherType.

import { F_ETH_FCS, F_ETH_FCS_STATUS, F_ETH_PADDING, F_ETH_PADDING_BAD } from '../../shared/fields/link';
import * as I from '../../shared/items';
import { begunItems, nextItem } from '../../program/items';
import { readTrailerItems } from '../../program/trailer';
import { ETHERTYPE_VLAN, ETHERTYPE_VLAN_9100, ETHERTYPE_VLAN_9200, ETHERTYPE_VLAN_AD } from '../../shared/protocol';
import { FRAME_DATA, FRAME_LEN } from '../../shared/layout';
import { GROUP_PROTOCOL, SEVERITY_NOTE } from '../../shared/tree';
import { beginExpert, endExpert } from '../expert';
import { done, label, say, sayHex } from '../say';
import { addGenerated, addLong, addOctets, Tree } from '../tree';
import { Walk } from '../walk';

/** The FCS is told, not verified. */
const UNVERIFIED: u32 = 2;
/** Shortest frame without its check sequence, octets. */
const FRAME_MIN: u32 = 60;

/** Does another tag follow, which will show what follows the packet? */
export function isTagged(type: u32): bool {
  return type == ETHERTYPE_VLAN || type == ETHERTYPE_VLAN_AD || type == ETHERTYPE_VLAN_9100 || type == ETHERTYPE_VLAN_9200;
}

/** Adds padding, trailer (as `field`) and check sequence of the frame. Only the outermost Ethernet header has some. */
export function addTrailer(field: u32): void {
  if (Tree.source != <usize>load<u32>(Walk.record, FRAME_DATA) || Walk.inner) return;
  if (!begunItems(I.ITEMS_TRAILER)) readTrailerItems(Walk.record);
  const padding = nextItem(0, I.IT_PADDING);
  if (padding != 0) addOctets(F_ETH_PADDING, load<u32>(padding, I.ITEM_AT), load<u32>(padding, I.ITEM_OCTETS));
  const trailer = nextItem(0, I.IT_TRAILER);
  if (trailer != 0) {
    const at: usize = load<u32>(trailer, I.ITEM_AT);
    addOctets(field, at, load<u32>(trailer, I.ITEM_OCTETS));
    if (padding == 0 && at - Tree.source < FRAME_MIN && load<u32>(Walk.record, FRAME_LEN) >= FRAME_MIN) {
      beginExpert(F_ETH_PADDING_BAD, SEVERITY_NOTE, GROUP_PROTOCOL);
      say("Didn't find padding of zeros, and an undecoded trailer exists. There may be padding of non-zeros.");
      endExpert();
    }
  }
  const fcs = nextItem(0, I.IT_FCS);
  if (fcs == 0) return;
  const at: usize = load<u32>(fcs, I.ITEM_AT);
  label(addLong(F_ETH_FCS, at));
  say('Frame check sequence: 0x');
  sayHex(load<u64>(fcs, I.ITEM_VALUE), 8);
  say(' [unverified]');
  done();
  addGenerated(F_ETH_FCS_STATUS, at, 0, UNVERIFIED);
}
