// How far an IPv4 packet may go, RFC 791 §3.1.

import * as F from '../../shared/fields/ip';
import { GROUP_SEQUENCE, SEVERITY_NOTE } from '../../shared/tree';
import { beginExpert, endExpert } from '../expert';
import { say, sayNumber } from '../say';
import { addOctet, Tree } from '../tree';

const HEADER_MIN: u32 = 20;
const DESTINATION: usize = 16;
const TTL_LOW: u32 = 5;
const MULTICAST_FIRST: u32 = 224;
const MULTICAST_LAST: u32 = 239;
/** 224.0.0.0/24 as it lies in memory, RFC 5771 §4; routers must not forward it. */
const LOCAL_CONTROL: u32 = 0x0000e0;
const LOCAL_CONTROL_MASK: u32 = 0xffffff;

/** Adds the time to live of the header at `at`: small values and those of link-local groups are worth a note (facts 7.3). */
export function addTimeToLive(at: usize): void {
  const ttl: u32 = load<u8>(at, 8);
  addOctet(F.F_IP_TTL, at + 8);
  // Whether it is small depends on where the packet goes.
  if (at + HEADER_MIN > Tree.end) return;
  const first: u32 = load<u8>(at, DESTINATION);
  if ((load<u32>(at, DESTINATION) & LOCAL_CONTROL_MASK) == LOCAL_CONTROL) {
    if (ttl == expectedTtl(load<u8>(at, DESTINATION + 3)) || !isLimited(load<u8>(at, DESTINATION + 3))) return;
    beginExpert(F.F_IP_TTL_LNCB, SEVERITY_NOTE, GROUP_SEQUENCE);
    say('"Time To Live" != ');
    sayNumber(expectedTtl(load<u8>(at, DESTINATION + 3)));
    say(' for a packet sent to the Local Network Control Block (see RFC 3171)');
    endExpert();
  } else if (ttl < TTL_LOW && (first < MULTICAST_FIRST || first > MULTICAST_LAST)) {
    beginExpert(F.F_IP_TTL_TOO_SMALL, SEVERITY_NOTE, GROUP_SEQUENCE);
    say('"Time To Live" only ');
    sayNumber(ttl);
    endExpert();
  }
}

/** VRRP (224.0.0.18, RFC 5798 §5.1.1.3) sends with 255, all others with 1. */
function expectedTtl(last: u32): u32 {
  return last == 18 ? 255 : 1;
}

/** Multicast DNS (RFC 6762 §11) and IGMPv3 may send as they like. */
function isLimited(last: u32): bool {
  return last != 251 && last != 22 && last != 252;
}
