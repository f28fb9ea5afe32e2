import type { Ends, EventBase } from './common.ts';
import type { Backoff, Cause, ClosedBy, Failure, Limit, Outcome, Phase, Trigger, Verdict } from './words.ts';

/** An end says that it sends no more. */
export interface FinEvent extends EventBase<'fin'> {
  /** Sequence number of the FIN itself, after the data of the segment. */
  readonly finSeq: number;
  /** Copies sent before this one. */
  readonly earlierAttempts?: number;
  /** Payload octets the client has sent so far, repeats counted. */
  readonly clientOctets: number;
  /** Payload octets the server has sent so far. */
  readonly serverOctets: number;
}

/** The same FIN again. */
export interface FinRetransmitEvent extends EventBase<'fin_retransmit'> {
  /** Which copy it is, 1 = the first. */
  readonly attempt: number;
  /** Time since the former copy, ns. */
  readonly gapNs?: number;
  /** Time since the first copy, ns. */
  readonly sinceFirstNs?: number;
  /** How the gaps between the copies grow. */
  readonly backoff?: Backoff;
}

/** The peer acknowledged a FIN for the first time. */
export interface FinAckedEvent extends EventBase<'fin_acked'> {
  /** Frame of the FIN. */
  readonly finFrame?: number;
  /** Time from the FIN to its acknowledgment, ns. */
  readonly delayNs?: number;
}

/** Data from an end whose peer has closed its half: the half-close is used. */
export interface DataAfterPeerFinEvent extends EventBase<'data_after_peer_fin'> {
  /** Payload octets of the segment. */
  readonly payloadOctets: number;
  /** Frame of the peer's FIN. */
  readonly finFrame?: number;
  /** Time since it, ns. */
  readonly sinceFinNs?: number;
}

/** Data past the end's own FIN, which the standard rules out. */
export interface DataPastFinEvent extends EventBase<'data_past_fin'> {
  /** Payload octets of the segment. */
  readonly payloadOctets: number;
  /** Frame of the FIN. */
  readonly finFrame?: number;
}

/** Both FINs were out before either end knew of the other's (RFC 9293 §3.6). */
export interface SimultaneousCloseEvent extends EventBase<'simultaneous_close'> {
  /** Frames of the two FINs. */
  readonly finFrames: Ends<number | null>;
}

/** Both FINs are acknowledged. */
export interface ClosedEvent extends EventBase<'closed'> {
  /** Who closed first. */
  readonly closedBy?: ClosedBy;
  /** Frames of the two FINs; null for one that was not seen. */
  readonly finFrames: Ends<number | null>;
  /** Segments that made up the close: 3 (FIN, FIN+ACK, ACK) or 4. */
  readonly closeSegments?: number;
  /** From the first segment to here, ns. */
  readonly durationNs?: number;
  /** Payload octets of the client, repeats counted. */
  readonly clientOctets: number;
  /** Payload octets of the server. */
  readonly serverOctets: number;
  /** Segments of the client. */
  readonly clientPackets: number;
  /** Segments of the server. */
  readonly serverPackets: number;
  /** Segments that the client sent again. */
  readonly clientRetransmits: number;
  /** Segments that the server sent again. */
  readonly serverRetransmits: number;
  /** How long one half was closed and the other not, ns. */
  readonly halfCloseNs?: number;
  /** Payload octets sent in that time. */
  readonly halfCloseOctets?: number;
}

/** What is told of any RST. */
export interface ResetFacts {
  /** How sure it is: `exact` sequence number; `assumed` in the window and nothing followed; `low` confidence; `outside` the window; `contradicted` by what its receiver sent next (RFC 5961 §3). */
  readonly verdict?: Verdict;
  /** Sequence number of the RST less the one expected. */
  readonly seqOffset: number;
  /** Part of the connection's life it fell into. */
  readonly phase?: Phase;
  /** Octets of the receiver that were not acknowledged yet. */
  readonly unackedOctets: number;
  /** Likely cause. `half_open`: the sender knows no such connection (RFC 9293 §3.5.1). */
  readonly cause?: Cause;
  /** From the first segment to here, ns. */
  readonly durationNs?: number;
}

/** A RST ended the connection. */
export interface ResetEvent extends EventBase<'reset'>, ResetFacts {}
/** A RST that its receiver did not act on. */
export interface ResetIgnoredEvent extends EventBase<'reset_ignored'>, ResetFacts {}

/** The answer to a suspect segment: "is that you?" (RFC 5961). */
export interface ChallengeAckEvent extends EventBase<'challenge_ack'> {
  /** Frame of the suspect segment. */
  readonly triggerFrame?: number;
  /** What it was. */
  readonly trigger?: Trigger;
}

/** TIME-WAIT is over, by the time of the capture. */
export interface TimeWaitExpiredEvent extends EventBase<'time_wait_expired'> {
  /** How long it lasted, ns. */
  readonly lastedNs?: number;
}

/** The end of the story; every connection has exactly one. */
export interface FlowEndEvent extends EventBase<'flow_end'> {
  /** How it ended. `silent`: nothing came for too long; `evicted`: dropped for a limit; `end_of_capture`: still alive then. */
  readonly outcome: Outcome;
  /** Why the opening failed. */
  readonly reason?: Failure;
  /** Who closed first. */
  readonly closedBy?: ClosedBy;
  /** The limit it was evicted for. */
  readonly limit?: Limit;
  /** From the first segment to the latest, ns. */
  readonly durationNs?: number;
  /** Payload octets of the client, repeats counted. */
  readonly clientOctets: number;
  /** Payload octets of the server. */
  readonly serverOctets: number;
  /** Segments of the client. */
  readonly clientPackets: number;
  /** Segments of the server. */
  readonly serverPackets: number;
}
