// What the profile of the comparisons leaves out of tshark: handshark is told to leave it out too.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Protocols on the way to TCP that a run may leave out. */
const ON_THE_WAY: ReadonlySet<string> = new Set(
  (
    'chdlc nflog fddi ieee8021ah macsec vntag cfp wlan radiotap prism wlancap ppi etag cmd hsr trill bcp_bpdu mp erspan vxlan geneve gtp ' +
    'ayiya teredo l2tp etherip nsh lisp-data wccp'
  ).split(' '),
);

/** Those that the Wireshark configuration in the folder `profile` disables. */
export function disabledIn(profile: string): readonly string[] {
  const names = readFileSync(join(profile, 'disabled_protos'), 'utf8').split('\n');
  return names.filter((name) => ON_THE_WAY.has(name));
}
