// What plugins say in the columns of the packet list.

import { Found, infoAt, isClaimed } from '../dissection/found';
import { FOUND_INFO, FOUND_PROTOCOL } from '../shared/program';
import { copyText, writeAscii } from './literal';

/** Octets of a text that a line takes at the most. */
const MOST: u32 = 1024;

/** Writes column `what` (FOUND_*) of the frame `number`; nothing where no plugin says anything. */
export function writeFound(out: usize, what: u32, number: u32): usize {
  if (!isClaimed(number)) return out;
  if (what == FOUND_PROTOCOL) return Found.protocol ? copyText(out, Found.protocol, Found.protocolOctets) : out;
  if (what == FOUND_INFO) return Found.info ? copyText(out, infoAt(), min(Found.info, MOST)) : out;
  return Found.waits && Found.protocol == 0 ? writeAscii(out, ' [TCP segment of a reassembled PDU]') : out;
}
