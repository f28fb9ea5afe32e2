// 802.1Q and 802.1ad tags.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/link';
import { NEXT_ETHERTYPE, PROTO_LLC, PROTO_VLAN, PROTO_VLAN_AD } from '../../shared/protocol';
import { done, label, say, sayBits, sayNumber } from '../say';
import { add, addWide, close, has, open, Tree } from '../tree';
import { nameLayer, narrow, NEXT_DATA, NEXT_NONE, Walk } from '../walk';
import { addTrailer, isTagged } from './trailer';

const HEADER: u32 = 4;
const TYPE: usize = 2;
const TYPE_MIN: u32 = 0x0600;
const LENGTH_MAX: u32 = 1500;

/** Adds the tag at Walk.at. Answers what follows. */
export function addVlan(proto: u32): u32 {
  const at = Walk.at;
  const isService = proto == PROTO_VLAN_AD;
  Walk.protocol = PROTO_VLAN;
  nameLayer(isService ? 'ieee8021ad' : 'vlan');
  if (!has(at, HEADER)) return NEXT_NONE;
  const tag = be16(at);
  const type = be16(at, TYPE);
  label(add(isService ? F.F_IEEE8021AD : F.F_VLAN, at, HEADER, 0));
  if (isService) say('IEEE 802.1ad, ID: ');
  else {
    say('802.1Q Virtual LAN, PRI: ');
    sayNumber(tag >> 13);
    say(', DEI: ');
    sayNumber((tag >> 12) & 1);
    say(', ID: ');
  }
  sayNumber(tag & 0xfff);
  done();
  open();
  if (isService) add(F.F_IEEE8021AD_PRIORITY, at, 2, tag >> 13);
  else addPriority(at, tag >> 13);
  add(isService ? F.F_IEEE8021AD_DEI : F.F_VLAN_DEI, at, 2, (tag >> 12) & 1);
  add(isService ? F.F_IEEE8021AD_ID : F.F_VLAN_ID, at, 2, tag & 0xfff);
  Walk.at = at + HEADER;
  let next: u32 = NEXT_DATA;
  if (type >= TYPE_MIN) {
    nameLayer('ethertype');
    addWide(F.F_VLAN_ETYPE, at + TYPE);
    if (!isTagged(type)) addTrailer(F.F_VLAN_TRAILER);
    next = NEXT_ETHERTYPE + type;
  } else if (type <= LENGTH_MAX) {
    addWide(F.F_VLAN_LEN, at + TYPE);
    addTrailer(F.F_VLAN_TRAILER);
    narrow(Walk.at, type);
    next = PROTO_LLC;
  }
  close();
  return next;
}

/** Trees name priorities as IEEE Std 802.1Q-2005 does, annex G; filters know them by the names of 802.1D. */
function addPriority(at: usize, priority: u32): void {
  label(add(F.F_VLAN_PRIORITY, at, 2, priority));
  sayBits(priority, 3);
  say('. .... .... .... = Priority: ');
  say(priorityName(priority));
  say(' (');
  sayNumber(priority);
  say(')');
  done();
}

function priorityName(priority: u32): string {
  switch (priority) {
    case 0:
      return 'Best Effort (default)';
    case 1:
      return 'Background';
    case 2:
      return 'Excellent Effort';
    case 3:
      return 'Critical Applications';
    case 4:
      return 'Video, < 100ms latency and jitter';
    case 5:
      return 'Voice, < 10ms latency and jitter';
    case 6:
      return 'Internetwork Control';
    default:
      return 'Network Control';
  }
}
