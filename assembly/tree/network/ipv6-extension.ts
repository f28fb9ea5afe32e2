// Extension headers, RFC 8200 §4.

import { NEXT_IP } from '../../shared/protocol';
import { has } from '../tree';
import { NEXT_NONE, Walk } from '../walk';

const HEADER_MIN: u32 = 8;

/** Adds the header of `kind` (IPPROTO_*) at Walk.at. Answers what follows. */
export function addIpv6Extension(kind: u32): u32 {
  const at = Walk.at;
  if (!has(at, HEADER_MIN)) return NEXT_NONE;
  Walk.at = at + ((<u32>load<u8>(at, 1) + 1) << 3);
  return NEXT_IP + <u32>load<u8>(at);
}
