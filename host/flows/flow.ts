import type { Ends } from '../events/common.ts';
import type { ClosedBy, Failure, Outcome, RolesFrom, State } from '../events/words.ts';
import { holds } from '../record/place.ts';
import { readFields } from '../record/value.ts';
import { FLOW_FIELDS } from './schema.ts';

/** States that Zeek's conn.log knows. */
export type ConnState = 'OTH' | 'S0' | 'S1' | 'SF' | 'REJ' | 'S2' | 'S3' | 'RSTO' | 'RSTR' | 'RSTOS0' | 'RSTRH' | 'SH' | 'SHR';

/**
 * One TCP connection when it is over. The keys are those of `handshark flows --json`; keys that do not apply are absent.
 * Durations in `…Ns` are nanoseconds, exact up to 2^53 (104 days).
 */
export interface TcpFlow {
  /** Number of the connection, from 0, in order of its first segment. A reused tuple gets a new one. */
  readonly stream: number;
  /** Address and port of the client: `192.0.2.10:40000`, `[2001:db8::1]:40000`. */
  readonly client: string;
  /** Address and port of the server. */
  readonly server: string;
  /** What tells client from server. */
  readonly rolesFrom: RolesFrom;
  /** Time of the first segment: seconds since 1970 with nine decimals. */
  readonly start: string;
  /** Time of the latest segment. */
  readonly end: string;
  /** From the first segment to the latest, ns. */
  readonly durationNs: number;
  /** How it ended. `silent`: nothing came for too long; `evicted`: dropped for a limit; `end_of_capture`: still alive then. */
  readonly outcome: Outcome;
  /** Why the opening failed. */
  readonly reason?: Failure;
  /** Who closed first. */
  readonly closedBy?: ClosedBy;
  /** Both ends acknowledged the other's SYN, or the capture began later than that. */
  readonly established?: true;
  /** The capture began when the connection was open. */
  readonly midstream?: true;
  /** `conn_state` as Zeek's conn.log has it. */
  readonly connState?: ConnState;
  /** `history` as Zeek's conn.log has it. */
  readonly history?: string;
  /** Segments of the client. */
  readonly clientPackets: number;
  /** Segments of the server. */
  readonly serverPackets: number;
  /** Payload octets of the client, repeats counted. */
  readonly clientOctets: number;
  /** Payload octets of the server. */
  readonly serverOctets: number;
  /** SYN → SYN-ACK, ns. */
  readonly synRttNs?: number;
  /** SYN-ACK → ACK, ns. */
  readonly ackRttNs?: number;
  /** A handshake segment was repeated: the round trips may pair the wrong copies (Karn). */
  readonly rttAmbiguous?: true;
  /** SYNs sent again; 254 stands for more. */
  readonly synRetransmits: number;
  /** SYN-ACKs sent again; 254 stands for more. */
  readonly synackRetransmits: number;
  /** Segments that the client sent again. */
  readonly clientRetransmits: number;
  /** Segments that the server sent again. */
  readonly serverRetransmits: number;
  /** Frame of the first segment. */
  readonly firstFrame?: number;
  /** Frame of the latest segment. */
  readonly lastFrame?: number;
  /** `stream` of the former connection of the same two endpoints. */
  readonly formerStream?: number;
  /** States of both ends (RFC 9293 §3.3.2) in order, each with the frame that showed it; at most 31 of each end. */
  readonly states: Ends<readonly (readonly [State | null, number])[]>;
}

/** The connection in the ROW record at `record` of `view`. */
export function readFlow(view: DataView, record: number): TcpFlow {
  // The schema's own type makes these keys and values the ones of TcpFlow.
  return readFields(view, record, FLOW_FIELDS) as unknown as TcpFlow;
}

/** A ROW record looked at in place: only the keys that are asked for are read. It tells of the next record once it is moved there; `copy` keeps. */
export interface FlowCursor extends TcpFlow {
  move(view: DataView, record: number): void;
  copy(): TcpFlow;
}

/** A cursor that is at no record yet. */
export function flowCursor(): FlowCursor {
  let view: DataView = new DataView(new ArrayBuffer(0));
  let record = 0;
  const cursor = {
    move(nextView: DataView, nextRecord: number): void {
      view = nextView;
      record = nextRecord;
    },
    copy: (): TcpFlow => readFlow(view, record),
  };
  for (const [key, value] of Object.entries(FLOW_FIELDS)) {
    Object.defineProperty(cursor, key, {
      get(): unknown {
        for (const condition of value.presence) if (!holds(view, record, condition)) return undefined;
        return value.read(view, record);
      },
    });
  }
  // The schema's own type makes these keys and values the ones of TcpFlow.
  return cursor as unknown as FlowCursor;
}
