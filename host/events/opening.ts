import type { Ends, EventBase } from './common.ts';
import type { Ambiguity, Backoff, Failure, FastOpen, FloodStep, OptionName, Unknown } from './words.ts';

/** What SYN and SYN-ACK carry, the first and every repeated one. */
export interface Handshake {
  /** TCP options on the segment. */
  readonly options?: readonly OptionName[];
  /** Maximum segment size option, octets (RFC 9293 §3.7.1). */
  readonly mss?: number;
  /** Window scale option, shift (RFC 7323 §2.2). */
  readonly windowScale?: number;
  /** Window field, never scaled here (RFC 7323 §2.2). */
  readonly window: number;
  /** Which copy it is, 1 = the first. */
  readonly attempt: number;
  /** Payload octets on the segment (TCP Fast Open). */
  readonly payloadOctets?: number;
  /** Asks for or grants classic ECN (RFC 3168 §6.1.1). */
  readonly ecn?: true;
  /** Asks for or grants accurate ECN (RFC 9768). */
  readonly accEcn?: true;
  /** Fast open: requested, cookie sent, data accepted or ignored (RFC 7413). */
  readonly tfo?: FastOpen;
  /** How the gaps between the copies grow. `duplicate` is a copy within 10 ms. */
  readonly backoff?: Backoff;
  /** Time since the former copy, ns; absent on the first. */
  readonly gapNs?: number;
  /** Time since the first copy, ns; absent on it. */
  readonly sinceFirstNs?: number;
}

/** SYN that opens a connection. */
export interface SynEvent extends EventBase<'syn'>, Handshake {}
/** The same SYN again. */
export interface SynRetransmitEvent extends EventBase<'syn_retransmit'>, Handshake {}
/** SYN-ACK that answers it. */
export interface SynackEvent extends EventBase<'synack'>, Handshake {}
/** The same SYN-ACK again. */
export interface SynackRetransmitEvent extends EventBase<'synack_retransmit'>, Handshake {}

/** SYN-ACK that answers no SYN of this connection: an old one, or a SYN-cookie retry. */
export interface SynackStrayEvent extends EventBase<'synack_stray'> {
  /** Acknowledgment number that would have fitted. */
  readonly expectedAck: number;
}

/** Both ends sent a SYN before they saw the other's (RFC 9293 §3.5). */
export interface SimultaneousOpenEvent extends EventBase<'simultaneous_open'> {
  /** Frames of the two SYNs. */
  readonly synFrames: Ends<number | null>;
}

/** The capture began when the connection was open. */
export interface MidstreamEvent extends EventBase<'midstream'> {
  /** What cannot be known for that reason. */
  readonly unknown?: readonly Unknown[];
}

/** Both ends have acknowledged the other's SYN. */
export interface EstablishedEvent extends EventBase<'established'> {
  /** Frame of the SYN. */
  readonly synFrame?: number;
  /** Frame of the SYN-ACK. */
  readonly synackFrame?: number;
  /** Frame of the segment that acknowledged it. */
  readonly ackFrame?: number;
  /** Handshake round trip, ns: the sum of the two halves, the same at every place of capture. */
  readonly rttNs?: number;
  /** SYN → SYN-ACK, ns: from the place of capture to the server and back. */
  readonly rttServerNs?: number;
  /** SYN-ACK → ACK, ns: from the place of capture to the client and back. */
  readonly rttClientNs?: number;
  /** Handshake segments that were repeated, so that the halves may pair the wrong copies (Karn). */
  readonly ambiguous?: readonly Ambiguity[];
  /** A segment was repeated, but the echoed timestamp tells which copy was answered (RFC 7323 §4). */
  readonly resolvedByTimestamps?: true;
}

/** The connection never opened. */
export interface FailedEvent extends EventBase<'failed'> {
  /** Why. */
  readonly reason: Failure;
  /** ICMP or ICMPv6 type of the error, where that was the reason. */
  readonly icmpType?: number;
  /** ICMP or ICMPv6 code. */
  readonly icmpCode?: number;
  /** SYNs sent. */
  readonly attempts: number;
  /** Time since the first SYN, ns. */
  readonly sinceFirstNs?: number;
}

/** Many half-open connections toward one listener. The event stands for all of them. */
export interface SynFloodEvent extends EventBase<'syn_flood'> {
  /** `begins`: the listener has as many half-open connections as make a flood. `ends`: it is over, or the capture is; the counts are final. */
  readonly step?: FloodStep;
  /** Half-open connections toward the listener, at most. */
  readonly halfOpen: number;
  /** SYNs it was sent. */
  readonly syns: number;
  /** SYNs it answered. */
  readonly answered: number;
  /** Span in which they came, ns. */
  readonly withinNs?: number;
}

/** A SYN inside an open connection: a restarted client, a new connection to come, or a forgery (RFC 9293 §3.5.1). */
export interface SynInConnectionEvent extends EventBase<'syn_in_connection'> {
  /** Its initial sequence number. */
  readonly initialSeq: number;
}

/** The two endpoints open another connection. */
export interface TupleReusedEvent extends EventBase<'tuple_reused'> {
  /** `stream` of the former one. */
  readonly formerStream: number;
  /** Time since its latest segment, ns. */
  readonly sinceFormerNs?: number;
}
