// LISP data plane, RFC 9300 §5.1: a header of eight octets, then IP.

import { captured, enter, missing } from '../packet';
import { PROTO_BY_NIBBLE, PROTO_LISP } from '../shared/protocol';

const HEADER: u32 = 8;

/** Reads the header. Answers IP by its version. */
export function lisp(): u32 {
  return captured(HEADER) ? enter(PROTO_LISP, HEADER, PROTO_BY_NIBBLE) : missing(HEADER);
}
