// ICMP, RFC 792, with RFC 950, RFC 1191, RFC 1256 and RFC 8335.

import { be16, be32 } from '../../octets';
import * as F from '../../shared/fields/icmp';
import { hasLearnt, pointerOf } from '../../learnt';
import { FRAME_NUMBER, FRAME_TIME } from '../../shared/layout';
import { PROTO_ICMP, PROTO_IPV4 } from '../../shared/protocol';
import { GROUP_SEQUENCE, SEVERITY_WARNING } from '../../shared/tree';
import { addData } from '../data';
import { beginExpert, endExpert } from '../expert';
import { followQuoted } from '../dissect';
import { done, label, say, sayNumber, sayThousandths } from '../say';
import { add, addGenerated, addLong, addOctet, addOctets, addWide, close, has, open, sourceless, Tree } from '../tree';
import { nameLayer, narrow, NEXT_NONE, Walk } from '../walk';
import { answered, asked, Request } from '../../program/echo';
import { addIcmpChecksum } from './icmp-checksum';
import { hasCodes, icmpCode, icmpType } from './icmp-names';
import { addDataTime, TIME_OCTETS } from './icmp-time';
import { sayClock, saySpan } from './span';

const ECHO_REPLY: u32 = 0;
const UNREACHABLE: u32 = 3;
const SOURCE_QUENCH: u32 = 4;
const REDIRECT: u32 = 5;
const ECHO: u32 = 8;
const ADVERTISEMENT: u32 = 9;
const TIME_EXCEEDED: u32 = 11;
const PARAMETER: u32 = 12;
const TIMESTAMP: u32 = 13;
const TIMESTAMP_REPLY: u32 = 14;
const INFORMATION: u32 = 15;
const INFORMATION_REPLY: u32 = 16;
const MASK: u32 = 17;
const MASK_REPLY: u32 = 18;
const EXTENDED_ECHO: u32 = 42;
const EXTENDED_REPLY: u32 = 43;
/** Destination unreachable because a packet is too big. */
const TOO_BIG: u32 = 4;
/** Mobile agents say of themselves with router advertisements, RFC 5944 §2.1. */
const MOBILE_CODE: u32 = 16;
const HEADER: u32 = 8;
/** tshark looks at the length of RFC 4884 first, which every message must have room for. */
const LOOKED_AT: u32 = 6;
const NS_PER_US: i64 = 1000;
const NS_PER_MS: i64 = 1_000_000;
/** A day, ms. */
const DAY: u32 = 86_400_000;
/** RFC 792: the time is of another kind than milliseconds since midnight. */
const OTHER_KIND: u32 = 0x80000000;

/** Adds the message at Walk.at with what it quotes. Answers what follows. */
export function addIcmp(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_ICMP;
  nameLayer('icmp');
  if (!has(at, LOOKED_AT)) return NEXT_NONE;
  const type: u32 = load<u8>(at);
  add(F.F_ICMP, at, <u32>(Tree.end - at), 0);
  open();
  addType(at, type, load<u8>(at, 1));
  addIcmpChecksum(at);
  addBody(at, type, load<u8>(at, 1));
  close();
  return NEXT_NONE;
}

function addType(at: usize, type: u32, code: u32): void {
  const isMobile = type == ADVERTISEMENT && (code == 0 || code == MOBILE_CODE);
  label(addOctet(F.F_ICMP_TYPE, at));
  say('Type: ');
  sayNumber(type);
  say(' (');
  say(isMobile ? 'Mobile IP Advertisement' : icmpType(type));
  say(')');
  done();
  label(addOctet(F.F_ICMP_CODE, at + 1));
  say('Code: ');
  sayNumber(code);
  if (hasCodes(type)) {
    const name = icmpCode(type, code);
    say(' (');
    if (name.length == 0) {
      say('Unknown code: ');
      sayNumber(code);
    } else say(name);
    say(')');
  }
  done();
}

function addBody(at: usize, type: u32, code: u32): void {
  switch (type) {
    case ECHO:
    case ECHO_REPLY:
      if (addNumbers(at)) addEcho(at, type);
      return;
    case UNREACHABLE:
      if (!has(at + 4, 4)) return;
      if (code == TOO_BIG) {
        addOctets(F.F_ICMP_UNUSED, at + 4, 2);
        addWide(F.F_ICMP_MTU, at + 6);
      } else addUnused(at);
      break;
    case TIME_EXCEEDED:
      if (!has(at + 4, 4)) return;
      addUnused(at);
      break;
    case PARAMETER:
      if (!has(at + 4, 4)) return;
      addOctet(F.F_ICMP_POINTER, at + 4);
      if (!addOriginalLength(at)) addOctets(F.F_ICMP_UNUSED, at + 5, 3);
      break;
    case REDIRECT:
      if (!has(at + 4, 4)) return;
      addOctets(F.F_ICMP_REDIR_GW, at + 4, 4);
      break;
    case SOURCE_QUENCH:
      break;
    case ADVERTISEMENT:
      addAdvertisement(at);
      return;
    case TIMESTAMP:
    case TIMESTAMP_REPLY:
      if (addNumbers(at)) addStamps(at + HEADER);
      return;
    case MASK:
    case MASK_REPLY:
      if (addNumbers(at) && has(at + HEADER, 4)) addOctets(F.F_ICMP_ADDRESS_MASK, at + HEADER, 4);
      return;
    case INFORMATION:
    case INFORMATION_REPLY:
      addNumbers(at);
      return;
    case EXTENDED_ECHO:
    case EXTENDED_REPLY:
      addExtended(at, type == EXTENDED_REPLY);
      return;
    default:
      return;
  }
  Walk.at = at + HEADER;
  if (Walk.at >= Tree.end) return;
  const words: u32 = type == REDIRECT || type == SOURCE_QUENCH ? 0 : load<u8>(at, 5);
  // As in tshark: what the length counts begins behind the quoted header.
  if (words != 0) narrow(Walk.at, (words + (load<u8>(Walk.at) & 0xf)) << 2);
  followQuoted(PROTO_IPV4);
}

/** Unused octets, or the length of what is quoted where there is one (RFC 4884 §4). */
function addUnused(at: usize): void {
  if (addOriginalLength(at)) return;
  addOctets(F.F_ICMP_UNUSED, at + 4, 4);
}

function addOriginalLength(at: usize): bool {
  const words: u32 = load<u8>(at, 5);
  if (words == 0) return false;
  if (load<u8>(at) != <u8>PARAMETER) addOctets(F.F_ICMP_UNUSED, at + 4, 1);
  addOctet(F.F_ICMP_LENGTH, at + 5);
  addGenerated(F.F_ICMP_LENGTH_ORIGINAL_DATAGRAM, at + 5, 1, words << 2);
  addOctets(F.F_ICMP_UNUSED, at + 6, 2);
  return true;
}

/** Identifier and sequence number, in both byte orders. */
function addNumbers(at: usize): bool {
  if (!has(at + 4, 2)) return false;
  addWide(F.F_ICMP_IDENT, at + 4);
  add(F.F_ICMP_IDENT_LE, at + 4, 2, load<u16>(at, 4));
  if (!has(at + 6, 2)) return false;
  addWide(F.F_ICMP_SEQ, at + 6);
  add(F.F_ICMP_SEQ_LE, at + 6, 2, load<u16>(at, 6));
  return true;
}

function addEcho(at: usize, type: u32): void {
  if (!Walk.quoted) {
    if (type == ECHO) {
      asked(Walk.record, Walk.packet, true, at, ECHO);
      if (hasLearnt()) addReply(at);
    } else if (answered(Walk.record, Walk.packet, true, at, ECHO_REPLY)) addAnswered(at);
  }
  let data = at + HEADER;
  if (addDataTime(data)) data += TIME_OCTETS;
  addData(data);
}

/** `[Response frame: 2]`, or that there is none. */
function addReply(at: usize): void {
  const reply = pointerOf(load<u32>(Walk.record, FRAME_NUMBER));
  if (reply != 0) {
    sourceless(addGenerated(F.F_ICMP_RESP_IN, at, 0, reply));
    return;
  }
  sourceless(addGenerated(F.F_ICMP_NO_RESP, at, 0, 0));
  beginExpert(F.F_ICMP_RESP_NOT_FOUND, SEVERITY_WARNING, GROUP_SEQUENCE);
  say('No response seen to ICMP request');
  endExpert();
}

/** `[Request frame: 1]`, `[Response time: 1010.000 ms]` */
function addAnswered(at: usize): void {
  sourceless(addGenerated(F.F_ICMP_RESP_TO, at, 0, Request.frame));
  const ns = load<i64>(Walk.record, FRAME_TIME) - Request.time;
  label(sourceless(addGenerated(F.F_ICMP_RESPTIME, at, 0, ns)));
  say('Response time: ');
  sayThousandths(ns / NS_PER_US);
  say(' ms');
  done();
}

/** Milliseconds since midnight UTC; RFC 792 sets the highest bit of others. */
function addStamps(at: usize): void {
  for (let i: u32 = 0; i < 3; i++) {
    const stamp = at + <usize>(i << 2);
    if (!has(stamp, 4)) return;
    label(addLong(i == 0 ? F.F_ICMP_ORIGINATE_TIMESTAMP : i == 1 ? F.F_ICMP_RECEIVE_TIMESTAMP : F.F_ICMP_TRANSMIT_TIMESTAMP, stamp));
    say(i == 0 ? 'Originate' : i == 1 ? 'Receive' : 'Transmit');
    say(' Timestamp: ');
    sayNumber(be32(stamp));
    say(' (');
    sayClock(clockOf(stamp));
    say(' after midnight UTC)');
    done();
  }
}

/**
 * The time at `stamp`, ms since midnight; some hosts send it in their own byte order. As in tshark: of the two readings the one within a
 * day, else the one that comes first from the time of the capture on.
 */
function clockOf(stamp: usize): u32 {
  const big = be32(stamp) & ~OTHER_KIND;
  const little = load<u32>(stamp) & ~OTHER_KIND;
  if (big < DAY != little < DAY) return big < DAY ? big : little;
  const now = <u32>((load<i64>(Walk.record, FRAME_TIME) / NS_PER_MS) % DAY);
  return big - now <= little - now ? big : little;
}

function addAdvertisement(at: usize): void {
  if (!has(at + 4, 4)) return;
  const count: u32 = load<u8>(at, 4);
  const words: u32 = load<u8>(at, 5);
  addOctet(F.F_ICMP_NUM_ADDRS, at + 4);
  addOctet(F.F_ICMP_ADDR_ENTRY_SIZE, at + 5);
  label(addWide(F.F_ICMP_LIFETIME, at + 6));
  say('Lifetime: ');
  sayNumber(be16(at, 6));
  say(' (');
  saySpan(be16(at, 6));
  say(')');
  done();
  // RFC 1256 §5: two words an address, longer entries may come.
  if (words < 2) return;
  let entry = at + HEADER;
  for (let i: u32 = 0; i < count; i++) {
    if (!has(entry, 8)) return;
    addOctets(F.F_ICMP_ROUTER_ADDRESS, entry, 4);
    add(F.F_ICMP_PREF_LEVEL, entry + 4, 4, <i64>(<i32>be32(entry, 4)));
    entry += (<usize>words) << 2;
  }
}

function addExtended(at: usize, isReply: bool): void {
  if (!has(at + 4, 4)) return;
  addWide(F.F_ICMP_IDENT, at + 4);
  add(F.F_ICMP_IDENT_LE, at + 4, 2, load<u16>(at, 4));
  addOctet(F.F_ICMP_EXT_ECHO_SEQ, at + 6);
  const bits: u32 = load<u8>(at, 7);
  if (isReply) {
    add(F.F_ICMP_EXT_ECHO_RSP_STATE, at + 7, 1, bits >> 5);
    add(F.F_ICMP_EXT_ECHO_RSP_RES, at + 7, 1, (bits >> 3) & 3);
    add(F.F_ICMP_EXT_ECHO_RSP_ACTIVE, at + 7, 1, (bits >> 2) & 1);
    add(F.F_ICMP_EXT_ECHO_RSP_IPV4, at + 7, 1, (bits >> 1) & 1);
    add(F.F_ICMP_EXT_ECHO_RSP_IPV6, at + 7, 1, bits & 1);
    return;
  }
  add(F.F_ICMP_EXT_ECHO_REQ_RES, at + 7, 1, bits >> 1);
  add(F.F_ICMP_EXT_ECHO_REQ_LOCAL, at + 7, 1, bits & 1);
}
