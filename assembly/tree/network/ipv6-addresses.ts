// What an IPv6 address tells of where it comes from: RFC 4291 app. A, RFC 5214 §6.1, RFC 3056 §2, RFC 4380 §4, RFC 6052 §2.1.

import { be16, be32 } from '../../octets';
import * as F from '../../shared/fields/ipv6-address';
import { add, addElsewhere, addOctets, generated, hidden, room } from '../tree';

const V6TO4: u32 = 0x2002;
const TEREDO: u32 = 0x20010000;
/** 64:ff9b::/96. */
const WELL_KNOWN: u32 = 0x0064ff9b;
const ISATAP: u32 = 0x00005efe;
const UNIVERSAL: u32 = 0x02;
const NOT_UNIVERSAL: u32 = 0xfdffffff;
const SLAAC_MIDDLE: u32 = 0xfffe;
const IPV4: u32 = 4;
const ETHER: u32 = 6;

/** Adds what the addresses of the header tell: first of the networks that they are from, then of the hosts. */
export function addIpv6Origins(source: usize, destination: usize): void {
  addNetwork(source, true);
  addNetwork(destination, false);
  addHost(source, true);
  addHost(destination, false);
}

/** What the first half of an address tells. `isSource`: of the sender's. */
function addNetwork(at: usize, isSource: bool): void {
  const first = be32(at);
  if (first >> 16 == V6TO4) {
    generated(addOctets(isSource ? F.F_IPV6_SRC_6TO4_GW_IPV4 : F.F_IPV6_DST_6TO4_GW_IPV4, at + 2, IPV4));
    generated(add(isSource ? F.F_IPV6_SRC_6TO4_SLA_ID : F.F_IPV6_DST_6TO4_SLA_ID, at + 6, 2, be16(at, 6)));
    hidden(generated(addOctets(F.F_IPV6_6TO4_GW_IPV4, at + 2, IPV4)));
    hidden(generated(add(F.F_IPV6_6TO4_SLA_ID, at + 6, 2, be16(at, 6))));
  } else if (first == TEREDO) addTeredo(at, isSource);
  else if (first == WELL_KNOWN && load<u64>(at, 4) == 0) {
    generated(addOctets(F.F_IPV6_EMBED_IPV4_PREFIX, at, 12));
    generated(addOctets(isSource ? F.F_IPV6_SRC_EMBED_IPV4 : F.F_IPV6_DST_EMBED_IPV4, at + 12, IPV4));
    generated(addOctets(F.F_IPV6_EMBED_IPV4, at + 12, IPV4));
  }
}

/** What the interface identifier of an address tells. */
function addHost(at: usize, isSource: bool): void {
  if ((be32(at, 8) & NOT_UNIVERSAL) == ISATAP) {
    generated(addOctets(isSource ? F.F_IPV6_SRC_ISATAP_IPV4 : F.F_IPV6_DST_ISATAP_IPV4, at + 12, IPV4));
    hidden(generated(addOctets(F.F_IPV6_ISATAP_IPV4, at + 12, IPV4)));
  } else if (load<u8>(at, 8) & (<u8>UNIVERSAL) && be16(at, 11) == SLAAC_MIDDLE) addMac(at + 8, isSource);
}

/** Port and address of the client stand there with all bits inverted. */
function addTeredo(at: usize, isSource: bool): void {
  const client = room(IPV4);
  store<u32>(client, ~load<u32>(at, 12));
  const port = be16(at, 10) ^ 0xffff;
  generated(addOctets(isSource ? F.F_IPV6_SRC_TS_IPV4 : F.F_IPV6_DST_TS_IPV4, at + 4, IPV4));
  generated(add(isSource ? F.F_IPV6_SRC_TC_PORT : F.F_IPV6_DST_TC_PORT, at + 10, 2, port));
  generated(addElsewhere(isSource ? F.F_IPV6_SRC_TC_IPV4 : F.F_IPV6_DST_TC_IPV4, at + 12, IPV4, client, IPV4));
  hidden(generated(addOctets(F.F_IPV6_TS_IPV4, at + 4, IPV4)));
  hidden(generated(add(F.F_IPV6_TC_PORT, at + 10, 2, port)));
  hidden(generated(addElsewhere(F.F_IPV6_TC_IPV4, at + 12, IPV4, client, IPV4)));
}

/** The hardware address that the interface identifier at `at` was made from. */
function addMac(at: usize, isSource: bool): void {
  const mac = room(ETHER);
  store<u16>(mac, load<u16>(at) ^ (<u16>UNIVERSAL));
  store<u8>(mac, load<u8>(at, 2), 2);
  store<u8>(mac, load<u8>(at, 5), 3);
  store<u16>(mac, load<u16>(at, 6), 4);
  generated(addElsewhere(isSource ? F.F_IPV6_SRC_SLAAC_MAC : F.F_IPV6_DST_SLAAC_MAC, at, 8, mac, ETHER));
  hidden(generated(addElsewhere(F.F_IPV6_SLAAC_MAC, at, 8, mac, ETHER)));
}
