// Which frames a statistic counts as TCP, and the numbers of their segments as they are shown.

import { begunItems, forgetItems, ITEMS } from '../program/items';
import { readOptionItems } from '../program/options/walk';
import { ITEMS_BROKEN, ITEMS_OPTIONS } from '../shared/items';
import {
  FRAME_ACK,
  FRAME_BASE,
  FRAME_END,
  FRAME_FLAGS,
  FRAME_OPTIONS,
  FRAME_PEER_BASE,
  FRAME_SEQ,
  FRAME_STATUS,
  FRAME_TCP,
  FRAME_TCP_HEADER,
  FS_BAD_OPTION,
  FS_BASE,
  FS_BOGUS_HEADER,
  FS_FRAGMENT,
  FS_PEER_BASE,
  FS_QUOTED,
  FS_TCP,
  OPT_MSS,
  OPT_SACK_PERMITTED,
  OPT_TIMESTAMPS,
  OPT_WSCALE,
} from '../shared/layout';
import { TCP_ACK } from '../shared/protocol';

const HEADER_MIN: u32 = 20;
/** Options that never end a dissection when their lengths fit. */
const HARMLESS: u32 = OPT_MSS | OPT_WSCALE | OPT_SACK_PERMITTED | OPT_TIMESTAMPS;

/** Was the segment's header dissected to its end? Facts 8: only then tshark's statistics count it. Those quoted in ICMP errors never are. */
export function isCounted(record: usize): bool {
  const status = load<u32>(record, FRAME_STATUS);
  if ((status & (FS_TCP | FS_QUOTED | FS_FRAGMENT | FS_BOGUS_HEADER)) != FS_TCP) return false;
  const header: u32 = load<u8>(record, FRAME_TCP_HEADER);
  const there = load<u32>(record, FRAME_END) - load<u32>(record, FRAME_TCP);
  const options: u32 = load<u16>(record, FRAME_OPTIONS);
  if (there >= header && (header == HEADER_MIN || ((status & FS_BAD_OPTION) == 0 && (options & ~HARMLESS) == 0))) return true;
  forgetItems();
  begunItems(ITEMS_OPTIONS);
  readOptionItems(record);
  return load<u8>(ITEMS, ITEMS_BROKEN) == 0;
}

/** The sequence number as it is shown: relative where the conversation's base is known. */
export function shownSeq(record: usize): u32 {
  const seq = load<u32>(record, FRAME_SEQ);
  return load<u32>(record, FRAME_STATUS) & FS_BASE ? seq - load<u32>(record, FRAME_BASE) : seq;
}

/** The acknowledgment number as it is shown: relative where it counts and the base is known. */
export function shownAck(record: usize): u32 {
  const ack = load<u32>(record, FRAME_ACK);
  const counts = ((<u32>load<u16>(record, FRAME_FLAGS)) & TCP_ACK) != 0 && (load<u32>(record, FRAME_STATUS) & FS_PEER_BASE) != 0;
  return counts ? ack - load<u32>(record, FRAME_PEER_BASE) : ack;
}
