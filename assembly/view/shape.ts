// What the writers of shapes share: rooms, indentation, the way through the nodes.

import { NODE_DEPTH, NODE_FILTERED, NODE_FLAGS, NODE_HIDDEN, NODE_SIZE } from '../shared/tree';
import { Tree } from '../tree/tree';

/** A node's line without octets and texts of any length is shorter than this. */
export const NODE_ROOM: usize = 4096;
/** Where labels are made before they are escaped; longer than any label that is not cut yet. */
export const SCRATCH: usize = memory.data(4096, 16);

const SPACES: u64 = 0x2020202020202020;

/** Writes `count` spaces, and up to seven more that are written over. */
export function writeSpaces(out: usize, count: u32): usize {
  for (let at: u32 = 0; at < count; at += 8) store<u64>(out + at, SPACES);
  return out + count;
}

/** → one past the last node. */
export function nodesEnd(): usize {
  return Tree.nodes + <usize>Tree.count * NODE_SIZE;
}

export function depthOf(node: usize): u32 {
  return load<u8>(node, NODE_DEPTH);
}

/** → the next node that is no descendant of `node`, or the end. */
export function nextSibling(node: usize, end: usize): usize {
  const depth = depthOf(node);
  do {
    node += NODE_SIZE;
  } while (node < end && depthOf(node) > depth);
  return node;
}

/** Has `node` children? */
export function isParent(node: usize, end: usize): bool {
  return node + NODE_SIZE < end && depthOf(node + NODE_SIZE) > depthOf(node);
}

/** Was what it holds filtered? */
export function isFiltered(node: usize): bool {
  return (load<u8>(node, NODE_FLAGS) & NODE_FILTERED) != 0;
}

export function isHidden(node: usize): bool {
  return (load<u8>(node, NODE_FLAGS) & NODE_HIDDEN) != 0;
}
