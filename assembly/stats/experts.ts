// Expert information by what it says (expert).

import { take } from '../arena';
import { hashOctets } from '../flow/hash';
import { be16 } from '../octets';
import {
  FRAME_DATA,
  FRAME_LAYERS,
  FRAME_LAYER_COUNT,
  FRAME_LINK,
  FRAME_STATUS,
  FS_QUOTED,
  LAYER_HEADER,
  LAYER_HEADER_LEN,
  LAYER_PROTO,
  LAYER_SIZE,
} from '../shared/layout';
import { LINKTYPE_ETHERNET, PROTO_ICMP, PROTO_ICMPV6 } from '../shared/protocol';
import { F_EXPERT, F_MALFORMED_EXPERT } from '../shared/fields/common';
import { F_ETH_PADDING_BAD } from '../shared/fields/link';
import { F_MPTCP_CONNECTION_ECHOED_KEY_MISMATCH, F_MPTCP_DSS_INFINITE_MAPPING } from '../shared/fields/multipath';
import {
  ENTRY_KEY,
  REMARK_BY_ETHERTYPE,
  REMARK_FIELD,
  REMARK_FRAMES,
  REMARK_GROUP,
  REMARK_HASH,
  REMARK_OCTETS,
  REMARK_PROTO,
  REMARK_SEVERITY,
  REMARK_TEXT,
  TAP_ARGUMENT,
  TAP_LOST,
} from '../shared/stats';
import { NODE_AT, NODE_FIELD, NODE_LABEL, NODE_LABEL_OCTETS, NODE_SIZE, NODE_VALUE } from '../shared/tree';
import { NAME_MPTCP } from '../shared/protocol';
import { Tree } from '../tree/tree';
import { Walk } from '../tree/walk';
import { dissectOnce } from './dissection';
import { findEntry, KEY } from './table';

/** An expert item is followed by its message, which has its field, the message again, severity and group. */
const MESSAGE: usize = NODE_SIZE;
const SEVERITY: usize = 3 * NODE_SIZE;
const GROUP: usize = 4 * NODE_SIZE;
/** IEEE Std 802.3-2022 §3.2.6: where the type stands, and the least that is one. */
const ETHERNET_TYPE = 12;
const TYPE_MIN: u32 = 0x0600;

/** Counts the frame's items for TAP_EXPERT. */
export function countExperts(tap: usize, record: usize): void {
  dissectOnce(record);
  const least = load<u32>(tap, TAP_ARGUMENT);
  const end = Tree.nodes + <usize>Tree.count * NODE_SIZE;
  const quotation = quotationOf(record);
  let quoted = false;
  for (let node = Tree.nodes; node + GROUP < end; node += NODE_SIZE) {
    // What an ICMP message quotes is not remarked on.
    if (quotation && load<u32>(node, NODE_AT) == <u32>quotation) quoted = true;
    if (quoted) continue;
    if (<u32>load<u16>(node, NODE_FIELD) != F_EXPERT || load<u32>(node + SEVERITY, NODE_VALUE) < least) continue;
    countExpert(tap, record, node);
  }
}

/** → first octet of what an ICMP message in the frame quotes; 0 without one. */
function quotationOf(record: usize): usize {
  if (!(load<u32>(record, FRAME_STATUS) & FS_QUOTED)) return 0;
  let layer: usize = load<u32>(record, FRAME_LAYERS);
  const end = layer + <usize>load<u8>(record, FRAME_LAYER_COUNT) * LAYER_SIZE;
  for (; layer < end; layer += LAYER_SIZE) {
    const proto: u32 = load<u16>(layer, LAYER_PROTO);
    if (proto == PROTO_ICMP || proto == PROTO_ICMPV6) return <usize>load<u32>(layer, LAYER_HEADER) + load<u32>(layer, LAYER_HEADER_LEN);
  }
  return 0;
}

/** What is named for `field` where its own protocol is not: the one that was at hand. 0 = its own. */
function protocolOf(field: u32, record: usize): u32 {
  if (field == F_MALFORMED_EXPERT) return Walk.protocol;
  const isByType =
    load<u16>(record, FRAME_LINK) != <u16>LINKTYPE_ETHERNET || be16(load<u32>(record, FRAME_DATA), ETHERNET_TYPE) >= TYPE_MIN;
  if (field >= <u32>F_MPTCP_CONNECTION_ECHOED_KEY_MISMATCH && field <= <u32>F_MPTCP_DSS_INFINITE_MAPPING) return NAME_MPTCP;
  return field == F_ETH_PADDING_BAD && isByType ? <u32>REMARK_BY_ETHERTYPE : 0;
}

function countExpert(tap: usize, record: usize, node: usize): void {
  const message = node + MESSAGE;
  const text: usize = load<u32>(message, NODE_LABEL);
  const octets = load<u32>(message, NODE_LABEL_OCTETS);
  const field: u32 = load<u16>(message, NODE_FIELD);
  v128.store(KEY, i64x2(0, 0));
  v128.store(KEY, i64x2(0, 0), 16);
  store<u32>(KEY, field, REMARK_FIELD - ENTRY_KEY);
  store<u32>(KEY, protocolOf(field, record), REMARK_PROTO - ENTRY_KEY);
  store<u32>(KEY, load<u32>(node + SEVERITY, NODE_VALUE), REMARK_SEVERITY - ENTRY_KEY);
  store<u32>(KEY, load<u32>(node + GROUP, NODE_VALUE), REMARK_GROUP - ENTRY_KEY);
  store<u64>(KEY, hashOctets(text, octets), REMARK_HASH - ENTRY_KEY);
  store<u32>(KEY, octets, REMARK_OCTETS - ENTRY_KEY);
  store<u32>(KEY, 0, REMARK_OCTETS - ENTRY_KEY + 4);
  const entry = findEntry(tap);
  if (!entry) return;
  if (load<u64>(entry, REMARK_FRAMES) == 0) {
    const copy = take(octets, 1);
    if (!copy) {
      store<u32>(tap, load<u32>(tap, TAP_LOST) + 1, TAP_LOST);
      return;
    }
    memory.copy(copy, text, octets);
    store<u32>(entry, <u32>copy, REMARK_TEXT);
  }
  store<u64>(entry, load<u64>(entry, REMARK_FRAMES) + 1, REMARK_FRAMES);
}
