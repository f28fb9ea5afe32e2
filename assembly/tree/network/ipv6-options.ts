// Options of hop-by-hop and destination headers, RFC 8200 §4.2.

import * as F from '../../shared/fields/ipv6-options';
import {
  GROUP_DEPRECATED,
  GROUP_MALFORMED,
  GROUP_PROTOCOL,
  GROUP_UNDECODED,
  SEVERITY_ERROR,
  SEVERITY_NOTE,
  SEVERITY_WARNING,
} from '../../shared/tree';
import { beginExpert, childExpert, endExpert, expert } from '../expert';
import { done, label, say, sayNumber } from '../say';
import { add, addOctet, addOctets, close, has, open } from '../tree';
import { sayNameOf } from '../vocabulary';
import { addOptionValue } from './ipv6-option-values';

const PAD_1: u32 = 0x00;
const PAD_N: u32 = 0x01;
const TUNNEL_LIMIT: u32 = 0x04;
const ROUTER_ALERT: u32 = 0x05;
const CALIPSO: u32 = 0x07;
const DUPLICATE_DETECTION: u32 = 0x08;
const METRICS: u32 = 0x0f;
const QUICK_START: u32 = 0x26;
const PATH_MTU: u32 = 0x30;
const IN_SITU: u32 = 0x31;
const RPL: u32 = 0x63;
const MPL: u32 = 0x6d;
const ENDPOINT: u32 = 0x8a;
const NONCE: u32 = 0x8b;
const LINE: u32 = 0x8c;
const JUMBO: u32 = 0xc2;
const HOME: u32 = 0xc9;
const DEPTH_FIRST: u32 = 0xee;
const HEADER: u32 = 2;
const ACTION_SHIFT: u32 = 6;
const CHANGE: u32 = 0x20;
const REST: u32 = 0x1f;

/** Adds the options from `at` to `end`, as far as they are there. `isHop`: those of the hop-by-hop header. */
export function addIpv6Options(at: usize, end: usize, isHop: bool): void {
  // Room for a length is asked of every option, even of Pad1, which has none.
  while (at < end && has(at, HEADER)) at = addOption(at, isHop);
}

/** → the next option. */
function addOption(at: usize, isHop: bool): usize {
  const kind: u32 = load<u8>(at);
  const isAlone = kind == PAD_1;
  const length: u32 = isAlone ? 0 : load<u8>(at, 1);
  const heading = add(F.F_IPV6_OPT, at, HEADER + length, 0);
  label(heading);
  sayKind(kind);
  done();
  open();
  const next = addParts(at, heading, kind, length, isHop);
  close();
  return next;
}

/** → one past what was read or what the length says, whichever is further. */
function addParts(at: usize, heading: usize, kind: u32, length: u32, isHop: bool): usize {
  addOctet(F.F_IPV6_OPT_TYPE, at);
  if (kind == PAD_1) {
    add(F.F_IPV6_OPT_PAD1, at, 1, 0);
    return at + 1;
  }
  addKind(at, kind, isHop);
  addOctet(F.F_IPV6_OPT_LENGTH, at + 1);
  if (!isFit(kind, length)) addInvalid(kind, length);
  const value = at + HEADER;
  if (kind == PAD_N) {
    if (!has(value, length)) return value;
    const node = addOctets(F.F_IPV6_OPT_PADN, value, length);
    if (length == 0) {
      label(node);
      say('PadN: <none>');
      done();
    }
    return value + length;
  }
  const end = addOptionValue(kind, value, length, heading);
  if (end == 0) return value;
  if (end >= value + length) return end;
  if (!has(end, <u32>(value + length - end))) return end;
  addOctets(F.F_IPV6_OPT_UNKNOWN_DATA, end, <u32>(value + length - end));
  expert(F.F_IPV6_OPT_UNKNOWN_DATA_EXPERT, SEVERITY_NOTE, GROUP_UNDECODED);
  return value + length;
}

function sayKind(kind: u32): void {
  if (sayNameOf(F.F_IPV6_OPT_TYPE, kind)) return;
  say('Unknown IPv6 Option (');
  sayNumber(kind);
  say(')');
}

/** What the number of an option says of it, and whether it stands in the right header. */
function addKind(at: usize, kind: u32, isHop: bool): void {
  if (isHop ? isForDestination(kind) : isForHops(kind)) {
    beginExpert(F.F_IPV6_OPT_HEADER_MISMATCH, SEVERITY_WARNING, GROUP_PROTOCOL);
    sayKind(kind);
    say(isHop ? ' must use a destination options header' : ' must use a hop-by-hop options header');
    endExpert();
  }
  open();
  add(F.F_IPV6_OPT_TYPE_ACTION, at, 1, kind >> ACTION_SHIFT);
  add(F.F_IPV6_OPT_TYPE_CHANGE, at, 1, u32((kind & CHANGE) != 0));
  add(F.F_IPV6_OPT_TYPE_REST, at, 1, kind & REST);
  if (kind == ENDPOINT) childExpert(F.F_IPV6_OPT_DEPRECATED, SEVERITY_NOTE, GROUP_DEPRECATED, at);
  close();
}

/** RFC 5570, RFC 6621, RFC 6788 and the like say in which header an option stands. */
function isForDestination(kind: u32): bool {
  return kind == TUNNEL_LIMIT || kind == METRICS || kind == NONCE || kind == LINE || kind == HOME;
}

function isForHops(kind: u32): bool {
  switch (kind) {
    case ROUTER_ALERT:
    case CALIPSO:
    case DUPLICATE_DETECTION:
    case QUICK_START:
    case PATH_MTU:
    case IN_SITU:
    case RPL:
    case MPL:
    case JUMBO:
    case DEPTH_FIRST:
      return true;
    default:
      return false;
  }
}

/** Has the option a length that it may have? */
function isFit(kind: u32, length: u32): bool {
  switch (kind) {
    case TUNNEL_LIMIT:
      return length == 1;
    case ROUTER_ALERT:
      return length == 2;
    case CALIPSO:
      return length >= 8;
    case METRICS:
      return length == 10;
    case QUICK_START:
      return length == 6;
    case PATH_MTU:
    case JUMBO:
      return length == 4;
    case RPL:
      return length >= 4;
    case HOME:
      return length == 16;
    case DEPTH_FIRST:
      return length == 3;
    default:
      return true;
  }
}

function addInvalid(kind: u32, length: u32): void {
  beginExpert(F.F_IPV6_OPT_INVALID_LEN, SEVERITY_ERROR, GROUP_MALFORMED);
  say(invalidName(kind));
  say(kind == ROUTER_ALERT || kind == CALIPSO || kind == QUICK_START || kind == PATH_MTU ? ': Invalid Length (' : ': Invalid length (');
  sayNumber(length);
  say(' bytes)');
  endExpert();
}

/** Options as complaints about their length call them. */
function invalidName(kind: u32): string {
  switch (kind) {
    case TUNNEL_LIMIT:
      return 'Tunnel Encapsulation Limit';
    case ROUTER_ALERT:
      return 'Router alert';
    case CALIPSO:
      return 'CALIPSO';
    case METRICS:
      return 'PDM';
    case QUICK_START:
      return 'Quick-Start';
    case PATH_MTU:
      return 'PMTU Option';
    case JUMBO:
      return 'Jumbo Payload';
    case RPL:
      return 'RPL Option';
    case HOME:
      return 'Home Address';
    default:
      return 'IPv6 DFF';
  }
}
