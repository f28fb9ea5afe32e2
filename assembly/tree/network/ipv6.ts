// IPv6, RFC 8200 §3; extension headers stand in its tree.

import { be16, be32 } from '../../octets';
import { PREF_EXTENSIONS_BESIDE, PREF_NO_SUMMARY_V6 } from '../../shared/options';
import * as F from '../../shared/fields/ip';
import {
  F_IPV6_BOGUS_IPV6_VERSION,
  F_IPV6_INVALID_HEADER,
  F_IPV6_OPT_JUMBO_MISSING,
  F_IPV6_PLEN_EXCEEDS_FRAMING,
  F_IPV6_PLEN_ZERO,
} from '../../shared/fields/ipv6-extension';
import { IPV6_NEXT_HEADER, IPV6_PAYLOAD_LENGTH, jumboLength } from '../../network/ipv6';
import { LAYER_REST } from '../../shared/layout';
import { IPPROTO_HOPOPTS, NEXT_IP, NEXT_NUMBER, PROTO_IPV6 } from '../../shared/protocol';
import { GROUP_MALFORMED, GROUP_PROTOCOL, NODE_OCTETS, SEVERITY_CHAT, SEVERITY_ERROR, SEVERITY_WARNING } from '../../shared/tree';
import { beginChildExpert, beginExpert, endExpert, expert } from '../expert';
import { done, doneValue, label, say, sayBits, sayHex, sayIpv6, sayNumber, tell } from '../say';
import { add, addOctet, addOctets, addWide, close, has, hidden, open, Tree } from '../tree';
import { layerAt, nameLayer, narrow, NEXT_DATA, NEXT_NONE, Walk } from '../walk';
import { sayDscp, sayEcn } from './dsfield';
import { addIpv6Origins } from './ipv6-addresses';
import { addIpv6Extension, isIpv6Extension } from './ipv6-extension';

const HEADER: u32 = 40;
const FRAGMENT_HEADER: u32 = 8;
const ADDRESS: u32 = 16;
const VERSION: u32 = 6;
const SOURCE: usize = 8;
const DESTINATION: usize = 24;
const HOP_LIMIT: usize = 7;

/** Adds the header at Walk.at and the extension headers behind it. Answers what follows: of another version, data. */
export function addIpv6(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_IPV6;
  const octets = min(HEADER, <u32>(Tree.end - at));
  const isBogus = octets > 0 && (<u32>load<u8>(at)) >> 4 != VERSION;
  if (!isBogus) nameLayer('ipv6');
  const node = add(F.F_IPV6, at, octets, 0);
  label(node);
  say('Internet Protocol Version 6');
  if (octets == HEADER && !isBogus && !(Tree.preferences & PREF_NO_SUMMARY_V6)) {
    say(', Src: ');
    sayIpv6(at + SOURCE);
    say(', Dst: ');
    sayIpv6(at + DESTINATION);
  }
  done();
  open();
  const goesOn = addFixed(at, isBogus);
  const next = isBogus && octets > 0 ? NEXT_DATA : goesOn ? addExtensions(at, node) : NEXT_NONE;
  close();
  if (goesOn) Walk.inner = true;
  return next;
}

/** Adds the extension headers of the header at `at`, whose item is `node`. Answers what follows. */
function addExtensions(at: usize, node: usize): u32 {
  Walk.packet = at;
  Walk.version = VERSION;
  Walk.source = at + SOURCE;
  Walk.destination = at + DESTINATION;
  Walk.sourceOctets = ADDRESS;
  Walk.destinationOctets = ADDRESS;
  const first = at + HEADER;
  Walk.at = first;
  narrow(first, payloadOf(at));
  let next = NEXT_IP + <u32>load<u8>(at, IPV6_NEXT_HEADER);
  const source = Tree.source;
  let end = first;
  const isBeside = (Tree.preferences & PREF_EXTENSIONS_BESIDE) != 0;
  while (isIpv6Extension(next) && Tree.thrown == 0) {
    const extension = Walk.at;
    const isHere = Tree.source == source;
    if (isBeside) close();
    next = addIpv6Extension(next & NEXT_NUMBER, extension == first);
    if (isBeside) open();
    // With the last piece of a datagram the headers go on elsewhere.
    if (isHere && next != NEXT_DATA) end = Tree.source == source ? Walk.at : extension + FRAGMENT_HEADER;
  }
  if (end > first && !isBeside) store<u32>(node, <u32>(end - at), NODE_OCTETS);
  return next;
}

/** The forty octets that every header has, as far as they are there. False when the dissection ends in them, or with another version. */
function addFixed(at: usize, isBogus: bool): bool {
  if (!has(at, 1)) return false;
  addVersion(at, (<u32>load<u8>(at)) >> 4, isBogus);
  if (isBogus) return false;
  if (Tree.wireEnd < at + HEADER) {
    beginChildExpert(F_IPV6_INVALID_HEADER, SEVERITY_ERROR, GROUP_MALFORMED, at);
    say('IPv6 header must be exactly 40 bytes');
    endExpert();
  }
  if (!has(at, 4)) return false;
  addClass(at);
  if (!has(at + IPV6_PAYLOAD_LENGTH, 2)) return false;
  addPayload(at);
  if (!has(at + IPV6_NEXT_HEADER, 1)) return false;
  addOctet(F.F_IPV6_NXT, at + IPV6_NEXT_HEADER);
  if (!has(at + HOP_LIMIT, 1)) return false;
  addOctet(F.F_IPV6_HLIM, at + HOP_LIMIT);
  if (!has(at + SOURCE, ADDRESS)) return false;
  addAddress(at + SOURCE, F.F_IPV6_SRC, F.F_IPV6_SRC_HOST);
  if (!has(at + DESTINATION, ADDRESS)) return false;
  addAddress(at + DESTINATION, F.F_IPV6_DST, F.F_IPV6_DST_HOST);
  addIpv6Origins(at + SOURCE, at + DESTINATION);
  return true;
}

function addVersion(at: usize, version: u32, isBogus: bool): void {
  label(add(F.F_IPV6_VERSION, at, 1, version));
  sayBits(version, 4);
  say(' .... = Version: ');
  sayNumber(version);
  done();
  if (isBogus) {
    beginExpert(F_IPV6_BOGUS_IPV6_VERSION, SEVERITY_ERROR, GROUP_MALFORMED);
    say('Bogus IPv6 version');
    endExpert();
  }
  label(hidden(add(F.F_IPV6_IP_VERSION, at, 1, version)));
  sayBits(version, 4);
  say(' .... = Version: ');
  sayNumber(version);
  say(' [This field makes the filter match on "ip.version == 6" possible]');
  done();
}

function addClass(at: usize): void {
  const first = be32(at);
  const services = (first >> 20) & 0xff;
  label(add(F.F_IPV6_TCLASS, at, 4, services));
  say('.... ');
  sayBits(services, 8);
  say(' .... .... .... .... .... = Traffic Class: 0x');
  sayHex(services, 2);
  say(' (DSCP: ');
  sayDscp(services >> 2);
  say(', ECN: ');
  sayEcn(services & 3);
  say(')');
  done();
  open();
  add(F.F_IPV6_TCLASS_DSCP, at, 4, services >> 2);
  add(F.F_IPV6_TCLASS_ECN, at, 4, services & 3);
  close();
  add(F.F_IPV6_FLOW, at + 1, 3, first & 0xfffff);
}

/** Octets of the payload of the header at `at`, by the option of a jumbogram where the field says 0. */
function payloadOf(at: usize): u32 {
  const stated = be16(at, IPV6_PAYLOAD_LENGTH);
  if (stated != 0) return stated;
  const jumbo = load<u8>(at, IPV6_NEXT_HEADER) == <u8>IPPROTO_HOPOPTS ? jumboLength(at + HEADER, Tree.end) : 0;
  if (jumbo != 0) return jumbo;
  // A preference may have the decoder believe that the field was left to the network card.
  const layer = layerAt(at);
  return layer == 0 ? 0 : load<u32>(layer, LAYER_REST);
}

/** The length field, and whether the packet has room for what it says. */
function addPayload(at: usize): void {
  const stated = be16(at, IPV6_PAYLOAD_LENGTH);
  const node = addWide(F.F_IPV6_PLEN, at + IPV6_PAYLOAD_LENGTH);
  if (Tree.end < at + HEADER) return;
  const payload = payloadOf(at);
  const there = <u32>(Tree.wireEnd - at) - HEADER;
  if (stated == 0 && payload != 0) {
    label(node);
    say('Payload Length: 0 (Jumbogram)');
    done();
  } else if (stated == 0 && load<u8>(at, IPV6_NEXT_HEADER) == <u8>IPPROTO_HOPOPTS) {
    expert(F_IPV6_OPT_JUMBO_MISSING, SEVERITY_ERROR, GROUP_MALFORMED);
  } else if (stated == 0 && there != 0) expert(F_IPV6_PLEN_ZERO, SEVERITY_CHAT, GROUP_PROTOCOL);
  if (payload <= there || Walk.quoted) return;
  beginExpert(F_IPV6_PLEN_EXCEEDS_FRAMING, SEVERITY_WARNING, GROUP_PROTOCOL);
  say('IPv6 payload length exceeds framing length (');
  sayNumber(there);
  say(' bytes)');
  endExpert();
}

function addAddress(at: usize, field: u32, host: u32): void {
  addOctets(field, at, ADDRESS);
  hidden(addOctets(F.F_IPV6_ADDR, at, ADDRESS));
  addHost(host, at);
  addHost(F.F_IPV6_HOST, at);
}

/** The name of a host: with -n its address. */
function addHost(field: u32, at: usize): void {
  tell(hidden(add(field, at, ADDRESS, 0)));
  sayIpv6(at);
  doneValue();
}
