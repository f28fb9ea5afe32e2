// -x: the octets of a frame, and behind them those of a datagram that was put together with it.

import { writeAscii } from '../program/literal';
import { writeU64 } from '../program/decimal';
import { FULL } from '../program/output';
import {
  FRAME_CAPLEN,
  FRAME_DATA,
  FRAME_LAYER_COUNT,
  FRAME_LAYERS,
  FRAME_STATUS,
  FS_REASSEMBLED,
  LAYER_HEADER,
  LAYER_HEADER_LEN,
  LAYER_PROTO,
  LAYER_REST,
  LAYER_SIZE,
} from '../shared/layout';
import { PROTO_IPV4 } from '../shared/protocol';
import { SHAPE_DUMP_FRAMES } from '../shared/tree';
import { writeDump } from './dump';
import { NODE_ROOM } from './shape';

/** Writes the octets of the FRAME `record` as the SHAPE_DUMP_* of `shape` say; → one past, or FULL. */
export function writeOctetsOf(out: usize, limit: usize, record: usize, shape: u32): usize {
  const data: usize = load<u32>(record, FRAME_DATA);
  const captured = load<u32>(record, FRAME_CAPLEN);
  const isSeveral = (load<u32>(record, FRAME_STATUS) & FS_REASSEMBLED) != 0 && !(shape & SHAPE_DUMP_FRAMES);
  if (out + NODE_ROOM > limit) return FULL;
  if (isSeveral) out = writeTitle(out, 'Frame', captured);
  out = writeDump(out, limit, data, captured, shape);
  if (out == FULL || !isSeveral) return out;
  const count: u32 = load<u8>(record, FRAME_LAYER_COUNT);
  let layer: usize = load<u32>(record, FRAME_LAYERS);
  let end = data + captured;
  let start = data;
  let before: u32 = 0;
  for (let i: u32 = 0; i < count; i++, layer += LAYER_SIZE) {
    const header: usize = load<u32>(layer, LAYER_HEADER);
    // A layer that lies in other octets than the one before begins a datagram that was put together.
    if (header < start || header > end) {
      const octets = load<u32>(layer, LAYER_HEADER_LEN) + load<u32>(layer, LAYER_REST);
      if (out + NODE_ROOM > limit) return FULL;
      out = writeTitle(out, before == PROTO_IPV4 ? 'Reassembled IPv4' : 'Reassembled IPv6', octets);
      out = writeDump(out, limit, header, octets, shape);
      if (out == FULL) return FULL;
      start = header;
      end = header + octets;
    }
    before = load<u16>(layer, LAYER_PROTO);
  }
  return out;
}

function writeTitle(out: usize, name: string, octets: u32): usize {
  out = writeAscii(writeAscii(out, name), ' (');
  return writeAscii(writeU64(out, octets), octets == 1 ? ' byte):\n' : ' bytes):\n');
}
