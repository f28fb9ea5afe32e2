// What ICMPv6 trees leave out, in tshark's words.

import { GROUP_UNDECODED, SEVERITY_NOTE } from '../../shared/tree';
import { beginChildExpert, endExpert } from '../expert';
import { say, sayNumber } from '../say';

/** Adds the note that tshark makes of a type or option it does not decode: `what` begins it, an ASCII literal. */
export function noteUndecoded(field: u32, what: string, type: u32, at: usize): void {
  beginChildExpert(field, SEVERITY_NOTE, GROUP_UNDECODED, at);
  say(what);
  sayNumber(type);
  say(') code not implemented, Contact Wireshark developers if you want this supported');
  endExpert();
}
