// The routing header, RFC 8200 §4.4: source routes (RFC 5095 deprecates them), the home address of a mobile node (RFC 6275 §6.4), routes of
// RPL (RFC 6554) and segments (RFC 8754).

import { be32 } from '../../octets';
import * as F from '../../shared/fields/ipv6-extension';
import { NEXT_IP, NAME_ROUTING } from '../../shared/protocol';
import {
  GROUP_DEPRECATED,
  GROUP_MALFORMED,
  GROUP_PROTOCOL,
  GROUP_UNDECODED,
  SEVERITY_ERROR,
  SEVERITY_NOTE,
  SEVERITY_WARNING,
} from '../../shared/tree';
import { beginExpert, endExpert, expert } from '../expert';
import { done, label, say, sayIpv6, sayNumber } from '../say';
import { add, addElsewhere, addGenerated, addOctet, addOctets, close, generated, has, open, room, Tree } from '../tree';
import { sayNameOf } from '../vocabulary';
import { nameLayer, NEXT_NONE, Walk } from '../walk';
import { addExtensionLength, addExtensionOctets, extensionOctets } from './extension-length';

const FIXED: u32 = 4;
const ADDRESSES: u32 = 8;
const ADDRESS: u32 = 16;
const DESTINATION: usize = 24;
const MULTICAST: u8 = 0xff;
const SOURCE_ROUTE: u32 = 0;
const MOBILE: u32 = 2;
const RPL: u32 = 3;
const SEGMENTS: u32 = 4;

/** Adds the header at Walk.at. Answers what follows. */
export function addIpv6Routing(): u32 {
  const at = Walk.at;
  Walk.protocol = NAME_ROUTING;
  nameLayer('ipv6.routing');
  if (!has(at, FIXED)) return NEXT_NONE;
  const octets = extensionOctets(at + 1);
  const type: u32 = load<u8>(at, 2);
  label(add(F.F_IPV6_ROUTING, at, min(octets, <u32>(Tree.end - at)), 0));
  say('Routing Header for IPv6 (');
  if (!sayNameOf(F.F_IPV6_ROUTING_TYPE, type)) {
    say('Unknown type ');
    sayNumber(type);
  }
  say(')');
  done();
  open();
  addOctet(F.F_IPV6_ROUTING_NXT, at);
  addExtensionLength(at + 1, F.F_IPV6_ROUTING_LEN);
  if ((type == SOURCE_ROUTE || type == MOBILE) && load<u8>(at, 1) & 1) {
    beginExpert(F.F_IPV6_ROUTING_INVALID_LENGTH, SEVERITY_ERROR, GROUP_MALFORMED);
    say('IPv6 Routing Header extension header length must not be odd');
    endExpert();
  } else if (type == MOBILE && load<u8>(at, 1) != 2) {
    beginExpert(F.F_IPV6_ROUTING_INVALID_LENGTH, SEVERITY_ERROR, GROUP_MALFORMED);
    say('IPv6 Type 2 Routing Header extension header length must equal 2');
    endExpert();
  }
  addExtensionOctets(at + 1, F.F_IPV6_ROUTING_LEN_OCT);
  addOctet(F.F_IPV6_ROUTING_TYPE, at + 2);
  if (type == SOURCE_ROUTE) expert(F.F_IPV6_ROUTING_DEPRECATED, SEVERITY_NOTE, GROUP_DEPRECATED);
  addOctet(F.F_IPV6_ROUTING_SEGLEFT, at + 3);
  addRoute(at, octets, type);
  close();
  Walk.at = at + octets;
  return NEXT_IP + <u32>load<u8>(at);
}

function addRoute(at: usize, octets: u32, type: u32): void {
  const count = (octets - ADDRESSES) / ADDRESS;
  switch (type) {
    case SOURCE_ROUTE:
      addLeft(at, type, count);
      if (!has(at + FIXED, 4)) return;
      addOctets(F.F_IPV6_ROUTING_SRC_RESERVED, at + FIXED, 4);
      addAddresses(F.F_IPV6_ROUTING_SRC_ADDR, at, count, 1);
      noteFinal(at, at + octets - ADDRESS, octets);
      return;
    case MOBILE:
      addLeft(at, type, count);
      if (!has(at + FIXED, 4)) return;
      addOctets(F.F_IPV6_ROUTING_MIPV6_RESERVED, at + FIXED, 4);
      addAddresses(F.F_IPV6_ROUTING_MIPV6_HOME_ADDRESS, at, 1, 1);
      noteFinal(at, at + ADDRESSES, octets);
      return;
    case RPL:
      if (has(at + FIXED, 4)) addCompressed(at, octets);
      return;
    case SEGMENTS:
      addLeft(at, type, count);
      if (!has(at + FIXED, 4)) return;
      addOctet(F.F_IPV6_ROUTING_SRH_LAST_ENTRY, at + 4);
      addOctet(F.F_IPV6_ROUTING_SRH_FLAGS, at + 5);
      addOctets(F.F_IPV6_ROUTING_SRH_TAG, at + 6, 2);
      addAddresses(F.F_IPV6_ROUTING_SRH_ADDR, at, count, 0);
      noteFinal(at, at + ADDRESSES, octets);
      return;
    default:
      if (!has(at + FIXED, octets - FIXED)) return;
      addOctets(F.F_IPV6_ROUTING_UNKNOWN_DATA, at + FIXED, octets - FIXED);
      expert(F.F_IPV6_ROUTING_UNDECODED, SEVERITY_NOTE, GROUP_UNDECODED);
  }
}

/** The last address of a route not yet travelled is where the packet ends. */
function noteFinal(at: usize, address: usize, octets: u32): void {
  if (load<u8>(at, 3) != 0 && octets >= ADDRESSES + ADDRESS && Tree.thrown == 0) {
    Walk.destination = address;
    Walk.destinationOctets = ADDRESS;
  }
}

/** More segments left than there are. */
function addLeft(at: usize, type: u32, count: u32): void {
  const left: u32 = load<u8>(at, 3);
  if (type == MOBILE ? left == 1 : left <= count) return;
  beginExpert(F.F_IPV6_ROUTING_INVALID_SEGLEFT, SEVERITY_WARNING, GROUP_PROTOCOL);
  say('IPv6 Type ');
  sayNumber(type);
  say(' Routing Header segments left field must ');
  if (type == MOBILE) say('equal 1');
  else {
    say('not exceed address count (');
    sayNumber(count);
    say(')');
  }
  endExpert();
}

/** The addresses of the header at `at`, counted from `first`. */
function addAddresses(field: u32, at: usize, count: u32, first: u32): void {
  let address = at + ADDRESSES;
  for (let i: u32 = 0; i < count && has(address, ADDRESS); i++) {
    sayPlace(addOctets(field, address, ADDRESS), first + i, address);
    if (load<u8>(address) == MULTICAST) expert(F.F_IPV6_SRC_ROUTE_LIST_MULTICAST_ADDR, SEVERITY_WARNING, GROUP_PROTOCOL);
    address += ADDRESS;
  }
}

function sayPlace(node: usize, place: u32, address: usize): void {
  label(node);
  say('Address[');
  sayNumber(place);
  say(']: ');
  sayIpv6(address);
  done();
}

/** Addresses without the octets that they share with the destination. */
function addCompressed(at: usize, octets: u32): void {
  const word = be32(at, 4);
  const shared = word >> 28;
  const sharedByLast = (word >> 24) & 0xf;
  const padding = (word >> 20) & 0xf;
  const rest = <i32>(octets - ADDRESSES - padding) - <i32>(ADDRESS - sharedByLast);
  const count = rest < 0 ? 0 : rest / <i32>(ADDRESS - shared) + 1;
  add(F.F_IPV6_ROUTING_RPL_CMPRI, at + 4, 4, shared);
  add(F.F_IPV6_ROUTING_RPL_CMPRE, at + 4, 4, sharedByLast);
  add(F.F_IPV6_ROUTING_RPL_PAD, at + 4, 4, padding);
  if (shared == 0 && sharedByLast == 0 && padding != 0) {
    beginExpert(F.F_IPV6_ROUTING_RPL_CMPRI_CMPRE_PAD, SEVERITY_WARNING, GROUP_PROTOCOL);
    say('When cmprI equals 0 and cmprE equals 0, pad MUST equal 0 but instead was ');
    sayNumber(padding);
    endExpert();
  }
  add(F.F_IPV6_ROUTING_RPL_RESERVED, at + 4, 4, word & 0xfffff);
  if (word & 0xfffff) {
    beginExpert(F.F_IPV6_ROUTING_RPL_RESERVED_NOT0, SEVERITY_NOTE, GROUP_PROTOCOL);
    say('Reserved field must equal 0 but instead was ');
    sayNumber(word & 0xfffff);
    endExpert();
  }
  addGenerated(F.F_IPV6_ROUTING_RPL_ADDR_COUNT, at + 4, 2, count);
  let address = at + ADDRESSES;
  for (let i: i32 = 1; i <= count; i++) {
    const prefix = i == count ? sharedByLast : shared;
    if (!has(address, ADDRESS - prefix)) return;
    addOctets(F.F_IPV6_ROUTING_RPL_ADDRESS, address, ADDRESS - prefix);
    const full = room(ADDRESS);
    memory.copy(full, Walk.packet + DESTINATION, prefix);
    memory.copy(full + prefix, address, ADDRESS - prefix);
    sayPlace(generated(addElsewhere(F.F_IPV6_ROUTING_RPL_FULL_ADDRESS, address, ADDRESS - prefix, full, ADDRESS)), i, full);
    address += ADDRESS - prefix;
  }
}
