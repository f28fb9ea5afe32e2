// One connection counted as Zeek counts it, from the packet that begins it to the row of conn.log.
import { Frame } from '../../records';
import { TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN } from '../../shared/protocol';
import {
  ZEEK_BITS,
  ZEEK_CONN_STATE,
  ZEEK_END,
  ZEEK_ORIGINATOR,
  ZEEK_ORIG_OCTETS,
  ZEEK_ORIG_PACKETS,
  ZEEK_RESP_OCTETS,
  ZEEK_RESP_PACKETS,
  ZEEK_START,
} from '../../shared/zeek';
import {
  END_CLOSED,
  END_ESTABLISHED,
  END_INACTIVE,
  END_PARTIAL,
  END_RESET,
  END_SYN_ACK_SENT,
  END_SYN_SENT,
  EP_CLOSED,
  EP_CLOSE_WAITS,
  EP_FIN,
  EP_SEEN,
  Endpoint,
  TRACKER_SIZE,
  advanceAcked,
  advanceLast,
  endOf,
  sizeOf,
  startAt,
} from './endpoint';
import { ackReceived, closeDue, dataPending, dataSent, dropParked } from './gaps';
import { addFlip, notePacket, scaled } from './history';
import { connState, move } from './machine';
import { isLikelyServer } from './ports';

/** ZEEK_BITS: picked up midstream / a time to be deleted is set / every packet moved the end so far. */
const PARTIAL: u8 = 1 << 0;
const DELETE_SET: u8 = 1 << 1;
const LEFT_HANDSHAKE: u8 = 1 << 2;
/** Beyond this a SYN's or RST's number is not believed. */
const TOO_FAR: i32 = 1048576;
const RETRANSMIT: u8 = 0x54; // T
const ZERO_WINDOW: u8 = 0x57; // W
/** tcp_attempt_delay, tcp_close_delay, ns. */
const FIVE_SECONDS: i64 = 5_000_000_000;
/** Idle limits before and after the handshake: udp_inactivity_timeout, tcp_inactivity_timeout, ns. */
const IDLE_OPENING: i64 = 60_000_000_000;
const IDLE: i64 = 300_000_000_000;
/** When the closed connection is forgotten, i64, behind the ends. */
const DELETE_AT: u32 = TRACKER_SIZE;

/** Octets of a tracker. */
export const ZEEK_TRACKER: u32 = TRACKER_SIZE + 8;

/** Begins a tracker of ZEEK_TRACKER octets at `zeek`, whose first packet is `frame`. */
export function beginZeek(zeek: usize, frame: Frame): void {
  memory.fill(zeek, 0, ZEEK_TRACKER);
  const d = frame.direction;
  store<i64>(zeek, frame.time, ZEEK_START);
  store<i64>(zeek, frame.time, ZEEK_END);
  endOf(zeek, 0).contig = 1;
  endOf(zeek, 1).contig = 1;
  const flips = flipped(frame);
  store<u8>(zeek, flips ? 1 - d : d, ZEEK_ORIGINATOR);
  if (flips) addFlip(zeek);
}

/** Is the sender of a first packet without plain SYN likely the responder? */
function flipped(frame: Frame): bool {
  const handshake = frame.flags & (TCP_SYN | TCP_ACK);
  if (handshake == TCP_SYN) return false;
  const source = <u16>frame.ports;
  const destination = <u16>(frame.ports >> 16);
  if (!isLikelyServer(source)) return false;
  if (!isLikelyServer(destination)) return true;
  return source < destination;
}

/** Gives back what hangs on a tracker that is over. */
export function dropZeek(zeek: usize): void {
  dropParked(endOf(zeek, 0));
  dropParked(endOf(zeek, 1));
}

/** Does the packet begin a new connection on the tuple: the old one timed out or was closed, or this SYN reuses the ports? */
export function isOver(zeek: usize, frame: Frame): bool {
  const o = <u32>load<u8>(zeek, ZEEK_ORIGINATOR);
  const orig = endOf(zeek, o);
  const resp = endOf(zeek, 1 - o);
  const bits = load<u8>(zeek, ZEEK_BITS);
  if (bits & DELETE_SET && frame.time >= load<i64>(zeek, DELETE_AT)) return true;
  const opening = orig.state == END_SYN_SENT || orig.state == END_SYN_ACK_SENT;
  if (opening && resp.state == END_INACTIVE && frame.time >= load<i64>(zeek, ZEEK_START) + FIVE_SECONDS) return true;
  if (frame.time - load<i64>(zeek, ZEEK_END) >= (bits & LEFT_HANDSHAKE ? IDLE : IDLE_OPENING)) return true;
  return isReuse(frame, orig, resp);
}

function isReuse(frame: Frame, orig: Endpoint, resp: Endpoint): bool {
  if (!(frame.flags & TCP_SYN)) return false;
  const acks = (frame.flags & TCP_ACK) != 0;
  if (acks && orig.state != END_INACTIVE) return false;
  const former = acks ? resp : orig;
  if ((orig.bits | resp.bits) & EP_CLOSED) return true;
  if (frame.seq == former.start) return false;
  // SYN and SYN-ACK in the wrong order.
  return acks || former.state != END_SYN_ACK_SENT || resp.state != END_INACTIVE || frame.seq != resp.start;
}

/** Numbers of an end that this packet is the first of, or that a SYN begins anew. */
function initEnd(end: Endpoint, frame: Frame, last: u32): void {
  const syn = (frame.flags & TCP_SYN) != 0;
  if (end.state == END_INACTIVE) {
    if (syn) startAt(end, frame.seq, last);
    else startAt(end, frame.seq - 1, frame.seq);
    return;
  }
  if (!syn || end.state > END_RESET) return;
  const opening = end.state == END_SYN_SENT || end.state == END_SYN_ACK_SENT;
  const open = end.state == END_ESTABLISHED || end.state == END_PARTIAL;
  if (open || (opening && frame.seq != end.start) || (end.state == END_RESET && end.former == END_INACTIVE)) startAt(end, frame.seq, last);
}

/** One packet of the connection. */
export function zeekPacket(zeek: usize, frame: Frame): void {
  const d = <u32>frame.direction;
  const o = <u32>load<u8>(zeek, ZEEK_ORIGINATOR);
  const isOriginator = d == o;
  const end = endOf(zeek, d);
  const peer = endOf(zeek, 1 - d);
  const flags = <u32>frame.flags;
  const len = frame.tcpLen;
  const packets = isOriginator ? ZEEK_ORIG_PACKETS : ZEEK_RESP_PACKETS;
  store<u32>(zeek + packets, load<u32>(zeek + packets) + 1);
  notePartial(zeek, end, isOriginator, flags);
  const octets = (flags & TCP_SYN ? 1 : 0) + (flags & TCP_FIN ? 1 : 0) + (flags & TCP_RST ? 0 : len);
  const last = frame.seq + octets;
  initEnd(end, frame, last);
  const seq = frame.seq - end.start;
  const underflow = end.lastWraps == 0 && <i32>seq < 0;
  notePacket(zeek, end, d, flags, seq, len);
  if (frame.window == 0 && !(flags & TCP_RST) && peer.state != END_CLOSED && end.state != END_RESET) {
    end.zeroWindows++;
    end.zeroWindowMark = scaled(zeek, d, end.zeroWindows, end.zeroWindowMark, ZERO_WINDOW);
  }
  if (!(end.bits & peer.bits & EP_CLOSED)) store<i64>(zeek, frame.time, ZEEK_END);
  if (flags & TCP_FIN) {
    end.bits |= EP_FIN;
    end.finEnd = seq + octets;
  }
  let ack: u32 = 0;
  if (flags & TCP_ACK) ack = acknowledge(end, peer, frame);
  noteSent(zeek, end, d, frame, last);
  const closes = move(end, peer, isOriginator, flags, len);
  if (end.state > END_SYN_ACK_SENT || peer.state > END_SYN_ACK_SENT) store<u8>(zeek, load<u8>(zeek, ZEEK_BITS) | LEFT_HANDSHAKE, ZEEK_BITS);
  const partial = (load<u8>(zeek, ZEEK_BITS) & PARTIAL) != 0;
  if (flags & TCP_ACK) {
    ackReceived(zeek, peer, end, 1 - d, ack, partial);
    if (closeDue(peer)) close(zeek, peer, end);
  }
  end.bits |= EP_SEEN;
  if (len && frame.payloadCaplen >= len && !(flags & TCP_RST) && !underflow) dataSent(end, flags & TCP_SYN ? seq + 1 : seq, len);
  if (closes || closeDue(end)) close(zeek, end, peer);
}

function notePartial(zeek: usize, end: Endpoint, isOriginator: bool, flags: u32): void {
  if (end.bits & EP_SEEN) return;
  const bits = load<u8>(zeek, ZEEK_BITS);
  if (isOriginator) {
    const partial = (flags & (TCP_SYN | TCP_ACK)) != TCP_SYN;
    store<u8>(zeek, partial ? bits | PARTIAL : bits & ~PARTIAL, ZEEK_BITS);
  } else if (!(flags & TCP_SYN)) store<u8>(zeek, bits | PARTIAL, ZEEK_BITS);
}

/** The relative number that the packet acknowledges; 0 = not to be believed. */
function acknowledge(end: Endpoint, peer: Endpoint, frame: Frame): u32 {
  if (peer.state == END_INACTIVE) {
    startAt(peer, frame.ack - 1, frame.ack - 1);
    return 1;
  }
  const ack = frame.ack - peer.start;
  if (peer.ackedWraps == 0 && <i32>ack < 0) return 0;
  if (!(frame.flags & TCP_RST) && !(frame.ack == 0 && <i32>(frame.ack - peer.acked) > TOO_FAR)) advanceAcked(peer, frame.ack);
  return ack;
}

/** Follows the highest number sent; payload that brings nothing new is a retransmission. */
function noteSent(zeek: usize, end: Endpoint, d: u32, frame: Frame, last: u32): void {
  const advance = <i32>(last - end.last);
  if (frame.flags & (TCP_SYN | TCP_RST) && (advance > TOO_FAR || advance < -TOO_FAR)) return;
  if (frame.flags & TCP_FIN && end.last == end.start + 1) {
    advanceLast(end, last);
    return;
  }
  if (end.state == END_RESET) return;
  if (advance > 0) advanceLast(end, last);
  else if (frame.tcpLen) {
    end.retransmits++;
    end.retransmitMark = scaled(zeek, d, end.retransmits, end.retransmitMark, RETRANSMIT);
  }
}

/** `end` has closed its direction, once nothing of it is missing. */
function close(zeek: usize, end: Endpoint, peer: Endpoint): void {
  if (dataPending(end)) {
    end.bits |= EP_CLOSE_WAITS;
    return;
  }
  end.bits &= ~EP_CLOSE_WAITS;
  if (end.bits & EP_CLOSED) return;
  end.bits |= EP_CLOSED;
  if (end.state != END_RESET && !(peer.bits & EP_CLOSED) && peer.state != END_INACTIVE) return;
  store<u8>(zeek, load<u8>(zeek, ZEEK_BITS) | DELETE_SET, ZEEK_BITS);
  store<i64>(zeek, load<i64>(zeek, ZEEK_END) + FIVE_SECONDS, DELETE_AT);
}

/** Works out what the row says: conn_state and payload octets. */
export function concludeZeek(zeek: usize): void {
  const o = <u32>load<u8>(zeek, ZEEK_ORIGINATOR);
  const orig = endOf(zeek, o);
  const resp = endOf(zeek, 1 - o);
  store<u8>(zeek, <u8>connState(zeek, orig, resp), ZEEK_CONN_STATE);
  store<u64>(zeek, sizeOf(orig, resp), ZEEK_ORIG_OCTETS);
  store<u64>(zeek, sizeOf(resp, orig), ZEEK_RESP_OCTETS);
}
