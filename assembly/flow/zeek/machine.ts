// The states of the two ends as Zeek moves them, and the conn_state they amount to.
import { TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN } from '../../shared/protocol';
import {
  ZEEK_HISTORY,
  ZEEK_HISTORY_LEN,
  ZS_OTH,
  ZS_REJ,
  ZS_RSTO,
  ZS_RSTOS0,
  ZS_RSTR,
  ZS_RSTRH,
  ZS_S0,
  ZS_S1,
  ZS_S2,
  ZS_S3,
  ZS_SF,
  ZS_SH,
  ZS_SHR,
} from '../../shared/zeek';
import {
  END_CLOSED,
  END_ESTABLISHED,
  END_INACTIVE,
  END_PARTIAL,
  END_RESET,
  END_SYN_ACK_SENT,
  END_SYN_SENT,
  Endpoint,
  setState,
  sizeOf,
} from './endpoint';

/** Moves `end` for a packet that it sent. True when that closes its direction. */
export function move(end: Endpoint, peer: Endpoint, isOriginator: bool, flags: u32, len: u32): bool {
  switch (<u32>end.state) {
    case END_INACTIVE:
      return moveInactive(end, peer, isOriginator, flags, len);
    case END_SYN_SENT:
    case END_SYN_ACK_SENT:
      if (flags & TCP_FIN) setState(end, END_CLOSED);
      if (flags & TCP_RST) setState(end, END_RESET);
      return (flags & (TCP_FIN | TCP_RST)) != 0;
    case END_PARTIAL:
    case END_ESTABLISHED:
      return moveEstablished(end, peer, flags);
    case END_CLOSED:
      // A RST after both FINs changes nothing.
      if (!(flags & TCP_RST) || peer.state == END_CLOSED) return false;
      setState(end, END_RESET);
      return true;
    default:
      return false;
  }
}

function moveInactive(end: Endpoint, peer: Endpoint, isOriginator: bool, flags: u32, len: u32): bool {
  const acks = (flags & TCP_ACK) != 0;
  if (flags & TCP_SYN) {
    if (isOriginator) setState(end, acks ? END_SYN_ACK_SENT : END_SYN_SENT);
    else {
      if (peer.state == END_SYN_SENT) setState(peer, END_ESTABLISHED);
      setState(end, END_ESTABLISHED);
    }
  }
  if (flags & TCP_FIN) setState(end, END_CLOSED);
  if (flags & TCP_RST) setState(end, END_RESET);
  if (end.state != END_INACTIVE) return (flags & (TCP_FIN | TCP_RST)) != 0;
  // An acknowledgment ahead of the SYN-ACK does not make a partial connection; one after a SYN-ACK completes a handshake.
  if (!isOriginator && len == 0 && peer.state == END_SYN_SENT) return false;
  setState(end, acks && peer.state == END_ESTABLISHED ? END_ESTABLISHED : END_PARTIAL);
  return false;
}

function moveEstablished(end: Endpoint, peer: Endpoint, flags: u32): bool {
  if (flags & TCP_SYN && !(flags & TCP_ACK) && end.state == END_PARTIAL && peer.state == END_INACTIVE) setState(end, END_SYN_SENT);
  if (flags & TCP_FIN && !(flags & TCP_RST)) {
    setState(end, END_CLOSED);
    // FIN then RST of the peer, and now our FIN: a normal end after all.
    if (peer.state == END_RESET && peer.former == END_CLOSED) setState(peer, END_CLOSED);
  }
  if (flags & TCP_RST) setState(end, END_RESET);
  return (flags & (TCP_FIN | TCP_RST)) != 0;
}

function dormant(state: u32): bool {
  return state == END_INACTIVE || state == END_PARTIAL;
}

/** conn_state (ZS_*) of originator and responder. */
export function connState(zeek: usize, orig: Endpoint, resp: Endpoint): u32 {
  const o = <u32>orig.state;
  const r = <u32>resp.state;
  if (r == END_RESET) {
    if (o == END_SYN_SENT || o == END_SYN_ACK_SENT || (o == END_RESET && sizeOf(orig, resp) == 0 && sizeOf(resp, orig) == 0)) return ZS_REJ;
    return dormant(o) ? ZS_RSTRH : ZS_RSTR;
  }
  if (o == END_RESET) {
    if (!dormant(r)) return ZS_RSTO;
    return synThenReset(zeek) ? ZS_RSTOS0 : ZS_OTH;
  }
  if (o == END_CLOSED && r == END_CLOSED) return ZS_SF;
  if (o == END_CLOSED) return dormant(r) ? ZS_SH : ZS_S2;
  if (r == END_CLOSED) return dormant(o) ? ZS_SHR : ZS_S3;
  if (o == END_SYN_SENT && r == END_INACTIVE) return ZS_S0;
  return o == END_ESTABLISHED && r == END_ESTABLISHED ? ZS_S1 : ZS_OTH;
}

/** Does the history begin with a SYN of the originator and go on to its RST with nothing of weight between? */
function synThenReset(zeek: usize): bool {
  const end = zeek + ZEEK_HISTORY + load<u8>(zeek, ZEEK_HISTORY_LEN);
  let at = zeek + ZEEK_HISTORY;
  if (at < end && load<u8>(at) == 0x5e) at++; // ^
  if (at >= end || load<u8>(at) != 0x53) return false; // S
  while (++at < end) {
    const letter = load<u8>(at);
    if (letter == 0x52) return true; // R
    // H A F G I Q
    if (letter == 0x48 || letter == 0x41 || letter == 0x46 || letter == 0x47 || letter == 0x49 || letter == 0x51) return false;
  }
  return false;
}
