// The tree of the frame at hand: nodes are added in the order they are shown in, labels where a field's own does not do.

import { take } from '../arena';
import { be16, be32 } from '../octets';
import { F_TEXT } from '../shared/fields/common';
import {
  NODES_MAX,
  NODE_AT,
  NODE_COUNT,
  NODE_DEPTH,
  NODE_FIELD,
  NODE_FLAGS,
  NODE_GENERATED,
  NODE_HIDDEN,
  NODE_LABEL,
  NODE_OCTETS,
  NODE_POS,
  NODE_SIZE,
  NODE_SOURCELESS,
  NODE_VALUE,
} from '../shared/tree';

/** Room for the texts of a frame, octets; when it is full, labels are cut. */
const TEXT_ROOM: usize = 1 << 20;
/** No label or text is longer than this while it is made. */
const TEXT_PIECE: usize = 4096;

export class Tree {
  /** → first node. */
  static nodes: usize = 0;
  static count: u32 = 0;
  static depth: u32 = 0;
  /** → next free octet for text. */
  static text: usize = 0;
  static textLimit: usize = 0;
  /** → first octet of the buffer that the octets at hand lie in: the frame, or a datagram put together. */
  static source: usize = 0;
  /** → one past the captured octets that may be read, and past those that lengths on the wire speak of. */
  static end: usize = 0;
  static wireEnd: usize = 0;
  /** Are labels wanted of fields that have values? Not every shape shows them. */
  static labels: bool = true;
  /** Something was read that is not there: THROWN_*. The rest of the frame is not dissected. */
  static thrown: u32 = 0;
  /** PREF_* bits (shared/options.ts). */
  static preferences: u32 = 0;
}

export const THROWN_SHORT: u32 = 1;
export const THROWN_MALFORMED: u32 = 2;
/** Malformed, too: a part is longer than what it is a part of. */
export const THROWN_CONTAINED: u32 = 3;

let texts: usize = 0;

/** Empties the tree; takes its memory, the first time. Traps when the engine has no memory left. */
export function beginTree(): void {
  if (Tree.nodes == 0) {
    Tree.nodes = take(<usize>NODES_MAX * NODE_SIZE, 16);
    texts = take(TEXT_ROOM + TEXT_PIECE, 16);
    if (Tree.nodes == 0 || texts == 0) unreachable();
    Tree.textLimit = texts + TEXT_ROOM;
  }
  Tree.count = 0;
  Tree.depth = 0;
  Tree.text = texts;
  Tree.thrown = 0;
}

/** Are `octets` at `at` there? If not, the dissection ends as tshark's does. */
export function has(at: usize, octets: u32): bool {
  if (Tree.thrown != 0) return false;
  if (at + octets <= Tree.end) return true;
  Tree.thrown = at + octets <= Tree.wireEnd ? THROWN_SHORT : THROWN_MALFORMED;
  return false;
}

/** Adds `field` for the `octets` at `at`, with a number. → the node. */
export function add(field: u32, at: usize, octets: u32, value: u64): usize {
  if (Tree.count < <u32>NODES_MAX - 1) Tree.count++;
  const node = lastNode();
  store<u16>(node, <u16>field, NODE_FIELD);
  store<u8>(node, <u8>Tree.depth, NODE_DEPTH);
  store<u8>(node, 0, NODE_FLAGS);
  store<u32>(node, octets, NODE_OCTETS);
  store<u64>(node, value, NODE_VALUE);
  store<u32>(node, <u32>at, NODE_AT);
  store<u32>(node, at == 0 ? 0 : <u32>(at - Tree.source), NODE_POS);
  store<u64>(node, 0, NODE_LABEL);
  return node;
}

/** → the node added last. */
export function lastNode(): usize {
  return Tree.nodes + <usize>(Tree.count - 1) * NODE_SIZE;
}

/** What is added from now on are children of the node added last. */
export function open(): void {
  Tree.depth++;
}

export function close(): void {
  Tree.depth--;
}

/** Adds a number that was worked out, not read. */
export function addGenerated(field: u32, at: usize, octets: u32, value: u64): usize {
  return generated(add(field, at, octets, value));
}

export function generated(node: usize): usize {
  store<u8>(node, load<u8>(node, NODE_FLAGS) | NODE_GENERATED, NODE_FLAGS);
  return node;
}

export function hidden(node: usize): usize {
  store<u8>(node, load<u8>(node, NODE_FLAGS) | NODE_HIDDEN, NODE_FLAGS);
  return node;
}

export function sourceless(node: usize): usize {
  store<u8>(node, load<u8>(node, NODE_FLAGS) | NODE_SOURCELESS, NODE_FLAGS);
  return node;
}

/** Adds the octet at `at`; the caller has checked that it is there, as for the next three. */
export function addOctet(field: u32, at: usize): usize {
  return add(field, at, 1, load<u8>(at));
}

/** Adds the 16 bits at `at`. */
export function addWide(field: u32, at: usize): usize {
  return add(field, at, 2, be16(at));
}

/** Adds the 24 bits at `at`. */
export function addTriple(field: u32, at: usize): usize {
  return add(field, at, 3, (be16(at) << 8) | load<u8>(at, 2));
}

/** Adds the 32 bits at `at`. */
export function addLong(field: u32, at: usize): usize {
  return add(field, at, 4, be32(at));
}

/** Adds the `octets` at `at` as they are: octets, text, addresses. */
export function addOctets(field: u32, at: usize, octets: u32): usize {
  return add(field, at, octets, (<u64>at) | ((<u64>octets) << 32));
}

/** Gives the node a text as its value: the `octets` from `from` on. */
export function setText(node: usize, from: usize, octets: u32): void {
  store<u32>(node, <u32>from, NODE_VALUE);
  store<u32>(node, octets, NODE_COUNT);
}

/** Adds a line that is only a label; the label is made next. */
export function addText(at: usize, octets: u32): usize {
  return add(F_TEXT, at, octets, 0);
}

/** → room for `octets` of a value that is not in the packet; it stands as long as the tree does. At most 64 octets. */
export function room(octets: u32): usize {
  const value = Tree.text;
  Tree.text = min(value + octets, Tree.textLimit);
  return value;
}

/** Adds `field` for the `octets` at `at`, with the `count` octets at `value` as what it says. */
export function addElsewhere(field: u32, at: usize, octets: u32, value: usize, count: u32): usize {
  return add(field, at, octets, (<u64>value) | ((<u64>count) << 32));
}
