// What ends a dissection early: octets that the capture left out, or that no length accounts for (facts 12).

import { F_MALFORMED, F_MALFORMED_EXPERT, F_SHORT } from '../shared/fields/common';
import { GROUP_MALFORMED, SEVERITY_ERROR } from '../shared/tree';
import { expert } from './expert';
import { done, label, say } from './say';
import { add, THROWN_CONTAINED, THROWN_SHORT, Tree } from './tree';
import { sayShortName } from './names';
import { Walk } from './walk';

/** Adds what tells that the dissection of Walk.protocol ended early. */
export function addException(): void {
  Tree.depth = 0;
  if (Tree.thrown == THROWN_SHORT) {
    label(add(F_SHORT, Tree.source, 0, 0));
    say('[Packet size limited during capture: ');
    sayShortName(Walk.protocol);
    say(' truncated]');
    done();
    return;
  }
  label(add(F_MALFORMED, Walk.caught, 0, 0));
  say('[Malformed Packet: ');
  sayShortName(Walk.protocol);
  if (Tree.thrown == THROWN_CONTAINED) say(': length of contained item exceeds length of containing item');
  say(']');
  done();
  expert(F_MALFORMED_EXPERT, SEVERITY_ERROR, GROUP_MALFORMED);
}
