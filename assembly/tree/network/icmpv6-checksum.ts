// The checksum of ICMPv6 with its pseudo-header, RFC 4443 §2.3 and RFC 8200 §8.1.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/icmpv6';
import { IPPROTO_ICMPV6 } from '../../shared/protocol';
import { GROUP_CHECKSUM, SEVERITY_WARNING } from '../../shared/tree';
import { checksumOf, fold } from '../checksum';
import { beginExpert, endExpert } from '../expert';
import { done, label, say, sayHex } from '../say';
import { addGenerated, addWide, Tree } from '../tree';
import { Walk } from '../walk';

/** icmpv6.checksum.status. */
const BAD: u32 = 0;
const GOOD: u32 = 1;
const UNVERIFIED: u32 = 2;
const CHECKSUM: usize = 2;

/** Adds the checksum of the message at `at`, verified where all of it is there. */
export function addIcmpv6Checksum(at: usize): void {
  const field = at + CHECKSUM;
  const stated = be16(field);
  label(addWide(F.F_ICMPV6_CHECKSUM, field));
  say('Checksum: 0x');
  sayHex(stated, 4);
  if (Tree.end != Tree.wireEnd || Walk.quoted || Walk.fragment) {
    say(Walk.quoted ? ' [unverified] [in ICMP error packet]' : ' [unverified] [fragmented datagram]');
    done();
    addGenerated(F.F_ICMPV6_CHECKSUM_STATUS, field, 0, UNVERIFIED);
    return;
  }
  const right = rightChecksum(at, <u32>(Tree.end - at), field);
  if (right == stated || (right == 0 && stated == 0xffff)) {
    say(' [correct]');
    done();
    addGenerated(F.F_ICMPV6_CHECKSUM_STATUS, field, 0, GOOD);
    return;
  }
  say(' incorrect, should be 0x');
  sayHex(right, 4);
  done();
  beginExpert(F.F_ICMPV6_CHECKSUM_BAD_EXPERT, SEVERITY_WARNING, GROUP_CHECKSUM);
  say('Bad checksum [should be 0x');
  sayHex(right, 4);
  say(']');
  endExpert();
  addGenerated(F.F_ICMPV6_CHECKSUM_STATUS, field, 0, BAD);
}

function rightChecksum(at: usize, octets: u32, field: usize): u32 {
  const source = checksumOf(Walk.source, Walk.sourceOctets, 0) ^ 0xffff;
  const destination = checksumOf(Walk.destination, Walk.destinationOctets, 0) ^ 0xffff;
  const message = checksumOf(at, octets, field) ^ 0xffff;
  return fold(<u64>source + destination + message + octets + IPPROTO_ICMPV6) ^ 0xffff;
}
