// How long an extension header is, RFC 8200 §4.3: 8-octet words past the first.

import { PREF_EXTENSION_OCTETS_IN_LENGTH } from '../../shared/options';
import { done, label, say, sayBytes, sayNumber } from '../say';
import { addGenerated, addOctet, hidden, Tree } from '../tree';

/** Octets of the header whose length field is at `at`. */
export function extensionOctets(at: usize): u32 {
  return (<u32>load<u8>(at) + 1) << 3;
}

/** Adds the length at `at` as `field`; by a preference it says how many octets it stands for. */
export function addExtensionLength(at: usize, field: u32): void {
  const node = addOctet(field, at);
  if (!(Tree.preferences & PREF_EXTENSION_OCTETS_IN_LENGTH)) return;
  label(node);
  say('Length: ');
  sayNumber(load<u8>(at));
  say(' (');
  sayBytes(extensionOctets(at));
  say(')');
  done();
}

/** Adds `field`, the octets that the length at `at` stands for. */
export function addExtensionOctets(at: usize, field: u32): void {
  const octets = extensionOctets(at);
  const node = addGenerated(field, at, 1, octets);
  label(node);
  say('Length: ');
  sayBytes(octets);
  done();
  if (Tree.preferences & PREF_EXTENSION_OCTETS_IN_LENGTH) hidden(node);
}
