// EVENT: one step in the life of a connection, as it leaves the core. Names of keys and values live in host/events.

/**
 * EVENT, 160 octets.
 * ```
 *   0 kind u8 EVENT_*   1 by u8 BY_*   2 bits u8 EB_*   3 rolesFrom u8 ROLES_*
 *   4 stream u32        8 frame u32 the frame it is about, 0 = none    12 provenFrame u32, 0 = the same
 *  16 time i64 of `frame`, or of the latest segment of the flow, ns
 *  24 client 16         40 server 16 (IPv4 in the first four octets)
 *  56 clientPort u16    58 serverPort u16   60 ipVersion u8   61 incarnation u8 (saturating)
 *  62 pad
 *  64 before u8×2 states of client, server (STATE_* | STATE_ASSUMED)   66 after u8×2   68 seq u32 raw   72 ack u32 raw
 *  76 relSeq u32        80 relAck u32 (EB_REL_SEQ, EB_REL_ACK)   84 flags u16 TCP flags   86 pad
 *  88 u u32×6  (88 92 96 100 104 108)        112 t i64×6 (112 … 152)
 * ```
 * What `u` and `t` hold, by kind (times in ns, −1 = unknown; frames 0 = none):
 * ```
 * syn synack + _retransmit   u0 options OPT_* | shift << 16 | EO_*   u1 mss | window << 16   u2 attempt, 1 = first   u3 payload octets   u4 BACKOFF_*   u5 TFO_*
 *                            t0 gap since the former attempt   t1 since the first attempt
 * synack_stray               u0 acknowledgment expected (raw)
 * simultaneous_open          u0, u1 frames of the two SYNs
 * midstream                  u0 UNKNOWN_* bits
 * established                u0 frame of SYN  u1 of SYN-ACK  u2 of ACK   u3 AMBIGUOUS_*   t0 rtt_server  t1 rtt_client  t2 rtt
 * failed                     u0 FAIL_*  u1 ICMP type << 8 | code  u2 attempts   t0 since the first SYN
 * fin                        u0 raw sequence number of the FIN  u1 attempts before   t0 payload octets of the client so far  t1 of the server
 * fin_retransmit             u0 attempt  u4 BACKOFF_*   t0 gap   t1 since the first
 * fin_acked                  u0 frame of the FIN   t0 delay
 * data_after_peer_fin        u0 payload octets  u1 frame of the peer's FIN   t0 since it
 * data_past_fin              u0 payload octets  u1 frame of the own FIN
 * simultaneous_close         u0, u1 frames of the FINs of client, server
 * closed                     u0 FIRST_*  u1, u2 frames of the FINs of client, server  u3 segments of the close (3 or 4, 0 unknown)  u4, u5 segments resent by client, server
 *                            t0 duration  t1, t2 payload octets of client, server  t3 half-close duration  t4 half-close octets  t5 segments of client | of server << 32
 * reset reset_ignored        u0 VERDICT_*  u1 seq − expected (i32)  u2 PHASE_*  u3 unacknowledged octets of the peer  u4 CAUSE_*   t0 duration
 * challenge_ack              u0 frame of the trigger  u1 TRIGGER_*
 * syn_in_connection          u0 initial sequence number of the SYN
 * tuple_reused               u0 former flow id   t0 since its last segment
 * time_wait_expired          t0 how long it lasted
 * syn_flood                  u0 half-open flows toward the listener (at most)  u1 SYNs  u2 of them answered  u3 FLOOD_*   t0 within
 * flow_end                   u0 OUTCOME_*  u1 FAIL_*  u2 FIRST_*  u3 LIMIT_*  u4, u5 segments of client, server   t0 duration  t1, t2 payload octets of client, server
 * ```
 */
export const EVENT_KIND = 0;
export const EVENT_BY = 1;
export const EVENT_BITS = 2;
export const EVENT_ROLES = 3;
export const EVENT_STREAM = 4;
export const EVENT_FRAME = 8;
export const EVENT_PROVEN = 12;
export const EVENT_TIME = 16;
export const EVENT_CLIENT = 24;
export const EVENT_SERVER = 40;
export const EVENT_CLIENT_PORT = 56;
export const EVENT_SERVER_PORT = 58;
export const EVENT_IP_VERSION = 60;
export const EVENT_INCARNATION = 61;
export const EVENT_BEFORE = 64;
export const EVENT_AFTER = 66;
export const EVENT_SEQ = 68;
export const EVENT_ACK = 72;
export const EVENT_REL_SEQ = 76;
export const EVENT_REL_ACK = 80;
export const EVENT_FLAGS = 84;
export const EVENT_U = 88;
export const EVENT_T = 112;
export const EVENT_SIZE = 160;

export const SYN = 1;
export const SYN_RETRANSMIT = 2;
export const SYNACK = 3;
export const SYNACK_RETRANSMIT = 4;
export const SYNACK_STRAY = 5;
export const SIMULTANEOUS_OPEN = 6;
export const MIDSTREAM = 7;
export const ESTABLISHED = 8;
export const FAILED = 9;
export const FIN = 10;
export const FIN_RETRANSMIT = 11;
export const FIN_ACKED = 12;
export const DATA_AFTER_PEER_FIN = 13;
export const DATA_PAST_FIN = 14;
export const SIMULTANEOUS_CLOSE = 15;
export const CLOSED = 16;
export const RESET = 17;
export const RESET_IGNORED = 18;
export const CHALLENGE_ACK = 19;
export const SYN_IN_CONNECTION = 20;
export const TUPLE_REUSED = 21;
export const TIME_WAIT_EXPIRED = 22;
export const SYN_FLOOD = 23;
export const FLOW_END = 24;
export const EVENT_KINDS = 25;
/** A plugin's: u0 → its name, u1 octets of it, u2 → the members of a JSON object, u3 octets of these. */
export const PLUGIN_EVENT = 25;

export const BY_NONE = 0;
export const BY_CLIENT = 1;
export const BY_SERVER = 2;

/** The step was not seen; a later segment implies it. */
export const EB_IMPLIED = 0x1;
export const EB_REL_SEQ = 0x2;
export const EB_REL_ACK = 0x4;
/** seq, ack and flags are those of a segment. */
export const EB_SEGMENT = 0x8;

/** Added to u0 of syn and synack. */
export const EO_ECN = 0x1000000;
export const EO_ACC_ECN = 0x2000000;

export const BACKOFF_NONE = 0;
/** Second copy within 10 ms: the network doubled it, or the sender did not wait. */
export const BACKOFF_DUPLICATE = 1;
export const BACKOFF_FIRST = 2;
/** Gaps double: 1-2-4 … */
export const BACKOFF_DOUBLING = 3;
/** Gaps stay: 1-1-1 … */
export const BACKOFF_CONSTANT = 4;
export const BACKOFF_IRREGULAR = 5;

export const TFO_NONE = 0;
export const TFO_REQUESTED = 1;
export const TFO_COOKIE = 2;
export const TFO_ACCEPTED = 3;
export const TFO_IGNORED = 4;

export const UNKNOWN_SCALE = 0x1;
export const UNKNOWN_ISS = 0x2;
export const UNKNOWN_ROLES = 0x4;

export const AMBIGUOUS_SYN = 0x1;
export const AMBIGUOUS_SYNACK = 0x2;
/** A repeated segment, but the echoed timestamp tells which copy was answered (RFC 7323 §4). */
export const AMBIGUOUS_RESOLVED = 0x4;

export const VERDICT_EXACT = 1;
export const VERDICT_ASSUMED = 2;
export const VERDICT_LOW = 3;
/** reset_ignored: outside the window / contradicted by what the receiver sent next. */
export const VERDICT_OUTSIDE = 4;
export const VERDICT_CONTRADICTED = 5;

export const PHASE_OPENING = 1;
export const PHASE_OPEN = 2;
export const PHASE_CLOSING = 3;
export const PHASE_AFTER_CLOSE = 4;

export const CAUSE_NONE = 0;
export const CAUSE_REFUSED = 1;
export const CAUSE_FILTERED = 2;
export const CAUSE_ABORTED = 3;
export const CAUSE_UNREAD_DATA = 4;
/** The sender has no such connection: it answers a segment (RFC 9293 §3.5.1). */
export const CAUSE_HALF_OPEN = 5;
export const CAUSE_AFTER_CLOSE = 6;
export const CAUSE_FORGED = 7;

export const TRIGGER_RST = 1;
export const TRIGGER_SYN = 2;
export const TRIGGER_ACK = 3;

export const FLOOD_BEGINS = 1;
/** Over, or the capture is: the counts are final. */
export const FLOOD_ENDS = 2;

export const LIMIT_NONE = 0;
export const LIMIT_MEMORY = 1;
export const LIMIT_FLOWS = 2;
export const LIMIT_IDLE = 3;
