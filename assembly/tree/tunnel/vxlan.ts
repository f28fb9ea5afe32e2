// VXLAN, RFC 7348 §5, with the group policy of draft-smith-vxlan-group-policy.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/vxlan';
import { PROTO_ETHERNET } from '../../shared/protocol';
import { done, label, say, sayHex } from '../say';
import { add, addOctet, addTriple, addWide, close, has, open } from '../tree';
import { nameLayer, NEXT_NONE, Walk } from '../walk';

const HEADER: u32 = 8;
const GROUP: u32 = 0x8000;
const INSTANCE: u32 = 0x0800;
const DONT_LEARN: u32 = 0x0040;
const APPLIED: u32 = 0x0008;
const RESERVED: u32 = 0x77b7;

/** Adds the header at Walk.at. Answers what follows. */
export function addVxlan(): u32 {
  const at = Walk.at;
  nameLayer('vxlan');
  if (!has(at, HEADER)) return NEXT_NONE;
  add(F.F_VXLAN, at, HEADER, 0);
  open();
  addFlags(at, be16(at));
  addWide(F.F_VXLAN_GBP, at + 2);
  addTriple(F.F_VXLAN_VNI, at + 4);
  addOctet(F.F_VXLAN_RESERVED8, at + 7);
  close();
  Walk.at = at + HEADER;
  return PROTO_ETHERNET;
}

function addFlags(at: usize, flags: u32): void {
  label(add(F.F_VXLAN_FLAGS, at, 2, flags));
  say('Flags: 0x');
  sayHex(flags, 4);
  if (flags & GROUP) say(', GBP Extension');
  if (flags & INSTANCE) say(', VXLAN Network ID (VNI)');
  if (flags & DONT_LEARN) say(", Don't Learn");
  if (flags & APPLIED) say(', Policy Applied');
  done();
  open();
  add(F.F_VXLAN_FLAG_G, at, 2, u32((flags & GROUP) != 0));
  add(F.F_VXLAN_FLAG_I, at, 2, u32((flags & INSTANCE) != 0));
  add(F.F_VXLAN_FLAG_D, at, 2, u32((flags & DONT_LEARN) != 0));
  add(F.F_VXLAN_FLAG_A, at, 2, u32((flags & APPLIED) != 0));
  add(F.F_VXLAN_FLAGS_RESERVED, at, 2, flags & RESERVED);
  close();
}
