// What tshark says of a segment beyond its numbers: completeness, times, round trip, the labels of tcp.analysis.*, who closes. A verdict of
// its own beside the life cycle's, Wireshark's mistakes included.
import { be32, zero } from '../../octets';
import { SACKS, SACKS_KEPT, Sacks } from '../../program/options/sack';
import { Survey } from '../../program/options/survey';
import { Frame } from '../../records';
import {
  ANALYSIS_SIZE,
  CLOSING_ACTIVE,
  CLOSING_PASSIVE,
  COMPLETE_ACK,
  COMPLETE_DATA,
  COMPLETE_FIN,
  COMPLETE_RST,
  COMPLETE_SYN,
  COMPLETE_SYNACK,
  FO_ACCEPTED,
  FO_IGNORED,
  TA_REUSED_PORTS,
  TC_ACC_ECN,
} from '../../shared/analysis';
import {
  FRAME_ANALYSIS,
  FS_BOGUS_HEADER,
  FS_FRAGMENT,
  FS_NEW_STREAM,
  FS_QUOTED,
  FS_SHORT_SEGMENT,
  OPT_TFO_COOKIE,
} from '../../shared/layout';
import { TCP_ACK, TCP_AE, TCP_CWR, TCP_ECE, TCP_FIN, TCP_RST, TCP_SYN } from '../../shared/protocol';
import { PREF_NO_ANALYSIS } from '../../shared/options';
import { Settings } from '../lifecycle/context';
import { label } from './labels';
import { Analysis } from './record';
import {
  CB_ACC_ECN_OPTION,
  CB_ACC_ECN_SYN,
  CB_ACC_ECN_SYNACK,
  CB_FAST_OPEN,
  CD_CLOSING,
  CD_SYN_WINDOW,
  Conversation,
  Direction,
  countSacks,
  sackEdges,
} from './state';

const SACK_RANGE: u32 = 8;
const OPTION_HEADER: u32 = 2;
const ECN_BITS: u32 = TCP_AE | TCP_CWR | TCP_ECE;
/** Relative acknowledgment of a SYN-ACK beyond this covers data of the SYN. */
const SYN_ONLY: u32 = 1;

/** How the conversation came to this frame: it was there; this frame, the first of its tuple, began it; a SYN of this frame began a new one. */
export const ALIVE: u32 = 0;
export const BORN: u32 = 1;
export const BORN_OF_SYN: u32 = 2;

/**
 * Fills the ANALYSIS record behind the frame and takes the frame into the conversation (facts 3 and 4, in their order). `based`: the
 * sender's base sequence number was known before.
 */
export function analyse(conversation: Conversation, own: Direction, peer: Direction, frame: Frame, birth: u32, based: bool): void {
  const at = changetype<usize>(frame) + FRAME_ANALYSIS;
  zero(at, ANALYSIS_SIZE);
  const result = changetype<Analysis>(at);
  if (birth != ALIVE) {
    conversation.first = frame.time;
    conversation.previous = frame.time;
    if (birth == BORN_OF_SYN) conversation.completeness = <u8>COMPLETE_SYN;
  }
  if (frame.status & FS_NEW_STREAM) {
    result.flags = TA_REUSED_PORTS;
    result.known = 1;
  } else if (based && (frame.flags & (TCP_SYN | TCP_ACK)) == TCP_SYN) {
    // The SYN again: what was sent after it counts from the last hole (facts 1.6).
    own.highest = own.contiguous;
    result.known = 1;
  }
  result.sinceFirst = frame.time - conversation.first;
  result.sincePrevious = frame.time - conversation.previous;
  conversation.previous = frame.time;
  result.completeness = conversation.completeness;
  const bogus = (frame.status & FS_BOGUS_HEADER) != 0;
  if (!bogus) complete(conversation, frame, birth == BORN);
  countSacks(own, 0);
  if (Settings.preferences & PREF_NO_ANALYSIS) result.known = 0;
  else if (!(frame.status & (FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT))) label(conversation, own, peer, frame, result);
  // A header length under 20 ends the dissection here.
  if (bogus) return;
  openingAndClosing(conversation, own, peer, frame, result);
  if (!Survey.odd) keepSacks(conversation, own, frame);
  else if (Sacks.count) {
    const edges = sackEdges(conversation, frame.direction);
    if (edges) {
      memory.copy(edges, SACKS, Sacks.count * SACK_RANGE);
      countSacks(own, Sacks.count);
    }
  }
  if (
    conversation.bits & CB_ACC_ECN_OPTION ||
    (conversation.bits & (CB_ACC_ECN_SYN | CB_ACC_ECN_SYNACK)) == (CB_ACC_ECN_SYN | CB_ACC_ECN_SYNACK)
  ) {
    result.conversation = <u8>TC_ACC_ECN;
  }
  if (Survey.accurateEcn) conversation.bits |= CB_ACC_ECN_OPTION;
  result.initialRtt = conversation.initialRtt;
  result.serverPort = conversation.serverPort;
}

/** Facts 3.3, 3.4. */
function complete(conversation: Conversation, frame: Frame, first: bool): void {
  if (!first) {
    conversation.completeness = completed(conversation.completeness, frame);
    return;
  }
  if (((<u32>frame.flags) & (TCP_SYN | TCP_ACK)) != TCP_SYN) return;
  conversation.completeness = <u8>(payloadOf(frame) ? COMPLETE_SYN | COMPLETE_DATA : COMPLETE_SYN);
}

/** How complete a conversation that was `before` is with a further frame. */
export function completed(before: u8, frame: Frame): u8 {
  const flags = <u32>frame.flags;
  let bits = <u32>before;
  if (flags & TCP_ACK) {
    if (flags & TCP_SYN) bits |= COMPLETE_SYNACK;
    else bits |= payloadOf(frame) ? COMPLETE_DATA : COMPLETE_ACK;
    if (flags & TCP_FIN) bits |= COMPLETE_FIN;
  }
  if (flags & TCP_RST) bits |= COMPLETE_RST;
  return <u8>bits;
}

function payloadOf(frame: Frame): u32 {
  return frame.status & (FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT) ? 0 : frame.tcpLen;
}

/** What follows the labels (facts 4.2 a–d, 4.5, 5.10). */
function openingAndClosing(conversation: Conversation, own: Direction, peer: Direction, frame: Frame, result: Analysis): void {
  const flags = <u32>frame.flags;
  const acks = (flags & TCP_ACK) != 0;
  if (flags & TCP_SYN) {
    own.bits |= CD_SYN_WINDOW;
    conversation.serverPort = <u16>(acks ? frame.ports & 0xffff : frame.ports >> 16);
    if (acks) noteSynAck(conversation, peer, frame, result);
    else noteSyn(conversation, frame);
  }
  if (flags & TCP_FIN) {
    result.closing = <u8>(peer.bits & CD_CLOSING ? CLOSING_PASSIVE : CLOSING_ACTIVE);
    if (result.closing == CLOSING_ACTIVE) own.bits |= CD_CLOSING;
  }
  if (!acks || flags & TCP_SYN) return;
  if (conversation.syn && !conversation.initialRtt) conversation.initialRtt = frame.time - conversation.syn;
  own.bits &= ~CD_SYN_WINDOW;
}

function noteSyn(conversation: Conversation, frame: Frame): void {
  conversation.syn = frame.time;
  if ((frame.flags & ECN_BITS) == ECN_BITS) conversation.bits |= CB_ACC_ECN_SYN;
  if (frame.options & OPT_TFO_COOKIE && frame.tcpLen) conversation.bits |= CB_FAST_OPEN;
}

function noteSynAck(conversation: Conversation, peer: Direction, frame: Frame, result: Analysis): void {
  const ecn = frame.flags & ECN_BITS;
  const accurate = (ecn & TCP_CWR && !(ecn & TCP_AE)) || (ecn & TCP_AE && !(ecn & TCP_ECE));
  if (accurate) conversation.bits |= CB_ACC_ECN_SYNACK;
  // As tcp.ack is shown: relative where the sequence is followed.
  const ack = frame.status & (FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT) ? frame.ack : frame.ack - peer.base;
  // Without the analysis no number is relative, and none tells of the SYN's data.
  if (Settings.preferences & PREF_NO_ANALYSIS) return;
  if (ack > SYN_ONLY) result.fastOpen = FO_ACCEPTED;
  else if (conversation.bits & CB_FAST_OPEN) result.fastOpen = FO_IGNORED;
}

/** The first ranges of the last SACK option, where it was captured whole. */
function keepSacks(conversation: Conversation, own: Direction, frame: Frame): void {
  const offset = frame.sackOff;
  if (!offset) return;
  const option = frame.tcp + offset;
  const ranges = min<u32>((<u32>load<u8>(option, 1) - OPTION_HEADER) / SACK_RANGE, SACKS_KEPT);
  const edges = sackEdges(conversation, frame.direction);
  if (!edges) return;
  let at = option + OPTION_HEADER;
  for (let i: u32 = 0; i < ranges && at + SACK_RANGE <= frame.end; i++, at += SACK_RANGE) {
    store<u32>(edges + (i << 3), be32(at));
    store<u32>(edges + (i << 3), be32(at, 4), 4);
    countSacks(own, i + 1);
  }
}
