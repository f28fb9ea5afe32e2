// What the options of IPv4 carry: RFC 791 §3.1, RFC 1063, RFC 1108, RFC 1393, RFC 1770, RFC 2113, RFC 4782.

import { be16, be32 } from '../../octets';
import { F_IP_ADDR, F_IP_DST, F_IP_DST_HOST, F_IP_HOST } from '../../shared/fields/ip';
import * as F from '../../shared/fields/ip-options';
import { GROUP_PROTOCOL, SEVERITY_WARNING } from '../../shared/tree';
import { expert } from '../expert';
import { done, doneValue, label, resume, say, sayHex, sayIpv4, sayNumber, tell } from '../say';
import { add, addGenerated, addLong, addOctet, addOctets, addWide, close, has, hidden, open, setText } from '../tree';
import { sayNameOf } from '../vocabulary';
import { Walk } from '../walk';
import { addCommercialSecurity } from './ipv4-cipso';

const HEADER: u32 = 2;
const ADDRESS: u32 = 4;
const TTL: usize = 8;
/** Where the pointer of a route points first, and that of times. */
const ROUTE_FIRST: u32 = 4;
const STAMPS: u32 = 4;
const REQUEST: u32 = 0;
const REPORT: u32 = 8;
/** The security option of RFC 791, before RFC 1108. */
const SECURITY_791: u32 = 11;

/** Adds what follows the length of the option of `length` octets at `at`; its heading is `node`. */
export function addIpv4OptionValue(at: usize, kind: u32, length: u32, node: usize): void {
  const value = at + HEADER;
  switch (kind) {
    case 7:
    case 131:
    case 137:
      if (isThere(value, length, 1)) addRoute(at, length, kind != 7);
      return;
    case 11:
    case 12:
      if (isThere(value, length, 2)) addWide(F.F_IP_OPT_MTU, value);
      return;
    case 25:
      addQuickStart(value, node);
      return;
    case 68:
      addStamps(at, length);
      return;
    case 82:
      if (!has(value, 10)) return;
      addWide(F.F_IP_OPT_ID_NUMBER, value);
      addWide(F.F_IP_OPT_OHC, value + 2);
      addWide(F.F_IP_OPT_RHC, value + 4);
      addOctets(F.F_IP_OPT_ORIGINATOR, value + 6, ADDRESS);
      return;
    case 130:
      addSecurity(at, length);
      return;
    case 133:
      if (length > HEADER) addOctet(F.F_IP_OPT_EXT_SEC_ADD_SEC_INFO_FORMAT_CODE, value);
      if (length > HEADER + 1) addOctets(F.F_IP_OPT_EXT_SEC_ADD_SEC_INFO, value + 1, length - HEADER - 1);
      return;
    case 134:
      addCommercialSecurity(at, length);
      return;
    case 136:
      if (isThere(value, length, 2)) addWide(F.F_IP_OPT_SID, value);
      return;
    case 148:
      addAlert(value, length, node);
      return;
    default:
      for (let address = value; address + ADDRESS <= at + length; address += ADDRESS) addOctets(F.F_IP_OPT_ADDR, address, ADDRESS);
  }
}

/** Has the option of `length` octets the `octets` of its value? If not, the dissection ends. */
function isThere(value: usize, length: u32, octets: u32): bool {
  return has(value, length < HEADER + octets ? u32.MAX_VALUE >> 1 : octets);
}

function addAlert(value: usize, length: u32, node: usize): void {
  if (!isThere(value, length, 2)) return;
  const code = be16(value);
  label(addWide(F.F_IP_OPT_RA, value));
  say('Router Alert: ');
  sayAlert(code);
  done();
  resume(node);
  say(': ');
  sayAlert(code);
  done();
}

function sayAlert(code: u32): void {
  say(code == 0 ? 'Router shall examine packet (' : 'Reserved (');
  sayNumber(code);
  say(')');
}

/** Recorded, to come, or free: the pointer parts them, and the last of a source route is where the packet goes. */
function addRoute(at: usize, length: u32, isSource: bool): void {
  const pointer: u32 = load<u8>(at, 2);
  addOctet(F.F_IP_OPT_PTR, at + 2);
  if (pointer < ROUTE_FIRST) {
    expert(F.F_IP_OPT_PTR_BEFORE_ADDRESS, SEVERITY_WARNING, GROUP_PROTOCOL);
    return;
  }
  if (pointer & 3) {
    expert(F.F_IP_OPT_PTR_MIDDLE_ADDRESS, SEVERITY_WARNING, GROUP_PROTOCOL);
    return;
  }
  if ((length - ROUTE_FIRST + 1) & 3) expert(F.F_IP_SUBOPT_TOO_LONG, SEVERITY_WARNING, GROUP_PROTOCOL);
  for (let place = ROUTE_FIRST - 1; place + ADDRESS <= length; place += ADDRESS) {
    const address = at + place;
    const isPast = place + 1 < pointer;
    const isLast = place + ADDRESS == length;
    if (isPast) addHop(F.F_IP_REC_RT, F.F_IP_REC_RT_HOST, 'Recorded Route: ', address, false);
    else if (isSource && isLast) addHop(F_IP_DST, F_IP_DST_HOST, 'Destination Address: ', address, false);
    else if (isSource) addHop(F.F_IP_SRC_RT, F.F_IP_SRC_RT_HOST, 'Source Route: ', address, place + 1 == pointer);
    else addHop(F.F_IP_EMPTY_RT, F.F_IP_EMPTY_RT_HOST, 'Empty Route: ', address, place + 1 == pointer);
  }
}

function addHop(field: u32, host: u32, name: string, address: usize, isNext: bool): void {
  label(addOctets(field, address, ADDRESS));
  say(name);
  sayIpv4(address);
  if (isNext) say(' <- (next)');
  done();
  // A destination is an address of the packet's too.
  if (field == F_IP_DST) hidden(addOctets(F_IP_ADDR, address, ADDRESS));
  addHost(host, address);
  if (field == F_IP_DST) addHost(F_IP_HOST, address);
}

function addHost(field: u32, address: usize): void {
  tell(hidden(add(field, address, ADDRESS, 0)));
  sayIpv4(address);
  doneValue();
}

function addStamps(at: usize, length: u32): void {
  if (!has(at + 2, 1)) return;
  addOctet(F.F_IP_OPT_PTR, at + 2);
  if (!has(at + 3, length < STAMPS ? u32.MAX_VALUE >> 1 : 1)) return;
  const pointer: u32 = load<u8>(at, 2) - 1;
  const bits: u32 = load<u8>(at, 3);
  const flag = bits & 0xf;
  add(F.F_IP_OPT_OVERFLOW, at + 3, 1, bits >> 4);
  add(F.F_IP_OPT_FLAG, at + 3, 1, flag);
  const hasAddress = flag == 1 || flag == 3;
  const step: u32 = hasAddress ? 8 : 4;
  for (let place = STAMPS; place + step <= length; place += step) {
    if (hasAddress) {
      const node = addOctets(F.F_IP_OPT_TIME_STAMP_ADDR, at + place, ADDRESS);
      if (place >= pointer) {
        label(node);
        say('Address: -');
        done();
      }
    }
    addLong(F.F_IP_OPT_TIME_STAMP, at + place + (step - 4));
  }
}

function addQuickStart(value: usize, node: usize): void {
  if (!has(value, 6)) return;
  const first: u32 = load<u8>(value);
  const kind = first >> 4;
  add(F.F_IP_OPT_QS_FUNC, value, 1, kind);
  resume(node);
  say(': ');
  if (!sayNameOf(F.F_IP_OPT_QS_FUNC, kind)) {
    say('Unknown (');
    sayNumber(kind);
    say(')');
  }
  say(' (');
  sayNumber(kind);
  say(')');
  done();
  if (kind != REQUEST && kind != REPORT) return;
  add(F.F_IP_OPT_QS_RATE, value, 1, first & 0xf);
  resume(node);
  say(', ');
  sayNameOf(F.F_IP_OPT_QS_RATE, first & 0xf);
  if (kind == REQUEST) {
    const life: u32 = load<u8>(value, 1);
    const difference = (<u32>load<u8>(Walk.packet, TTL) - life) & 0xff;
    say(', QS TTL ');
    sayNumber(life);
    say(', QS TTL diff ');
    sayNumber(difference);
    done();
    addOctet(F.F_IP_OPT_QS_TTL, value + 1);
    addGenerated(F.F_IP_OPT_QS_TTL_DIFF, value + 1, 1, difference);
  } else {
    done();
    addOctet(F.F_IP_OPT_QS_UNUSED, value + 1);
  }
  add(F.F_IP_OPT_QS_NONCE, value + 2, 4, be32(value, 2) >> 2);
  add(F.F_IP_OPT_QS_RESERVED, value + 2, 4, be32(value, 2) & 3);
}

function addSecurity(at: usize, length: u32): void {
  if (length == SECURITY_791) {
    addWide(F.F_IP_OPT_SEC_RFC791_SEC, at + 2);
    addWide(F.F_IP_OPT_SEC_RFC791_COMP, at + 4);
    setText(add(F.F_IP_OPT_SEC_RFC791_HR, at + 6, 2, 0), at + 6, 2);
    setText(add(F.F_IP_OPT_SEC_RFC791_TCC, at + 8, 3, 0), at + 8, 3);
    return;
  }
  if (length <= HEADER) return;
  addOctet(F.F_IP_OPT_SEC_CL, at + 2);
  for (let place: u32 = 3; place < length; place++) {
    const flags: u32 = load<u8>(at + place);
    addAuthorities(at + place, flags, place == 3);
    if (!(flags & 1)) return;
  }
}

/** Whose rules protect the packet, RFC 1108 §2.4. */
function addAuthorities(at: usize, flags: u32, isFirst: bool): void {
  label(addOctet(F.F_IP_OPT_SEC_PROT_AUTH_FLAGS, at));
  say('Protection Authority Flags: 0x');
  sayHex(flags, 2);
  if (isFirst) {
    if (flags & 0x80) say(', GENSER');
    if (flags & 0x40) say(', SIOP-ESI');
    if (flags & 0x20) say(', SCI');
    if (flags & 0x10) say(', NSA');
    if (flags & 0x08) say(', DOE');
  }
  if (flags & 1) say(', Field Termination Indicator');
  done();
  open();
  if (isFirst) {
    add(F.F_IP_OPT_SEC_PROT_AUTH_GENSER, at, 1, flags >> 7);
    add(F.F_IP_OPT_SEC_PROT_AUTH_SIOP_ESI, at, 1, (flags >> 6) & 1);
    add(F.F_IP_OPT_SEC_PROT_AUTH_SCI, at, 1, (flags >> 5) & 1);
    add(F.F_IP_OPT_SEC_PROT_AUTH_NSA, at, 1, (flags >> 4) & 1);
    add(F.F_IP_OPT_SEC_PROT_AUTH_DOE, at, 1, (flags >> 3) & 1);
  }
  add(F.F_IP_OPT_SEC_PROT_AUTH_UNASSIGNED, at, 1, (flags >> 1) & 3);
  add(F.F_IP_OPT_SEC_PROT_AUTH_FTI, at, 1, flags & 1);
  close();
}
