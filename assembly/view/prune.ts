// -j and -J: only some protocols and fields are shown with what they hold; the rest say that they were filtered.

import { FIELD_FLAGS, FIELD_LISTED, FILTER_LAYERS, NODE_FIELD, NODE_FILTERED, NODE_FLAGS, NODE_SIZE } from '../shared/tree';
import { Tree } from '../tree/tree';
import { fieldAt } from '../tree/vocabulary';
import { depthOf, isParent, nodesEnd } from './shape';

/** Below every depth there is. */
const NOTHING: u32 = 0xffffffff;

/** Takes out of the tree what `filter` (FILTER_*) does not show. `leaves`: those without children are filtered, too. */
export function prune(filter: u32, leaves: bool): void {
  const end = nodesEnd();
  let to = Tree.nodes;
  let count: u32 = 0;
  let cut = NOTHING;
  for (let node = Tree.nodes; node < end; node += NODE_SIZE) {
    const depth = depthOf(node);
    if (cut < depth) continue;
    cut = NOTHING;
    const isListed = (load<u8>(fieldAt(load<u16>(node, NODE_FIELD)), FIELD_FLAGS) & (<u8>FIELD_LISTED)) != 0;
    if (!isListed && (filter != FILTER_LAYERS || depth == 0) && (leaves || isParent(node, end))) {
      store<u8>(node, load<u8>(node, NODE_FLAGS) | (<u8>NODE_FILTERED), NODE_FLAGS);
      cut = depth;
    }
    memory.copy(to, node, NODE_SIZE);
    to += NODE_SIZE;
    count++;
  }
  Tree.count = count;
}
