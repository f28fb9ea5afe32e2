// -T pdml (facts 7.6): one <packet> a frame.

import { FULL } from '../program/output';
import { copyText, writeAscii } from '../program/literal';
import { writeDate } from '../program/date';
import { writeI64, writeU64 } from '../program/decimal';
import { writeHex, writeHexUpper } from '../program/hex';
import { writeOctets } from '../program/octets';
import { frameCarry, secondsOf, writePadded } from '../program/time';
import { F_DATA, F_EXPERT, F_TEXT } from '../shared/fields/common';
import { FRAME_CAPLEN, FRAME_LEN, FRAME_NUMBER, FRAME_TIME } from '../shared/layout';
import {
  FIELD_KEY,
  FIELD_KIND,
  FIELD_MASK,
  KIND_NONE,
  KIND_PROTOCOL,
  KIND_STRING,
  KIND_TEXT,
  NODE_AT,
  NODE_COUNT,
  NODE_FIELD,
  NODE_OCTETS,
  NODE_POS,
  NODE_SIZE,
  NODE_VALUE,
  SHAPE_PDML,
  VOCABULARY_ZONES,
} from '../shared/tree';
import { Tree } from '../tree/tree';
import { fieldAt, Vocabulary } from '../tree/vocabulary';
import { writeXml } from './escape';
import { writeKeyOf } from './key';
import { writeLabel } from './label';
import { depthOf, isFiltered, isHidden, isParent, nodesEnd, NODE_ROOM, SCRATCH, writeSpaces } from './shape';
import { hasSelection, writeSelection } from './selection';
import { writeValue } from './value';

const DECIMALS: u32 = 9;
const NS_PER_S: i64 = 1000000000;
const QUOTE: u8 = 0x22;
const DOT: u8 = 0x2e;

/** Depths whose open element is that of a protocol, a bit each; the octets at hand stand in a wrapper. */
let protocols: u64 = 0;
let wrapped: bool = false;

/** Writes the packet of `record`; → one past, or FULL. */
export function writeTreePdml(out: usize, limit: usize, record: usize): usize {
  if (out + 2 * NODE_ROOM > limit) return FULL;
  out = writeAscii(out, '<packet>\n');
  out = writeGeneral(out, record);
  if (hasSelection()) {
    out = writeSelection(out, limit, SHAPE_PDML);
    return out == FULL ? FULL : writeAscii(out, '</packet>\n\n\n');
  }
  const end = nodesEnd();
  let open: u32 = 0;
  protocols = 0;
  wrapped = false;
  for (let node = Tree.nodes; node < end; node += NODE_SIZE) {
    if (out + NODE_ROOM > limit) return FULL;
    const depth = depthOf(node);
    out = writeClosings(out, open, depth);
    open = min(open, depth);
    const parent = isFiltered(node) || isParent(node, end);
    out = writeNode(out, limit, node, parent);
    if (out == FULL) return FULL;
    noteOpen(node, depth, parent);
    if (isFiltered(node)) {
      out = writeAscii(writeSpaces(out, 2 * (depth + 2 + u32(wrapped))), '<field name="filtered" value="');
      out = writeAscii(writeKeyOf(out, node), '" />\n');
    }
    if (parent) open = depth + 1;
  }
  out = writeClosings(out, open, 0);
  return writeAscii(out, '</packet>\n\n\n');
}

/** Remembers what closes the element of `node`. */
function noteOpen(node: usize, depth: u32, parent: bool): void {
  const field: u32 = load<u16>(node, NODE_FIELD);
  const one = (<u64>1) << depth;
  protocols &= ~one;
  if (depth == 0) wrapped = (field == F_DATA || field == F_TEXT) && parent;
  if (field == F_DATA) return;
  if (field != F_EXPERT && load<u8>(fieldAt(field), FIELD_KIND) == <u8>KIND_PROTOCOL) protocols |= one;
}

/** Closes the elements from depth `open` − 1 down to `depth`. */
function writeClosings(out: usize, open: u32, depth: u32): usize {
  while (open > depth) {
    open--;
    out = writeSpaces(out, 2 * (open + 1 + u32(wrapped && open > 0)));
    out = writeAscii(out, protocols & ((<u64>1) << open) ? '</proto>\n' : '</field>\n');
    if (open == 0 && wrapped) {
      out = writeAscii(out, '  </proto>\n');
      wrapped = false;
    }
  }
  return out;
}

function writeNode(out: usize, limit: usize, node: usize, parent: bool): usize {
  const entry = fieldAt(load<u16>(node, NODE_FIELD));
  const kind = <u32>load<u8>(entry, FIELD_KIND);
  const isProtocol = kind == KIND_PROTOCOL;
  const isElement = isProtocol && load<u16>(node, NODE_FIELD) != <u16>F_EXPERT;
  if (load<u16>(node, NODE_FIELD) == F_DATA) return writeWrapper(out, limit, node);
  const isTopText = kind == KIND_TEXT && depthOf(node) == 0;
  if (isTopText) out = writeAscii(out, '  <proto name="fake-field-wrapper">\n');
  out = writeSpaces(out, 2 * (depthOf(node) + 1 + u32(wrapped || isTopText)));
  const labelled = writeLabel(SCRATCH, node) - SCRATCH;
  if (kind == KIND_TEXT) {
    out = writeAscii(out, '<field name="" show="');
    out = writeXml(out, SCRATCH, <u32>labelled);
  } else {
    out = writeAscii(out, isElement ? '<proto name="' : '<field name="');
    const key = load<u32>(entry, FIELD_KEY);
    out = copyText(out, Vocabulary.at + (key >> 8), key & 0xff);
    out = writeAscii(out, '" showname="');
    out = writeXml(out, SCRATCH, <u32>labelled);
    if (isHidden(node)) out = writeAscii(out, '" hide="yes');
  }
  out = writeAscii(out, '" size="');
  const octets = load<u32>(node, NODE_OCTETS);
  out = writeU64(out, octets);
  out = writeAscii(out, '" pos="');
  out = writeU64(out, load<u32>(node, NODE_POS));
  store<u8>(out++, QUOTE);
  if (kind != KIND_TEXT && !isProtocol) {
    out = writeShow(out, limit, node, entry, kind);
    if (out == FULL) return FULL;
    out = writeRawValue(out, limit, node, entry, kind, octets);
    if (out == FULL) return FULL;
  } else if (kind == KIND_TEXT && octets > 0) {
    out = writeAscii(out, ' value="');
    out = writeOctets(out, limit - NODE_ROOM, load<u32>(node, NODE_AT), octets, 0);
    if (out == FULL) return FULL;
    store<u8>(out++, QUOTE);
  }
  return writeAscii(out, parent ? '>\n' : '/>\n');
}

function writeShow(out: usize, limit: usize, node: usize, entry: usize, kind: u32): usize {
  out = writeAscii(out, ' show="');
  if (kind == KIND_STRING) {
    const octets = load<u32>(node, NODE_COUNT);
    if (out + <usize>octets * 6 + NODE_ROOM > limit) return FULL;
    out = writeXml(out, load<u32>(node, NODE_VALUE), octets);
  } else if (kind != KIND_NONE) {
    out = writeValue(out, limit - NODE_ROOM, node, entry);
    if (out == FULL) return FULL;
  }
  store<u8>(out, QUOTE);
  return out + 1;
}

/** The octets; of fields that are some bits of them the number too. */
function writeRawValue(out: usize, limit: usize, node: usize, entry: usize, kind: u32, octets: u32): usize {
  if (octets == 0 && kind != KIND_NONE) return out;
  out = writeAscii(out, ' value="');
  if (kind != KIND_NONE) {
    if (load<u64>(entry, FIELD_MASK) != 0) {
      out = writeHexUpper(out, load<u64>(node, NODE_VALUE));
      out = writeAscii(out, '" unmaskedvalue="');
    }
    out = writeOctets(out, limit - NODE_ROOM, load<u32>(node, NODE_AT), octets, 0);
    if (out == FULL) return FULL;
  }
  store<u8>(out, QUOTE);
  return out + 1;
}

/** What Wireshark puts around octets that no protocol claims. */
function writeWrapper(out: usize, limit: usize, node: usize): usize {
  const depth = depthOf(node);
  if (depth == 0) out = writeAscii(out, '  <proto name="fake-field-wrapper">\n');
  out = writeSpaces(out, 2 * max(depth + 1, 2));
  out = writeAscii(out, '<field name="data" value="');
  out = writeOctets(out, limit - NODE_ROOM, load<u32>(node, NODE_AT), load<u32>(node, NODE_OCTETS), 0);
  return out == FULL ? FULL : writeAscii(out, '">\n');
}

/** What every packet begins with. */
function writeGeneral(out: usize, record: usize): usize {
  const len = load<u32>(record, FRAME_LEN);
  const caplen = load<u32>(record, FRAME_CAPLEN);
  const time = load<i64>(record, FRAME_TIME);
  const carry = frameCarry(record);
  out = writeAscii(out, '  <proto name="geninfo" pos="0" showname="General information" size="');
  out = writeU64(out, caplen);
  out = writeAscii(out, '">\n');
  out = writeNumber(out, 'num', 'Number', load<u32>(record, FRAME_NUMBER), caplen);
  out = writeNumber(out, 'len', 'Frame Length', len, caplen);
  out = writeNumber(out, 'caplen', 'Captured Length', caplen, caplen);
  out = writeAscii(out, '    <field name="timestamp" pos="0" show="');
  out = writeDate(out, time, carry, Vocabulary.at, Vocabulary.at + load<u32>(Vocabulary.at, VOCABULARY_ZONES));
  out = writeAscii(out, '" showname="Captured Time" value="');
  const seconds = secondsOf(time, carry);
  // The seconds in 32 bits, as tshark has them.
  out = writeI64(out, <i64>(<i32>seconds));
  store<u8>(out, DOT);
  out = writePadded(out + 1, <i32>(time - seconds * NS_PER_S), DECIMALS);
  out = writeAscii(out, '" size="');
  out = writeU64(out, caplen);
  return writeAscii(out, '"/>\n  </proto>\n');
}

function writeNumber(out: usize, name: string, shown: string, value: u64, octets: u32): usize {
  out = writeAscii(out, '    <field name="');
  out = writeAscii(out, name);
  out = writeAscii(out, '" pos="0" show="');
  out = writeU64(out, value);
  out = writeAscii(out, '" showname="');
  out = writeAscii(out, shown);
  out = writeAscii(out, '" value="');
  out = writeHex(out, value, value == 0 ? 1 : <u32>((67 - <u32>clz(value)) >> 2));
  out = writeAscii(out, '" size="');
  out = writeU64(out, octets);
  return writeAscii(out, '"/>\n');
}
