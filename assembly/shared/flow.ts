// FLOW: one TCP connection as the life cycle sees it. Drawn once for both compilers; imports nothing.

/**
 * FLOW, 192 octets: two cache lines that every segment touches, one that only openings and closings do. Behind it, where they are wanted, its
 * CONVERSATION (shared/analysis.ts), Zeek's tracker (shared/zeek.ts) and its EXTRA; all of it in whole lines.
 * `endpoint 0` is the lower (address, port); "dir d" is what endpoint d sends.
 * ```
 *   0 addr0 u32   IPv4 of endpoint 0 as on the wire, or → 32 octets holding both IPv6 addresses
 *   4 addr1 u32   IPv4 of endpoint 1 as on the wire
 *   8 ports u32   port of endpoint 0 (low 16), of endpoint 1 (high 16)
 *  12 listed u32  when it was put on its age list, units of 2^30 ns
 *  16 bits  u32   FL_*
 *  20 state u8×2  STATE_* | STATE_ASSUMED of each end     22 synCount u8   23 synackCount u8 (saturating)
 *  24 listPrev u32   28 listNext u32   → FLOW, age order within its timeout class
 *  32 stream u32  flow id, from 0
 *  36 conversation u32  → CONVERSATION behind it (tcp.stream), 0 = none yet or not wanted
 *  40 last  i64   time of the latest segment, ns
 *  48 DIR 0 (40)     88 DIR 1 (40)
 * 128 start  i64  time of the first segment, ns
 * 136 synRtt i64  SYN → SYN-ACK, ns, −1 unknown (while opening: first gap between SYNs)
 * 144 ackRtt i64  SYN-ACK → ACK, ns, −1 unknown (while opening: first gap between SYN-ACKs)
 * 152 t0     i64  opening: time of the latest SYN         closing: time of the latest FIN of dir 0
 * 160 t1     i64  opening: time of the latest SYN-ACK     closing: time of the latest FIN of dir 1
 * 168 f0     u32  opening: frame of the latest SYN        closing: frame of the first FIN of dir 0
 * 172 f1     u32  opening: frame of the latest SYN-ACK    closing: frame of the first FIN of dir 1
 * 176 retx0  u32  segments of dir 0 sent again            180 retx1 u32
 * 184 previous u32  1 + flow id of the former connection of this tuple, 0 = none
 * 188 pending  u32  → PENDING (a RST, SYN or ACK whose effect is not proven yet), 0 = none
 * ```
 * DIR, 40 octets:
 * ```
 *  0 nxt u32  highest sequence number sent, SYN and FIN counted (SND.NXT); one past the FIN once that is out
 *  4 una u32  highest acknowledgment of this dir by the peer (SND.UNA)
 *  8 ack u32  latest acknowledgment number this end sent (RCV.NXT as it says)
 * 12 window u16 raw, latest      14 scale u8 shift, 255 = none or unknown     15 bits u8 DIR_*
 * 16 octets u64 payload octets by the IP length, repeats counted
 * 24 packets u32                 28 tsval u32 highest
 * 32 iss u32  initial sequence number (or first sequence number seen − 1)
 * 36 mark u32 second to close: what nxt was when the first FIN passed; first to close: frame that acknowledged its FIN
 * ```
 */
export const FLOW_ADDR0 = 0;
export const FLOW_ADDR1 = 4;
export const FLOW_PORTS = 8;
export const FLOW_LISTED = 12;
export const FLOW_BITS = 16;
export const FLOW_STATE = 20;
export const FLOW_SYN_COUNT = 22;
export const FLOW_SYNACK_COUNT = 23;
export const FLOW_LIST_PREV = 24;
export const FLOW_LIST_NEXT = 28;
export const FLOW_STREAM = 32;
export const FLOW_CONVERSATION = 36;
export const FLOW_LAST = 40;
export const FLOW_DIR0 = 48;
export const FLOW_START = 128;
export const FLOW_SYN_RTT = 136;
export const FLOW_ACK_RTT = 144;
export const FLOW_T0 = 152;
export const FLOW_F0 = 168;
export const FLOW_RETX0 = 176;
export const FLOW_PREVIOUS = 184;
export const FLOW_PENDING = 188;
export const FLOW_SIZE = 192;
/** Where flows are only told apart: the octets before `last`, and CONVERSATION in place of the rest. */
export const FLOW_BRIEF = 40;

export const DIR_NXT = 0;
export const DIR_UNA = 4;
export const DIR_ACK = 8;
export const DIR_WINDOW = 12;
export const DIR_SCALE = 14;
export const DIR_BITS = 15;
export const DIR_OCTETS = 16;
export const DIR_PACKETS = 24;
export const DIR_TSVAL = 28;
export const DIR_ISS = 32;
export const DIR_MARK = 36;
export const DIR_SIZE = 40;
/** No window scale in force or known. */
export const SCALE_NONE = 255;

/** FLOW_BITS. */
export const FL_IPV6 = 0x1;
/** Which endpoint is the client. */
export const FL_CLIENT = 0x2;
/** Two bits: how the client is known, ROLES_*. */
export const FL_ROLES_SHIFT = 2;
export const FL_ROLES_MASK = 0xc;
/** The first segment seen was neither a SYN nor a SYN-ACK. */
export const FL_MIDSTREAM = 0x10;
export const FL_ESTABLISHED = 0x20;
export const FL_SIMULTANEOUS_OPEN = 0x40;
export const FL_SIMULTANEOUS_CLOSE = 0x80;
export const FL_RESET = 0x100;
export const FL_FAILED = 0x200;
export const FL_CLOSED = 0x400;
/** `pending` is set. */
export const FL_PENDING = 0x800;
/** A handshake segment was repeated: round trips are ambiguous (Karn). */
export const FL_AMBIGUOUS = 0x1000;
/** Two bits: FIRST_* to close. */
export const FL_FIRST_SHIFT = 13;
export const FL_FIRST_MASK = 0x6000;
/** data_after_peer_fin was told for endpoint 0 / 1. */
export const FL_LATE_DATA0 = 0x8000;
export const FL_LATE_DATA1 = 0x10000;
/** Counted among the half-open flows of its listener. */
export const FL_COUNTED_HALF_OPEN = 0x20000;
/** The server accepted data in the SYN: it may send before the third ACK (RFC 7413). */
export const FL_TFO = 0x40000;
/** FAIL_* of a failed opening. */
export const FL_FAIL_SHIFT = 19;
export const FL_FAIL_MASK = 0x380000;
/** Two bits: the timeout class whose list the flow is in, CLASS_*. */
export const FL_CLASS_SHIFT = 22;
export const FL_CLASS_MASK = 0xc00000;
/** Four bits each: how often the FIN of endpoint 0 / 1 was sent (saturating). */
export const FL_FINS0_SHIFT = 24;
export const FL_FINS1_SHIFT = 28;

/** DIR_BITS: what is known of one direction. */
export const DB_SEEN = 0x1;
export const DB_SYN = 0x2;
export const DB_FIN = 0x4;
export const DB_FIN_ACKED = 0x8;
/** una is valid: the peer has sent an ACK. */
export const DB_ACKED = 0x10;
/** ack is valid: this end has sent an ACK. */
export const DB_ACKS = 0x20;
export const DB_TIMESTAMPS = 0x40;
/** This end sent a SYN-ACK. */
export const DB_SYNACK = 0x80;

export const ROLES_SYN = 0;
export const ROLES_SYNACK = 1;
export const ROLES_GUESS = 2;
export const ROLES_SIMULTANEOUS = 3;

export const FIRST_NONE = 0;
export const FIRST_CLIENT = 1;
export const FIRST_SERVER = 2;
export const FIRST_BOTH = 3;

/** Timeout classes. */
export const CLASS_NONE = 0;
export const CLASS_OPENING = 1;
export const CLASS_OPEN = 2;
export const CLASS_CLOSED = 3;

/** States of RFC 9293 §3.3.2; 0 is "nothing known". */
export const STATE_UNKNOWN = 0;
export const STATE_LISTEN = 1;
export const STATE_SYN_SENT = 2;
export const STATE_SYN_RECEIVED = 3;
export const STATE_ESTABLISHED = 4;
export const STATE_FIN_WAIT_1 = 5;
export const STATE_FIN_WAIT_2 = 6;
export const STATE_CLOSE_WAIT = 7;
export const STATE_CLOSING = 8;
export const STATE_LAST_ACK = 9;
export const STATE_TIME_WAIT = 10;
export const STATE_CLOSED = 11;
/** The state was entered because a segment passed by; nothing yet proves that its receiver got it. */
export const STATE_ASSUMED = 0x80;
export const STATE_MASK = 0x0f;

/** Why an opening failed. */
export const FAIL_NONE = 0;
export const FAIL_REFUSED = 1;
export const FAIL_UNREACHABLE = 2;
export const FAIL_ABORTED = 3;
export const FAIL_SUPERSEDED = 4;
export const FAIL_SILENT = 5;

/**
 * EXTRA, 336 octets, or 16 where no view wants the lists of states: what only some views ask for.
 * ```
 *   0 zeek u32 → ZEEK   4 pad    8 firstFrame u32   12 lastFrame u32
 *  16 STATES of endpoint 0 (160)    176 STATES of endpoint 1 (160)
 * ```
 * STATES, 160 octets: the states of one end in order, at most 31 (later ones overwrite the last):
 * ```
 *   0 count u8   1 pad   4 state u8×31   36 frame u32×31
 * ```
 */
export const EXTRA_ZEEK = 0;
export const EXTRA_FIRST_FRAME = 8;
export const EXTRA_LAST_FRAME = 12;
export const EXTRA_STATES = 16;
export const STATES_COUNT = 0;
export const STATES_STATE = 4;
export const STATES_FRAME = 36;
export const STATES_MAX = 31;
export const STATES_SIZE = 160;
export const EXTRA_SIZE = 336;

/**
 * ROW, 720 octets: a finished connection, handed to the views that print one line per connection.
 * ```
 *   0 stream u32   4 outcome u8 OUTCOME_*   5 reason u8 (FAIL_*)   6 ipVersion u8   7 rolesFrom u8 ROLES_*
 *   8 client 16    24 server 16    40 clientPort u16    42 serverPort u16    44 closedBy u8 FIRST_*   45 clientEndpoint u8 (0|1)   46 pad
 *  48 start i64    56 end i64
 *  64 FLOW (192)  256 EXTRA (336)
 * 592 ZEEK (128), where asked for
 * ```
 */
export const ROW_STREAM = 0;
export const ROW_OUTCOME = 4;
export const ROW_REASON = 5;
export const ROW_IP_VERSION = 6;
export const ROW_ROLES = 7;
export const ROW_CLIENT = 8;
export const ROW_SERVER = 24;
export const ROW_CLIENT_PORT = 40;
export const ROW_SERVER_PORT = 42;
export const ROW_CLOSED_BY = 44;
export const ROW_CLIENT_ENDPOINT = 45;
export const ROW_START = 48;
export const ROW_END = 56;
export const ROW_FLOW = 64;
export const ROW_EXTRA = 256;
export const ROW_ZEEK = 592;
export const ROW_SIZE = 720;

/** How a connection ended. */
export const OUTCOME_CLOSED = 1;
export const OUTCOME_RESET = 2;
export const OUTCOME_FAILED = 3;
export const OUTCOME_SILENT = 4;
export const OUTCOME_EVICTED = 5;
export const OUTCOME_END_OF_CAPTURE = 6;
