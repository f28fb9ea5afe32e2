// UDP, RFC 768.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/udp';
import { PROTO_UDP } from '../../shared/protocol';
import {
  GROUP_CHECKSUM,
  GROUP_MALFORMED,
  GROUP_PROTOCOL,
  GROUP_SEQUENCE,
  SEVERITY_CHAT,
  SEVERITY_ERROR,
  SEVERITY_WARNING,
} from '../../shared/tree';
import { beginExpert, endExpert, expert } from '../expert';
import { done, label, say, sayBytes, sayHex, sayNumber } from '../say';
import { add, addGenerated, addOctets, addText, addWide, close, generated, has, hidden, open, Tree } from '../tree';
import { LAYER_HEADER, LAYER_PROTO } from '../../shared/layout';
import { layerAfter, layerAt, nameLayer, narrow, NEXT_DATA, NEXT_NONE, NEXT_STEP, Walk } from '../walk';
import { conversationOf, sinceFirst, sincePrevious, streamOf, touch } from './conversations';

const HEADER: u32 = 8;
const PORTS: u32 = 4;
/** Its header is not VXLAN's (draft-ietf-nvo3-vxlan-gpe). */
const VXLAN_GPE: u32 = 4790;
const LENGTH: usize = 4;
const CHECKSUM: usize = 6;
/** udp.checksum.status. */
const UNVERIFIED: u32 = 2;
const NOT_PRESENT: u32 = 3;
const ILLEGAL: u32 = 4;
const IPV6: u32 = 6;
/** Ports that traceroute sends to, three to a hop. */
const TRACEROUTE: u32 = 33435;
const TRACEROUTE_PORTS: u32 = 30;
const ATTEMPTS: u32 = 3;

/** Adds the datagram at Walk.at. Answers what follows. */
export function addUdp(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_UDP;
  nameLayer('udp');
  if (!has(at, PORTS)) return NEXT_NONE;
  const node = add(F.F_UDP, at, <u32>(min(Tree.end, at + HEADER) - at), 0);
  label(node);
  say('User Datagram Protocol, Src Port: ');
  sayNumber(be16(at));
  say(', Dst Port: ');
  sayNumber(be16(at, 2));
  done();
  open();
  const next = addHeader(at);
  close();
  return next;
}

function addHeader(at: usize): u32 {
  addWide(F.F_UDP_SRCPORT, at);
  addWide(F.F_UDP_DSTPORT, at + 2);
  addTraceroute(be16(at, 2));
  hidden(addWide(F.F_UDP_PORT, at));
  hidden(addWide(F.F_UDP_PORT, at + 2));
  const there = Tree.end;
  if (!has(at + LENGTH, 2) || !addLength(at) || !has(at + CHECKSUM, 2)) return NEXT_NONE;
  addChecksum(at + CHECKSUM);
  Walk.at = at + HEADER;
  const octets = <u32>(Tree.end - Walk.at);
  addConversation(at, octets);
  if (octets != 0) {
    // The field is all that is there, the label speaks of what the length leaves.
    label(addOctets(F.F_UDP_PAYLOAD, Walk.at, <u32>(there - Walk.at)));
    say('UDP payload (');
    sayBytes(octets);
    say(')');
    done();
  }
  return afterPorts(at);
}

/** What the decoder found behind the datagram's header: a tunnel, or nothing that it knows. */
function afterPorts(at: usize): u32 {
  const tunnel = layerAfter(layerAt(at));
  if (tunnel == 0) return NEXT_DATA;
  Walk.at = load<u32>(tunnel, LAYER_HEADER);
  return be16(at, 2) == VXLAN_GPE ? NEXT_STEP : <u32>load<u16>(tunnel, LAYER_PROTO);
}

/** `Possible traceroute: hop #1, attempt #2` */
function addTraceroute(port: u32): void {
  const place = port - TRACEROUTE;
  if (place >= TRACEROUTE_PORTS) return;
  beginExpert(F.F_UDP_POSSIBLE_TRACEROUTE, SEVERITY_CHAT, GROUP_SEQUENCE);
  say('Possible traceroute: hop #');
  sayNumber(place / ATTEMPTS + 1);
  say(', attempt #');
  sayNumber((place % ATTEMPTS) + 1);
  endExpert();
}

/** False when the length ends the dissection. */
function addLength(at: usize): bool {
  const stated = be16(at, LENGTH);
  const there = <u32>(Tree.wireEnd - at);
  const node = addWide(F.F_UDP_LENGTH, at + LENGTH);
  // A jumbogram has length zero (RFC 2675 §4), but over IPv6 only.
  if (stated == 0 && Walk.version == IPV6) {
    if (there <= 0xffff) expert(F.F_UDP_LENGTH_BAD_ZERO, SEVERITY_WARNING, GROUP_PROTOCOL);
    return true;
  }
  if (stated < HEADER) {
    label(node);
    say('Length: ');
    sayNumber(stated);
    say(' (bogus, must be >= 8)');
    done();
    beginBadLength(stated);
    say(' < 8');
    endExpert();
    return false;
  }
  // A quotation and a first fragment hold less than the datagram has.
  if (stated > there && !Walk.quoted && !Walk.fragment) {
    label(node);
    say('Length: ');
    sayNumber(stated);
    say(' (bogus, payload length ');
    sayNumber(there);
    say(')');
    done();
    beginBadLength(stated);
    say(' > IP payload length');
    endExpert();
  }
  narrow(at, stated);
  return true;
}

function beginBadLength(stated: u32): void {
  beginExpert(F.F_UDP_LENGTH_BAD, SEVERITY_ERROR, GROUP_MALFORMED);
  say('Bad length value ');
  sayNumber(stated);
}

/** A checksum of zero says there is none, which IPv6 does not allow (RFC 8200 §8.1). */
function addChecksum(at: usize): void {
  const checksum = be16(at);
  const isV6 = Walk.version == IPV6;
  label(addWide(F.F_UDP_CHECKSUM, at));
  say('Checksum: 0x');
  sayHex(checksum, 4);
  say(checksum != 0 ? ' [unverified]' : isV6 && !Walk.quoted ? ' [zero-value illegal]' : ' [zero-value ignored]');
  done();
  if (checksum != 0) {
    addGenerated(F.F_UDP_CHECKSUM_STATUS, at, 0, UNVERIFIED);
    return;
  }
  const isIllegal = isV6 && !Walk.quoted;
  if (isIllegal) expert(F.F_UDP_CHECKSUM_ZERO, SEVERITY_ERROR, GROUP_CHECKSUM);
  open();
  addGenerated(F.F_UDP_CHECKSUM_STATUS, at, 2, isIllegal ? ILLEGAL : NOT_PRESENT);
  close();
}

function addConversation(at: usize, octets: u32): void {
  const conversation = conversationOf(be16(at), be16(at, 2));
  if (conversation == 0) return;
  addGenerated(F.F_UDP_STREAM, at + HEADER, 0, streamOf(conversation));
  if (octets == 0 || Walk.quoted) return;
  touch(conversation);
  label(generated(addText(at, 0)));
  say('Timestamps');
  done();
  open();
  addGenerated(F.F_UDP_TIME_RELATIVE, at, 0, sinceFirst(conversation));
  addGenerated(F.F_UDP_TIME_DELTA, at, 0, sincePrevious(conversation));
  close();
}
