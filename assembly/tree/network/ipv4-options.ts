// IPv4 options, RFC 791 §3.1.

import { done, label, say, sayBytes } from '../say';
import { addText, has } from '../tree';

const HEADER_MIN: u32 = 20;

/** Adds the options of the header of `octets` octets at `at`. False when the dissection ends within. */
export function addIpv4Options(at: usize, octets: u32): bool {
  label(addText(at + HEADER_MIN, octets - HEADER_MIN));
  say('Options: (');
  sayBytes(octets - HEADER_MIN);
  say(')');
  done();
  return has(at + HEADER_MIN, octets - HEADER_MIN);
}
