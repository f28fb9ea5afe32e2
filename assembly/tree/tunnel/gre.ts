// GRE, RFC 2784 with RFC 2890, and its enhanced version, RFC 2637 §4.1.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/tunnels';
import { etherType } from '../../link/ethertype';
import { LAYER_PROTO } from '../../shared/layout';
import { ETHERTYPE_ARP, NEXT_ETHERTYPE, PROTO_GRE, PROTO_OTHER } from '../../shared/protocol';
import { GROUP_PROTOCOL, NODE_OCTETS, SEVERITY_WARNING } from '../../shared/tree';
import { checksumOf } from '../checksum';
import { addData } from '../data';
import { beginExpert, endExpert } from '../expert';
import { done, label, say, sayHex } from '../say';
import { add, addGenerated, addLong, addWide, close, has, open, Tree } from '../tree';
import { sayNameOf } from '../vocabulary';
import { layerAt, nameLayer, NEXT_NONE, Walk } from '../walk';

const HEADER: u32 = 4;
const CHECKSUM: u32 = 0x8000;
const ROUTING: u32 = 0x4000;
const KEY: u32 = 0x2000;
const SEQUENCE: u32 = 0x1000;
const ACKNOWLEDGMENT: u32 = 0x0080;
const VERSION: u32 = 7;
const ENHANCED: u32 = 1;
/** gre.checksum.status. */
const BAD: u32 = 0;
const GOOD: u32 = 1;
const UNVERIFIED: u32 = 2;

/** Adds the header at Walk.at. Answers what follows. */
export function addGre(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_GRE;
  nameLayer('gre');
  if (!has(at, HEADER)) return NEXT_NONE;
  const flags = be16(at);
  const protocol = be16(at, 2);
  const node = add(F.F_GRE, at, HEADER, 0);
  label(node);
  say('Generic Routing Encapsulation (');
  if (!sayNameOf(F.F_GRE_PROTO, protocol)) {
    say('0x');
    sayHex(protocol, 4);
    say(' - unknown');
  }
  say(')');
  done();
  open();
  addFlags(at, flags);
  addWide(F.F_GRE_PROTO, at + 2);
  const end = addRest(at, flags);
  store<u32>(node, <u32>(end - at), NODE_OCTETS);
  // What nobody knows is shown within the header.
  const layer = layerAt(end);
  const isKnown = layer != 0 || protocol == ETHERTYPE_ARP || etherType(protocol) != PROTO_OTHER;
  if (!isKnown && Tree.thrown == 0) addData(end);
  close();
  if (!isKnown) return NEXT_NONE;
  Walk.at = end;
  if (end >= Tree.end || Tree.thrown != 0) return NEXT_NONE;
  return layer != 0 ? <u32>load<u16>(layer, LAYER_PROTO) : NEXT_ETHERTYPE + protocol;
}

function addFlags(at: usize, flags: u32): void {
  const isEnhanced = (flags & VERSION) == ENHANCED;
  addWide(F.F_GRE_FLAGS_AND_VERSION, at);
  open();
  add(F.F_GRE_FLAGS_CHECKSUM, at, 2, flags >> 15);
  add(F.F_GRE_FLAGS_ROUTING, at, 2, (flags >> 14) & 1);
  add(F.F_GRE_FLAGS_KEY, at, 2, (flags >> 13) & 1);
  add(F.F_GRE_FLAGS_SEQUENCE_NUMBER, at, 2, (flags >> 12) & 1);
  add(F.F_GRE_FLAGS_STRICT_SOURCE_ROUTE, at, 2, (flags >> 11) & 1);
  add(F.F_GRE_FLAGS_RECURSION_CONTROL, at, 2, (flags >> 8) & 7);
  if (isEnhanced) {
    add(F.F_GRE_FLAGS_ACK, at, 2, (flags >> 7) & 1);
    add(F.F_GRE_FLAGS_RESERVED_ENHANCED, at, 2, (flags >> 3) & 0xf);
  } else add(F.F_GRE_FLAGS_RESERVED, at, 2, (flags >> 3) & 0x1f);
  add(F.F_GRE_FLAGS_VERSION, at, 2, flags & VERSION);
  close();
}

/** What the flags announce. → one past the header, as far as it is there. */
function addRest(at: usize, flags: u32): usize {
  let place = at + HEADER;
  if (flags & (CHECKSUM | ROUTING)) {
    if (!has(place, 4)) return place;
    if (flags & CHECKSUM) addChecksum(at, place);
    addWide(F.F_GRE_OFFSET, place + 2);
    place += 4;
  }
  if (flags & KEY) {
    if (!has(place, 4)) return place;
    if ((flags & VERSION) == ENHANCED) {
      addWide(F.F_GRE_KEY_PAYLOAD_LENGTH, place);
      addWide(F.F_GRE_KEY_CALL_ID, place + 2);
    } else addLong(F.F_GRE_KEY, place);
    place += 4;
  }
  if (flags & SEQUENCE) {
    if (!has(place, 4)) return place;
    addLong(F.F_GRE_SEQUENCE_NUMBER, place);
    place += 4;
  }
  if ((flags & VERSION) == ENHANCED && flags & ACKNOWLEDGMENT) {
    if (!has(place, 4)) return place;
    addLong(F.F_GRE_ACK_NUMBER, place);
    place += 4;
  }
  return place;
}

/** Of header and payload, RFC 2784 §2.5. */
function addChecksum(at: usize, field: usize): void {
  const stated = be16(field);
  const isWhole = Tree.end == Tree.wireEnd && !Walk.fragment;
  const right = isWhole ? checksumOf(at, <u32>(Tree.end - at), field) : stated;
  label(addWide(F.F_GRE_CHECKSUM, field));
  say('Checksum: 0x');
  sayHex(stated, 4);
  if (!isWhole) say(' [unverified]');
  else if (right == stated) say(' [correct]');
  else {
    say(' incorrect, should be 0x');
    sayHex(right, 4);
  }
  done();
  if (right != stated) {
    beginExpert(F.F_GRE_CHECKSUM_INCORRECT, SEVERITY_WARNING, GROUP_PROTOCOL);
    say('Incorrect GRE Checksum [should be 0x');
    sayHex(right, 4);
    say(']');
    endExpert();
  }
  addGenerated(F.F_GRE_CHECKSUM_STATUS, field, 0, !isWhole ? UNVERIFIED : right == stated ? GOOD : BAD);
}
