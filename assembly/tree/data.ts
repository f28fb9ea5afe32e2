// Octets that no protocol claims.

import { F_DATA, F_DATA_DATA, F_DATA_LEN } from '../shared/fields/common';
import { done, label, say, sayBytes } from './say';
import { add, addGenerated, addOctets, close, open, Tree } from './tree';
import { nameLayer } from './walk';

/** Octets that are shown behind all layers: what a quoted datagram carries. */
class Later {
  static at: usize = 0;
  static end: usize = 0;
  static source: usize = 0;
}

/** Names the data at `at` now, to be added by addPostponed(). */
export function postponeData(at: usize): void {
  if (at >= Tree.end) return;
  nameLayer('data');
  Later.at = at;
  Later.end = Tree.end;
  Later.source = Tree.source;
}

export function addPostponed(): void {
  if (Later.at == 0) return;
  Tree.source = Later.source;
  addOctetsOf(Later.at, <u32>(Later.end - Later.at));
  Later.at = 0;
}

/** Adds the octets from `at` to the end of what is captured, where there are any. */
export function addData(at: usize): void {
  if (at >= Tree.end) return;
  nameLayer('data');
  addOctetsOf(at, <u32>(Tree.end - at));
}

function addOctetsOf(at: usize, octets: u32): void {
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
