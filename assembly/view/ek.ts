// -T ek (facts 7.5): two lines a frame for Elasticsearch's bulk interface; what has the same name goes into one list.

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
  NODE_OCTETS,
  NODE_SIZE,
  NODE_VALUE,
  SHAPE_EK,
  VOCABULARY_ZONES,
} from '../shared/tree';
import { Tree } from '../tree/tree';
import { fieldAt, Vocabulary } from '../tree/vocabulary';
import { chainNodes, following, isHead, isObject } from './chains';
import { writeJson } from './escape';
import { writeLabel } from './label';
import { writeKeyOf } from './key';
import { isFiltered, nextSibling, nodesEnd, NODE_ROOM, SCRATCH } from './shape';
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
    if (!chainNodes()) return FULL;
    out = writeLists(out, Tree.nodes, nodesEnd(), raw);
  }
  return out == FULL ? FULL : writeAscii(out, '}}\n');
}

/** The lists that begin in the nodes from `from` to `to`: those of one protocol, its fields and theirs, in the order of the tree. */
function writeLists(out: usize, from: usize, to: usize, raw: bool): usize {
  let isFirst = true;
  for (let node = from; node < to;) {
    if (isHead(node)) {
      if (out + NODE_ROOM > limit) return FULL;
      if (!isFirst) store<u8>(out++, COMMA);
      isFirst = false;
      out = writeList(out, node, raw);
      if (out == FULL) return FULL;
    }
    node = isObject(node) ? nextSibling(node, to) : node + NODE_SIZE;
  }
  return out;
}

/** The nodes of the list that `first` begins, under their key. */
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
  return writeValues(out, first, entry, kind, raw);
}

function writeKey(out: usize, entry: usize, rest: string): usize {
  const key = load<u32>(entry, FIELD_EK_KEY);
  store<u8>(out, QUOTE);
  return writeAscii(copyText(out + 1, Vocabulary.at + (key >> 8), key & 0xff), rest);
}

/** One value, or several in brackets. */
function writeValues(out: usize, first: usize, entry: usize, kind: u32, raw: bool): usize {
  if (following(first) == 0) return writeOne(out, first, entry, kind, raw);
  store<u8>(out++, LIST);
  let node = first;
  while (true) {
    if (out + NODE_ROOM > limit) return FULL;
    out = writeOne(out, node, entry, kind, raw);
    if (out == FULL) return FULL;
    node = following(node);
    if (node == 0) break;
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
      out = writeLists(out, node + NODE_SIZE, nextSibling(node, nodesEnd()), raw);
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
