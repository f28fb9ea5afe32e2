// Neighbour discovery, RFC 4861 §4.

import { be16, be32 } from '../../octets';
import * as F from '../../shared/fields/icmpv6';
import { done, label, say, sayHex } from '../say';
import { add, addLong, addOctet, addOctets, addWide, close, has, open } from '../tree';
import { sayNameOf } from '../vocabulary';
import { addDiscoveryOptions } from './discovery-options';

const ROUTER_SOLICITATION: u32 = 133;
const ROUTER_ADVERTISEMENT: u32 = 134;
const SOLICITATION: u32 = 135;
const ADVERTISEMENT: u32 = 136;
const REDIRECT: u32 = 137;
const ADDRESS: u32 = 16;

export function isDiscovery(type: u32): bool {
  return type >= ROUTER_SOLICITATION && type <= REDIRECT;
}

/** Adds what follows the checksum of a message of `type`, and its options. */
export function addDiscovery(at: usize, type: u32): void {
  if (type == ROUTER_ADVERTISEMENT) {
    if (addRouter(at)) addDiscoveryOptions(at + 12);
    return;
  }
  if (!has(at, 4)) return;
  if (type == ADVERTISEMENT) addFlags(at);
  else addOctets(F.F_ICMPV6_RESERVED, at, 4);
  let options = at + 4;
  if (type != ROUTER_SOLICITATION) {
    if (!has(options, ADDRESS)) return;
    addOctets(targetOf(type), options, ADDRESS);
    options += ADDRESS;
  }
  if (type == REDIRECT) {
    if (!has(options, ADDRESS)) return;
    addOctets(F.F_ICMPV6_RD_NA_DESTINATION_ADDRESS, options, ADDRESS);
    options += ADDRESS;
  }
  addDiscoveryOptions(options);
}

function targetOf(type: u32): u32 {
  return type == SOLICITATION
    ? F.F_ICMPV6_ND_NS_TARGET_ADDRESS
    : type == ADVERTISEMENT
      ? F.F_ICMPV6_ND_NA_TARGET_ADDRESS
      : F.F_ICMPV6_ND_RD_TARGET_ADDRESS;
}

/** False when it is not all there. */
function addRouter(at: usize): bool {
  if (!has(at, 1)) return false;
  addOctet(F.F_ICMPV6_ND_RA_CUR_HOP_LIMIT, at);
  if (!has(at + 1, 1)) return false;
  const flags: u32 = load<u8>(at, 1);
  label(addOctet(F.F_ICMPV6_ND_RA_FLAG, at + 1));
  say('Flags: 0x');
  sayHex(flags, 2);
  sayRouterFlags(flags);
  done();
  open();
  add(F.F_ICMPV6_ND_RA_FLAG_M, at + 1, 1, flags >> 7);
  add(F.F_ICMPV6_ND_RA_FLAG_O, at + 1, 1, (flags >> 6) & 1);
  add(F.F_ICMPV6_ND_RA_FLAG_H, at + 1, 1, (flags >> 5) & 1);
  add(F.F_ICMPV6_ND_RA_FLAG_PRF, at + 1, 1, (flags >> 3) & 3);
  add(F.F_ICMPV6_ND_RA_FLAG_P, at + 1, 1, (flags >> 2) & 1);
  add(F.F_ICMPV6_ND_RA_FLAG_RSV, at + 1, 1, flags & 3);
  close();
  if (!has(at + 2, 2)) return false;
  addWide(F.F_ICMPV6_ND_RA_ROUTER_LIFETIME, at + 2);
  if (!has(at + 4, 4)) return false;
  addLong(F.F_ICMPV6_ND_RA_REACHABLE_TIME, at + 4);
  if (!has(at + 8, 4)) return false;
  addLong(F.F_ICMPV6_ND_RA_RETRANS_TIMER, at + 8);
  return true;
}

/** The names of the flags that a router sets (RFC 4861 §4.2, RFC 4191 §2.2, RFC 6275 §7.1, RFC 4389 §4.1.3.3). */
export function sayRouterFlags(flags: u32): void {
  if (flags & 0x80) say(', Managed address configuration');
  if (flags & 0x40) say(', Other configuration');
  if (flags & 0x20) say(', Home Agent');
  say(', Prf (Default Router Preference): ');
  sayNameOf(F.F_ICMPV6_ND_RA_FLAG_PRF, (flags >> 3) & 3);
  if (flags & 4) say(', Proxy');
}

function addFlags(at: usize): void {
  const flags = be32(at);
  label(addLong(F.F_ICMPV6_ND_NA_FLAG, at));
  say('Flags: 0x');
  sayHex(flags, 8);
  if (flags >> 31) say(', Router');
  if ((flags >> 30) & 1) say(', Solicited');
  if ((flags >> 29) & 1) say(', Override');
  done();
  open();
  add(F.F_ICMPV6_ND_NA_FLAG_R, at, 4, flags >> 31);
  add(F.F_ICMPV6_ND_NA_FLAG_S, at, 4, (flags >> 30) & 1);
  add(F.F_ICMPV6_ND_NA_FLAG_O, at, 4, (flags >> 29) & 1);
  add(F.F_ICMPV6_ND_NA_FLAG_RSV, at, 4, flags & 0x1fffffff);
  close();
}
