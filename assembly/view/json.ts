// -T json and jsonraw (facts 7.4): one object a frame, keys repeated as often as fields are.

import { FULL } from '../program/output';
import { copyText, writeAscii } from '../program/literal';
import { writeLocalDay } from '../program/date';
import { writeOctets } from '../program/octets';
import { writeHexUpper } from '../program/hex';
import { writeI64, writeU64 } from '../program/decimal';
import {
  FIELD_KEY,
  FIELD_KIND,
  FIELD_MASK,
  FIELD_MEMBER,
  FIELD_TYPE,
  KIND_NONE,
  KIND_PROTOCOL,
  KIND_STRING,
  KIND_TEXT,
  NODE_AT,
  NODE_COUNT,
  NODE_FIELD,
  NODE_FLAGS,
  NODE_OCTETS,
  NODE_POS,
  NODE_SOURCELESS,
  NODE_SIZE,
  NODE_VALUE,
  SHAPE_JSON,
  SHAPE_MERGED,
  SHAPE_RAW_ONLY,
  VOCABULARY_ZONES,
} from '../shared/tree';
import { Tree } from '../tree/tree';
import { fieldAt, Vocabulary } from '../tree/vocabulary';
import { writeJson } from './escape';
import { writeNameOf } from './key';
import { writeLabel } from './label';
import { writeMerged } from './merged';
import { depthOf, isFiltered, isParent, nodesEnd, NODE_ROOM, SCRATCH, writeSpaces } from './shape';
import { hasSelection, writeSelection } from './selection';
import { writeValue } from './value';

/** Octets before the keys of a frame's protocols. */
const INDENT: u32 = 8;
const QUOTE: u8 = 0x22;
const OPENING: u8 = 0x7b;
const CLOSING: u8 = 0x7d;
const LINE_FEED: u8 = 0x0a;
const COMMA_LINE_FEED: u16 = 0x0a2c;

/** Writes the object of the frame at `time`, after what ends the former one; `raw`: SHAPE_RAW, SHAPE_RAW_ONLY, SHAPE_MERGED or 0. → one past, or FULL. */
export function writeTreeJson(out: usize, limit: usize, time: i64, raw: u32, first: bool): usize {
  if (out + NODE_ROOM > limit) return FULL;
  out = writeAscii(out, first ? '\n  {\n    "_index": "packets-' : ',\n  {\n    "_index": "packets-');
  out = writeLocalDay(out, time, Vocabulary.at + load<u32>(Vocabulary.at, VOCABULARY_ZONES));
  out = writeAscii(out, '",\n    "_type": "doc",\n    "_score": null,\n    "_source": {\n      "layers": {');
  if (hasSelection()) {
    out = writeSelection(out, limit, SHAPE_JSON);
    return out == FULL ? FULL : writeAscii(out, '}\n    }\n  }');
  }
  if (raw == SHAPE_MERGED) {
    out = writeMerged(out, limit, INDENT);
    if (out == FULL || out + NODE_ROOM > limit) return FULL;
    return writeAscii(out, '\n      }\n    }\n  }');
  }
  const end = nodesEnd();
  let isFirst = true;
  let open: u32 = 0;
  for (let node = Tree.nodes; node < end; node += NODE_SIZE) {
    if (out + NODE_ROOM > limit) return FULL;
    const depth = depthOf(node);
    for (; open > depth; open--) out = writeClosing(out, INDENT + 2 * (open - 1));
    if (!isFirst) store<u8>(out++, 0x2c);
    store<u8>(out++, LINE_FEED);
    const filtered = isFiltered(node);
    const parent = filtered || isParent(node, end);
    out = writeMember(out, limit, node, INDENT + 2 * depth, parent, raw);
    if (out == FULL) return FULL;
    if (filtered) {
      store<u8>(out++, LINE_FEED);
      out = writeNameOf(writeAscii(writeSpaces(out, INDENT + 2 * depth + 2), '"filtered": "'), node);
      store<u8>(out++, QUOTE);
      out = writeClosing(out, INDENT + 2 * depth);
    }
    isFirst = parent && !filtered;
    if (isFirst) open++;
  }
  for (; open > 0; open--) out = writeClosing(out, INDENT + 2 * (open - 1));
  if (out + NODE_ROOM > limit) return FULL;
  return writeAscii(out, '\n      }\n    }\n  }');
}

/** Closes the object whose key stood after `indent` spaces. */
function writeClosing(out: usize, indent: u32): usize {
  store<u8>(out++, LINE_FEED);
  out = writeSpaces(out, indent);
  store<u8>(out, CLOSING);
  return out + 1;
}

/** A node: its key with its value, and where it has children the beginning of their object. */
function writeMember(out: usize, limit: usize, node: usize, indent: u32, parent: bool, raw: u32): usize {
  const entry = fieldAt(load<u16>(node, NODE_FIELD));
  const kind = <u32>load<u8>(entry, FIELD_KIND);
  if (kind == KIND_TEXT) {
    const octets = writeLabel(SCRATCH, node) - SCRATCH;
    out = writeSpaces(out, indent);
    store<u8>(out++, QUOTE);
    out = writeJson(out, SCRATCH, <u32>octets);
    return parent ? writeAscii(out, '": {') : writeAscii(out, '": ""');
  }
  const key = load<u32>(entry, FIELD_KEY);
  if (raw != 0 && hasRaw(node, kind, raw)) {
    out = writeRaw(out, limit, node, entry, kind, key, indent);
    if (out == FULL) return FULL;
    if (raw == SHAPE_RAW_ONLY) {
      if (!parent) return out;
      out = writeSeparator(out);
      out = writeKey(out, key, indent, kind == KIND_NONE || kind == KIND_PROTOCOL ? '' : '_tree');
      return writeOpening(out);
    }
    out = writeSeparator(out);
  }
  const member = load<u32>(entry, FIELD_MEMBER);
  out = writeSpaces(out, indent);
  out = copyText(out, Vocabulary.at + (member >> 8), member & 0xff);
  if (kind == KIND_NONE || kind == KIND_PROTOCOL) {
    if (parent) return writeOpening(out);
    store<u8>(out++, QUOTE);
    if (kind == KIND_PROTOCOL) out = writeJson(out, SCRATCH, <u32>(writeLabel(SCRATCH, node) - SCRATCH));
    store<u8>(out, QUOTE);
    return out + 1;
  }
  store<u8>(out++, QUOTE);
  if (kind == KIND_STRING) {
    const octets = load<u32>(node, NODE_COUNT);
    if (out + <usize>octets * 6 + NODE_ROOM > limit) return FULL;
    out = writeJson(out, load<u32>(node, NODE_VALUE), octets);
  } else out = writeValue(out, limit, node, entry);
  if (out == FULL) return FULL;
  store<u8>(out++, QUOTE);
  if (!parent) return out;
  if (out + NODE_ROOM > limit) return FULL;
  out = writeSeparator(out);
  return writeOpening(writeKey(out, key, indent, '_tree'));
}

/** `"key<suffix>": ` */
function writeKey(out: usize, key: u32, indent: u32, suffix: string): usize {
  out = writeSpaces(out, indent);
  store<u8>(out++, QUOTE);
  out = copyText(out, Vocabulary.at + (key >> 8), key & 0xff);
  out = writeAscii(out, suffix);
  return writeAscii(out, '": ');
}

function writeOpening(out: usize): usize {
  store<u8>(out, OPENING);
  return out + 1;
}

function writeSeparator(out: usize): usize {
  store<u16>(out, COMMA_LINE_FEED);
  return out + 2;
}

/** -x gives octets to what stands for some, jsonraw to everything that has a value. */
function hasRaw(node: usize, kind: u32, raw: u32): bool {
  if (raw == SHAPE_RAW_ONLY) return true;
  return load<u32>(node, NODE_OCTETS) != 0 || kind == KIND_PROTOCOL;
}

/** Does the node stand for no place in the capture? */
function isSourceless(node: usize): bool {
  return load<u32>(node, NODE_AT) == 0 || (load<u8>(node, NODE_FLAGS) & NODE_SOURCELESS) != 0;
}

/** `"key_raw": [octets, offset, how many, mask, type]`, a line each. */
function writeRaw(out: usize, limit: usize, node: usize, entry: usize, kind: u32, key: u32, indent: u32): usize {
  out = writeKey(out, key, indent, '_raw');
  out = writeAscii(out, '[\n');
  out = writeSpaces(out, indent + 2);
  const isPlain = isSourceless(node);
  if (!isPlain) store<u8>(out++, QUOTE);
  const octets = load<u32>(node, NODE_OCTETS);
  if (load<u64>(entry, FIELD_MASK) != 0) out = writeHexUpper(out, load<u64>(node, NODE_VALUE));
  else out = writeOctets(out, limit - NODE_ROOM, load<u32>(node, NODE_AT), octets, 0);
  if (out == FULL) return FULL;
  if (!isPlain) out = writeSpaces(writeAscii(out, '",\n'), indent + 2);
  out = writeU64(out, isPlain ? 0 : load<u32>(node, NODE_POS));
  out = writeSpaces(writeAscii(out, ',\n'), indent + 2);
  out = writeU64(out, octets);
  out = writeSpaces(writeAscii(out, ',\n'), indent + 2);
  out = writeI64(out, <i64>load<u64>(entry, FIELD_MASK));
  out = writeSpaces(writeAscii(out, ',\n'), indent + 2);
  out = writeU64(out, load<u8>(entry, FIELD_TYPE));
  store<u8>(out++, LINE_FEED);
  out = writeSpaces(out, indent);
  store<u8>(out, 0x5d);
  return out + 1;
}
