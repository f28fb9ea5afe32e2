// Extension headers, RFC 8200 §4.

import * as F from '../../shared/fields/ipv6-extension';
import {
  IPPROTO_DSTOPTS,
  IPPROTO_FRAGMENT,
  IPPROTO_HOPOPTS,
  IPPROTO_ROUTING,
  NEXT_IP,
  NAME_DESTINATION,
  NAME_HOP_BY_HOP,
} from '../../shared/protocol';
import { GROUP_PROTOCOL, SEVERITY_ERROR } from '../../shared/tree';
import { childExpert } from '../expert';
import { add, addOctet, close, has, open, Tree } from '../tree';
import { nameLayer, NEXT_NONE, Walk } from '../walk';
import { addExtensionLength, addExtensionOctets, extensionOctets } from './extension-length';
import { addIpv6Fragment } from './ipv6-fragment';
import { addIpv6Options } from './ipv6-options';
import { addIpv6Routing } from './ipv6-routing';

const OPTIONS: usize = 2;

/** Is what follows one of the headers that stand in the tree of IPv6? */
export function isIpv6Extension(next: u32): bool {
  return (
    next == NEXT_IP + IPPROTO_HOPOPTS ||
    next == NEXT_IP + IPPROTO_ROUTING ||
    next == NEXT_IP + IPPROTO_FRAGMENT ||
    next == NEXT_IP + IPPROTO_DSTOPTS
  );
}

/** Adds the header of `kind` (IPPROTO_*) at Walk.at; `isFirst`: it stands right behind the fixed header. Answers what follows. */
export function addIpv6Extension(kind: u32, isFirst: bool): u32 {
  const at = Walk.at;
  if (kind == IPPROTO_FRAGMENT) return addIpv6Fragment();
  if (kind == IPPROTO_ROUTING) return addIpv6Routing();
  const isHop = kind == IPPROTO_HOPOPTS;
  Walk.protocol = isHop ? NAME_HOP_BY_HOP : NAME_DESTINATION;
  nameLayer(isHop ? 'ipv6.hopopts' : 'ipv6.dstopts');
  if (!has(at, 2)) return NEXT_NONE;
  const octets = extensionOctets(at + 1);
  add(isHop ? F.F_IPV6_HOPOPTS : F.F_IPV6_DSTOPTS, at, min(octets, <u32>(Tree.end - at)), 0);
  open();
  if (isHop && !isFirst) childExpert(F.F_IPV6_HOPOPTS_NOT_FIRST, SEVERITY_ERROR, GROUP_PROTOCOL, at);
  addOctet(isHop ? F.F_IPV6_HOPOPTS_NXT : F.F_IPV6_DSTOPTS_NXT, at);
  addExtensionLength(at + 1, isHop ? F.F_IPV6_HOPOPTS_LEN : F.F_IPV6_DSTOPTS_LEN);
  addExtensionOctets(at + 1, isHop ? F.F_IPV6_HOPOPTS_LEN_OCT : F.F_IPV6_DSTOPTS_LEN_OCT);
  addIpv6Options(at + OPTIONS, at + octets, isHop);
  close();
  Walk.at = at + octets;
  return NEXT_IP + <u32>load<u8>(at);
}
