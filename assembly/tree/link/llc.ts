// IEEE 802.2 LLC (ISO/IEC 8802-2 §3.2) and SNAP (IEEE Std 802-2014 §9.2).

import { be16, be32 } from '../../octets';
import * as F from '../../shared/fields/llc';
import { NEXT_ETHERTYPE, PROTO_ETHERNET, PROTO_IPV4, PROTO_LLC } from '../../shared/protocol';
import { NODE_OCTETS } from '../../shared/tree';
import { done, label, say, sayBits } from '../say';
import { add, addOctet, addTriple, addWide, close, has, open, Tree } from '../tree';
import { sayNameOf } from '../vocabulary';
import { nameLayer, NEXT_DATA, NEXT_NONE, Walk } from '../walk';
import { addControl } from './llc-control';

const SAP_IP: u32 = 0x06;
const SAP_SNAP: u32 = 0xaa;
const UNNUMBERED: u32 = 3;
const INFORMATION: u32 = 0x03;
const SNAP: u32 = 5;
const OUI_ETHERNET: u32 = 0x000000;
const OUI_BRIDGE_TUNNEL: u32 = 0x0000f8;
const OUI_CISCO: u32 = 0x00000c;
const OUI_APPLE: u32 = 0x080007;
/** Bridged frames, RFC 2684 §5.2. */
const OUI_8021: u32 = 0x0080c2;
const BRIDGED_ETHERNET_FCS: u32 = 0x0001;
const BRIDGED_ETHERNET: u32 = 0x0007;
const BRIDGED_PADDING: u32 = 2;

/** Adds the header at Walk.at. Answers what follows. */
export function addLlc(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_LLC;
  nameLayer('llc');
  const node = add(F.F_LLC, at, 0, 0);
  open();
  const next = addHeader(at);
  close();
  store<u32>(node, <u32>(min(Walk.at, Tree.end) - at), NODE_OCTETS);
  return next;
}

function addHeader(at: usize): u32 {
  if (!has(at, 1)) return NEXT_NONE;
  const destination: u32 = load<u8>(at);
  addOctet(F.F_LLC_DSAP, at);
  addPoint(at, F.F_LLC_DSAP_SAP, F.F_LLC_DSAP_IG);
  Walk.at = at + 1;
  if (!has(at + 1, 1)) return NEXT_NONE;
  addOctet(F.F_LLC_SSAP, at + 1);
  addPoint(at + 1, F.F_LLC_SSAP_SAP, F.F_LLC_SSAP_CR);
  Walk.at = at + 2;
  if (!has(at + 2, 1)) return NEXT_NONE;
  const isUnnumbered = (load<u8>(at, 2) & UNNUMBERED) == UNNUMBERED;
  const octets: u32 = isUnnumbered ? 1 : 2;
  if (!has(at + 2, octets)) return NEXT_NONE;
  addControl(at + 2, (load<u8>(at, 1) & 1) != 0);
  Walk.at = at + 2 + octets;
  if (destination == SAP_SNAP) return addSnap(Walk.at);
  if (Walk.at >= Tree.end) return NEXT_NONE;
  const carries = !isUnnumbered || load<u8>(at, 2) == <u8>INFORMATION;
  return destination == SAP_IP && carries ? PROTO_IPV4 : NEXT_DATA;
}

/** A service access point and its lowest bit. */
function addPoint(at: usize, point: u32, bit: u32): void {
  const octet: u32 = load<u8>(at);
  open();
  label(add(point, at, 1, octet >> 1));
  sayBits(octet >> 4, 4);
  say(' ');
  sayBits((octet >> 1) & 7, 3);
  say('. = SAP: ');
  if (!sayNameOf(F.F_LLC_DSAP, octet & 0xfe)) say('Unknown');
  done();
  add(bit, at, 1, octet & 1);
  close();
}

function addSnap(at: usize): u32 {
  if (!has(at, SNAP)) return NEXT_NONE;
  const oui = be32(at) >> 8;
  const protocol = be16(at, 3);
  addTriple(F.F_LLC_OUI, at);
  Walk.at = at + SNAP;
  switch (oui) {
    case OUI_ETHERNET:
    case OUI_BRIDGE_TUNNEL:
      addWide(F.F_LLC_TYPE, at + 3);
      return NEXT_ETHERTYPE + protocol;
    case OUI_CISCO:
      addWide(F.F_LLC_CISCO_PID, at + 3);
      return NEXT_DATA;
    case OUI_APPLE:
      addWide(F.F_LLC_APPLE_ATALK_PID, at + 3);
      return NEXT_DATA;
    default:
      addWide(F.F_LLC_PID, at + 3);
      if (oui != OUI_8021 || (protocol != BRIDGED_ETHERNET && protocol != BRIDGED_ETHERNET_FCS)) return NEXT_DATA;
      Walk.at += BRIDGED_PADDING;
      return PROTO_ETHERNET;
  }
}
