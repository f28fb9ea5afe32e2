// The checksum of ICMP, which tshark verifies whatever it is told of those of IP and TCP.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/icmp';
import { GROUP_CHECKSUM, SEVERITY_WARNING } from '../../shared/tree';
import { checksumOf } from '../checksum';
import { beginExpert, endExpert } from '../expert';
import { done, label, say, sayHex } from '../say';
import { addGenerated, addWide, Tree } from '../tree';
import { Walk } from '../walk';

/** icmp.checksum.status. */
const BAD: u32 = 0;
const GOOD: u32 = 1;
const UNVERIFIED: u32 = 2;
const CHECKSUM: usize = 2;

/** Adds the checksum of the message at `at`, verified where all of it is there. */
export function addIcmpChecksum(at: usize): void {
  const field = at + CHECKSUM;
  const stated = be16(field);
  const isWhole = Tree.end == Tree.wireEnd && !Walk.fragment;
  label(addWide(F.F_ICMP_CHECKSUM, field));
  say('Checksum: 0x');
  sayHex(stated, 4);
  if (!isWhole || Walk.quoted) {
    say(Walk.quoted ? ' [unverified] [in ICMP error packet]' : ' [unverified] [fragmented datagram]');
    done();
    addGenerated(F.F_ICMP_CHECKSUM_STATUS, field, 0, UNVERIFIED);
    return;
  }
  const right = checksumOf(at, <u32>(Tree.end - at), field);
  if (right == stated || (right == 0 && stated == 0xffff)) {
    say(' [correct]');
    done();
    addGenerated(F.F_ICMP_CHECKSUM_STATUS, field, 0, GOOD);
    return;
  }
  say(' incorrect, should be 0x');
  sayHex(right, 4);
  done();
  beginExpert(F.F_ICMP_CHECKSUM_BAD, SEVERITY_WARNING, GROUP_CHECKSUM);
  say('Bad checksum [should be 0x');
  sayHex(right, 4);
  say(']');
  endExpert();
  addGenerated(F.F_ICMP_CHECKSUM_STATUS, field, 0, BAD);
}
