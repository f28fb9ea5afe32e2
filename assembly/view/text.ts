// -V, -O: the tree as indented lines (facts 7.3).

import { FULL } from '../program/output';
import { copyText } from '../program/literal';
import { F_DATA } from '../shared/fields/common';
import { FIELD_FLAGS, FIELD_OPEN, NODE_AT, NODE_FIELD, NODE_FLAGS, NODE_GENERATED, NODE_OCTETS, NODE_SIZE } from '../shared/tree';
import { Tree } from '../tree/tree';
import { fieldAt } from '../tree/vocabulary';
import { writeDump } from './dump';
import { writeLabel } from './label';
import { depthOf, isHidden, nextSibling, nodesEnd, NODE_ROOM, SCRATCH, writeSpaces } from './shape';

const INDENT: u32 = 4;
const LINE_FEED: u8 = 0x0a;
const OPENING: u8 = 0x5b;
const CLOSING: u8 = 0x5d;

/** Writes the tree, with octets where no protocol claims them if `dumps`; → one past, or FULL. */
export function writeTreeText(out: usize, limit: usize, dumps: bool): usize {
  const end = nodesEnd();
  let node = Tree.nodes;
  while (node < end) {
    if (out + NODE_ROOM > limit) return FULL;
    if (isHidden(node)) {
      node = nextSibling(node, end);
      continue;
    }
    out = writeLine(out, node);
    const field = <u32>load<u16>(node, NODE_FIELD);
    const isClosed = depthOf(node) == 0 && (load<u8>(fieldAt(field), FIELD_FLAGS) & FIELD_OPEN) == 0;
    if (dumps && field == F_DATA && !isClosed) {
      store<u8>(out++, LINE_FEED);
      out = writeDump(out, limit, load<u32>(node, NODE_AT), load<u32>(node, NODE_OCTETS));
      if (out == FULL) return FULL;
    }
    node = isClosed ? nextSibling(node, end) : node + NODE_SIZE;
  }
  return out;
}

function writeLine(out: usize, node: usize): usize {
  out = writeSpaces(out, depthOf(node) * INDENT);
  const isGenerated = (load<u8>(node, NODE_FLAGS) & NODE_GENERATED) != 0;
  if (isGenerated) store<u8>(out++, OPENING);
  const octets = writeLabel(SCRATCH, node) - SCRATCH;
  out = copyText(out, SCRATCH, octets);
  if (isGenerated) store<u8>(out++, CLOSING);
  store<u8>(out, LINE_FEED);
  return out + 1;
}
