// Options of neighbour discovery: RFC 4861 §4.6, RFC 3971 §5.3, RFC 4191, RFC 5175, RFC 6275 §7, RFC 8106, RFC 8781, RFC 8910.

import { be16, be32 } from '../../octets';
import * as F from '../../shared/fields/icmpv6';
import { PROTO_IPV6 } from '../../shared/protocol';
import { GROUP_MALFORMED, SEVERITY_ERROR } from '../../shared/tree';
import { followQuoted } from '../dissect';
import { beginExpert, endExpert } from '../expert';
import { done, label, resume, say, sayHex, sayIpv6, sayNumber, sayOctets } from '../say';
import { add, addElsewhere, addLong, addOctet, addOctets, addWide, close, has, hidden, open, room, setText, Tree } from '../tree';
import { sayNameOf } from '../vocabulary';
import { Walk } from '../walk';
import { addDomainNames } from './domain-names';
import { sayRouterFlags } from './discovery';
import { noteUndecoded } from './undecoded';

const HEADER: u32 = 2;
const ADDRESS: u32 = 16;
const SOURCE: u32 = 1;
const TARGET: u32 = 2;
const PREFIX: u32 = 3;
const REDIRECTED: u32 = 4;
const MTU: u32 = 5;
const INTERVAL: u32 = 7;
const HOME_AGENT: u32 = 8;
const NONCE: u32 = 14;
const ROUTE: u32 = 24;
const SERVERS: u32 = 25;
const FLAGS: u32 = 26;
const DOMAINS: u32 = 31;
const PORTAL: u32 = 37;
const PREFIX_64: u32 = 38;
const FOREVER: u32 = 0xffffffff;

/** Adds the options from `at` to the end of the message. */
export function addDiscoveryOptions(at: usize): void {
  while (at < Tree.wireEnd && Tree.thrown == 0) {
    if (!has(at, HEADER)) return;
    const type: u32 = load<u8>(at);
    const octets = (<u32>load<u8>(at, 1)) << 3;
    const node = add(F.F_ICMPV6_OPT, at, min(octets, <u32>(Tree.end - at)), 0);
    label(node);
    say('ICMPv6 Option (');
    if (!sayNameOf(F.F_ICMPV6_OPT_TYPE, type)) {
      say('Unknown ');
      sayNumber(type);
    }
    done();
    open();
    addOption(at, type, octets, node);
    close();
    if (octets == 0) return;
    at += octets;
  }
}

function addOption(at: usize, type: u32, octets: u32, node: usize): void {
  addOctet(F.F_ICMPV6_OPT_TYPE, at);
  label(addOctet(F.F_ICMPV6_OPT_LENGTH, at + 1));
  say('Length: ');
  sayNumber(octets >> 3);
  say(' (');
  sayNumber(octets);
  say(' bytes)');
  done();
  if (octets == 0) {
    beginExpert(F.F_ICMPV6_INVALID_OPTION_LENGTH, SEVERITY_ERROR, GROUP_MALFORMED);
    say('Invalid option length (Zero)');
    endExpert();
    return;
  }
  if (!has(at, octets)) return;
  addValue(at, type, octets, node);
  resume(node);
  say(')');
  done();
}

/** All of the option is there. */
function addValue(at: usize, type: u32, octets: u32, node: usize): void {
  const value = at + HEADER;
  switch (type) {
    case SOURCE:
    case TARGET:
      addHardware(value, octets - HEADER, type == SOURCE, node);
      return;
    case PREFIX:
      if (has(at, 32)) addPrefix(at, node);
      return;
    case REDIRECTED:
      addRedirected(at, octets);
      return;
    case MTU:
      addReserved(value, 2);
      addLong(F.F_ICMPV6_OPT_MTU, at + 4);
      sayValue(node, be32(at, 4));
      return;
    case INTERVAL:
      addReserved(value, 2);
      addLong(F.F_ICMPV6_OPT_ADVERTISEMENT_INTERVAL, at + 4);
      sayValue(node, be32(at, 4));
      return;
    case HOME_AGENT:
      addReserved(value, 2);
      addWide(F.F_ICMPV6_OPT_HOME_AGENT_PREFERENCE, at + 4);
      addWide(F.F_ICMPV6_OPT_HOME_AGENT_LIFETIME, at + 6);
      return;
    case NONCE:
      addOctets(F.F_ICMPV6_OPT_NONCE, value, octets - HEADER);
      return;
    case ROUTE:
      addRoute(at, octets, node);
      return;
    case SERVERS:
      addServers(at, octets, node);
      return;
    case FLAGS:
      addFlags(value);
      return;
    case DOMAINS:
      addReserved(value, 2);
      addLifetime(F.F_ICMPV6_OPT_DNSSL_LIFETIME, at + 4, 'Lifetime: ', 'DNSSL domain name MUST no longer be used');
      addDomainNames(at + 8, at + octets, node);
      return;
    case PORTAL:
      setText(add(F.F_ICMPV6_OPT_CAPTIVE_PORTAL, value, octets - HEADER, 0), value, octets - HEADER);
      return;
    case PREFIX_64:
      addPrefix64(at);
      return;
    default:
      noteUndecoded(F.F_ICMPV6_UNDECODED_OPTION, 'Dissector for ICMPv6 Option (', type, at);
      addOctets(F.F_ICMPV6_DATA, value, octets - HEADER);
  }
}

function addReserved(at: usize, octets: u32): void {
  add(F.F_ICMPV6_OPT_RESERVED, at, octets, 0);
}

/** The heading tells the value, too. */
function sayValue(node: usize, value: u32): void {
  resume(node);
  say(' : ');
  sayNumber(value);
  done();
}

function addHardware(at: usize, octets: u32, isSource: bool, node: usize): void {
  label(addOctets(F.F_ICMPV6_OPT_LINKADDR, at, octets));
  say('Link-layer address: ');
  sayOctets(at, octets);
  done();
  label(hidden(addOctets(isSource ? F.F_ICMPV6_OPT_SRC_LINKADDR : F.F_ICMPV6_OPT_TARGET_LINKADDR, at, octets)));
  say(isSource ? 'Source Link-layer address: ' : 'Target Link-layer address: ');
  sayOctets(at, octets);
  done();
  resume(node);
  say(' : ');
  sayOctets(at, octets);
  done();
}

function addPrefix(at: usize, node: usize): void {
  const flags: u32 = load<u8>(at, 3);
  addOctet(F.F_ICMPV6_OPT_PREFIX_LENGTH, at + 2);
  label(addOctet(F.F_ICMPV6_OPT_PREFIX_FLAG, at + 3));
  say('Flag: 0x');
  sayHex(flags, 2);
  if (flags & 0x80) say(', On-link flag(L)');
  if (flags & 0x40) say(', Autonomous address-configuration flag(A)');
  if (flags & 0x20) say(', Router address flag(R)');
  done();
  open();
  add(F.F_ICMPV6_OPT_PREFIX_FLAG_L, at + 3, 1, flags >> 7);
  add(F.F_ICMPV6_OPT_PREFIX_FLAG_A, at + 3, 1, (flags >> 6) & 1);
  add(F.F_ICMPV6_OPT_PREFIX_FLAG_R, at + 3, 1, (flags >> 5) & 1);
  add(F.F_ICMPV6_OPT_PREFIX_FLAG_RESERVED, at + 3, 1, flags & 0x1f);
  close();
  addLifetime(F.F_ICMPV6_OPT_PREFIX_VALID_LIFETIME, at + 4, 'Valid Lifetime: ', '');
  addLifetime(F.F_ICMPV6_OPT_PREFIX_PREFERRED_LIFETIME, at + 8, 'Preferred Lifetime: ', '');
  addReserved(at + 12, 4);
  addOctets(F.F_ICMPV6_OPT_PREFIX, at + 16, ADDRESS);
  resume(node);
  say(' : ');
  sayIpv6(at + 16);
  say('/');
  sayNumber(load<u8>(at, 2));
  done();
}

/** Seconds; all ones are without end, and none may end the use (`ended`, where there is a word for that). */
function addLifetime(field: u32, at: usize, name: string, ended: string): void {
  const seconds = be32(at);
  label(addLong(field, at));
  say(name);
  if (seconds == FOREVER) say('Infinity (');
  else if (seconds == 0 && ended.length != 0) {
    say(ended);
    say(' (');
  }
  sayNumber(seconds);
  if (seconds == FOREVER || (seconds == 0 && ended.length != 0)) say(')');
  done();
}

/** The packet that is redirected, as far as it is quoted. */
function addRedirected(at: usize, octets: u32): void {
  addReserved(at + 2, 6);
  const quoted = at + 8;
  const end = Tree.end;
  const wireEnd = Tree.wireEnd;
  const isQuoted = Walk.quoted;
  add(F.F_ICMPV6_OPT_REDIRECTED_PACKET, quoted, octets - 8, 0);
  Tree.end = min(end, at + octets);
  Tree.wireEnd = Tree.end;
  Walk.at = quoted;
  followQuoted(PROTO_IPV6);
  Tree.end = end;
  Tree.wireEnd = wireEnd;
  Walk.quoted = isQuoted;
}

/** No more of the prefix is there than it needs. */
function addRoute(at: usize, octets: u32, node: usize): void {
  const flags: u32 = load<u8>(at, 3);
  addOctet(F.F_ICMPV6_OPT_PREFIX_LENGTH, at + 2);
  label(addOctet(F.F_ICMPV6_OPT_ROUTE_INFO_FLAG, at + 3));
  say('Flag: 0x');
  sayHex(flags, 2);
  say(', Route Preference: ');
  sayNameOf(F.F_ICMPV6_OPT_ROUTE_INFO_FLAG_ROUTE_PREFERENCE, (flags >> 3) & 3);
  done();
  open();
  add(F.F_ICMPV6_OPT_ROUTE_INFO_FLAG_ROUTE_PREFERENCE, at + 3, 1, (flags >> 3) & 3);
  add(F.F_ICMPV6_OPT_ROUTE_INFO_FLAG_RESERVED, at + 3, 1, flags & 0xe7);
  close();
  addLifetime(F.F_ICMPV6_OPT_ROUTE_LIFETIME, at + 4, 'Route Lifetime: ', '');
  const there = min(octets - 8, ADDRESS);
  const prefix = room(ADDRESS);
  memory.fill(prefix, 0, ADDRESS);
  memory.copy(prefix, at + 8, there);
  if (there != 0) addElsewhere(F.F_ICMPV6_OPT_PREFIX, at + 8, there, prefix, ADDRESS);
  resume(node);
  say(' : ');
  sayNameOf(F.F_ICMPV6_OPT_ROUTE_INFO_FLAG_ROUTE_PREFERENCE, (flags >> 3) & 3);
  say(' ');
  sayIpv6(prefix);
  say('/');
  sayNumber(load<u8>(at, 2));
  done();
}

function addServers(at: usize, octets: u32, node: usize): void {
  addReserved(at + 2, 2);
  addLifetime(F.F_ICMPV6_OPT_RDNSS_LIFETIME, at + 4, 'Lifetime: ', 'RDNSS address MUST no longer be used');
  for (let server = at + 8; server + ADDRESS <= at + octets; server += ADDRESS) {
    addOctets(F.F_ICMPV6_OPT_RDNSS, server, ADDRESS);
    resume(node);
    say(' ');
    sayIpv6(server);
    done();
  }
}

function addFlags(at: usize): void {
  const flags = be16(at);
  label(addWide(F.F_ICMPV6_OPT_EFO, at));
  say('Flags Expansion Option: 0x');
  sayHex(flags, 4);
  sayRouterFlags(flags >> 8);
  done();
  open();
  add(F.F_ICMPV6_OPT_EFO_M, at, 2, flags >> 15);
  add(F.F_ICMPV6_OPT_EFO_O, at, 2, (flags >> 14) & 1);
  add(F.F_ICMPV6_OPT_EFO_H, at, 2, (flags >> 13) & 1);
  add(F.F_ICMPV6_OPT_EFO_PRF, at, 2, (flags >> 11) & 3);
  add(F.F_ICMPV6_OPT_EFO_P, at, 2, (flags >> 10) & 1);
  add(F.F_ICMPV6_OPT_EFO_RSV, at, 2, flags & 0x3ff);
  close();
  addReserved(at + 2, 4);
}

function addPrefix64(at: usize): void {
  const word = be16(at, 2);
  const prefix = room(ADDRESS);
  memory.fill(prefix, 0, ADDRESS);
  memory.copy(prefix, at + 4, 12);
  add(F.F_ICMPV6_OPT_PREF64_SCALED_LIFETIME, at + 2, 2, word >> 3);
  add(F.F_ICMPV6_OPT_PREF64_PLC, at + 2, 2, word & 7);
  addElsewhere(F.F_ICMPV6_OPT_PREF64_PREFIX, at + 4, 12, prefix, ADDRESS);
}
