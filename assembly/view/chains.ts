// Which nodes -T ek puts into one list: those of one field whose parents are of one field, within one protocol (facts 7.5).

import { take } from '../arena';
import { FIELD_KIND, KIND_PROTOCOL, NODE_DEPTH, NODE_FIELD, NODE_MARK, NODE_SIZE, NODES_MAX } from '../shared/tree';
import { Tree } from '../tree/tree';
import { fieldAt } from '../tree/vocabulary';
import { nodesEnd } from './shape';

/** NODE_MARK: → the next node of the list, 0 = the last one; the lowest bit is set in the first one. */
const HEAD: u32 = 1;
/** SLOT, 16 octets: 0 key u64   8 last u32 → the last node of that list   12 frame u32: the pass that it was filled in */
const SLOT_LAST: usize = 8;
const SLOT_PASS: usize = 12;
const SLOT_SIZE: usize = 16;
/** Twice as many as there are nodes: half of them stay free. */
const SLOTS: u32 = (<u32>NODES_MAX) << 1;
/** 2⁶⁴ divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4): spreads keys that are close to each other. */
const SPREAD: u64 = 0x9e3779b97f4a7c15;
const SLOT_SHIFT: u64 = 64 - 15;
const DEPTHS: i32 = 256;

let slots: usize = 0;
let pass: u32 = 0;
/** For each depth: the field of the node that is open there, and the number of the protocol that it is in. */
const openFields: usize = memory.data(DEPTHS * 2, 8);
const openProtocols: usize = memory.data(DEPTHS * 2, 8);

/** Chains the nodes of the frame at hand. False when there is no memory. */
export function chainNodes(): bool {
  if (slots == 0) slots = take(<usize>SLOTS * SLOT_SIZE, 16);
  if (slots == 0) return false;
  // The slots of other frames are as good as free.
  pass++;
  const end = nodesEnd();
  let number: u32 = 0;
  for (let node = Tree.nodes; node < end; node += NODE_SIZE) {
    const depth: usize = load<u8>(node, NODE_DEPTH);
    const field: u32 = load<u16>(node, NODE_FIELD);
    const parent: u32 = depth == 0 ? 0 : load<u16>(openFields + ((depth - 1) << 1));
    const protocol: u32 = depth == 0 ? 0 : load<u16>(openProtocols + ((depth - 1) << 1));
    chain(node, ((<u64>protocol) << 32) | (parent << 16) | field);
    number++;
    store<u16>(openFields + (depth << 1), <u16>field);
    store<u16>(openProtocols + (depth << 1), <u16>(isObject(node) ? number : protocol));
  }
  return true;
}

/** Adds `node` to the list of `key`, or begins that. */
function chain(node: usize, key: u64): void {
  let index = <u32>((key * SPREAD) >> SLOT_SHIFT);
  let slot = slots + <usize>index * SLOT_SIZE;
  while (load<u32>(slot, SLOT_PASS) == pass && load<u64>(slot) != key) {
    index = (index + 1) & (SLOTS - 1);
    slot = slots + <usize>index * SLOT_SIZE;
  }
  if (load<u32>(slot, SLOT_PASS) == pass) {
    const last: usize = load<u32>(slot, SLOT_LAST);
    store<u32>(last, load<u32>(last, NODE_MARK) | (<u32>node), NODE_MARK);
    store<u32>(node, 0, NODE_MARK);
  } else {
    store<u64>(slot, key);
    store<u32>(slot, pass, SLOT_PASS);
    store<u32>(node, HEAD, NODE_MARK);
  }
  store<u32>(slot, <u32>node, SLOT_LAST);
}

/** Does a list begin with `node`? */
export function isHead(node: usize): bool {
  return (load<u32>(node, NODE_MARK) & HEAD) != 0;
}

/** → the next node of the list, 0 = none. */
export function following(node: usize): usize {
  return load<u32>(node, NODE_MARK) & ~HEAD;
}

/** Is `node` shown as an object, with all that it holds? */
export function isObject(node: usize): bool {
  return load<u8>(fieldAt(load<u16>(node, NODE_FIELD)), FIELD_KIND) == <u8>KIND_PROTOCOL;
}
