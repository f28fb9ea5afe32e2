// The header checksum of IPv4, which tshark verifies only where it is told to (ip.check_checksum).

import { be16 } from '../../octets';
import * as F from '../../shared/fields/ip';
import { PREF_CHECK_V4 } from '../../shared/options';
import { GROUP_CHECKSUM, SEVERITY_ERROR } from '../../shared/tree';
import { checksumOf } from '../checksum';
import { beginExpert, endExpert } from '../expert';
import { done, label, say, sayHex } from '../say';
import { addGenerated, addWide, Tree } from '../tree';

const CHECKSUM: usize = 10;
/** ip.checksum.status. */
const BAD: u32 = 0;
const GOOD: u32 = 1;
const UNVERIFIED: u32 = 2;

/** Adds the checksum of the header of `octets` octets at `at`; verified, if asked for, where all of it is there. */
export function addIpv4Checksum(at: usize, octets: u32): void {
  const field = at + CHECKSUM;
  const stated = be16(field);
  label(addWide(F.F_IP_CHECKSUM, field));
  say('Header Checksum: 0x');
  sayHex(stated, 4);
  if (!(Tree.preferences & PREF_CHECK_V4) || at + octets > Tree.end) {
    say(' [validation disabled]');
    done();
    addGenerated(F.F_IP_CHECKSUM_STATUS, field, 0, UNVERIFIED);
    return;
  }
  const right = checksumOf(at, octets, field);
  const isGood = right == stated || (right == 0 && stated == 0xffff);
  if (isGood) say(' [correct]');
  else {
    say(' incorrect, should be 0x');
    sayHex(right, 4);
    say('(may be caused by "IP checksum offload"?)');
  }
  done();
  if (!isGood) {
    beginExpert(F.F_IP_CHECKSUM_BAD_EXPERT, SEVERITY_ERROR, GROUP_CHECKSUM);
    say('Bad checksum [should be 0x');
    sayHex(right, 4);
    say(']');
    endExpert();
  }
  addGenerated(F.F_IP_CHECKSUM_STATUS, field, 0, isGood ? GOOD : BAD);
  addGenerated(F.F_IP_CHECKSUM_CALCULATED, field, 2, right);
}
