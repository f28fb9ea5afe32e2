import type { AssumedState, EventName, FlagName, RolesFrom, Side } from './words.ts';

/** One value per end; null where nothing is known. */
export interface Ends<T> {
  readonly client: T;
  readonly server: T;
}

/** What every event says. Keys that do not apply are absent. */
export interface EventBase<Name extends EventName> {
  /** What happened. */
  readonly event: Name;
  /** Number of the connection, from 0, in order of its first segment. A reused tuple gets a new one. */
  readonly stream: number;
  /** Frame the event is about, from 1; null where no frame shows it (a timeout, the end of the capture). */
  readonly frame: number | null;
  /** Frame that settled it, where that is a later one. */
  readonly provenFrame?: number;
  /** Time of `frame`, or of the latest segment of the connection: seconds since 1970 with nine decimals, exact. */
  readonly time: string;
  /** End that did it; null where neither did. */
  readonly by: Side | null;
  /** Address and port of the client: `192.0.2.10:40000`, `[2001:db8::1]:40000`. */
  readonly client: string;
  /** Address and port of the server. */
  readonly server: string;
  /** The step was not seen; a later segment implies it. */
  readonly implied?: true;
  /** How often the pair of endpoints was used before; absent the first time, 255 stands for more. */
  readonly incarnation?: number;
  /** TCP flags of the segment, lowest bit first (RFC 9293 §3.1). */
  readonly flags?: readonly FlagName[];
  /** Sequence number of the segment as sent (RFC 9293 SEG.SEQ). */
  readonly seq?: number;
  /** Acknowledgment number of the segment as sent; only with the ACK flag. */
  readonly ack?: number;
  /** Sequence number from the sender's first one, which counts as 0. */
  readonly relSeq?: number;
  /** Acknowledgment number from the peer's first sequence number. */
  readonly relAck?: number;
  /** States of both ends before, where one of them was known and one changed. */
  readonly before?: Ends<AssumedState | null>;
  /** States of both ends from here on (RFC 9293 §3.3.2); `?` marks one that is only assumed, null one that is not known. */
  readonly states: Ends<AssumedState | null>;
  /** What tells client from server: who sent the SYN, who got the SYN-ACK, the port numbers. */
  readonly rolesFrom: RolesFrom;
}
