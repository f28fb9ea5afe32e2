// --no-duplicate-keys: JSON in which a key stands once, with a list where several items of an object have it.

import { FULL } from '../program/output';
import { writeAscii } from '../program/literal';
import {
  FIELD_KIND,
  KIND_NONE,
  KIND_PROTOCOL,
  KIND_STRING,
  KIND_TEXT,
  NODE_COUNT,
  NODE_FIELD,
  NODE_LABEL,
  NODE_LABEL_OCTETS,
  NODE_MARK,
  NODE_SIZE,
  NODE_VALUE,
} from '../shared/tree';
import { Tree } from '../tree/tree';
import { fieldAt } from '../tree/vocabulary';
import { writeJson } from './escape';
import { writeNameOf } from './key';
import { writeLabel } from './label';
import { isFiltered, isParent, nextSibling, nodesEnd, NODE_ROOM, SCRATCH, writeSpaces } from './shape';
import { writeValue } from './value';

const QUOTE: u8 = 0x22;
/** NODE_MARK: in no list yet; the last one of a list. */
const FREE: u32 = 0;
const LAST: u32 = 1;

let limit: usize = 0;

/** Writes the members of the tree at `indent`; → one past, or FULL. */
export function writeMerged(out: usize, most: usize, indent: u32): usize {
  limit = most;
  const end = nodesEnd();
  for (let node = Tree.nodes; node < end; node += NODE_SIZE) store<u32>(node, FREE, NODE_MARK);
  return writeMembers(out, Tree.nodes, end, indent);
}

function writeMembers(out: usize, from: usize, to: usize, indent: u32): usize {
  let isFirst = true;
  for (let node = from; node < to; node = nextSibling(node, to)) {
    if (load<u32>(node, NODE_MARK) != FREE) continue;
    if (out + NODE_ROOM > limit) return FULL;
    gather(node, to);
    out = writeAscii(out, isFirst ? '\n' : ',\n');
    isFirst = false;
    out = writeMember(out, node, indent);
    if (out == FULL) return FULL;
  }
  return out;
}

/** Chains `node` by NODE_MARK to its later siblings of the same key. */
function gather(node: usize, to: usize): void {
  let last = node;
  store<u32>(node, LAST, NODE_MARK);
  for (let other = nextSibling(node, to); other < to; other = nextSibling(other, to)) {
    if (!isSameKey(node, other)) continue;
    store<u32>(last, <u32>other, NODE_MARK);
    store<u32>(other, LAST, NODE_MARK);
    last = other;
  }
}

function isSameKey(a: usize, b: usize): bool {
  if (load<u16>(a, NODE_FIELD) != load<u16>(b, NODE_FIELD)) return false;
  if (!isText(a)) return true;
  const octets = load<u32>(a, NODE_LABEL_OCTETS);
  return (
    octets == load<u32>(b, NODE_LABEL_OCTETS) &&
    memory.compare(<usize>load<u32>(a, NODE_LABEL), <usize>load<u32>(b, NODE_LABEL), octets) == 0
  );
}

function kindOf(node: usize): u32 {
  return load<u8>(fieldAt(load<u16>(node, NODE_FIELD)), FIELD_KIND);
}

function isText(node: usize): bool {
  return kindOf(node) == KIND_TEXT;
}

function hasObject(node: usize): bool {
  return isFiltered(node) || isParent(node, nodesEnd());
}

function writeMember(out: usize, first: usize, indent: u32): usize {
  const kind = kindOf(first);
  const isPlain = kind != KIND_TEXT && kind != KIND_NONE && kind != KIND_PROTOCOL;
  if (isPlain) {
    out = writeAscii(writeNameOf(quoted(out, indent), first), '": ');
    out = writeList(out, first, indent, false);
    if (out == FULL) return FULL;
  }
  let node = first;
  while (isPlain && !hasObject(node)) {
    node = load<u32>(node, NODE_MARK);
    if (node == <usize>LAST) return out;
  }
  if (isPlain) out = writeAscii(out, ',\n');
  out = writeAscii(writeNameOf(quoted(out, indent), first), isPlain ? '_tree": ' : '": ');
  return writeList(out, first, indent, true);
}

function quoted(out: usize, indent: u32): usize {
  out = writeSpaces(out, indent);
  store<u8>(out, QUOTE);
  return out + 1;
}

/** The values of those chained to `first`, or what they hold. */
function writeList(out: usize, first: usize, indent: u32, objects: bool): usize {
  const isList = load<u32>(first, NODE_MARK) != LAST;
  const inner = isList ? indent + 2 : indent;
  if (isList) out = writeAscii(out, '[');
  let isFirst = true;
  for (let node = first; node != <usize>LAST; node = load<u32>(node, NODE_MARK)) {
    if (out + NODE_ROOM > limit) return FULL;
    if (isList) out = writeSpaces(writeAscii(out, isFirst ? '\n' : ',\n'), inner);
    isFirst = false;
    out = objects ? writeObject(out, node, inner) : writePlain(out, node);
    if (out == FULL) return FULL;
  }
  return isList ? writeAscii(writeSpaces(writeAscii(out, '\n'), indent), ']') : out;
}

function writeObject(out: usize, node: usize, indent: u32): usize {
  const end = nodesEnd();
  if (!hasObject(node)) {
    out = writeAscii(out, '"');
    if (kindOf(node) == KIND_PROTOCOL) out = writeJson(out, SCRATCH, <u32>(writeLabel(SCRATCH, node) - SCRATCH));
    return writeAscii(out, '"');
  }
  out = writeAscii(out, '{');
  if (isFiltered(node))
    out = writeAscii(writeNameOf(writeAscii(writeSpaces(writeAscii(out, '\n'), indent + 2), '"filtered": "'), node), '"');
  else out = writeMembers(out, node + NODE_SIZE, nextSibling(node, end), indent + 2);
  return out == FULL ? FULL : writeAscii(writeSpaces(writeAscii(out, '\n'), indent), '}');
}

function writePlain(out: usize, node: usize): usize {
  store<u8>(out++, QUOTE);
  if (kindOf(node) == KIND_STRING) {
    const octets = load<u32>(node, NODE_COUNT);
    if (out + <usize>octets * 6 + NODE_ROOM > limit) return FULL;
    out = writeJson(out, load<u32>(node, NODE_VALUE), octets);
  } else out = writeValue(out, limit - NODE_ROOM, node, fieldAt(load<u16>(node, NODE_FIELD)));
  return out == FULL ? FULL : writeAscii(out, '"');
}
