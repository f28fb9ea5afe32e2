// How long an extension header is, RFC 8200 §4.3: 8-octet words past the first.

import { done, label, say, sayBytes } from '../say';
import { addGenerated } from '../tree';

/** Octets of the header whose length field is at `at`. */
export function extensionOctets(at: usize): u32 {
  return (<u32>load<u8>(at) + 1) << 3;
}

/** Adds `field`, the octets that the length at `at` stands for. */
export function addExtensionOctets(at: usize, field: u32): void {
  const octets = extensionOctets(at);
  label(addGenerated(field, at, 1, octets));
  say('Length: ');
  sayBytes(octets);
  done();
}
