// The tree of a frame in the shape asked for: what OP_TREE does.

import { readColumns } from '../program/columns/walk';
import { copyText } from '../program/literal';
import { FULL } from '../program/output';
import {
  FRAME_CAPLEN,
  FRAME_DATA,
  FRAME_LAYER_COUNT,
  FRAME_LAYERS,
  FRAME_OPTIONS,
  FRAME_STATUS,
  FRAME_TIME,
  FS_HIDDEN,
  FS_IP,
  LAYER_PROTO,
  LAYER_SIZE,
  OPT_MPTCP,
} from '../shared/layout';
import { PROTO_ICMP, PROTO_ICMPV6, PROTO_UDP } from '../shared/protocol';
import {
  NODE_FIELD,
  NODE_SIZE,
  SHAPE_DUMP,
  SHAPE_EK,
  SHAPE_JSON,
  SHAPE_PDML,
  SHAPE_RAW,
  SHAPE_RAW_ONLY,
  SHAPE_TEXT,
  SHAPE_MASK,
  SHAPE_MERGED,
  FILTER_NONE,
  VOCABULARY_FILTER,
  VOCABULARY_SEPARATOR,
} from '../shared/tree';
import { dissect } from '../tree/dissect';
import { Tree } from '../tree/tree';
import { Vocabulary } from '../tree/vocabulary';
import { prune } from './prune';
import { writeOctetsOf } from './sources';
import { writeTreeEk } from './ek';
import { writeTreeJson } from './json';
import { writeTreePdml } from './pdml';
import { hasSelection } from './selection';
import { nodesEnd } from './shape';
import { writeTreeText } from './text';

const LINE_FEED: u8 = 0x0a;

/** Has a frame been written in this run? What stands between frames depends on it. */
let begun: bool = false;

/** Times relative to others, for trees that no one shows: fields of their own have them. */
const NO_TIMES: usize = memory.data(24, 8);

/** Another frame is at hand. */
export function forgetTree(): void {
  Tree.count = 0;
}

/** Makes the tree of `record` if it was not made yet. */
export function readTree(record: usize): void {
  if (Tree.count != 0 || Vocabulary.at == 0) return;
  Tree.labels = true;
  dissect(record, NO_TIMES);
}

/** Takes notice of a frame that is not shown, where others may refer to it. */
export function glance(record: usize, vocabulary: usize): void {
  if (!isRemembered(record)) return;
  readColumns(record);
  if (Tree.count != 0) return;
  if (Vocabulary.at == 0) Vocabulary.at = vocabulary;
  if (Vocabulary.at == 0) return;
  Tree.labels = false;
  dissect(record, NO_TIMES);
}

/** Is it a datagram, a ping, no packet of IP, or of a connection of MPTCP? */
function isRemembered(record: usize): bool {
  if (!(load<u32>(record, FRAME_STATUS) & FS_IP) || load<u16>(record, FRAME_OPTIONS) & OPT_MPTCP) return true;
  const count: u32 = load<u8>(record, FRAME_LAYER_COUNT);
  let layer: usize = load<u32>(record, FRAME_LAYERS);
  for (let i: u32 = 0; i < count; i++, layer += LAYER_SIZE) {
    const proto: u32 = load<u16>(layer, LAYER_PROTO);
    if (proto == PROTO_UDP || proto == PROTO_ICMP || proto == PROTO_ICMPV6) return true;
  }
  return false;
}

/** The next node of `field` after `node` (0 = from the first on); 0 when there is none. */
export function nextNode(node: usize, field: u32): usize {
  const end = nodesEnd();
  for (let at = node ? node + NODE_SIZE : Tree.nodes; at < end; at += NODE_SIZE) if (<u32>load<u16>(at, NODE_FIELD) == field) return at;
  return 0;
}

/** Writes the frame `record` in `shape` (SHAPE_*), its times relative to others at `times`; → one past, or FULL. */
export function writeTree(out: usize, limit: usize, record: usize, shape: u32, times: usize): usize {
  if (load<u32>(record, FRAME_STATUS) & FS_HIDDEN) return out;
  const kind = shape & SHAPE_MASK;
  Tree.labels = kind == SHAPE_TEXT || kind == SHAPE_PDML || hasSelection();
  if (kind != SHAPE_DUMP) dissect(record, times);
  const filter = load<u32>(Vocabulary.at, VOCABULARY_FILTER);
  if (filter != FILTER_NONE && kind != SHAPE_TEXT) prune(filter, kind == SHAPE_EK);
  out = writeShape(out, limit, record, shape);
  if (out != FULL) begun = true;
  return out;
}

function writeShape(out: usize, limit: usize, record: usize, shape: u32): usize {
  switch (shape & SHAPE_MASK) {
    case SHAPE_TEXT: {
      out = writeTreeText(out, limit, !(shape & SHAPE_RAW));
      if (out == FULL || !(shape & SHAPE_RAW)) return writeSeparator(out);
      store<u8>(out, LINE_FEED);
      return writeSeparator(writeOctetsOf(out + 1, limit, record, shape));
    }
    case SHAPE_DUMP:
      return writeSeparator(writeOctetsOf(out, limit, record, shape));
    case SHAPE_JSON:
      return writeTreeJson(out, limit, load<i64>(record, FRAME_TIME), shape & (SHAPE_RAW | SHAPE_RAW_ONLY | SHAPE_MERGED), !begun);
    case SHAPE_EK:
      return writeTreeEk(out, limit, record, (shape & SHAPE_RAW) != 0);
    case SHAPE_PDML:
      return writeTreePdml(out, limit, record);
    default:
      return out;
  }
}

/** What stands between frames: an empty line, or the text that -S says. */
function writeSeparator(out: usize): usize {
  if (out == FULL) return FULL;
  const separator = load<u32>(Vocabulary.at, VOCABULARY_SEPARATOR);
  out = copyText(out, Vocabulary.at + (separator >> 8), separator & 0xff);
  store<u8>(out, LINE_FEED);
  return out + 1;
}
