// EtherIP, RFC 3378 §2.
//
//  0 version 4 (3), reserved 12

import { captured, enter, missing } from '../packet';
import { PROTO_ETHERIP, PROTO_ETHERNET } from '../shared/protocol';

const HEADER: u32 = 2;

/** Reads the header. Answers PROTO_ETHERNET. */
export function etherIp(): u32 {
  return captured(HEADER) ? enter(PROTO_ETHERIP, HEADER, PROTO_ETHERNET) : missing(HEADER);
}
