// -T ek (facts 7.5): two lines a frame for Elasticsearch's bulk interface; what has the same name below the same parents goes into one list.

import { FULL } from '../program/output';
import { writeIsoDate, writeLocalDay } from '../program/date';
import { writeI64 } from '../program/decimal';
import { copyText, writeAscii } from '../program/literal';
import { writeOctets } from '../program/octets';
import { frameCarry, secondsOf, writePadded } from '../program/time';
import { FRAME_TIME } from '../shared/layout';
import {
  FIELD_EK_KEY,
  FIELD_KIND,
  KIND_ABSOLUTE_TIME,
  KIND_BOOLEAN,
  KIND_NONE,
  KIND_PROTOCOL,
  KIND_STRING,
  KIND_TEXT,
  NODE_AT,
  NODE_COUNT,
  NODE_FIELD,
  NODE_MARK,
  NODE_OCTETS,
  NODE_SIZE,
  NODE_VALUE,
  SHAPE_EK,
  VOCABULARY_ZONES,
} from '../shared/tree';
import { Tree } from '../tree/tree';
import { fieldAt, Vocabulary } from '../tree/vocabulary';
import { writeJson } from './escape';
import { writeLabel } from './label';
import { writeKeyOf } from './key';
import { isFiltered, isParent, nextSibling, nodesEnd, NODE_ROOM, SCRATCH } from './shape';
import { hasSelection, writeSelection } from './selection';
import { carryOf, writeValue } from './value';

const NS_PER_S: i64 = 1000000000;
const NS_PER_MS: i64 = 1000000;
const QUOTE: u8 = 0x22;
const COMMA: u8 = 0x2c;
const OPENING: u8 = 0x7b;
const CLOSING: u8 = 0x7d;
const LIST: u8 = 0x5b;
const LIST_END: u8 = 0x5d;
/** NODE_MARK: in no list yet; the last one of a list. */
const FREE: u32 = 0;
const LAST: u32 = 1;
/** Among the kinds: the octets as they are. */
const RAW: u32 = 0xff;

let limit: usize = 0;

/** Writes the lines of the frame `record`; → one past, or FULL. `raw`: every field with its octets beside it. */
export function writeTreeEk(out: usize, most: usize, record: usize, raw: bool): usize {
  if (out + NODE_ROOM > most) return FULL;
  limit = most;
  const time = load<i64>(record, FRAME_TIME);
  out = writeAscii(out, '{"index":{"_index":"packets-');
  out = writeLocalDay(out, time, Vocabulary.at + load<u32>(Vocabulary.at, VOCABULARY_ZONES));
  out = writeAscii(out, '","_type":"doc"}}\n{"timestamp":"');
  const seconds = secondsOf(time, frameCarry(record));
  out = writeI64(out, seconds);
  out = writePadded(out, <i32>((time - seconds * NS_PER_S) / NS_PER_MS), 3);
  out = writeAscii(out, '","layers":{');
  if (hasSelection()) out = writeSelection(out, most, SHAPE_EK);
  else {
    const end = nodesEnd();
    for (let node = Tree.nodes; node < end; node += NODE_SIZE) store<u32>(node, FREE, NODE_MARK);
    out = writeLists(out, Tree.nodes, end, 0, raw);
  }
  return out == FULL ? FULL : writeAscii(out, '}}\n');
}

/** The lists of the nodes from `from` to `to` and, when `chain` is one of parents, of the children of those that follow it. */
function writeLists(out: usize, from: usize, to: usize, chain: usize, raw: bool): usize {
  let isFirst = true;
  let parent = chain;
  while (true) {
    for (let node = from; node < to; node = nextSibling(node, to)) {
      if (load<u32>(node, NODE_MARK) != FREE) continue;
      if (out + NODE_ROOM > limit) return FULL;
      gather(node, to, parent);
      if (!isFirst) store<u8>(out++, COMMA);
      isFirst = false;
      out = writeList(out, node, raw);
      if (out == FULL) return FULL;
    }
    const next: usize = parent == 0 ? <usize>LAST : <usize>load<u32>(parent, NODE_MARK);
    if (next == <usize>LAST) return out;
    parent = next;
    from = next + NODE_SIZE;
    to = nextSibling(next, nodesEnd());
  }
}

/** Chains `node` by NODE_MARK to those of its field after it: its siblings, and the children of the parents after `parent`. */
function gather(node: usize, to: usize, parent: usize): void {
  const field = load<u16>(node, NODE_FIELD);
  let last = node;
  store<u32>(node, LAST, NODE_MARK);
  let from = nextSibling(node, to);
  while (true) {
    for (let other = from; other < to; other = nextSibling(other, to)) {
      if (load<u16>(other, NODE_FIELD) != field || load<u32>(other, NODE_MARK) != FREE) continue;
      store<u32>(last, <u32>other, NODE_MARK);
      store<u32>(other, LAST, NODE_MARK);
      last = other;
    }
    const next: usize = parent == 0 ? <usize>LAST : <usize>load<u32>(parent, NODE_MARK);
    if (next == <usize>LAST) return;
    parent = next;
    from = next + NODE_SIZE;
    to = nextSibling(next, nodesEnd());
  }
}

/** The nodes chained to `first` under their key, then the lists of their children. */
function writeList(out: usize, first: usize, raw: bool): usize {
  const entry = fieldAt(load<u16>(first, NODE_FIELD));
  const kind = <u32>load<u8>(entry, FIELD_KIND);
  if (raw && load<u32>(first, NODE_OCTETS) != 0) {
    out = writeKey(out, entry, '_raw":');
    out = writeValues(out, first, entry, RAW, raw);
    if (out == FULL) return FULL;
    store<u8>(out++, COMMA);
  }
  out = writeKey(out, entry, '":');
  out = writeValues(out, first, entry, kind, raw);
  if (out == FULL || kind == KIND_PROTOCOL) return out;
  // A list without children has nothing to add, and none of those chained may have any.
  const end = nodesEnd();
  let node = first;
  while (!isParent(node, end)) {
    const next: usize = load<u32>(node, NODE_MARK);
    if (next == <usize>LAST) return out;
    node = next;
  }
  store<u8>(out++, COMMA);
  return writeLists(out, node + NODE_SIZE, nextSibling(node, end), node, raw);
}

function writeKey(out: usize, entry: usize, rest: string): usize {
  const key = load<u32>(entry, FIELD_EK_KEY);
  store<u8>(out, QUOTE);
  return writeAscii(copyText(out + 1, Vocabulary.at + (key >> 8), key & 0xff), rest);
}

/** One value, or several in brackets. */
function writeValues(out: usize, first: usize, entry: usize, kind: u32, raw: bool): usize {
  if (load<u32>(first, NODE_MARK) == LAST) return writeOne(out, first, entry, kind, raw);
  store<u8>(out++, LIST);
  let node = first;
  while (true) {
    if (out + NODE_ROOM > limit) return FULL;
    out = writeOne(out, node, entry, kind, raw);
    if (out == FULL) return FULL;
    node = load<u32>(node, NODE_MARK);
    if (node == <usize>LAST) break;
    store<u8>(out++, COMMA);
  }
  store<u8>(out, LIST_END);
  return out + 1;
}

function writeOne(out: usize, node: usize, entry: usize, kind: u32, raw: bool): usize {
  if (isFiltered(node) && kind != RAW) return writeAscii(writeKeyOf(writeAscii(out, '{"filtered":"'), node), '"}');
  switch (kind) {
    case KIND_PROTOCOL: {
      store<u8>(out++, OPENING);
      out = writeLists(out, node + NODE_SIZE, nextSibling(node, nodesEnd()), 0, raw);
      if (out == FULL) return FULL;
      store<u8>(out, CLOSING);
      return out + 1;
    }
    case KIND_NONE:
      return writeAscii(out, 'null');
    case KIND_BOOLEAN:
      return writeAscii(out, load<u64>(node, NODE_VALUE) != 0 ? 'true' : 'false');
  }
  store<u8>(out++, QUOTE);
  if (kind == RAW) out = writeOctets(out, limit - NODE_ROOM, load<u32>(node, NODE_AT), load<u32>(node, NODE_OCTETS), 0);
  else if (kind == KIND_TEXT) out = writeJson(out, SCRATCH, <u32>(writeLabel(SCRATCH, node) - SCRATCH));
  else if (kind == KIND_ABSOLUTE_TIME) out = writeIsoDate(out, load<i64>(node, NODE_VALUE), carryOf(node));
  else if (kind == KIND_STRING) {
    const octets = load<u32>(node, NODE_COUNT);
    if (out + <usize>octets * 6 + NODE_ROOM > limit) return FULL;
    out = writeJson(out, load<u32>(node, NODE_VALUE), octets);
  } else out = writeValue(out, limit - NODE_ROOM, node, entry);
  if (out == FULL) return FULL;
  store<u8>(out, QUOTE);
  return out + 1;
}
