// Frames and octets by the protocols they are made of, one inside the other (io,phs).

import { FRAME_LAYERS, FRAME_LAYER_COUNT, FRAME_LEN, LAYER_HEADER, LAYER_PROTO, LAYER_SIZE } from '../shared/layout';
import { F_FRAME } from '../shared/fields/frame';
import { PROTO_ICMP, PROTO_ICMPV6, PROTO_IPV6_EXT, PROTO_SNAP } from '../shared/protocol';
import {
  BRANCH_FIELD,
  BRANCH_FRAMES,
  BRANCH_LAYER,
  BRANCH_OCTETS,
  BRANCH_PARENT,
  ENTRY_KEY,
  ENTRY_SIZE,
  HIERARCHY_FRAME,
  TAP_ARGUMENT,
  TAP_ENTRIES,
} from '../shared/stats';
import { NODE_AT, NODE_DEPTH, NODE_FIELD, NODE_SIZE } from '../shared/tree';
import { Tree } from '../tree/tree';
import { dissectOnce } from './dissection';
import { findEntry, KEY } from './table';

/** 1 + number of the entry that the protocols so far make; 0 at the outside. */
let parent: u32 = 0;

/** Counts the frame for TAP_HIERARCHY: every protocol at the place that those before it make. */
export function countHierarchy(tap: usize, record: usize): void {
  dissectOnce(record);
  parent = 0;
  let node = protocolFrom(tap, record, Tree.nodes);
  let layer: usize = load<u32>(record, FRAME_LAYERS);
  const end = layer + <usize>load<u8>(record, FRAME_LAYER_COUNT) * LAYER_SIZE;
  for (; layer < end; layer += LAYER_SIZE) {
    const proto: u32 = load<u16>(layer, LAYER_PROTO);
    if (node && load<u32>(node, NODE_AT) == load<u32>(layer, LAYER_HEADER)) {
      enter(tap, record, load<u16>(node, NODE_FIELD));
      node = protocolFrom(tap, record, node + NODE_SIZE);
    } else if (proto != PROTO_IPV6_EXT && proto != PROTO_SNAP) enter(tap, record, BRANCH_LAYER | proto);
    // What an ICMP message quotes is part of it.
    if (proto == PROTO_ICMP || proto == PROTO_ICMPV6) return;
  }
  for (; node; node = protocolFrom(tap, record, node + NODE_SIZE)) enter(tap, record, load<u16>(node, NODE_FIELD));
}

/** The next protocol of the tree from `node` on, 0 for none; those before the frame itself are entered on the way. */
function protocolFrom(tap: usize, record: usize, node: usize): usize {
  const end = Tree.nodes + <usize>Tree.count * NODE_SIZE;
  const data = frameNode();
  for (; node < end; node += NODE_SIZE) {
    if (load<u8>(node, NODE_DEPTH) != 0 || (node == data && load<u32>(tap, TAP_ARGUMENT) != HIERARCHY_FRAME)) continue;
    if (node > data) return node;
    enter(tap, record, load<u16>(node, NODE_FIELD));
  }
  return 0;
}

/** → the node of the frame itself. */
function frameNode(): usize {
  let node = Tree.nodes;
  const end = node + <usize>Tree.count * NODE_SIZE;
  while (node < end && <u32>load<u16>(node, NODE_FIELD) != F_FRAME) node += NODE_SIZE;
  return node;
}

function enter(tap: usize, record: usize, field: u32): void {
  v128.store(KEY, i64x2(0, 0));
  v128.store(KEY, i64x2(0, 0), 16);
  store<u64>(KEY, 0, 32);
  store<u32>(KEY, parent, BRANCH_PARENT - ENTRY_KEY);
  store<u32>(KEY, field, BRANCH_FIELD - ENTRY_KEY);
  const entry = findEntry(tap);
  if (!entry) return;
  store<u64>(entry, load<u64>(entry, BRANCH_FRAMES) + 1, BRANCH_FRAMES);
  store<u64>(entry, load<u64>(entry, BRANCH_OCTETS) + load<u32>(record, FRAME_LEN), BRANCH_OCTETS);
  parent = 1 + <u32>((entry - load<u32>(tap, TAP_ENTRIES)) / ENTRY_SIZE);
}
