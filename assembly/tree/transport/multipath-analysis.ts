// [MPTCP analysis]: the MPTCP connection that a segment belongs to.

import * as F from '../../shared/fields/multipath';
import { FRAME_STREAM } from '../../shared/layout';
import { PREF_NO_MULTIPATH } from '../../shared/options';
import { done, doneValue, label, say, sayNumber, tell } from '../say';
import { addGenerated, close, open, Tree } from '../tree';
import { Walk } from '../walk';
import { masterStream, Multipath, multipathNumber, nextSubflow, streamOfSubflow } from './multipath';

/** Most subflows that are listed. */
const LISTED: u32 = 256;

/** Adds what is known of the connection of the segment at `at`, where its options tell of one. */
export function addMultipath(at: usize): void {
  if (!Multipath.seen || Multipath.connection == 0 || Tree.preferences & PREF_NO_MULTIPATH) return;
  addGenerated(F.F_MPTCP_ANALYSIS, at, 0, 0);
  open();
  const master = masterStream();
  const node = addGenerated(F.F_MPTCP_MASTER, at, 0, u64(master == load<u32>(Walk.record, FRAME_STREAM) + 1));
  if (master != 0) {
    label(node);
    say('Master flow: Master is tcp stream ');
    sayNumber(master - 1);
    done();
  }
  addGenerated(F.F_MPTCP_STREAM, at, 0, multipathNumber());
  tell(addGenerated(F.F_MPTCP_ANALYSIS_SUBFLOWS, at, 0, 0));
  let link = nextSubflow(0);
  for (let i: u32 = 0; i < LISTED && link != 0; i++, link = nextSubflow(link)) {
    sayNumber(streamOfSubflow(link));
    say(' ');
  }
  doneValue();
  close();
}
