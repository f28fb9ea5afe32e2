// UDP port → tunnel, IANA "Service Name and Transport Protocol Port Number Registry" and long use (8472: Linux's first VXLAN).

import {
  PROTO_AYIYA,
  PROTO_GENEVE,
  PROTO_GRE,
  PROTO_GTPU,
  PROTO_L2TP,
  PROTO_LISP,
  PROTO_MPLS,
  PROTO_NONE,
  PROTO_TEREDO,
  PROTO_VXLAN,
  PROTO_VXLAN_GPE,
} from '../shared/protocol';

const VXLAN: u32 = 4789;
const VXLAN_LINUX: u32 = 8472;
const VXLAN_GPE: u32 = 4790;
const GENEVE: u32 = 6081;
const GTP_U: u32 = 2152;
/** Control plane and version 0 ports on which user data is seen too. */
const GTP_C: u32 = 2123;
const GTP_0: u32 = 3386;
const L2TP: u32 = 1701;
const TEREDO: u32 = 3544;
const LISP_DATA: u32 = 4341;
/** RFC 8086. */
const GRE_IN_UDP: u32 = 4754;
const AYIYA: u32 = 5072;
/** RFC 7510. */
const MPLS_IN_UDP: u32 = 6635;

/** The tunnel that `ports` (source << 16 | destination) name, the destination first; PROTO_NONE when neither does. */
export function tunnelOfPorts(ports: u32): u32 {
  const byDestination = tunnelOfPort(ports & 0xffff);
  return byDestination == PROTO_NONE ? tunnelOfPort(ports >> 16) : byDestination;
}

function tunnelOfPort(port: u32): u32 {
  switch (port) {
    case VXLAN:
    case VXLAN_LINUX:
      return PROTO_VXLAN;
    case VXLAN_GPE:
      return PROTO_VXLAN_GPE;
    case GENEVE:
      return PROTO_GENEVE;
    case GTP_U:
    case GTP_C:
    case GTP_0:
      return PROTO_GTPU;
    case L2TP:
      return PROTO_L2TP;
    case TEREDO:
      return PROTO_TEREDO;
    case LISP_DATA:
      return PROTO_LISP;
    case GRE_IN_UDP:
      return PROTO_GRE;
    case AYIYA:
      return PROTO_AYIYA;
    case MPLS_IN_UDP:
      return PROTO_MPLS;
    default:
      return PROTO_NONE;
  }
}
