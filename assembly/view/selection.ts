// -e with JSON, EK and PDML: the values of some fields in the order they were asked for, as -T fields writes them.

import { FULL } from '../program/output';
import { copyText, writeAscii } from '../program/literal';
import { writeOctets } from '../program/octets';
import {
  FIELD_KEY,
  FIELD_KIND,
  KIND_BYTES,
  KIND_NONE,
  KIND_PROTOCOL,
  KIND_STRING,
  KIND_TEXT,
  NODE_COUNT,
  NODE_FIELD,
  NODE_SIZE,
  NODE_VALUE,
  SELECTION_COUNT,
  SELECTION_FIRST,
  SHAPE_EK,
  SHAPE_JSON,
  VOCABULARY_SELECTION,
} from '../shared/tree';
import { Tree } from '../tree/tree';
import { fieldAt, Vocabulary } from '../tree/vocabulary';
import { writeJson, writeXml } from './escape';
import { writeLabel } from './label';
import { nodesEnd, NODE_ROOM, SCRATCH } from './shape';
import { writeValue } from './value';

const QUOTE: u8 = 0x22;
const DOT: u8 = 0x2e;
const UNDERSCORE: u8 = 0x5f;

/** Were some fields asked for? */
export function hasSelection(): bool {
  return load<u32>(Vocabulary.at, VOCABULARY_SELECTION) != 0;
}

/** Writes those that the frame has, in `shape` (SHAPE_JSON, SHAPE_EK, SHAPE_PDML); → one past, or FULL. */
export function writeSelection(out: usize, limit: usize, shape: u32): usize {
  const selection = Vocabulary.at + load<u32>(Vocabulary.at, VOCABULARY_SELECTION);
  const count = load<u32>(selection, SELECTION_COUNT);
  const start = out;
  for (let i: u32 = 0; i < count; i++) {
    out = writeField(out, limit, load<u32>(selection + ((<usize>i) << 2), SELECTION_FIRST), shape, out == start);
    if (out == FULL) return FULL;
  }
  return shape == SHAPE_JSON && out != start ? writeAscii(out, '\n      ') : out;
}

/** Writes one with all of its values; nothing when it has none. */
function writeField(out: usize, limit: usize, field: u32, shape: u32, first: bool): usize {
  const end = nodesEnd();
  const entry = fieldAt(field);
  let any = false;
  for (let node = Tree.nodes; node < end; node += NODE_SIZE) {
    if (<u32>load<u16>(node, NODE_FIELD) != field) continue;
    if (out + NODE_ROOM > limit) return FULL;
    if (shape == SHAPE_JSON) out = any ? writeAscii(out, ',\n          ') : writeOpening(out, entry, first);
    else if (shape == SHAPE_EK) out = any ? writeAscii(out, ',') : writeListOpening(out, entry, first);
    else out = writeAttribute(out, entry);
    any = true;
    store<u8>(out++, QUOTE);
    out = writePlain(out, limit, node, entry, shape);
    if (out == FULL) return FULL;
    store<u8>(out++, QUOTE);
    if (shape != SHAPE_JSON && shape != SHAPE_EK) out = writeAscii(out, '/>\n');
  }
  if (!any) return out;
  if (shape == SHAPE_JSON) return writeAscii(out, '\n        ]');
  return shape == SHAPE_EK ? writeAscii(out, ']') : out;
}

function writeOpening(out: usize, entry: usize, first: bool): usize {
  out = writeAscii(out, first ? '\n        "' : ',\n        "');
  return writeAscii(writeKey(out, entry), '": [\n          ');
}

function writeListOpening(out: usize, entry: usize, first: bool): usize {
  const key = writeAscii(out, first ? '"' : ',"');
  const end = writeKey(key, entry);
  for (let at = key; at < end; at++) if (load<u8>(at) == DOT) store<u8>(at, UNDERSCORE);
  return writeAscii(end, '":[');
}

function writeAttribute(out: usize, entry: usize): usize {
  return writeAscii(writeKey(writeAscii(out, '  <field name="'), entry), '" value=');
}

function writeKey(out: usize, entry: usize): usize {
  const key = load<u32>(entry, FIELD_KEY);
  return copyText(out, Vocabulary.at + (key >> 8), key & 0xff);
}

/** The value as -T fields has it, escaped for the shape. */
function writePlain(out: usize, limit: usize, node: usize, entry: usize, shape: u32): usize {
  const at: usize = load<u32>(node, NODE_VALUE);
  const octets = load<u32>(node, NODE_COUNT);
  switch (<u32>load<u8>(entry, FIELD_KIND)) {
    case KIND_BYTES:
      return writeOctets(out, limit - NODE_ROOM, at, octets, 0);
    case KIND_NONE:
      return writeAscii(out, '1');
    case KIND_TEXT:
    case KIND_PROTOCOL:
      return writeText(out, limit, SCRATCH, <u32>(writeLabel(SCRATCH, node) - SCRATCH), shape);
    case KIND_STRING:
      return writeText(out, limit, at, octets, shape);
    default:
      return writeValue(out, limit - NODE_ROOM, node, entry);
  }
}

function writeText(out: usize, limit: usize, at: usize, octets: u32, shape: u32): usize {
  if (out + <usize>octets * 6 + NODE_ROOM > limit) return FULL;
  return shape == SHAPE_JSON || shape == SHAPE_EK ? writeJson(out, at, octets) : writeXml(out, at, octets);
}
