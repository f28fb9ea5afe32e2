// Octets that no protocol claims.

import { F_DATA, F_DATA_DATA, F_DATA_LEN } from '../shared/fields/common';
import { done, label, say, sayBytes } from './say';
import { add, addGenerated, addOctets, close, open, Tree } from './tree';
import { nameLayer } from './walk';

/** Adds the octets from `at` to the end of what is captured, where there are any. */
export function addData(at: usize): void {
  if (at >= Tree.end) return;
  const octets = <u32>(Tree.end - at);
  nameLayer('data');
  label(add(F_DATA, at, octets, 0));
  say('Data (');
  sayBytes(octets);
  say(')');
  done();
  open();
  addOctets(F_DATA_DATA, at, octets);
  addGenerated(F_DATA_LEN, at, 0, octets);
  close();
}
