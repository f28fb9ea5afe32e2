// Linux cooked capture, version 1.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/link';
import { F_SLL_IFINDEX } from '../../shared/fields/tunnels';
import { NEXT_ETHERTYPE, PROTO_ETHERNET, PROTO_LLC, PROTO_SLL } from '../../shared/protocol';
import { add, addLong, addOctet, addOctets, addWide, close, has, open } from '../tree';
import { done, label, say } from '../say';
import { addTrailer, isTagged } from './trailer';
import { nameLayer, NEXT_DATA, NEXT_NONE, Walk } from '../walk';

const HEADER: u32 = 16;
const HEADER_2: u32 = 20;
const ADDRESS: usize = 6;
const ADDRESS_ROOM: u32 = 8;
const PROTOCOL: usize = 14;
const ETHER: u32 = 6;
const IPV4: u32 = 4;
const TYPE_MIN: u32 = 0x0600;
/** Linux's own numbers. */
const ETH_P_ALL: u32 = 3;
const ETH_P_802_2: u32 = 4;

/** Adds the header at Walk.at. Answers what follows. */
export function addSll(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_SLL;
  nameLayer('sll');
  if (!has(at, HEADER)) return NEXT_NONE;
  label(add(F.F_SLL, at, HEADER, 0));
  say('Linux cooked capture v1');
  done();
  open();
  addWide(F.F_SLL_PKTTYPE, at);
  addWide(F.F_SLL_HATYPE, at + 2);
  addWide(F.F_SLL_HALEN, at + 4);
  addSource(at + ADDRESS, be16(at, 4));
  const protocol = be16(at, PROTOCOL);
  Walk.at = at + HEADER;
  if (protocol < TYPE_MIN) {
    addWide(F.F_SLL_LTYPE, at + PROTOCOL);
    close();
    return protocol == ETH_P_ALL ? PROTO_ETHERNET : protocol == ETH_P_802_2 ? PROTO_LLC : NEXT_DATA;
  }
  addWide(F.F_SLL_ETYPE, at + PROTOCOL);
  if (!isTagged(protocol)) addTrailer(F.F_SLL_TRAILER);
  close();
  nameLayer('ethertype');
  return NEXT_ETHERTYPE + protocol;
}

/** Adds the header of the second version at Walk.at. Answers what follows. */
export function addSll2(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_SLL;
  nameLayer('sll');
  if (!has(at, HEADER_2)) return NEXT_NONE;
  const protocol = be16(at);
  label(add(F.F_SLL, at, HEADER_2, 0));
  say('Linux cooked capture v2');
  done();
  open();
  addWide(protocol < TYPE_MIN ? F.F_SLL_LTYPE : F.F_SLL_ETYPE, at);
  addLong(F_SLL_IFINDEX, at + 4);
  addWide(F.F_SLL_HATYPE, at + 8);
  addOctet(F.F_SLL_PKTTYPE, at + 10);
  addOctet(F.F_SLL_HALEN, at + 11);
  addSource(at + 12, load<u8>(at, 11));
  Walk.at = at + HEADER_2;
  if (protocol >= TYPE_MIN && !isTagged(protocol)) addTrailer(F.F_SLL_TRAILER);
  close();
  if (protocol < TYPE_MIN) return protocol == ETH_P_ALL ? PROTO_ETHERNET : protocol == ETH_P_802_2 ? PROTO_LLC : NEXT_DATA;
  nameLayer('ethertype');
  return NEXT_ETHERTYPE + protocol;
}

/** The address of `octets` octets, and what is left of its room. */
function addSource(at: usize, octets: u32): void {
  if (octets == 0) {
    addOctets(F.F_SLL_UNUSED, at, ADDRESS_ROOM);
    return;
  }
  if (octets == ETHER) addOctets(F.F_SLL_SRC_ETH, at, ETHER);
  else if (octets == IPV4) addOctets(F.F_SLL_SRC_IPV4, at, IPV4);
  else addOctets(F.F_SLL_SRC_OTHER, at, min(octets, ADDRESS_ROOM));
  if (octets < ADDRESS_ROOM) addOctets(F.F_SLL_UNUSED, at + octets, ADDRESS_ROOM - octets);
}
