// Multicast listeners: RFC 2710 and, in its second version, RFC 3810.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/icmpv6';
import { NODE_OCTETS } from '../../shared/tree';
import { done, label, say, sayHex, sayIpv6, sayNumber } from '../say';
import { add, addOctet, addOctets, addWide, close, has, open, Tree } from '../tree';
import { sayNameOf } from '../vocabulary';

const ADDRESS: u32 = 16;
/** A query of the first version: delay, reserved, address. */
const QUERY: u32 = 20;
const RECORD: u32 = 20;
/** Codes from here on have an exponent and a mantissa, RFC 3810 §5.1.3, §5.1.9. */
const RESPONSE_FLOAT: u32 = 0x8000;
const INTERVAL_FLOAT: u32 = 0x80;

/** Adds a query, a report or a leave at `at`; a query that goes on is one of the second version. */
export function addListenerQuery(at: usize, isQuery: bool): void {
  const isSecond = isQuery && at + QUERY < Tree.wireEnd;
  if (!has(at, 2)) return;
  if (isSecond) addResponseCode(at);
  else addWide(F.F_ICMPV6_MLD_MAXIMUM_RESPONSE_DELAY, at);
  if (!has(at + 2, 2)) return;
  addOctets(F.F_ICMPV6_RESERVED, at + 2, 2);
  if (!has(at + 4, ADDRESS)) return;
  addOctets(F.F_ICMPV6_MLD_MULTICAST_ADDRESS, at + 4, ADDRESS);
  if (!isSecond || !has(at + QUERY, 4)) return;
  addFlags(at + QUERY);
  addInterval(at + QUERY + 1);
  addWide(F.F_ICMPV6_MLD_NB_SOURCES, at + QUERY + 2);
  addSources(F.F_ICMPV6_MLD_SOURCE_ADDRESS, at + QUERY + 4, be16(at, QUERY + 2));
}

function addResponseCode(at: usize): void {
  const code = be16(at);
  const value = code < RESPONSE_FLOAT ? code : ((code & 0xfff) | 0x1000) << (((code >> 12) & 7) + 3);
  label(add(F.F_ICMPV6_MLD_MAXIMUM_RESPONSE_CODE, at, 2, value));
  say('Maximum Response Code: ');
  sayNumber(value);
  done();
}

function addFlags(at: usize): void {
  const flags: u32 = load<u8>(at);
  label(addOctet(F.F_ICMPV6_MLD_FLAG, at));
  say('Flags: 0x');
  sayHex(flags, 2);
  if (flags & 8) say(', Suppress Router-Side Processing');
  done();
  open();
  add(F.F_ICMPV6_MLD_FLAG_S, at, 1, (flags >> 3) & 1);
  add(F.F_ICMPV6_MLD_FLAG_QRV, at, 1, flags & 7);
  add(F.F_ICMPV6_MLD_FLAG_RESERVED, at, 1, flags >> 4);
  close();
}

function addInterval(at: usize): void {
  const code: u32 = load<u8>(at);
  add(F.F_ICMPV6_MLD_QQI, at, 1, code < INTERVAL_FLOAT ? code : ((code & 0xf) | 0x10) << (((code >> 4) & 7) + 3));
}

/** → one past the addresses that are there. */
function addSources(field: u32, at: usize, count: u32): usize {
  for (let i: u32 = 0; i < count; i++) {
    if (!has(at, ADDRESS)) return at;
    addOctets(field, at, ADDRESS);
    at += ADDRESS;
  }
  return at;
}

/** Adds a report of the second version at `at`. */
export function addListenerReport(at: usize): void {
  if (!has(at, 2)) return;
  addOctets(F.F_ICMPV6_RESERVED, at, 2);
  if (!has(at + 2, 2)) return;
  const count = be16(at, 2);
  addWide(F.F_ICMPV6_MLDR_NB_MCAST_RECORDS, at + 2);
  let record = at + 4;
  for (let i: u32 = 0; i < count && record < Tree.wireEnd && Tree.thrown == 0; i++) record = addRecord(record);
}

/** → the next record. */
function addRecord(at: usize): usize {
  if (!has(at, 1)) return at;
  const node = add(F.F_ICMPV6_MLDR_MAR, at, <u32>(Tree.end - at), 0);
  open();
  const end = addRecordParts(at, node);
  close();
  if (Tree.thrown == 0) store<u32>(node, <u32>(end - at), NODE_OCTETS);
  return end;
}

function addRecordParts(at: usize, node: usize): usize {
  const type: u32 = load<u8>(at);
  addOctet(F.F_ICMPV6_MLDR_MAR_RECORD_TYPE, at);
  if (!has(at + 1, 1)) return at;
  const words: u32 = load<u8>(at, 1);
  addOctet(F.F_ICMPV6_MLDR_MAR_AUX_DATA_LEN, at + 1);
  if (!has(at + 2, 2)) return at;
  addWide(F.F_ICMPV6_MLDR_MAR_NB_SOURCES, at + 2);
  if (!has(at + 4, ADDRESS)) return at;
  addOctets(F.F_ICMPV6_MLDR_MAR_MULTICAST_ADDRESS, at + 4, ADDRESS);
  label(node);
  say('Multicast Address Record ');
  if (!sayNameOf(F.F_ICMPV6_MLDR_MAR_RECORD_TYPE, type)) {
    say('Unknown Record Type (');
    sayNumber(type);
    say(')');
  }
  say(': ');
  sayIpv6(at + 4);
  done();
  const end = addSources(F.F_ICMPV6_MLDR_MAR_SOURCE_ADDRESS, at + RECORD, be16(at, 2));
  if (words == 0 || !has(end, words << 2)) return end;
  addOctets(F.F_ICMPV6_MLDR_MAR_AUXILIARY_DATA, end, words << 2);
  return end + (words << 2);
}
