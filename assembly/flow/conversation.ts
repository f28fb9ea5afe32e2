// tcp.stream, relative numbers and tcp.analysis.* as tshark 4.0 gives them: a verdict of its own, beside the life cycle's.
// What it knows of tshark's behaviour is in the facts sheet, whose numbers are cited.
import { be32, zero } from '../octets';
import { Frame } from '../records';
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
} from '../shared/analysis';
import {
  FRAME_ANALYSIS,
  FS_BASE,
  FS_BOGUS_HEADER,
  FS_FRAGMENT,
  FS_NEW_STREAM,
  FS_PEER_BASE,
  FS_QUOTED,
  FS_SHORT_SEGMENT,
  OPT_ACC_ECN,
  OPT_TFO_COOKIE,
  OPT_WSCALE,
} from '../shared/layout';
import { TCP_ACK, TCP_AE, TCP_CWR, TCP_ECE, TCP_FIN, TCP_RST, TCP_SYN } from '../shared/protocol';
import { Analysis } from './analysis/record';
import { label } from './analysis/labels';
import {
  CB_ACC_ECN_OPTION,
  CB_ACC_ECN_SYN,
  CB_ACC_ECN_SYNACK,
  CB_FAST_OPEN,
  CD_CLOSING,
  CD_KNOWN,
  CD_SYN_WINDOW,
  Conversation,
  Direction,
  SCALE_UNKNOWN,
  SCALE_UNUSED,
  directionOf,
  newConversation,
} from './analysis/state';

/** RFC 7323 §2.3. */
const SCALE_MOST: u8 = 14;
/** tshark keeps the first three ranges of the latest SACK option. */
const SACKS_KEPT: u32 = 3;
const SACK_RANGE: u32 = 8;
const OPTION_HEADER: u32 = 2;
const ECN_BITS: u32 = TCP_AE | TCP_CWR | TCP_ECE;
/** Relative acknowledgment of a SYN-ACK beyond this covers data of the SYN. */
const SYN_ONLY: u32 = 1;

let streams: u32 = 0;

export function resetConversations(): void {
  streams = 0;
}
/** Conversations so far. */
export function streamCount(): u32 {
  return streams;
}

/**
 * The frame's conversation, given the latest one of its tuple (0 = none), or 0 when memory is used up. Fills stream, base, peerBase
 * and shift of the FRAME, and with `analyses` the ANALYSIS record behind it.
 */
export function converse(latest: usize, frame: Frame, analyses: bool): usize {
  const known = find(latest, frame);
  if (!known) return 0;
  const conversation = changetype<Conversation>(known);
  const own = directionOf(conversation, frame.direction);
  const peer = directionOf(conversation, 1 - frame.direction);
  frame.stream = conversation.stream;
  const followed = !(frame.status & (FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT));
  if (followed) learnBases(own, peer, frame);
  if (!(frame.status & FS_BOGUS_HEADER)) frame.shift = frame.status & FS_QUOTED ? SCALE_UNKNOWN : own.scale;
  if (analyses) analyse(conversation, own, peer, frame, followed, latest == 0, known != latest);
  if (!(frame.status & FS_BOGUS_HEADER)) settleScale(own, peer, frame);
  return known;
}

/** Facts 1.3–1.7: a SYN whose number is not the direction's base opens a new stream, whatever became of the old. */
function find(latest: usize, frame: Frame): usize {
  if (!latest) return begin();
  const own = directionOf(changetype<Conversation>(latest), frame.direction);
  if (!(frame.flags & TCP_SYN) || !(own.bits & CD_KNOWN) || own.base == frame.seq) return latest;
  frame.status |= FS_NEW_STREAM;
  if (frame.flags & TCP_ACK) {
    own.base = frame.seq;
    return latest;
  }
  return begin();
}

function begin(): usize {
  const record = newConversation(streams);
  if (record) streams++;
  return record;
}

/** Facts 2.1. */
function learnBases(own: Direction, peer: Direction, frame: Frame): void {
  if (!(own.bits & CD_KNOWN)) {
    own.base = frame.flags & TCP_SYN ? frame.seq : frame.seq - 1;
    own.bits |= CD_KNOWN;
  }
  if (frame.flags & TCP_ACK && !(peer.bits & CD_KNOWN)) {
    peer.base = frame.ack - 1;
    peer.bits |= CD_KNOWN;
  }
  frame.base = own.base;
  frame.peerBase = peer.base;
  frame.status |= peer.bits & CD_KNOWN ? FS_BASE | FS_PEER_BASE : FS_BASE;
}

/** Facts 2.8, after the frame itself was shown: its own option, then what its SYN settles. */
function settleScale(own: Direction, peer: Direction, frame: Frame): void {
  const offered = (frame.options & OPT_WSCALE) != 0;
  if (offered) own.scale = <i8>(frame.scale > SCALE_MOST ? SCALE_MOST : frame.scale);
  if (!(frame.flags & TCP_SYN)) return;
  if (own.scale == SCALE_UNKNOWN) {
    own.scale = SCALE_UNUSED;
    peer.scale = SCALE_UNUSED;
  } else if (frame.flags & TCP_ACK && offered && peer.scale == SCALE_UNUSED) own.scale = SCALE_UNUSED;
}

/** Facts 3 and 4: the verdicts on this segment, in the order that makes them. */
function analyse(
  conversation: Conversation,
  own: Direction,
  peer: Direction,
  frame: Frame,
  followed: bool,
  first: bool,
  fresh: bool,
): void {
  const at = changetype<usize>(frame) + FRAME_ANALYSIS;
  zero(at, ANALYSIS_SIZE);
  const result = changetype<Analysis>(at);
  const syn = (frame.flags & (TCP_SYN | TCP_ACK)) == TCP_SYN;
  if (fresh) {
    conversation.first = frame.time;
    conversation.previous = frame.time;
    if (!first) conversation.completeness = <u8>COMPLETE_SYN;
  }
  if (frame.status & FS_NEW_STREAM) {
    result.flags = TA_REUSED_PORTS;
    result.known = 1;
  } else if (syn && !fresh && own.base == frame.seq && own.highest) {
    own.highest = own.contiguous;
    result.known = 1;
  }
  result.sinceFirst = frame.time - conversation.first;
  result.sincePrevious = frame.time - conversation.previous;
  conversation.previous = frame.time;
  result.completeness = conversation.completeness;
  if (frame.status & FS_BOGUS_HEADER) return followBogus(conversation, own, peer, frame, followed, result);
  complete(conversation, frame, first);
  own.sackCount = 0;
  if (followed) label(conversation, own, peer, frame, result);
  openingAndClosing(conversation, own, peer, frame, result);
  keepSacks(own, frame);
  if (
    conversation.bits & CB_ACC_ECN_OPTION ||
    (conversation.bits & (CB_ACC_ECN_SYN | CB_ACC_ECN_SYNACK)) == (CB_ACC_ECN_SYN | CB_ACC_ECN_SYNACK)
  ) {
    result.conversation = <u8>TC_ACC_ECN;
  }
  if (frame.options & OPT_ACC_ECN) conversation.bits |= CB_ACC_ECN_OPTION;
  result.initialRtt = conversation.initialRtt;
  result.serverPort = conversation.serverPort;
}

/** A header length under 20 ends the dissection after the labels. */
function followBogus(conversation: Conversation, own: Direction, peer: Direction, frame: Frame, followed: bool, result: Analysis): void {
  own.sackCount = 0;
  if (followed) label(conversation, own, peer, frame, result);
}

/** Facts 3.3, 3.4. */
function complete(conversation: Conversation, frame: Frame, first: bool): void {
  const flags = <u32>frame.flags;
  const len = frame.status & (FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT) ? 0 : frame.tcpLen;
  let bits = <u32>conversation.completeness;
  if (first) {
    if ((flags & (TCP_SYN | TCP_ACK)) == TCP_SYN) bits = len ? COMPLETE_SYN | COMPLETE_DATA : COMPLETE_SYN;
    conversation.completeness = <u8>bits;
    return;
  }
  if (flags & TCP_ACK) {
    if (flags & TCP_SYN) bits |= COMPLETE_SYNACK;
    else bits |= len ? COMPLETE_DATA : COMPLETE_ACK;
    if (flags & TCP_FIN) bits |= COMPLETE_FIN;
  }
  if (flags & TCP_RST) bits |= COMPLETE_RST;
  conversation.completeness = <u8>bits;
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
  if (frame.ack - peer.base > SYN_ONLY) result.fastOpen = FO_ACCEPTED;
  else if (conversation.bits & CB_FAST_OPEN) result.fastOpen = FO_IGNORED;
}

/** The first ranges of the SACK option, where it was captured whole. */
function keepSacks(own: Direction, frame: Frame): void {
  const offset = frame.sackOff;
  if (!offset) return;
  const option = frame.tcp + offset;
  const ranges = min<u32>((<u32>load<u8>(option, 1) - OPTION_HEADER) / SACK_RANGE, SACKS_KEPT);
  const edges = changetype<usize>(own) + offsetof<Direction>('sack0');
  let at = option + OPTION_HEADER;
  for (let i: u32 = 0; i < ranges && at + SACK_RANGE <= frame.end; i++, at += SACK_RANGE) {
    store<u32>(edges + (i << 3), be32(at));
    store<u32>(edges + (i << 3), be32(at, 4), 4);
    own.sackCount = i + 1;
  }
}
