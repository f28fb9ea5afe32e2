// What a segment carries, and whether tshark would hand it on (facts 5.13, 9.4, 9.5).

import { ANALYSIS_FLAGS, TA_OUT_OF_ORDER, TA_RETRANSMISSION, TA_SPURIOUS_RETRANSMISSION } from '../../shared/analysis';
import { F_STRING_TRAILING_STRAY_CHARACTERS } from '../../shared/fields/common';
import * as F from '../../shared/fields/tcp';
import {
  FRAME_ANALYSIS,
  FRAME_FLAGS,
  FRAME_NUMBER,
  FRAME_PAYLOAD,
  FRAME_PAYLOAD_CAPLEN,
  FRAME_STATUS,
  FRAME_TCP_LEN,
  FS_FRAGMENT,
  FS_QUOTED,
  FS_SNAPPED,
} from '../../shared/layout';
import { TCP_RST } from '../../shared/protocol';
import { GROUP_UNDECODED, SEVERITY_WARNING } from '../../shared/tree';
import { Found, isClaimed } from '../../dissection/found';
import { expert } from '../expert';
import { addPduSizes, addSegmentData } from '../found';
import { done, label, say, sayBytes } from '../say';
import { add, addOctets, setText } from '../tree';
import { octetsOfText } from '../string';
import { NEXT_DATA, NEXT_NONE, Walk } from '../walk';

/** Adds the payload. Answers whether it is shown as data too. */
export function addPayload(record: usize): u32 {
  const at: usize = load<u32>(record, FRAME_PAYLOAD);
  const octets = load<u32>(record, FRAME_PAYLOAD_CAPLEN);
  if (octets == 0) return NEXT_NONE;
  if (load<u16>(record, FRAME_FLAGS) & TCP_RST) {
    setText(add(F.F_TCP_RESET_CAUSE, at, octets, 0), at, octetsOfText(at, octets));
    if (hasStray(at, octets)) expert(F_STRING_TRAILING_STRAY_CHARACTERS, SEVERITY_WARNING, GROUP_UNDECODED);
    return NEXT_NONE;
  }
  label(addOctets(F.F_TCP_PAYLOAD, at, octets));
  say('TCP payload (');
  // Of a quotation only what was quoted counts.
  sayBytes(Walk.quoted ? octets : load<u32>(record, FRAME_TCP_LEN));
  say(')');
  done();
  Walk.at = at;
  const labels = load<u32>(record, FRAME_ANALYSIS + ANALYSIS_FLAGS);
  if (!(load<u32>(record, FRAME_STATUS) & (FS_SNAPPED | FS_FRAGMENT | FS_QUOTED))) {
    if (labels & TA_SPURIOUS_RETRANSMISSION) return NEXT_NONE;
    if (labels & TA_RETRANSMISSION) {
      label(addOctets(F.F_TCP_SEGMENT_DATA, at, octets));
      say('Retransmitted TCP segment data (');
      sayBytes(octets);
      say(')');
      done();
      return NEXT_NONE;
    }
  }
  if (isClaimed(load<u32>(record, FRAME_NUMBER))) {
    addSegmentData();
    addPduSizes();
    if (Found.unclaimed == 0 || Found.unclaimed == at) return NEXT_NONE;
    Walk.at = Found.unclaimed;
    return NEXT_DATA;
  }
  return labels & (TA_RETRANSMISSION | TA_OUT_OF_ORDER) ? NEXT_NONE : NEXT_DATA;
}

/** Does anything but zeros follow the first zero of a text? */
function hasStray(at: usize, octets: u32): bool {
  let ended = false;
  for (let i: u32 = 0; i < octets; i++) {
    const octet = load<u8>(at + i);
    if (octet == 0) ended = true;
    else if (ended) return true;
  }
  return false;
}
