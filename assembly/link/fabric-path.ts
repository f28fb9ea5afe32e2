// Cisco FabricPath: an outer MAC header whose type is 0x8903, a tag, and the whole inner frame.
//
//  0 forwarding tag 10, time to live 6

import { captured, enter, missing } from '../packet';
import { PROTO_ETHERNET, PROTO_FABRIC_PATH } from '../shared/protocol';

const HEADER: u32 = 2;

/** Reads what follows the type. Answers PROTO_ETHERNET. */
export function fabricPath(): u32 {
  return captured(HEADER) ? enter(PROTO_FABRIC_PATH, HEADER, PROTO_ETHERNET) : missing(HEADER);
}
