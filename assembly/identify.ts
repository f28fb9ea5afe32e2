// Which layer an answer names, by the registry that it is from: for the decoder and for the tree.

import { etherType } from './link/ethertype';
import { pppProtocol } from './link/ppp-protocol';
import { ipProtocol } from './network/ip-protocol';
import {
  NEXT_ETHERTYPE,
  NEXT_IP,
  NEXT_NUMBER,
  NEXT_PPP,
  PROTO_ERSPAN,
  PROTO_ERSPAN_I,
  PROTO_IPV4,
  PROTO_IPV6,
  PROTO_OTHER,
  PROTO_VXLAN,
  PROTO_VXLAN_GPE,
  PROTO_WLAN,
  PROTO_WLAN_PADDED,
} from './shared/protocol';

const IPV4_NIBBLE: u32 = 4;
const IPV6_NIBBLE: u32 = 6;

/** What the run leaves out. */
export class Protocols {
  /** A bit for each PROTO_* below 64. */
  static disabled: u64 = 0;
}

/** Is the layer `proto` left out, as if nobody knew it? */
export function isDisabled(proto: u32): bool {
  return proto < 64 && ((Protocols.disabled >> proto) & 1) != 0;
}

/** The PROTO_* that an answer names, directly or by a registry; PROTO_OTHER for one that is left out. */
export function identify(next: u32): u32 {
  const proto = named(next);
  return Protocols.disabled != 0 && isDisabled(entered(proto)) ? <u32>PROTO_OTHER : proto;
}

/** The PROTO_* that a layer is entered as. */
function entered(proto: u32): u32 {
  switch (proto) {
    case PROTO_VXLAN_GPE:
      return PROTO_VXLAN;
    case PROTO_WLAN_PADDED:
      return PROTO_WLAN;
    case PROTO_ERSPAN_I:
      return PROTO_ERSPAN;
    default:
      return proto;
  }
}

function named(next: u32): u32 {
  const number = next & NEXT_NUMBER;
  switch (next & ~NEXT_NUMBER) {
    case NEXT_ETHERTYPE:
      return etherType(number);
    case NEXT_IP:
      return ipProtocol(number);
    case NEXT_PPP:
      return pppProtocol(number);
    default:
      return number;
  }
}

/** IP by the version in the first four bits of a packet, PROTO_OTHER for another. */
export function ofNibble(first: u8): u32 {
  switch ((<u32>first) >> 4) {
    case IPV4_NIBBLE:
      return PROTO_IPV4;
    case IPV6_NIBBLE:
      return PROTO_IPV6;
    default:
      return PROTO_OTHER;
  }
}
