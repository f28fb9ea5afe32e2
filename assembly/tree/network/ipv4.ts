// IPv4, RFC 791 §3.1.

import { be16 } from '../../octets';
import { addIpv4Checksum } from './ipv4-checksum';
import { PREF_NO_SUMMARY_V4, PREF_SECURITY_FLAG } from '../../shared/options';
import * as F from '../../shared/fields/ip';
import { isFollowed, nameLayer, narrow, NEXT_DATA, NEXT_NONE, Walk } from '../walk';
import { pointerOf } from '../../learnt';
import { FRAME_NUMBER } from '../../shared/layout';
import { IPPROTO_IPIP, NEXT_IP, PROTO_IPV4, PROTO_IPV6 } from '../../shared/protocol';
import { finalDestination } from '../../source-route';
import { GROUP_PROTOCOL, NODE_OCTETS, SEVERITY_ERROR, SEVERITY_WARNING } from '../../shared/tree';
import { beginExpert, childExpert, endExpert } from '../expert';
import { done, doneValue, label, say, sayBits, sayHex, sayIpv4, sayNumber, tell } from '../say';
import { add, addGenerated, addOctet, addOctets, addWide, close, has, hidden, lastNode, open, Tree } from '../tree';
import { sayDscp, sayEcn } from './dsfield';
import { enterDatagram } from './fragments';
import { addIpv4Options } from './ipv4-options';
import { addTimeToLive } from './ipv4-time-to-live';

const HEADER_MIN: u32 = 20;
const VERSION: u32 = 4;
const VERSION_6: u32 = 6;
const ADDRESS: u32 = 4;
const SOURCE: usize = 12;
const DESTINATION: usize = 16;
const FRAGMENT: usize = 6;
const PROTOCOL: usize = 9;
const FRAGMENTED: u32 = 0x3fff;
const OFFSET: u32 = 0x1fff;
const RESERVED: u32 = 0x80;
const DONT: u32 = 0x40;
const MORE: u32 = 0x20;

/** Adds the header at Walk.at that an EtherType announces. Answers what follows. */
export function addIpv4(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_IPV4;
  nameLayer('ip');
  return has(at, 1) ? addPacket(at) : NEXT_NONE;
}

/** Adds the IP header at Walk.at whose version only its first octet tells. Answers what follows. */
export function addIp(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_IPV4;
  nameLayer('ip');
  if (!has(at, 1)) return NEXT_NONE;
  const version: u32 = load<u8>(at) >> 4;
  if (version == VERSION_6) return PROTO_IPV6;
  if (version == VERSION) return addPacket(at);
  label(add(F.F_IP, at, 1, 0));
  say('Internet Protocol, bogus version (');
  sayNumber(version);
  say(')');
  done();
  open();
  addBogusVersion(at, version, 'Bogus IP version');
  close();
  return NEXT_NONE;
}

function addPacket(at: usize): u32 {
  const first: u32 = load<u8>(at);
  const octets = (first & 0xf) << 2;
  const node = add(F.F_IP, at, max(octets, HEADER_MIN), 0);
  label(node);
  say('Internet Protocol Version 4');
  open();
  const next = addHeader(at, node, first, octets);
  close();
  if (next != PROTO_IPV6) Walk.inner = true;
  return next;
}

function addHeader(at: usize, node: usize, first: u32, octets: u32): u32 {
  const isBogus = first >> 4 != VERSION || octets < HEADER_MIN;
  if (isBogus || (at + 4 <= Tree.end && be16(at, 2) < octets && be16(at, 2) != 0)) {
    done();
    if (isBogus) return addBogus(at, first, octets);
  } else addHeading(at, octets);
  store<u32>(node, min(load<u32>(node, NODE_OCTETS), <u32>(Tree.end - at)), NODE_OCTETS);
  if (!addFixed(at, octets)) return NEXT_NONE;
  if (octets > HEADER_MIN && !addIpv4Options(at, octets)) return NEXT_NONE;
  Walk.at = at + octets;
  if (be16(at, FRAGMENT) & FRAGMENTED) return afterFragment(at);
  const protocol: u32 = load<u8>(at, PROTOCOL);
  // Nothing is there to be a packet.
  return protocol == IPPROTO_IPIP && Walk.at >= Tree.wireEnd ? NEXT_NONE : NEXT_IP + protocol;
}

/** Goes on with the heading, as far as the addresses are there. */
function addHeading(at: usize, octets: u32): void {
  const isWhole = at + HEADER_MIN <= Tree.end;
  if (isWhole) {
    Walk.packet = at;
    Walk.version = VERSION;
    Walk.source = at + SOURCE;
    Walk.sourceOctets = ADDRESS;
    Walk.destinationOctets = ADDRESS;
    Walk.destination = finalDestination(at, at + octets, Tree.end);
  }
  const sums = !(Tree.preferences & PREF_NO_SUMMARY_V4);
  if (sums && at + DESTINATION <= Tree.end) {
    say(', Src: ');
    sayIpv4(at + SOURCE);
  }
  if (sums && isWhole && Walk.destination) {
    say(', Dst: ');
    sayIpv4(Walk.destination);
    if (Walk.destination != at + DESTINATION) {
      say(', Via: ');
      sayIpv4(at + DESTINATION);
    }
  }
  done();
}

/** The twenty octets that every header has, as far as they are there. False when the dissection ends in them. */
function addFixed(at: usize, octets: u32): bool {
  addVersion(at, VERSION);
  addHeaderLength(at, octets);
  if (!has(at + 1, 1)) return false;
  addServices(at + 1);
  if (!has(at + 2, 2) || !addTotal(at, be16(at, 2), octets)) return false;
  if (!has(at + 4, 2)) return false;
  label(addWide(F.F_IP_ID, at + 4));
  say('Identification: 0x');
  sayHex(be16(at, 4), 4);
  say(' (');
  sayNumber(be16(at, 4));
  say(')');
  done();
  if (!has(at + FRAGMENT, 2)) return false;
  addFlags(at + FRAGMENT);
  const fragment = be16(at, FRAGMENT);
  label(add(F.F_IP_FRAG_OFFSET, at + FRAGMENT, 2, fragment & OFFSET));
  sayOffset(fragment & OFFSET);
  done();
  if (!has(at + 8, 1)) return false;
  addTimeToLive(at);
  if (!has(at + 9, 1)) return false;
  addOctet(F.F_IP_PROTO, at + 9);
  if (!has(at + 10, 2)) return false;
  addIpv4Checksum(at, octets);
  if (!has(at + SOURCE, ADDRESS)) return false;
  addAddress(at + SOURCE, F.F_IP_SRC, F.F_IP_SRC_HOST);
  if (!has(at + DESTINATION, ADDRESS)) return false;
  // Where the packet goes stands in options that are not there.
  if (!Walk.destination && !has(Tree.end, 1)) return false;
  if (Walk.destination == at + DESTINATION) addAddress(at + DESTINATION, F.F_IP_DST, F.F_IP_DST_HOST);
  else addCurrent(at + DESTINATION);
  return true;
}

/** `...0 0000 1011 1001 = Fragment Offset: 1480`: the picture of 13 bits, the number in octets. */
function sayOffset(units: u32): void {
  say('...');
  sayBits(units, 13);
  say(' = Fragment Offset: ');
  sayNumber(units << 3);
}

/** What follows a fragment: the datagram, where it is whole with this one, else its octets. */
function afterFragment(at: usize): u32 {
  if (!enterDatagram(at, false)) {
    if (!isFollowed(at)) {
      const whole = pointerOf(load<u32>(Walk.record, FRAME_NUMBER));
      if (whole != 0) addGenerated(F.F_IP_REASSEMBLED_IN, Walk.at, 0, whole);
      return NEXT_DATA;
    }
    Walk.fragment = true;
  }
  return NEXT_IP + <u32>load<u8>(at, PROTOCOL);
}

function addBogus(at: usize, first: u32, octets: u32): u32 {
  if (first >> 4 != VERSION) {
    addBogusVersion(at, first >> 4, 'Bogus IPv4 version');
    return first >> 4 == VERSION_6 ? <u32>PROTO_IPV6 : NEXT_NONE;
  }
  addVersion(at, VERSION);
  addHeaderLength(at, octets);
  beginExpert(F.F_IP_BOGUS_HEADER_LENGTH, SEVERITY_ERROR, GROUP_PROTOCOL);
  say('Bogus IP header length (');
  sayNumber(octets);
  say(', must be at least 20)');
  endExpert();
  return NEXT_NONE;
}

function addBogusVersion(at: usize, version: u32, message: string): void {
  addVersion(at, version);
  beginExpert(F.F_IP_BOGUS_IP_VERSION, SEVERITY_ERROR, GROUP_PROTOCOL);
  say(message);
  endExpert();
}

function addHeaderLength(at: usize, octets: u32): void {
  label(add(F.F_IP_HDR_LEN, at, 1, octets));
  say('.... ');
  sayBits(octets >> 2, 4);
  say(' = Header Length: ');
  sayNumber(octets);
  say(' bytes (');
  sayNumber(octets >> 2);
  say(')');
  done();
}

function addVersion(at: usize, version: u32): void {
  label(add(F.F_IP_VERSION, at, 1, version));
  sayBits(version, 4);
  say(' .... = Version: ');
  sayNumber(version);
  done();
}

function addServices(at: usize): void {
  const octet: u32 = load<u8>(at);
  label(addOctet(F.F_IP_DSFIELD, at));
  say('Differentiated Services Field: 0x');
  sayHex(octet, 2);
  say(' (DSCP: ');
  sayDscp(octet >> 2);
  say(', ECN: ');
  sayEcn(octet & 3);
  say(')');
  done();
  open();
  add(F.F_IP_DSFIELD_DSCP, at, 1, octet >> 2);
  add(F.F_IP_DSFIELD_ECN, at, 1, octet & 3);
  close();
}

/** False when the length ends the dissection. */
function addTotal(at: usize, total: u32, octets: u32): bool {
  if (total == 0) {
    const left = <u32>(Tree.wireEnd - at);
    label(addGenerated(F.F_IP_LEN, at + 2, 2, left));
    say('Total Length: ');
    sayNumber(left);
    say(' bytes (reported as 0, presumed to be because of "TCP segmentation offload" (TSO))');
    done();
    return true;
  }
  if (total < octets) {
    label(add(F.F_IP_LEN, at + 2, 2, total));
    say('Total Length: ');
    sayNumber(total);
    say(' bytes (bogus, less than header length ');
    sayNumber(octets);
    say(')');
    done();
    beginExpert(F.F_IP_BOGUS_IP_LENGTH, SEVERITY_ERROR, GROUP_PROTOCOL);
    say('Bogus IP length');
    endExpert();
    return false;
  }
  add(F.F_IP_LEN, at + 2, 2, total);
  const left = <u32>(Tree.wireEnd - at);
  if (total > left && !Walk.quoted) {
    beginExpert(F.F_IP_BOGUS_IP_LENGTH, SEVERITY_ERROR, GROUP_PROTOCOL);
    say('IPv4 total length exceeds packet length (');
    sayNumber(left);
    say(' bytes)');
    endExpert();
  }
  narrow(at, total);
  return true;
}

function addFlags(at: usize): void {
  const octet: u32 = load<u8>(at);
  label(add(F.F_IP_FLAGS, at, 1, octet >> 5));
  sayBits(octet >> 5, 3);
  say('. .... = Flags: 0x');
  sayHex(octet >> 5, 1);
  // RFC 3514 has a use for the reserved bit.
  const isSecurity = (Tree.preferences & PREF_SECURITY_FLAG) != 0;
  if (octet & RESERVED) say(isSecurity ? ', Security flag' : ', Reserved bit');
  if (octet & DONT) say(", Don't fragment");
  if (octet & MORE) say(', More fragments');
  done();
  open();
  add(isSecurity ? F.F_IP_FLAGS_SF : F.F_IP_FLAGS_RB, at, 1, (octet >> 7) & 1);
  add(F.F_IP_FLAGS_DF, at, 1, (octet >> 6) & 1);
  add(F.F_IP_FLAGS_MF, at, 1, (octet >> 5) & 1);
  if (isSecurity && octet & RESERVED) childExpert(F.F_IP_EVIL_PACKET, SEVERITY_WARNING, GROUP_PROTOCOL, at);
  close();
}

function addAddress(at: usize, field: u32, host: u32): void {
  addOctets(field, at, ADDRESS);
  hidden(addOctets(F.F_IP_ADDR, at, ADDRESS));
  addHost(host, at);
  addHost(F.F_IP_HOST, at);
}

/** The next stop of a source route stands where the destination else does. */
function addCurrent(at: usize): void {
  addOctets(F.F_IP_CUR_RT, at, ADDRESS);
  addHost(F.F_IP_CUR_RT_HOST, at);
}

/** The name of a host: with -n its address. */
function addHost(field: u32, at: usize): void {
  const node = hidden(add(field, at, ADDRESS, 0));
  tell(node);
  sayIpv4(at);
  doneValue();
}
