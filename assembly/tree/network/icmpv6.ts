// ICMPv6, RFC 4443; neighbour discovery and multicast listeners have files of their own.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/icmpv6';
import { FRAME_TIME } from '../../shared/layout';
import { PROTO_ICMPV6, PROTO_IPV6 } from '../../shared/protocol';
import { addData } from '../data';
import { followQuoted } from '../dissect';
import { done, label, say, sayNumber, sayThousandths } from '../say';
import { add, addGenerated, addLong, addOctet, addOctets, addWide, close, has, open, sourceless, Tree } from '../tree';
import { nameLayer, NEXT_NONE, Walk } from '../walk';
import { answered, asked, Request } from '../../program/echo';
import { addIcmpv6Checksum } from './icmpv6-checksum';
import { hasIcmpv6Codes, icmpv6Code } from './icmpv6-names';
import { addListenerQuery, addListenerReport } from './listeners';
import { addDiscovery, isDiscovery } from './discovery';
import { noteUndecoded } from './undecoded';

const UNREACHABLE: u32 = 1;
const TOO_BIG: u32 = 2;
const TIME_EXCEEDED: u32 = 3;
const PARAMETER: u32 = 4;
const ECHO: u32 = 128;
const ECHO_REPLY: u32 = 129;
const LISTENER_QUERY: u32 = 130;
const LISTENER_REPORT: u32 = 131;
const LISTENER_DONE: u32 = 132;
const LISTENER_REPORT_2: u32 = 143;
const HEADER: u32 = 4;
const BODY: u32 = 8;
const NS_PER_US: i64 = 1000;

/** Adds the message at Walk.at with what it quotes. Answers what follows. */
export function addIcmpv6(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_ICMPV6;
  nameLayer('icmpv6');
  add(F.F_ICMPV6, at, <u32>(Tree.end - at), 0);
  open();
  if (has(at, 1)) addMessage(at, load<u8>(at));
  close();
  return NEXT_NONE;
}

function addMessage(at: usize, type: u32): void {
  addOctet(F.F_ICMPV6_TYPE, at);
  if (!has(at + 1, 1)) return;
  const code: u32 = load<u8>(at, 1);
  label(addOctet(F.F_ICMPV6_CODE, at + 1));
  say('Code: ');
  sayNumber(code);
  if (hasIcmpv6Codes(type)) {
    const name = icmpv6Code(type, code);
    say(' (');
    if (name.length == 0) {
      say('Unknown (');
      sayNumber(code);
      say(')');
    } else say(name);
    say(')');
  }
  done();
  if (!has(at + 2, 2)) return;
  addIcmpv6Checksum(at);
  addBody(at, type);
}

function addBody(at: usize, type: u32): void {
  const body = at + HEADER;
  switch (type) {
    case UNREACHABLE:
    case TIME_EXCEEDED:
      if (!has(body, 4)) return;
      addUnused(body);
      break;
    case TOO_BIG:
      if (!has(body, 4)) return;
      addLong(F.F_ICMPV6_MTU, body);
      break;
    case PARAMETER:
      if (!has(body, 4)) return;
      addLong(F.F_ICMPV6_POINTER, body);
      break;
    case ECHO:
    case ECHO_REPLY:
      addEcho(at, type);
      return;
    case LISTENER_QUERY:
    case LISTENER_REPORT:
    case LISTENER_DONE:
      addListenerQuery(body, type == LISTENER_QUERY);
      return;
    case LISTENER_REPORT_2:
      addListenerReport(body);
      return;
    default:
      if (isDiscovery(type)) addDiscovery(body, type);
      else addUnknown(body, type);
      return;
  }
  Walk.at = at + BODY;
  if (has(Walk.at, 1)) followQuoted(PROTO_IPV6);
}

/** Unused octets, after the length of what is quoted where there is one (RFC 4884 §4). */
function addUnused(at: usize): void {
  const words: u32 = load<u8>(at);
  if (words == 0) {
    addOctets(F.F_ICMPV6_RESERVED, at, 4);
    return;
  }
  addOctet(F.F_ICMPV6_LENGTH, at);
  addOctets(F.F_ICMPV6_RESERVED, at + 1, 3);
}

function addEcho(at: usize, type: u32): void {
  if (!has(at + 4, 2)) return;
  addWide(F.F_ICMPV6_ECHO_IDENTIFIER, at + 4);
  if (!has(at + 6, 2)) return;
  addWide(F.F_ICMPV6_ECHO_SEQUENCE_NUMBER, at + 6);
  if (!Walk.quoted) {
    if (type == ECHO) asked(Walk.record, Walk.packet, false, at, ECHO);
    else if (answered(Walk.record, Walk.packet, false, at, ECHO_REPLY)) addAnswered(at);
  }
  addData(at + BODY);
}

/** `[Response To: 1]`, `[Response Time: 1010.000 ms]` */
function addAnswered(at: usize): void {
  sourceless(addGenerated(F.F_ICMPV6_RESP_TO, at, 0, Request.frame));
  const ns = load<i64>(Walk.record, FRAME_TIME) - Request.time;
  label(sourceless(addGenerated(F.F_ICMPV6_RESPTIME, at, 0, ns)));
  say('Response Time: ');
  sayThousandths(ns / NS_PER_US);
  say(' ms');
  done();
}

/** A type that has no tree: the note that tshark makes of it, and its octets. */
function addUnknown(body: usize, type: u32): void {
  noteUndecoded(F.F_ICMPV6_UNDECODED_TYPE, 'Dissector for ICMPv6 Type (', type, body);
  if (body < Tree.end) addOctets(F.F_ICMPV6_DATA, body, <u32>(Tree.end - body));
}
