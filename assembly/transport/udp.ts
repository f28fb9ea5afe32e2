// UDP, RFC 768, as the carrier of tunnels.
//
//  0 source port 2   2 destination port 2   4 length 2   6 checksum 2

import { be16, be32 } from '../octets';
import { Packet, captured, malformed, missing, narrow, pushLayer } from '../packet';
import { PROTO_UDP } from '../shared/protocol';

const PORTS = 0;
const LENGTH = 4;
const HEADER: u32 = 8;
/** A jumbogram is longer than this and states length 0 (RFC 2675 §4). */
const LENGTH_MAX: u32 = 65535;

/** Reads the header. Answers source port << 16 | destination port, or 0 to stop. */
export function udp(): u32 {
  if (!captured(HEADER)) return missing(HEADER);
  const p = Packet.at;
  const octets = be16(p, LENGTH);
  const isJumbo = octets == 0 && <u32>(Packet.wireEnd - p) > LENGTH_MAX;
  if (octets < HEADER && !isJumbo) return malformed();
  if (!isJumbo) narrow(p, octets);
  return pushLayer(PROTO_UDP, HEADER) ? be32(p, PORTS) : malformed();
}
