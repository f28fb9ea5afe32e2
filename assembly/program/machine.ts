// The machine: runs a program over one record and writes its line.

import { keepFrame } from '../learnt';
import { FRAME_IFACE, FRAME_NUMBER, LAYER_HEADER } from '../shared/layout';
import { ITEMS_BLOCK, ITEMS_OPTIONS } from '../shared/items';
import {
  ADDRESS_VERSION_AT,
  CELL_SEARCH,
  CURRENT_HEADER,
  CURRENT_LAYER,
  CURRENT_VALUE,
  DECIMAL_QUOTE_BIG,
  DECIMAL_SHIFT_MASK,
  DECIMAL_UNSIGNED,
  HEX_UPPER,
  LABEL_SHOWN,
  JOIN_LAST,
  OP_ADD_NUMBER,
  OP_ADD_OCTETS,
  OP_ADD_TEXT,
  OP_ADD_WRAP,
  OP_ADDRESS,
  OP_ARG,
  OP_AT,
  OCTETS_HERE,
  OP_BASE_COLUMNS,
  OP_BASE_CURRENT,
  OP_BASE_INDEXED,
  OP_BASE_ITEM,
  OP_BASE_ITEMS,
  OP_BASE_LAYER,
  OP_BASE_NODE,
  OP_BASE_POINTER,
  OP_BASE_PROGRAM,
  OP_BASE_RECORD,
  OP_BASE_TREE,
  OP_BITS,
  OP_CELL,
  OP_CODE,
  OP_COMMUNITY_ID,
  OP_COMPUTE,
  OP_COPY,
  OP_DATE,
  OP_DECIMAL,
  OP_END,
  OP_ENDPOINT,
  OP_EXTRA,
  OP_ESCAPE,
  OP_GLANCE,
  OP_FOUND,
  OP_HEX,
  OP_JOIN,
  OP_JUMP,
  OP_KEEP,
  OP_LABEL,
  OP_LIST,
  OP_LOAD,
  OP_MATCH,
  OP_OCTETS,
  OP_PACKET,
  OP_PAD,
  OP_QUOTE,
  OP_REPEAT,
  OP_SHIFT,
  OP_SIZE,
  OP_SKIP,
  OP_SKIP_IF,
  OP_SKIP_IF_BELOW,
  OP_SKIP_IF_FILLED,
  OP_SKIP_IF_NONE,
  OP_SKIP_UNLESS,
  OP_SKIP_UNLESS_BELOW,
  OP_SOURCE,
  OP_STAMP,
  OP_STATES,
  OP_STORE,
  OP_STRING,
  OP_SUBTRACT,
  OP_TEST,
  OP_TEXT,
  OP_TIME,
  OP_TREE,
  OP_TRUE,
  OP_UID,
  OP_WORD,
  PAD_RIGHT,
  SRC_U32,
  SUBTRACT_FLOOR,
  SUBTRACT_WRAP,
} from '../shared/program';
import { writeAddress, writeEndpoint } from './address';
import { indexed, layerAt, nextLayer } from './base';
import { pad, quote } from './cell';
import { readBlockItems } from './block';
import { forgetColumns } from './columns/record';
import { writeCommunityId } from './community-id';
import { readColumns } from './columns/walk';
import { writeDate } from './date';
import { writeI64, writeU64 } from './decimal';
import { addNumber, listEnd, listStart, openList } from './filter/lists';
import { addStretch, addText, runFilter } from './filter/run';
import { writeFound } from './found';
import { writeHex } from './hex';
import { decimalsOf } from './interfaces';
import { begunItems, forgetItems, ITEMS, nextItem } from './items';
import { copyText } from './literal';
import { writeOctets, writeString } from './octets';
import { readOptionItems } from './options/walk';
import { FULL } from './output';
import { writePacket } from './packet-block';
import { sourceValue } from './source';
import { writeStamp } from './stamp';
import { writeTime } from './time';
import { NODE_VALUE } from '../shared/tree';
import { writeInColumn, writeLabel } from '../view/label';
import { forgetTree, glance, nextNode, readTree, writeTree } from '../view/tree';
import { readTrailerItems } from './trailer';
import { writeUid } from './uid';
import { escapeXml } from './xml';
import { writeBits, writeStates, writeWord } from './words';

/** Largest integer that a JSON number holds exactly in every reader, 2^53 − 1. */
const EXACT_MAX: i64 = 9007199254740991;
const QUOTE: u8 = 0x22;
const LOW_32: i64 = 0xffffffff;

/**
 * Writes the line of `record` at `out`; → one past its last octet, or FULL when an OP would begin to write after `limit`
 * (the caller forgets the piece). What OP_STORE keeps outlives the call: programs that use it come to the same when a
 * record is run twice.
 */
export function writeRecord(program: usize, record: usize, out: usize, limit: usize): usize {
  let op = program;
  let base = record;
  let accumulator: i64 = 0;
  let cell = out;
  let layer: u32 = 0;
  let item: usize = 0;
  forgetItems();
  forgetTree();
  forgetColumns();
  while (true) {
    const text = load<u32>(op, OP_TEXT);
    if (out > limit) return FULL;
    if ((text & 0xff) != 0) out = copyText(out, program + (text >> 8), text & 0xff);
    const at = base + load<u16>(op, OP_AT);
    const arg = load<u32>(op, OP_ARG);
    const extra = load<u32>(op, OP_EXTRA);
    const source: u32 = load<u8>(op, OP_SOURCE);
    const value = source == SRC_U32 ? <i64>load<u32>(at) : sourceValue(op, source, at, accumulator);
    switch (<u32>load<u8>(op, OP_CODE)) {
      case OP_END:
        return out;
      case OP_DECIMAL: {
        const shown = masked(value, arg, extra & DECIMAL_SHIFT_MASK);
        if ((extra & DECIMAL_UNSIGNED) != 0) {
          out = writeU64(out, shown);
          break;
        }
        out =
          (extra & DECIMAL_QUOTE_BIG) != 0 && (shown > EXACT_MAX || shown < -EXACT_MAX) ? writeQuoted(out, shown) : writeI64(out, shown);
        break;
      }
      case OP_TIME:
        out = writeTime(out, value, extra);
        break;
      case OP_HEX:
        out = writeHex(out, (<u64>value) & arg, extra & 0xff, (extra & HEX_UPPER) != 0);
        break;
      case OP_WORD:
        out = writeWord(out, program, program + arg, <u64>value < <u64>extra ? <usize>value : 0);
        break;
      case OP_BITS:
        out = writeBits(out, program, program + arg, <u32>value, extra);
        break;
      case OP_ENDPOINT:
        out = writeEndpoint(out, at, load<u8>(record + extra), load<u16>(base + arg));
        break;
      case OP_ADDRESS:
        out = writeAddress(out, at, extra < <u32>ADDRESS_VERSION_AT ? extra : load<u8>(record + (extra & 0xffff)));
        break;
      case OP_STATES:
        out = writeStates(out, program, program + arg, at);
        break;
      case OP_COPY:
        out = copyText(out, at, load<u8>(base + arg));
        break;
      case OP_DATE:
        out = writeDate(out, value, 0, program, program + arg);
        break;
      case OP_OCTETS:
        if ((extra & OCTETS_HERE) != 0) out = writeOctets(out, limit, at, arg, <u8>extra);
        else out = writeOctets(out, limit, <usize>value, load<u32>(base + arg), <u8>extra);
        if (out == FULL) return FULL;
        break;
      case OP_STRING:
        out = writeString(out, limit, <usize>value, load<u32>(base + arg), extra != 0);
        if (out == FULL) return FULL;
        break;
      case OP_BASE_TREE:
        readTree(record);
        break;
      case OP_BASE_NODE:
        item = nextNode(item, arg);
        if (item != 0) base = item;
        else {
          base = record;
          op += <usize>load<u32>(op, OP_SKIP) * OP_SIZE;
        }
        break;
      case OP_LABEL:
        out = extra == LABEL_SHOWN ? writeInColumn(out, limit, item) : writeLabel(out, item);
        break;
      case OP_FOUND: {
        const past = writeFound(out, arg, load<u32>(record, FRAME_NUMBER));
        if (past != out) op += <usize>load<u32>(op, OP_SKIP) * OP_SIZE;
        out = past;
        break;
      }
      case OP_TREE:
        out = writeTree(out, limit, record, extra, program + arg);
        if (out == FULL) return FULL;
        break;
      case OP_GLANCE:
        glance(record, arg);
        break;
      case OP_KEEP:
        keepFrame(load<u32>(record, FRAME_NUMBER));
        break;
      case OP_UID:
        out = writeUid(out, at, extra, base + (arg >> 16), arg & 0xffff);
        break;
      case OP_COMMUNITY_ID:
        out = writeCommunityId(out, at, load<u8>(record + extra));
        break;
      case OP_SKIP_IF:
        if (<i64>(value & (<i64>(<i32>arg))) == <i64>(<i32>extra)) op += <usize>load<u32>(op, OP_SKIP) * OP_SIZE;
        break;
      case OP_SKIP_UNLESS:
        if (<i64>(value & (<i64>(<i32>arg))) != <i64>(<i32>extra)) op += <usize>load<u32>(op, OP_SKIP) * OP_SIZE;
        break;
      case OP_SKIP_IF_BELOW:
        if (((<u32>value) & arg) < extra) op += <usize>load<u32>(op, OP_SKIP) * OP_SIZE;
        break;
      case OP_SKIP_UNLESS_BELOW:
        if (((<u32>value) & arg) >= extra) op += <usize>load<u32>(op, OP_SKIP) * OP_SIZE;
        break;
      case OP_JUMP:
        if (<u64>value < <u64>extra) {
          op = program + <usize>load<u32>(program + arg + ((<usize>value) << 2)) * OP_SIZE;
          continue;
        }
        break;
      case OP_LOAD:
        accumulator = masked(value, arg, extra);
        break;
      case OP_SUBTRACT:
        accumulator -= value;
        if (extra == SUBTRACT_WRAP) accumulator &= LOW_32;
        else if (extra == SUBTRACT_FLOOR && accumulator < 0) accumulator = 0;
        break;
      case OP_ADD_WRAP:
        accumulator = (accumulator + value) & LOW_32;
        break;
      case OP_SHIFT:
        accumulator <<= value;
        break;
      case OP_STORE:
        store<i64>(program + arg, accumulator);
        break;
      case OP_LIST:
        openList(load<u16>(op, OP_AT));
        break;
      case OP_ADD_NUMBER:
        addNumber(value, extra);
        break;
      case OP_ADD_OCTETS:
        addStretch(record, <usize>value, at, base, arg, extra, accumulator);
        break;
      case OP_ADD_TEXT:
        addText(cell, out, extra != 0);
        out = cell;
        break;
      case OP_SKIP_IF_NONE: {
        const list: u32 = load<u16>(op, OP_AT);
        if (listStart(list) != listEnd(list)) break;
        accumulator = 0;
        op += <usize>load<u32>(op, OP_SKIP) * OP_SIZE;
        break;
      }
      case OP_COMPUTE:
      case OP_TEST:
      case OP_TRUE:
      case OP_MATCH:
        accumulator = runFilter(load<u8>(op, OP_CODE), program, load<u16>(op, OP_AT), arg, extra, accumulator);
        break;
      case OP_BASE_RECORD:
        base = record;
        break;
      case OP_BASE_PROGRAM:
        base = program + arg;
        break;
      case OP_BASE_INDEXED:
        base = indexed(record, load<u16>(op, OP_AT), arg, extra);
        break;
      case OP_BASE_LAYER:
        layer = nextLayer(record, layer, arg);
        if (layer != 0) base = load<u32>(layerAt(record, layer), LAYER_HEADER);
        else {
          base = record;
          op += <usize>load<u32>(op, OP_SKIP) * OP_SIZE;
        }
        break;
      case OP_BASE_POINTER:
        base = load<u32>(record + arg);
        break;
      case OP_BASE_CURRENT:
        if (arg == CURRENT_HEADER) base = load<u32>(layerAt(record, layer), LAYER_HEADER);
        else base = arg == CURRENT_LAYER ? layerAt(record, layer) : arg == CURRENT_VALUE ? <usize>load<u32>(item, NODE_VALUE) : item;
        break;
      case OP_BASE_ITEMS:
        if (!begunItems(arg)) {
          if (arg == ITEMS_OPTIONS) readOptionItems(record);
          else if (arg == ITEMS_BLOCK) readBlockItems(record);
          else readTrailerItems(record);
        }
        base = ITEMS;
        break;
      case OP_BASE_ITEM:
        item = nextItem(item, arg);
        if (item != 0) base = item;
        else {
          base = record;
          op += <usize>load<u32>(op, OP_SKIP) * OP_SIZE;
        }
        break;
      case OP_REPEAT:
        op -= <usize>arg * OP_SIZE;
        continue;
      case OP_CELL:
        if (extra != CELL_SEARCH) cell = out;
        layer = 0;
        item = 0;
        break;
      case OP_JOIN:
        if (extra == JOIN_LAST) out = cell;
        else if (out != cell) out = copyText(out, program + (arg >> 8), arg & 0xff);
        break;
      case OP_SKIP_IF_FILLED:
        if (out != cell) op += <usize>load<u32>(op, OP_SKIP) * OP_SIZE;
        break;
      case OP_PAD:
        out = pad(cell, out, arg, extra == PAD_RIGHT);
        break;
      case OP_PACKET:
        out = writePacket(out, limit, record, extra);
        if (out == FULL) return FULL;
        break;
      case OP_ESCAPE:
        out = escapeXml(cell, out, limit);
        if (out == FULL) return FULL;
        break;
      case OP_STAMP:
        out = writeStamp(out, value, extra, decimalsOf(load<u16>(record, FRAME_IFACE)), program + arg);
        break;
      case OP_BASE_COLUMNS:
        base = readColumns(record);
        if (arg != 0) base = load<u32>(base + arg);
        break;
      case OP_QUOTE:
        if (out != cell) out = quote(cell, out, <u8>arg);
        break;
      default:
        break;
    }
    op += OP_SIZE;
  }
}

/** `value` shifted right, then masked; a mask of all ones keeps 64 bits and the sign. */
function masked(value: i64, mask: u32, shift: u32): i64 {
  return (value >> shift) & (<i64>(<i32>mask));
}

function writeQuoted(out: usize, value: i64): usize {
  store<u8>(out, QUOTE);
  out = writeI64(out + 1, value);
  store<u8>(out, QUOTE);
  return out + 1;
}
