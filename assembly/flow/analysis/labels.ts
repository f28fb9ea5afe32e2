// The labels of tcp.analysis.*, in tshark's order (facts 4.2; the step numbers are that list's).
import { Frame } from '../../records';
import {
  RARE_HAD,
  RARE_SUBTYPES,
  TA_ACK_LOST_SEGMENT,
  TA_DUPLICATE_ACK,
  TA_FAST_RETRANSMISSION,
  TA_KEEP_ALIVE,
  TA_KEEP_ALIVE_ACK,
  TA_LOST_SEGMENT,
  TA_OUT_OF_ORDER,
  TA_RETRANSMISSION,
  TA_SPURIOUS_RETRANSMISSION,
  TA_WINDOW_FULL,
  TA_WINDOW_UPDATE,
  TA_ZERO_WINDOW,
  TA_ZERO_WINDOW_PROBE,
  TA_ZERO_WINDOW_PROBE_ACK,
} from '../../shared/analysis';
import { TCP_ACK, TCP_FIN, TCP_PSH, TCP_RST, TCP_SYN } from '../../shared/protocol';
import { PREF_NO_FLIGHT, PREF_ORDER_FIRST } from '../../shared/options';
import { Settings } from '../lifecycle/context';
import { after, before } from '../sequence';
import { Analysis } from './record';
import {
  CD_FLIGHT_UNKNOWN,
  CD_PUSHED,
  CD_SYN_WINDOW,
  Conversation,
  Direction,
  SCALE_UNKNOWN,
  SCALE_UNUSED,
  sackCount,
  sackEdges,
} from './state';
import { Answered, UNACKED_MOST, Unacked, acknowledge, oldestUnacked, pushUnacked, span } from './unacked';

/** A lost acknowledgment was told; nothing more of it until the direction acknowledges anew. Also counts as many duplicates. */
const TOLD: u32 = 0xffffffff;
/** A retransmission this soon after the duplicates is a fast one, ns. */
const FAST: u64 = 20_000_000;
/** Out of order within this, ns, while no round trip is known. */
const REORDERED: u64 = 3_000_000;
/** Octets in flight from here on are not believed. */
const IN_FLIGHT_MOST: u32 = 2_000_000_000;
const CONTROL: u32 = TCP_SYN | TCP_FIN | TCP_RST;
const DUPLICATES_FOR_FAST: u32 = 2;

/** Labels the segment and takes it into the state of both directions. */
export function label(conversation: Conversation, own: Direction, peer: Direction, frame: Frame, result: Analysis): void {
  const flags = <u32>frame.flags;
  if (flags & TCP_ACK) peer.bits &= ~CD_FLIGHT_UNKNOWN;
  const probe = frame.tcpLen == 1 && frame.seq == own.highest && peer.window == 0;
  if (probe) result.flags |= TA_ZERO_WINDOW_PROBE;
  // What an MPTCP option of another kind comes with says something new (facts 5.11).
  else if (labelWindow(own, peer, frame, result) && !isNewKind(conversation, frame.direction)) labelDuplicate(own, frame, result);
  if (frame.ack != own.ack) {
    own.duplicateOf = frame.number;
    own.duplicates = 0;
  }
  labelLostAck(peer, frame, result);
  if (frame.tcpLen || flags & (TCP_SYN | TCP_FIN)) labelRepeat(conversation, own, peer, frame, result);
  follow(own, frame, result);
  own.window = frame.window;
  own.ack = frame.ack;
  own.ackTime = frame.time;
  own.lastFlags = <u16>result.flags;
  if (acknowledge(peer, frame.ack)) {
    result.acksFrame = Answered.frame;
    result.rtt = frame.time - Answered.time;
    result.known = 1;
  }
  if (!(Settings.preferences & PREF_NO_FLIGHT)) countFlight(conversation, own, peer, frame, result);
  if (result.flags) result.known = 1;
}

/** Did the conversation get an MPTCP option of another kind since the direction last sent? */
function isNewKind(conversation: Conversation, d: u32): bool {
  const rare = conversation.rare;
  return rare != 0 && load<u32>(rare, RARE_SUBTYPES) != load<u32>(rare + (d << 2), RARE_HAD);
}

/** Steps 2–8. False when keep-alive or probe ACK ends the labels of windows. */
function labelWindow(own: Direction, peer: Direction, frame: Frame, result: Analysis): bool {
  const flags = <u32>frame.flags;
  const plain = !(flags & CONTROL);
  const window = <u32>frame.window;
  if (window == 0 && plain) result.flags |= TA_ZERO_WINDOW;
  if (own.highest && before(own.highest, frame.seq) && !(flags & TCP_RST)) {
    result.flags |= TA_LOST_SEGMENT;
    own.bits |= CD_FLIGHT_UNKNOWN;
  }
  if (!plain) return false;
  const len = frame.tcpLen;
  if (len <= 1 && frame.seq == own.highest - 1) result.flags |= TA_KEEP_ALIVE;
  const still = len == 0 && frame.seq == own.highest && frame.ack == own.ack;
  if (still && window != 0 && window != own.window) result.flags |= TA_WINDOW_UPDATE;
  if (len && peer.scale != SCALE_UNKNOWN) {
    const shift: u32 = peer.bits & CD_SYN_WINDOW || peer.scale == SCALE_UNUSED ? 0 : peer.scale;
    if (frame.seq + len == peer.ack + (peer.window << shift)) result.flags |= TA_WINDOW_FULL;
  }
  if (!still || window != own.window) return false;
  if (window != 0 && (<u32>peer.lastFlags) & TA_KEEP_ALIVE) {
    result.flags |= TA_KEEP_ALIVE_ACK;
    return false;
  }
  if (window == 0) {
    if ((<u32>peer.lastFlags) & TA_ZERO_WINDOW_PROBE) result.flags |= TA_ZERO_WINDOW_PROBE_ACK;
    return false;
  }
  return true;
}

/** Step 9. The ACK flag is not asked for. */
function labelDuplicate(own: Direction, frame: Frame, result: Analysis): void {
  own.duplicates = own.duplicates == TOLD ? 1 : own.duplicates + 1;
  result.flags |= TA_DUPLICATE_ACK;
  result.dupNumber = own.duplicates;
  result.dupFrame = own.duplicateOf;
}

/** Step 11. */
function labelLostAck(peer: Direction, frame: Frame, result: Analysis): void {
  if (!peer.contiguous || !before(peer.contiguous, frame.ack) || !(frame.flags & TCP_ACK)) return;
  result.known = 1;
  if (before(peer.contiguous, peer.highest)) {
    peer.contiguous = peer.highest;
    result.flags |= TA_ACK_LOST_SEGMENT;
    return;
  }
  if (peer.duplicates == 0) result.flags |= TA_ACK_LOST_SEGMENT;
  peer.duplicates = TOLD;
}

/** Steps 12–16. */
function labelRepeat(conversation: Conversation, own: Direction, peer: Direction, frame: Frame, result: Analysis): void {
  if (result.flags & TA_KEEP_ALIVE) return;
  const len = frame.tcpLen;
  const end = frame.seq + len;
  let behind = own.highest != 0 && before(frame.seq, own.highest);
  if (len > 1 && frame.seq == own.highest - 1) behind = false;
  if (len && peer.ack && !after(end, peer.ack)) {
    result.flags |= TA_SPURIOUS_RETRANSMISSION;
    return;
  }
  if (!behind) return;
  // Differences of time are unsigned: one that is negative is beyond every limit.
  const orderFirst = (Settings.preferences & PREF_ORDER_FIRST) != 0;
  if (!orderFirst && isFast(peer, frame)) {
    result.flags |= TA_FAST_RETRANSMISSION;
    return;
  }
  const limit = conversation.initialRtt ? <u64>conversation.initialRtt : REORDERED;
  const control: u32 = frame.flags & (TCP_SYN | TCP_FIN) ? 1 : 0;
  if (<u64>(frame.time - own.highestTime) < limit && own.highest != end + control) {
    result.flags |= TA_OUT_OF_ORDER;
    return;
  }
  if (orderFirst && isFast(peer, frame)) {
    result.flags |= TA_FAST_RETRANSMISSION;
    return;
  }
  result.flags |= TA_RETRANSMISSION;
  const oldest = oldestUnacked(own);
  if (oldest) {
    result.rto = frame.time - changetype<Unacked>(oldest).time;
    result.rtoFrame = changetype<Unacked>(oldest).frame;
  } else {
    result.rto = frame.time - own.highestTime;
    result.rtoFrame = own.highestFrame;
  }
}

/** Step 14: what the other side asks for again and again. */
function isFast(peer: Direction, frame: Frame): bool {
  return peer.duplicates >= DUPLICATES_FOR_FAST && peer.ack == frame.seq && <u64>(frame.time - peer.ackTime) < FAST;
}

/** Steps 17–19. */
function follow(own: Direction, frame: Frame, result: Analysis): void {
  const control = (frame.flags & (TCP_SYN | TCP_FIN)) != 0;
  let next = frame.seq + frame.tcpLen;
  if ((frame.tcpLen || control) && own.unackedCount < UNACKED_MOST) {
    if (control) next++;
    pushUnacked(own, frame.number, frame.time, frame.seq, next);
  }
  if (result.flags & TA_ZERO_WINDOW_PROBE) return;
  if (!own.highest || before(own.highest, next)) {
    own.highest = next;
    own.highestFrame = frame.number;
    own.highestTime = frame.time;
  }
  if (!own.contiguous || frame.seq == own.contiguous) own.contiguous = own.highest;
}

/** Step 22. */
function countFlight(conversation: Conversation, own: Direction, peer: Direction, frame: Frame, result: Analysis): void {
  if (!frame.tcpLen || !own.unacked || own.bits & CD_FLIGHT_UNKNOWN) return;
  let octets = span(own);
  const ranges = sackCount(peer);
  if (ranges) {
    const edges = sackEdges(conversation, 1 - frame.direction);
    for (let i: u32 = 0; i < ranges; i++) octets -= load<u32>(edges + (i << 3), 4) - load<u32>(edges + (i << 3));
  }
  if (octets && octets < IN_FLIGHT_MOST) result.inFlight = frame.flags & (TCP_SYN | TCP_FIN) ? octets - 1 : octets;
  // The record is there, and the pushes are counted, even where the octets are not believed and nothing of it is shown.
  result.known = 1;
  const pushes = (frame.flags & TCP_PSH) != 0;
  const pushed = (own.bits & CD_PUSHED) != 0;
  own.sincePush = pushed ? frame.tcpLen : own.sincePush + frame.tcpLen;
  own.bits = pushes ? own.bits | CD_PUSHED : own.bits & ~CD_PUSHED;
  result.sincePush = own.sincePush;
}
