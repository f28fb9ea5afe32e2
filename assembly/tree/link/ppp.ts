// PPP, RFC 1661 §2, in the framing of RFC 1662 §3 or without it; and over Ethernet, RFC 2516 §4.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/tunnels';
import { NEXT_PPP, PROTO_PPP, PROTO_PPPOE } from '../../shared/protocol';
import { GROUP_MALFORMED, NODE_OCTETS, SEVERITY_WARNING } from '../../shared/tree';
import { beginExpert, endExpert } from '../expert';
import { done, label, say, sayNumber } from '../say';
import { add, addOctet, addWide, close, has, open, Tree } from '../tree';
import { nameLayer, narrow, NEXT_DATA, NEXT_NONE, Walk } from '../walk';

const FRAMING: u32 = 0xff03;
const SESSION: u32 = 6;
/** Shorter payloads of Ethernet are padded to this. */
const PADDED: u32 = 46;
const LENGTH: usize = 4;
const SESSION_DATA: u8 = 0;
/** Protocol numbers end in an odd octet, so that their first, even one may be left out. */
const ODD: u8 = 1;

/** Adds the header at Walk.at. Answers what follows. */
export function addPpp(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_PPP;
  nameLayer('ppp');
  if (!has(at, 1)) return NEXT_NONE;
  const node = add(F.F_PPP, at, 0, 0);
  open();
  let protocolAt = at;
  if (has(at, 2) && be16(at) == FRAMING) {
    addOctet(F.F_PPP_ADDRESS, at);
    addOctet(F.F_PPP_CONTROL, at + 1);
    protocolAt = at + 2;
  }
  let next: u32 = NEXT_NONE;
  if (has(protocolAt, 1)) {
    const isShort = (load<u8>(protocolAt) & ODD) != 0;
    const octets: u32 = isShort ? 1 : 2;
    if (has(protocolAt, octets)) {
      const protocol = isShort ? <u32>load<u8>(protocolAt) : be16(protocolAt);
      add(F.F_PPP_PROTOCOL, protocolAt, octets, protocol);
      Walk.at = protocolAt + octets;
      store<u32>(node, <u32>(Walk.at - at), NODE_OCTETS);
      next = NEXT_PPP + protocol;
    }
  }
  close();
  return next;
}

/** Adds the session header at Walk.at. Answers what follows. */
export function addPppoe(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_PPPOE;
  nameLayer('pppoes');
  if (!has(at, SESSION)) return NEXT_NONE;
  const first: u32 = load<u8>(at);
  add(F.F_PPPOES, at, SESSION, 0);
  open();
  add(F.F_PPPOE_VERSION, at, 1, first >> 4);
  add(F.F_PPPOE_TYPE, at, 1, first & 0xf);
  addOctet(F.F_PPPOE_CODE, at + 1);
  addWide(F.F_PPPOE_SESSION_ID, at + 2);
  addLength(at + LENGTH, <u32>(Tree.wireEnd - at) - SESSION);
  close();
  Walk.at = at + SESSION;
  narrow(Walk.at, be16(at, LENGTH));
  return load<u8>(at, 1) == SESSION_DATA ? PROTO_PPP : NEXT_DATA;
}

/** The length field; `there`: octets that follow the header. */
function addLength(at: usize, there: u32): void {
  const stated = be16(at);
  const node = addWide(F.F_PPPOE_PAYLOAD_LENGTH, at);
  if (stated == there || there + SESSION <= PADDED) return;
  label(node);
  say('Payload Length: ');
  sayNumber(stated);
  say(' [incorrect, should be ');
  sayNumber(there);
  say(']');
  done();
  beginExpert(F.F_PPPOE_PAYLOAD_LENGTH_BAD, SEVERITY_WARNING, GROUP_MALFORMED);
  say('Possible bad payload length ');
  sayNumber(stated);
  say(' != ');
  sayNumber(there);
  endExpert();
}
